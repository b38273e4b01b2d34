"""Every preprocessing is tried as it would be used."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.jobs.try_recipes import try_recipes
from inception_gui.core.types import Item, Prediction
from inception_gui.core.weights.catalog import RECIPES
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.workers import seeded_weights


@pytest.fixture
def photo(tmp_path: Path) -> Item:
    path = tmp_path / "photo.png"
    noise = np.random.default_rng(5).integers(0, 256, (20, 26, 3), np.uint8)
    Image.fromarray(noise).resize((640, 480), Image.Resampling.BICUBIC).save(path)
    return Item(path.name, path)


def prediction(weights: Path, labels: Path, recipe: str, item: Item) -> Prediction:
    found = WeightStore(weights.parent / "store").find(
        str(weights), labels=labels, preprocessing=recipe
    )
    (inference,) = (one for one in load_network(found, device="cpu") if isinstance(one, Inference))
    with closing(inference):
        (classified,) = classify([item], inference)
    assert not hasattr(classified, "message")
    return classified.prediction


def test_what_is_tried_is_what_is_predicted_later(
    tmp_path: Path, photo: Item, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_PROFILE", str(tmp_path / "profile"))
    weights = seeded_weights.write(tmp_path / "mine.pth", 7)
    labels = tmp_path / "names.txt"
    labels.write_text("\n".join("abcdefg"))
    tried = {one.recipe: one.best for one in try_recipes(weights, 7, photo)}
    assert set(tried) == set(RECIPES)
    for recipe in ("mmpretrain", "timm"):
        scores = prediction(weights, labels, recipe, photo).scores
        assert [score.index for score in scores] == [index for index, _ in tried[recipe]]
        assert [score.probability for score in scores] == pytest.approx(
            [share for _, share in tried[recipe]], abs=1e-5
        )


def test_an_image_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    weights = seeded_weights.write(tmp_path / "mine.pth", 2)
    with pytest.raises(UserError):
        list(try_recipes(weights, 2, Item("gone.png", tmp_path / "gone.png")))
