"""Groups of look-alikes: copies by their bytes, the best first, and grouped again at no cost."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.features.quality import Quality
from inception_gui.core.jobs import find_duplicates as module
from inception_gui.core.jobs.find_duplicates import Duplicates, find_duplicates
from inception_gui.core.jobs.gather_features import FeaturedItems
from inception_gui.core.types import Item


@pytest.fixture
def featured(tmp_path: Path) -> FeaturedItems:
    """A large image, its copy, a small one of the same look, one of another look."""
    noise = np.random.default_rng(1).integers(0, 255, (80, 100, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "large.png")
    shutil.copy(tmp_path / "large.png", tmp_path / "copy.png")
    Image.fromarray(noise[::2, ::2]).save(tmp_path / "small.png")
    Image.fromarray(255 - noise).save(tmp_path / "other.png")
    names = ("small.png", "large.png", "other.png", "copy.png")
    rows = np.array([[1.0, 0.1], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]], np.float16)
    return FeaturedItems([Item(name, tmp_path / name) for name in names], rows, 0)


def groups_of(
    featured: FeaturedItems, at_least: float, known: dict[Item, Quality] | None = None
) -> list[list[tuple[str, bool]]]:
    *_, found = find_duplicates(
        featured.items, featured.collection(), at_least=at_least, known=known
    )
    assert isinstance(found, Duplicates)
    return [[(one.item.name, one.is_copy) for one in group] for group in found.groups]


def test_the_best_comes_first_then_its_copies_then_what_looks_alike(
    featured: FeaturedItems,
) -> None:
    assert groups_of(featured, 0.95) == [
        [("large.png", False), ("copy.png", True), ("small.png", False)]
    ]
    assert groups_of(featured, 1.0) == [[("large.png", False), ("copy.png", True)]]


def test_images_that_are_grouped_again_are_not_opened_again(
    featured: FeaturedItems, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    quality_of = module.quality_of

    def counted(item: Item) -> Quality:
        opened.append(item.name)
        return quality_of(item)

    monkeypatch.setattr(module, "quality_of", counted)
    known: dict[Item, Quality] = {}
    first = groups_of(featured, 0.95, known)
    assert sorted(opened) == ["large.png", "small.png"], "of copies, one is opened"
    assert groups_of(featured, 0.95, known) == first
    assert groups_of(featured, 1.0, known)
    assert len(opened) == 2
