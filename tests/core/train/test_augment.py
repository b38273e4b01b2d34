"""Images are varied as GoogLeNet's were; torchvision is the oracle of each step."""

from __future__ import annotations

import importlib

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.train.augment import part_of, random_part, varied
from tests.core.train.made import made_image
from tests.oracle import torchvision


def test_a_part_is_cut_and_resized_as_torchvision_does() -> None:
    torchvision()
    functional = importlib.import_module("torchvision.transforms.functional")
    image = Image.fromarray(made_image(2, 1, side=200))
    for part in ((0, 0, 200, 200), (13, 50, 113, 180), (150, 3, 190, 45)):
        left, top, right, bottom = part
        expected = functional.resized_crop(image, top, left, bottom - top, right - left, [79, 79])
        np.testing.assert_array_equal(part_of(image, part, 79), np.asarray(expected))


@pytest.mark.parametrize("size", [(400, 300), (300, 400), (1000, 60), (1, 1)])
def test_parts_have_the_areas_and_sides_of_torchvisions(size: tuple[int, int]) -> None:
    width, height = size
    torchvision()
    theirs = importlib.import_module("torchvision.transforms").RandomResizedCrop
    generator = np.random.default_rng(4)
    own = [random_part(width, height, generator) for _ in range(2000)]
    for left, top, right, bottom in own:
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
    areas = [(r - x) * (b - y) / (width * height) for x, y, r, b in own]
    aspects = [np.log((r - x) / (b - y)) for x, y, r, b in own]
    image = Image.new("RGB", size)
    drawn = [theirs.get_params(image, [0.08, 1.0], [3 / 4, 4 / 3]) for _ in range(2000)]
    assert np.mean(areas) == pytest.approx(
        np.mean([h * w for _, _, h, w in drawn]) / (width * height), rel=0.06
    )
    assert np.mean(aspects) == pytest.approx(
        np.mean([np.log(w / h) for _, _, h, w in drawn]), abs=0.03
    )


def test_the_same_seed_gives_the_same_image_and_another_another() -> None:
    image = made_image(1, 2, side=150)
    first, again = (varied(image, 79, np.random.default_rng([5, 8])) for _ in range(2))
    np.testing.assert_array_equal(first, again)
    assert first.shape == (79, 79, 3)
    assert not np.array_equal(first, varied(image, 79, np.random.default_rng([5, 9])))


def test_half_of_the_images_are_mirrored() -> None:
    image = np.zeros((60, 60, 3), np.uint8)
    image[:, :30] = 200
    side = [varied(image, 60, np.random.default_rng(seed)) for seed in range(300)]
    brighter_left = [one[:, :10].mean() - one[:, -10:].mean() for one in side]
    told = [difference > 0 for difference in brighter_left if abs(difference) > 20]
    assert 0.35 < np.mean(told) < 0.65
