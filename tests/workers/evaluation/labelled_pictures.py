"""Labelled folders of tiny pictures, for a network that names the class of a picture's colour."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from inception_gui.core.labels.imagenet import imagenet_labels
from tests.pictures import picture


def labelled_folder(folder: Path, pictures: Sequence[tuple[int, int]]) -> Path:
    """A folder for each class; each of `pictures` is its true class and the one it looks like."""
    for number, (label, looks_like) in enumerate(pictures):
        inside = folder / imagenet_labels()[label].wnid
        inside.mkdir(parents=True, exist_ok=True)
        picture(inside, f"{number:04}.png", looks_like)
    return folder
