"""The whole picture for the network, which otherwise sees the centre only.

The network is convolutional up to its last block, so it takes a picture of any size; its answer
uses the centre 299 x 299 of the picture resized to 342, and a map of the whole picture is made of
the same network run over all of it, at the same scale. One pass, without seams, is why this was
chosen over several crops (docs/decisions/0013-heat-maps.md).
"""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from inception_gui.core.types import Box, Pixels, Preprocessing

WHOLE: Final = Box(0.0, 0.0, 1.0, 1.0)

_STEP: Final = 32
"""Pixels from one cell of the last block to the next: five layers of stride 2."""

_LONGEST: Final = 12
"""Longer strips than this many times their width are squeezed: memory grows with the length."""


def whole_size(width: int, height: int, preprocessing: Preprocessing) -> tuple[int, int]:
    """Width and height at which the network looks at a whole `width` x `height` picture.

    The shorter side becomes about `preprocessing.resize`, as ever. Each side is then rounded to
    299 + 32 k, at most 5 % away: at such sizes the cells of the last block lie evenly on the
    picture, as they do on the crop, and no row of pixels is left out at the end.
    """
    scale = preprocessing.resize / min(width, height)
    longest = _LONGEST * preprocessing.resize
    return (
        _rounded(min(width * scale, longest), preprocessing.crop),
        _rounded(min(height * scale, longest), preprocessing.crop),
    )


def _rounded(length: float, crop: int) -> int:
    return crop + _STEP * round((length - crop) / _STEP)


def whole_input(pixels: Pixels, preprocessing: Preprocessing) -> Pixels:
    """The whole picture `(h, w, 3) uint8`, resized for the network."""
    height, width = pixels.shape[:2]
    size = whole_size(width, height, preprocessing)
    bicubic = preprocessing.interpolation == "bicubic"
    resample = Image.Resampling.BICUBIC if bicubic else Image.Resampling.BILINEAR
    return np.asarray(Image.fromarray(pixels).resize(size, resample))
