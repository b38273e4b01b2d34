"""Prepares the whole image for heat maps; for predictions, the network sees only the centre.

The network is convolutional up to its last block, so it accepts images of any size. A prediction
uses the centre 299 x 299 of the image resized to 342; a heat map of the whole image comes from the
same network run over all of it at the same scale. One pass without seams was preferred to several
crops (docs/decisions/0013-heat-maps.md).
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
"""Strips longer than this many times their width are squeezed: memory grows with the length."""


def whole_size(width: int, height: int, preprocessing: Preprocessing) -> tuple[int, int]:
    """The size at which the network sees a whole `width` x `height` image.

    The shorter side becomes about `preprocessing.resize`, as for a prediction. Each side is then
    rounded to 299 + 32 k, a change of at most 5%: at such sizes the cells of the last block lie
    evenly on the image, as on the crop, and no row of pixels is left over.
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
    """The whole image `(h, w, 3) uint8`, resized for the network."""
    height, width = pixels.shape[:2]
    size = whole_size(width, height, preprocessing)
    bicubic = preprocessing.interpolation == "bicubic"
    resample = Image.Resampling.BICUBIC if bicubic else Image.Resampling.BILINEAR
    return np.asarray(Image.fromarray(pixels).resize(size, resample))
