"""A part of an image has its pixels, at full size, and is never empty."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.images.decode import decode
from inception_gui.core.jobs.cut_out import cut_out
from inception_gui.core.types import Box, Item
from inception_gui.errors import UserError
from tests import pictures


@pytest.fixture
def item(tmp_path: Path) -> Item:
    noise = np.random.default_rng(1).integers(0, 255, (300, 400, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")
    return Item("noise.png", tmp_path / "noise.png")


def test_the_part_has_the_pixels_of_the_rectangle(item: Item) -> None:
    (cut,) = cut_out(item, Box(0.25, 0.1, 0.75, 0.5))
    np.testing.assert_array_equal(decode(cut.part).pixels, decode(item).pixels[30:150, 100:300])
    assert cut.part.name == "noise.png (200 × 120 at 100, 30)"
    assert cut.whole == item


def test_a_sliver_at_the_edge_becomes_a_part_of_some_pixels(item: Item) -> None:
    (cut,) = cut_out(item, Box(1.0, 0.2, 1.0, 0.2))
    assert decode(cut.part).pixels.shape == (8, 8, 3)


def test_an_image_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = pictures.broken(tmp_path)
    with pytest.raises(UserError):
        list(cut_out(Item(path.name, path), Box(0, 0, 1, 1)))
