"""Makes the pixels of an image square, so that a circle is round."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from inception_gui.core.types import Pixels

_MOST_ENLARGED: Final = 24_000_000
"""Pixels up to which the image is enlarged; a larger one is reduced the other way instead."""


def square_size(width: int, height: int, stretch: float) -> tuple[int, int]:
    """The size of an image with square pixels that keeps all detail.

    Its pixels now are `stretch` times as high as wide.
    """
    if stretch >= 1:
        return width, max(1, round(height * stretch))
    return max(1, round(width / stretch)), height


def squared(pixels: Pixels, stretch: float) -> Pixels:
    """`pixels` `(H, W, 3)` or `(H, W)` with square pixels."""
    if stretch == 1:
        return pixels
    height, width = pixels.shape[:2]
    size = square_size(width, height, stretch)
    if size[0] * size[1] > _MOST_ENLARGED:
        longer = (
            (round(width / stretch), height) if stretch > 1 else (width, round(height * stretch))
        )
        size = max(1, longer[0]), max(1, longer[1])
    resized: Pixels = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))
    return resized
