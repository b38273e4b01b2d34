"""From an image to what the network sees: resize the shorter side, cut out the centre.

Source: torchvision's `ImageClassification` preset on a Pillow image (`torchvision.transforms`
`resize` with antialias, then `center_crop`), reproduced to the last bit.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from inception_gui.core.types import Box, Pixels, Preprocessing

_FILTERS: Final = {
    "bilinear": Image.Resampling.BILINEAR,
    "bicubic": Image.Resampling.BICUBIC,
}
_MAX_RESIZED_PIXELS: Final = 8_000_000
"""Beyond this (a strip 70 times as long as wide) only the part that is cut out is resized."""


def _resized_size(width: int, height: int, short_side: int) -> tuple[int, int]:
    """The picture's size once its shorter side is `short_side`, rounded as torchvision does."""
    if width <= height:
        return short_side, int(short_side * height / width)
    return int(short_side * width / height), short_side


def _crop_offset(length: int, crop: int) -> int:
    # round(), not //: torchvision rounds halves to even.
    return round((length - crop) / 2.0)


def seen_box(width: int, height: int, preprocessing: Preprocessing) -> Box:
    """The part of an upright `width` x `height` picture that the network sees."""
    new_width, new_height = _resized_size(width, height, preprocessing.resize)
    left = _crop_offset(new_width, preprocessing.crop)
    top = _crop_offset(new_height, preprocessing.crop)
    return Box(
        left / new_width,
        top / new_height,
        (left + preprocessing.crop) / new_width,
        (top + preprocessing.crop) / new_height,
    )


def network_input(pixels: Pixels, preprocessing: Preprocessing) -> Pixels:
    """The `(crop, crop, 3) uint8` centre of `pixels`, as the weights ask for it.

    Equal to torchvision's preset to the last bit, up to strips so long that the preset would need
    gigabytes; those are resized inside the cut only (differences of one level of 255).
    """
    height, width = pixels.shape[:2]
    crop = preprocessing.crop
    new_width, new_height = _resized_size(width, height, preprocessing.resize)
    left, top = _crop_offset(new_width, crop), _crop_offset(new_height, crop)
    resample = _FILTERS[preprocessing.interpolation]
    picture = Image.fromarray(pixels)
    if new_width * new_height > _MAX_RESIZED_PIXELS:
        scale_x, scale_y = width / new_width, height / new_height
        box = (
            left * scale_x,
            top * scale_y,
            (left + crop) * scale_x,
            (top + crop) * scale_y,
        )
        return np.asarray(picture.resize((crop, crop), resample, box))
    if (new_width, new_height) != (width, height):
        picture = picture.resize((new_width, new_height), resample)
    return np.asarray(picture.crop((left, top, left + crop, top + crop)))
