"""Classes that are named from an earlier block are explained at that block, and it is said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify_one
from inception_gui.core.jobs.explain import explain
from inception_gui.core.types import Item, MapOptions, Mode
from inception_gui.core.weights.store import WeightStore
from tests.core.weights.files import save
from tests.pictures import encoded
from tests.workers import seeded_weights


def test_heat_maps_name_the_block_that_they_are_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_PROFILE", str(tmp_path / "profile"))
    state = seeded_weights.state(3)
    state["Mixed_6e.fc.weight"] = torch.randn(3, 768, generator=torch.Generator().manual_seed(1))
    state["Mixed_6e.fc.bias"] = torch.zeros(3)
    path = save(state, tmp_path / "own.pth")
    (tmp_path / "own.labels.txt").write_text("a\nb\nc")
    found = WeightStore(tmp_path / "store", tmp_path / "none").find(str(path))
    inference = Inference(open_classifier(found, "cpu", Mode.STANDARD))
    item = Item("a picture", data=encoded(7, (300, 300)))
    try:
        shown = classify_one(item, None, inference)
        maps = {}
        for layer in ("Mixed_7c", "Mixed_7a", "Mixed_6e", "Mixed_6a"):
            options = MapOptions(layer=layer)
            maps[layer] = next(iter(explain(item, inference, class_index=1, options=options)))
    finally:
        inference.close()
    assert {one.layer for one in shown.heat_maps} == {"Mixed_6e"}
    named = {layer: one.heat_map.layer for layer, one in maps.items()}
    assert named == {
        "Mixed_7c": "Mixed_6e",
        "Mixed_7a": "Mixed_6e",
        "Mixed_6e": "Mixed_6e",
        "Mixed_6a": "Mixed_6a",
    }
    closed_form, by_gradients = (maps[one].heat_map.values for one in ("Mixed_7c", "Mixed_6e"))
    assert closed_form.shape == (17, 17)
    np.testing.assert_allclose(closed_form, by_gradients, rtol=0, atol=1e-3)
