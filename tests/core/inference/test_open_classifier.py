"""A network of any number of classes runs, names its classes and explains each of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify_one
from inception_gui.core.jobs.explain import explain
from inception_gui.core.types import Item, Mode
from inception_gui.core.weights.store import WeightStore
from tests.core.weights.files import save
from tests.pictures import encoded
from tests.workers import seeded_weights


@pytest.mark.parametrize(
    "classes", [2, 10, 1000, 1001, pytest.param(21_841, marks=pytest.mark.slow)]
)
def test_a_network_of_any_number_of_classes_names_and_explains_them(
    tmp_path: Path, classes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_PROFILE", str(tmp_path / "profile"))
    state = seeded_weights.state(classes)
    path = save(state, tmp_path / "own.pth")
    names = [f"species {number}" for number in range(classes)]
    (tmp_path / "labels.txt").write_text("\n".join(names))
    found = WeightStore(tmp_path / "store", tmp_path / "none").find(str(path))
    inference = Inference(open_classifier(found, "cpu", Mode.STANDARD))
    try:
        item = Item("a picture", data=encoded(7, (300, 300)))
        shown = classify_one(item, None, inference, top=5)
        explained = next(iter(explain(item, inference, class_index=classes - 1)))
    finally:
        inference.close()
    scores = shown.prediction.scores
    assert len(scores) == min(5, classes)
    assert [score.name for score in scores] == [names[score.index] for score in scores]
    assert {score.wnid for score in scores} == {""}
    assert explained.probabilities.shape == (classes,)
    assert explained.probabilities.sum() == pytest.approx(1, abs=1e-4)
    assert explained.heat_map.class_index == classes - 1
    assert explained.labels.names == tuple(names)
    # The last layer, computed by torch from the features of the same pass.
    assert explained.features is not None
    pooled = torch.from_numpy(np.asarray(explained.features.values)).float().mean(dim=(1, 2))
    logits = state["fc.weight"].float() @ pooled + state["fc.bias"].float()
    expected = torch.softmax(logits, dim=0).numpy()
    assert np.abs(expected - explained.probabilities).max() < 1e-4
