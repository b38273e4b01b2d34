"""Varies images in training: a part of each, mirrored or not, in other colours.

The part is GoogLeNet's (Szegedy et al., "Going Deeper with Convolutions", section 6): 8 to 100% of
the area, sides from 3/4 to 4/3. Colours are A. Howard's (arXiv:1312.5402, which that section
cites): contrast, brightness and saturation by factors from 0.5 to 1.5, in random order.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from PIL import Image, ImageEnhance

from inception_gui.core.types import Pixels

AREA: Final = (0.08, 1.0)
ASPECT: Final = (3 / 4, 4 / 3)
COLOUR: Final = (0.5, 1.5)
_TRIES: Final = 10
_ENHANCERS: Final = (ImageEnhance.Contrast, ImageEnhance.Brightness, ImageEnhance.Color)

Rectangle = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


def varied(pixels: Pixels, side: int, generator: np.random.Generator) -> Pixels:
    """Return `(side, side, 3) uint8` of an image `(H, W, 3) uint8`."""
    height, width = pixels.shape[:2]
    image = part_of(Image.fromarray(pixels), random_part(width, height, generator), side)
    if generator.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    for which in generator.permutation(len(_ENHANCERS)):
        image = _ENHANCERS[which](image).enhance(float(generator.uniform(*COLOUR)))
    return np.asarray(image)


def part_of(image: Image.Image, part: Rectangle, side: int) -> Image.Image:
    """The rectangle `part` of `image`, resized to `side` x `side` with antialias."""
    return image.crop(part).resize((side, side), Image.Resampling.BILINEAR)


def random_part(width: int, height: int, generator: np.random.Generator) -> Rectangle:
    """Draw a part of an image, as torchvision's `RandomResizedCrop` does.

    If ten draws do not fit, it is the largest part in the centre whose sides are allowed.
    """
    logarithms = math.log(ASPECT[0]), math.log(ASPECT[1])
    for _ in range(_TRIES):
        area = width * height * generator.uniform(*AREA)
        aspect = math.exp(generator.uniform(*logarithms))
        wide, high = round(math.sqrt(area * aspect)), round(math.sqrt(area / aspect))
        if 0 < wide <= width and 0 < high <= height:
            left = int(generator.integers(width - wide + 1))
            top = int(generator.integers(height - high + 1))
            return left, top, left + wide, top + high
    wide = min(width, max(1, round(height * ASPECT[1])))
    high = min(height, max(1, round(width / ASPECT[0])))
    left, top = (width - wide) // 2, (height - high) // 2
    return left, top, left + wide, top + high
