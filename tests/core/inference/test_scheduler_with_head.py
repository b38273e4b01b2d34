"""Weights that differ in the last layer alone change at once, on the network that runs already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.backends.openvino_runtime import is_installed
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.events import Classified
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.jobs.explain import explain
from inception_gui.core.jobs.load_network import load_network, weights_beside
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.runs.records import RunEnded
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Item, MapOptions, Mode
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.core.weights.files import save
from tests.pictures import encoded
from tests.workers import seeded_weights

if not is_installed():
    pytest.skip("OpenVINO has no wheel here", allow_module_level=True)


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, FoundWeights]:
    """Two entries with one trunk, and one with another."""
    monkeypatch.setenv("INCEPTION_GUI_PROFILE", str(tmp_path / "profile"))
    first = seeded_weights.state(1000)
    second = {**first, "fc.weight": first["fc.weight"][:3].flip(1), "fc.bias": first["fc.bias"][:3]}
    other = {**second, "Mixed_7b.branch1x1.bn.bias": first["Mixed_7b.branch1x1.bn.bias"] + 1}
    found = {}
    for name, state in (("first", first), ("second", second), ("other", other)):
        path = save({k: v.contiguous() for k, v in state.items()}, tmp_path / f"{name}.pth")
        (tmp_path / f"{name}.labels.txt").write_text(
            "\n".join(f"{name} {number}" for number in range(len(state["fc.bias"])))
        )
        found[name] = WeightStore(tmp_path / "store", tmp_path / "none").find(str(path))
    return found


@pytest.fixture
def first(weights: dict[str, FoundWeights]) -> Iterator[Inference]:
    inference = Inference(open_classifier(weights["first"], "cpu", Mode.STANDARD))
    yield inference
    inference.close()


def loaded(weights: FoundWeights, running: Inference | None) -> Inference:
    *_, inference = load_network(weights, device="cpu", running=running)
    assert isinstance(inference, Inference)
    return inference


def test_the_answers_are_those_of_a_network_opened_anew(
    weights: dict[str, FoundWeights], first: Inference
) -> None:
    switched, fresh = loaded(weights["second"], first), loaded(weights["second"], None)
    try:
        assert switched.classifier.backend is not first.classifier.backend
        assert switched.classifier.parameters is not first.classifier.parameters
        item = Item("a picture", data=encoded(7, (300, 300)))
        options = MapOptions(layer="Mixed_7a")
        found = [
            (
                classify_one(item, None, one),
                *classify([item], one, heat_maps=1),
                *explain(item, one, class_index=2, options=options),
            )
            for one in (switched, fresh)
        ]
    finally:
        switched.close()
        fresh.close()
    for ours, theirs in zip(*found, strict=True):
        assert [score.name[:6] for score in ours.prediction.scores] == ["second"] * 3
        np.testing.assert_allclose(
            [score.probability for score in ours.prediction.scores],
            [score.probability for score in theirs.prediction.scores],
            rtol=0,
            atol=1e-5,
        )
    (_, _, ours), (_, _, theirs) = found
    np.testing.assert_allclose(ours.heat_map.values, theirs.heat_map.values, rtol=0, atol=1e-3)


def test_the_network_stays_open_until_its_last_user_is_gone(
    weights: dict[str, FoundWeights], first: Inference
) -> None:
    backend, closed = first.classifier.backend, []
    close = backend.close
    backend.close = lambda: (closed.append(True), close())[1]  # type: ignore[method-assign]
    second = loaded(weights["second"], first)
    third = loaded(weights["first"], second)
    first.close()
    second.close()
    assert not closed
    found = third.interactive(lambda classifier: classifier.backend.run(probe_pictures()[:1]))
    assert found.probabilities.shape == (1, 1000)
    third.close()
    assert closed


def test_another_trunk_is_opened_anew(weights: dict[str, FoundWeights], first: Inference) -> None:
    parameters = first.classifier.parameters
    other = loaded(weights["other"], first)
    try:
        same = first.with_head(weights["first"], parameters)
        assert same is not None
        same.close()
        assert type(other.classifier.backend) is type(first.classifier.backend)
        assert other.classifier.backend is not first.classifier.backend
    finally:
        other.close()


def test_further_weights_name_the_same_passes_and_explain_by_themselves(
    weights: dict[str, FoundWeights], first: Inference
) -> None:
    item = Item("a picture", data=encoded(7, (300, 300)))
    first.further = weights_beside(first, weights["second"])
    options = MapOptions(layer="Mixed_7a")

    alone = loaded(weights["second"], None)
    try:
        (wanted,) = classify([item], alone)
        (map_wanted,) = explain(item, alone, class_index=2, options=options)
    finally:
        alone.close()
    one, (many,) = classify_one(item, None, first), classify([item], first)
    with first.naming(further=True) as used:
        (map_found,) = explain(item, used, class_index=2, options=options)

    for found in (one, many):
        assert len(found.prediction.scores) == 5
        assert found.beside is not None
        assert [score.name for score in found.beside.scores] == [
            score.name for score in wanted.prediction.scores
        ]
        assert found.beside.scores[0].probability == pytest.approx(
            wanted.prediction.scores[0].probability, abs=1e-5
        )
    np.testing.assert_allclose(map_found.heat_map.values, map_wanted.heat_map.values, atol=1e-3)
    assert classify_one(item, None, first).beside is not None  # the network is still open


def test_kept_features_give_the_answer_of_further_weights(
    weights: dict[str, FoundWeights], first: Inference
) -> None:
    first.further = weights_beside(first, weights["second"])
    item = Item("a picture", data=encoded(7, (300, 300)))
    (found,) = classify([item], first, pools=(LAST_BLOCK,))

    again = first.further.prediction_beside(found.prediction, found.pooled[LAST_BLOCK])

    assert found.beside is not None
    assert [one.index for one in again.scores] == [one.index for one in found.beside.scores]
    assert again.scores[0].probability == pytest.approx(
        found.beside.scores[0].probability, abs=2e-3
    )
    assert again.weights_sha256 == weights["second"].sha256


def test_weights_of_another_trunk_are_refused_in_a_sentence(
    weights: dict[str, FoundWeights], first: Inference
) -> None:
    with pytest.raises(UserError, match="differ from them in more than the last layer"):
        weights_beside(first, weights["other"])


def test_a_run_asks_further_weights_about_images_that_are_known(
    weights: dict[str, FoundWeights], first: Inference, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(7, (300, 300)))
    store, features = RunStore(tmp_path / "runs"), FeatureStore(tmp_path / "features")

    def outcomes(kept: FeatureStore | None) -> tuple[Classified, bool]:
        events = list(run_folder([Item("a.png", path=path)], first, store, features=kept))
        (found,) = (event for event in events if isinstance(event, Classified))
        ended = events[-1]
        assert isinstance(ended, RunEnded)
        return found, ended.known == 1

    assert outcomes(features)[0].beside is None
    first.further = weights_beside(first, weights["second"])

    found, was_known = outcomes(features)
    assert was_known
    assert found.beside is not None
    assert found.beside.scores[0].name.startswith("second")
    # Without its features the image goes through the network again.
    again, was_known = outcomes(None)
    assert not was_known
    assert again.beside is not None
    assert again.beside.scores[0].index == found.beside.scores[0].index
