"""How good an image is as a picture, to choose the best of several that look alike."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item
from inception_gui.errors import UserError

Quality: TypeAlias = tuple[int, float]
"""Pixels of the image, then its sharpness; the larger, the better."""

WORST: Quality = (0, 0.0)


def quality_of(item: Item) -> Quality:
    """Return the quality of an image that is decoded for it; `WORST` if it cannot be read."""
    try:
        image = decode(item)
    except UserError:
        return WORST
    return image.width * image.height, sharpness(image.pixels)


def sharpness(pixels: npt.NDArray[np.uint8]) -> float:
    """Return the variance of the Laplacian of `pixels` `(H, W, 3)`.

    The measure of Pech-Pacheco et al. 2000 ("Diatom autofocusing in brightfield microscopy"), on
    the green channel.
    """
    green = pixels[..., 1].astype(np.float32)
    if min(green.shape) < 3:
        return 0.0
    middle = green[1:-1, 1:-1]
    around = green[:-2, 1:-1] + green[2:, 1:-1] + green[1:-1, :-2] + green[1:-1, 2:]
    return float(np.var(around - 4 * middle))
