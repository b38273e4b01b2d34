"""The job that cuts a rectangle out of an image, to be classified as an image of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PIL import Image

from inception_gui.core.drawing.overlay import pixel_box
from inception_gui.core.images.decode import decode
from inception_gui.core.types import Box, Item

LEAST_SIDE: Final = 8
"""A side of fewer pixels shows nothing that could be classified."""


@dataclass(frozen=True, slots=True)
class CutOut:
    """A part of `whole`, as an item in memory."""

    whole: Item
    part: Item


def cut_out(whole: Item, box: Box) -> Iterator[CutOut]:
    """Yield the part of an image inside `box`, at full size and without loss.

    A part is at least `LEAST_SIDE` wide and high where the image is.

    Raises:
        UserError: The image cannot be read.
    """
    pixels = decode(whole).pixels
    height, width = pixels.shape[:2]
    top, bottom, left, right = pixel_box(box, height, width)
    top, bottom = _at_least(top, bottom, height)
    left, right = _at_least(left, right, width)
    stream = io.BytesIO()
    part = Image.fromarray(pixels[top:bottom, left:right])
    part.save(stream, "PNG", compress_level=1)
    name = f"{whole.name} ({right - left} × {bottom - top} at {left}, {top})"
    yield CutOut(whole, Item(name, data=stream.getvalue()))


def _at_least(first: int, stop: int, length: int) -> tuple[int, int]:
    """The span, widened at its end, or at its start where there is no room."""
    stop = min(max(stop, first + LEAST_SIDE), length)
    return max(min(first, stop - LEAST_SIDE), 0), stop
