"""The jobs that save or copy an item with the Grad-CAM map of one class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from inception_gui.core.inference import Inference
from inception_gui.core.jobs import save_explanation
from inception_gui.core.types import Item, Look, Pixels, Progress, Target


def save_overlay(
    item: Item,
    inference: Inference,
    path: Path,
    *,
    class_index: int,
    opacity: float,
    colormap: str,
) -> Iterator[Path]:
    """Write the item's picture with its heat map to `path`; yield `path` once it is there.

    Raises:
        UserError: the item cannot be read, or the file cannot be written.
    """
    look, target = Look(opacity, colormap), Target(class_index)
    for event in save_explanation.save_explanation(item, inference, path, target=target, look=look):
        if not isinstance(event, Progress):
            yield event


def compose_overlay(
    item: Item, inference: Inference, *, class_index: int, opacity: float, colormap: str
) -> Iterator[Pixels]:
    """Yield the item's picture with its heat map, for the clipboard."""
    look, target = Look(opacity, colormap), Target(class_index)
    for event in save_explanation.compose_overlay(item, inference, target=target, look=look):
        if not isinstance(event, Progress):
            yield event
