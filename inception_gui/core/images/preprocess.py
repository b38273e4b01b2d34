"""Prepares an image for the network: resizes the shorter side and crops the centre.

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
"""Beyond this (a strip 70 times as long as wide) only the crop is resized."""


def _resized_size(width: int, height: int, short_side: int) -> tuple[int, int]:
    """The size of the image once its shorter side is `short_side`, rounded like torchvision."""
    if width <= height:
        return short_side, int(short_side * height / width)
    return int(short_side * width / height), short_side


def _crop_offset(length: int, crop: int) -> int:
    # round(), not //: torchvision rounds halves to even.
    return round((length - crop) / 2.0)


def seen_box(width: int, height: int, preprocessing: Preprocessing) -> Box:
    """The part of an upright `width` x `height` image that the network sees."""
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
    """The `(crop, crop, 3) uint8` centre of `pixels`, with the preprocessing of the weights.

    Identical to torchvision's preset to the last bit, except for strips so long that the preset
    would need gigabytes: of these only the crop is resized (differences of one level of 255).
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
