"""Cuts the crops that the network sees of an image: one, 12 or 144.

**1**: what the weights' own preprocessing cuts out (`core.images.preprocess.network_input`).

**144**: Szegedy et al., "Going Deeper with Convolutions" (2014, CVPR 2015), section 7, says of its
224-pixel network: resize the image so that its shorter side is 256, 288, 320 and 352; of each
take the left, centre and right square (top, centre and bottom of an upright one); of each square
take the four corner crops and the centre crop of 224 x 224 and the square itself resized to
224 x 224; and the mirror images of all. That is 4 x 3 x 6 x 2 = 144. "Rethinking the Inception
Architecture" (2015, table 4) reports 144 crops of its 299-pixel network and does not restate the
recipe; here every length is multiplied by 299 / 224 and rounded, which gives shorter sides of 342,
384, 427 and 470 and crops of 299 (342 is also what torchvision resizes to).

**12**: the same table reports 12 crops, and neither paper says which. Our choice is the part of the
144 that has 12: the smallest scale, the centre square, 6 x 2. It is said wherever it is used.

The softmax outputs of all crops are averaged with equal weight (section 7, too).

Resizing is Pillow's with antialias, by the interpolation that belongs to the weights; a length
that is not whole is cut as torchvision's `resize` cuts it, a centre rounded as its `center_crop`
rounds it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.types import Pixels, Preprocessing

_ORIGINAL_CROP: Final = 224
_ORIGINAL_SCALES: Final = {Crops.TWELVE: (256,), Crops.ALL: (256, 288, 320, 352)}
_FILTERS: Final = {
    "bilinear": Image.Resampling.BILINEAR,
    "bicubic": Image.Resampling.BICUBIC,
}
_A_SQUARE: Final = 6
"""Four corners, the centre, the whole; each twice, for it is mirrored."""

_MAX_RESIZED_PIXELS: Final = 8_000_000
"""Beyond this (a very long strip) only its squares are resized, each from its own part."""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedCrops:
    """A decoded image, resized for its crops.

    `parts` are pieces of work of equal size: for one crop the input itself, else the squares,
    `(S, S, 3) uint8`, that twelve crops each are cut from.
    """

    crop: int
    interpolation: str
    parts: tuple[Pixels, ...]
    is_single: bool


def scales(preprocessing: Preprocessing, crops: Crops) -> tuple[int, ...]:
    """The shorter sides to which an image is resized, in pixels."""
    if crops is Crops.SINGLE:
        return (preprocessing.resize,)
    factor = preprocessing.crop / _ORIGINAL_CROP
    return tuple(round(scale * factor) for scale in _ORIGINAL_SCALES[crops])


def part_count(crops: Crops) -> int:
    """How many pieces of work an image is: one per square."""
    return 1 if crops is Crops.SINGLE else crops // (2 * _A_SQUARE)


def prepare(pixels: Pixels, preprocessing: Preprocessing, crops: Crops) -> PreparedCrops:
    """Resize an image `(H, W, 3) uint8` once for each scale, and keep only what crops need."""
    if crops is Crops.SINGLE:
        parts: tuple[Pixels, ...] = (network_input(pixels, preprocessing),)
    else:
        picture = Image.fromarray(pixels)
        resample = _FILTERS[preprocessing.interpolation]
        parts = tuple(
            square
            for side in scales(preprocessing, crops)
            for square in _squares(picture, side, resample, only_centre=crops is Crops.TWELVE)
        )
    return PreparedCrops(
        preprocessing.crop, preprocessing.interpolation, parts, crops is Crops.SINGLE
    )


def crops_of(prepared: PreparedCrops, part: int) -> list[Pixels]:
    """The network's inputs of one part: `(299, 299, 3) uint8` each, contiguous.

    Of a square the corners (top left, top right, bottom left, bottom right), the centre and the
    whole, each followed by its mirror image.
    """
    if prepared.is_single:
        return [prepared.parts[part]]
    found: list[Pixels] = []
    for place in range(_A_SQUARE):
        crop = _crop(prepared.parts[part], place, prepared)
        found += [np.ascontiguousarray(crop), np.ascontiguousarray(crop[:, ::-1])]
    return found


def crop_at(prepared: PreparedCrops, part: int, place: int) -> Pixels:
    """What `crops_of` has at `place`, without making the others."""
    if prepared.is_single:
        return prepared.parts[part]
    crop = _crop(prepared.parts[part], place // 2, prepared)
    return np.ascontiguousarray(crop[:, ::-1] if place % 2 else crop)


def _squares(
    picture: Image.Image, side: int, resample: Image.Resampling, *, only_centre: bool
) -> tuple[Pixels, ...]:
    """The first, the middle and the last square of `picture` with its shorter side at `side`."""
    width, height = picture.size
    is_upright = height > width
    long_side = int(side * max(width, height) / min(width, height))
    offsets = [0, round((long_side - side) / 2.0), long_side - side]
    if only_centre:
        offsets = offsets[1:2]
    if long_side * side > _MAX_RESIZED_PIXELS:
        return tuple(
            _square_of_strip(picture, offset, long_side, side, resample) for offset in offsets
        )
    size = (side, long_side) if is_upright else (long_side, side)
    resized = np.asarray(picture if picture.size == size else picture.resize(size, resample))
    if is_upright:
        return tuple(resized[offset : offset + side] for offset in offsets)
    return tuple(resized[:, offset : offset + side] for offset in offsets)


def _square_of_strip(
    picture: Image.Image, offset: int, long_side: int, side: int, resample: Image.Resampling
) -> Pixels:
    width, height = picture.size
    scale = max(width, height) / long_side
    first, last = offset * scale, (offset + side) * scale
    box = (0.0, first, width, last) if height > width else (first, 0.0, last, height)
    return np.asarray(picture.resize((side, side), resample, box))


def _crop(square: Pixels, place: int, prepared: PreparedCrops) -> Pixels:
    """One of the six of a square."""
    crop = prepared.crop
    if place == _A_SQUARE - 1:
        resample = _FILTERS[prepared.interpolation]
        return np.asarray(Image.fromarray(square).resize((crop, crop), resample))
    far = square.shape[0] - crop
    middle = round(far / 2.0)
    top, left = ((0, 0), (0, far), (far, 0), (far, far), (middle, middle))[place]
    return square[top : top + crop, left : left + crop]
