"""The crops of an evaluation, against a slow and obvious reference written with Pillow alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from inception_gui.core.evaluation.crops import (
    PreparedCrops,
    crop_at,
    crops_of,
    part_count,
    prepare,
    scales,
)
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.types import Preprocessing
from tests.oracle import stock_preset

TORCHVISION = Preprocessing()
BICUBIC = Preprocessing(341, 299, "bicubic")


def by_pillow(
    picture: Image.Image, sides: list[int], which: slice, method: int
) -> list[np.ndarray]:
    """GoogLeNet's recipe, one crop after the other, as a person reads it."""
    found = []
    for side in sides:
        width, height = picture.size
        if width < height:
            resized = picture.resize((side, int(side * height / width)), method)
            spare = resized.height - side
            corners = [(0, 0), (0, round(spare / 2)), (0, spare)]
        else:
            resized = picture.resize((int(side * width / height), side), method)
            spare = resized.width - side
            corners = [(0, 0), (round(spare / 2), 0), (spare, 0)]
        for left, top in corners[which]:
            square = resized.crop((left, top, left + side, top + side))
            end = side - 299
            middle = round(end / 2)
            for x, y in [(0, 0), (end, 0), (0, end), (end, end), (middle, middle)]:
                crop = square.crop((x, y, x + 299, y + 299))
                found += [crop, ImageOps.mirror(crop)]
            whole = square.resize((299, 299), method)
            found += [whole, ImageOps.mirror(whole)]
    return [np.asarray(crop) for crop in found]


def noise(width: int, height: int) -> Image.Image:
    coarse = np.random.default_rng(width).integers(0, 256, (40, 40, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)


def all_crops(prepared: PreparedCrops) -> list[np.ndarray]:
    return [crop for part in range(len(prepared.parts)) for crop in crops_of(prepared, part)]


SIZES = [(500, 375), (375, 500), (342, 342), (299, 299), (1201, 403), (97, 333), (451, 450)]


def test_shorter_sides_are_googlenets_times_299_over_224() -> None:
    assert scales(TORCHVISION, Crops.ALL) == (342, 384, 427, 470)
    assert scales(TORCHVISION, Crops.TWELVE) == (342,)
    assert scales(BICUBIC, Crops.SINGLE) == (341,)
    assert [part_count(crops) for crops in Crops] == [1, 1, 12]


@pytest.mark.parametrize("size", SIZES)
def test_144_crops_are_those_that_pillow_cuts(size: tuple[int, int]) -> None:
    picture = noise(*size)
    method = Image.Resampling.BILINEAR
    expected = by_pillow(picture, [342, 384, 427, 470], slice(None), method)
    found = all_crops(prepare(np.asarray(picture), TORCHVISION, Crops.ALL))
    assert len(found) == len(expected) == 144
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.shape == (299, 299, 3)
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("size", SIZES)
def test_12_crops_are_those_of_the_smallest_scales_centre_square(size: tuple[int, int]) -> None:
    picture = noise(*size)
    expected = by_pillow(picture, [342], slice(1, 2), Image.Resampling.BICUBIC)
    found = all_crops(prepare(np.asarray(picture), BICUBIC, Crops.TWELVE))
    assert len(found) == len(expected) == 12
    np.testing.assert_array_equal(np.stack(found), np.stack(expected))


def test_the_12_are_among_the_144() -> None:
    pixels = np.asarray(noise(640, 427))
    every = [crop.tobytes() for crop in all_crops(prepare(pixels, TORCHVISION, Crops.ALL))]
    twelve = [crop.tobytes() for crop in all_crops(prepare(pixels, TORCHVISION, Crops.TWELVE))]
    assert every[12:24] == twelve


def test_a_single_crop_is_the_weights_own_preprocessing_and_torchvisions() -> None:
    picture = noise(500, 333)
    (crop,) = all_crops(prepare(np.asarray(picture), TORCHVISION, Crops.SINGLE))
    np.testing.assert_array_equal(crop, network_input(np.asarray(picture), TORCHVISION))
    preset = stock_preset()(picture).permute(1, 2, 0).numpy()
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    np.testing.assert_allclose((crop / 255 - mean) / deviation, preset, atol=1e-5)


@pytest.mark.parametrize("crops", list(Crops))
def test_a_crop_made_alone_is_the_one_made_among_all(crops: Crops) -> None:
    prepared = prepare(np.asarray(noise(411, 620)), TORCHVISION, crops)
    for part in range(part_count(crops)):
        for place, crop in enumerate(crops_of(prepared, part)):
            np.testing.assert_array_equal(crop_at(prepared, part, place), crop)


def test_a_long_strip_needs_no_picture_of_its_full_resized_length(tmp_path: Path) -> None:
    # Resized as a whole its longer side would have 470 x 4000 pixels a row of 470: 0.9 gigapixels.
    strip = np.asarray(noise(8000, 2))
    found = all_crops(prepare(strip, TORCHVISION, Crops.ALL))
    assert len(found) == 144
    # The left square shows the left end: nearly one column of the strip, drawn out.
    np.testing.assert_allclose(found[0].mean(axis=(0, 1)), strip[:, :2].mean(axis=(0, 1)), atol=8)
