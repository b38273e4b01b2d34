"""Features of items: kept ones are not computed again, and a run keeps those of its pictures."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.features.store import FeatureStore, owner_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features, space_of
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Item, Progress
from tests import pictures
from tests.core.features.vectors import pooled
from tests.workers.known_answers import features_of as known_features
from tests.workers.known_answers import shares_of


@pytest.fixture
def store(tmp_path: Path) -> FeatureStore:
    return FeatureStore(tmp_path / "features")


@pytest.fixture
def items(tmp_path: Path) -> list[Item]:
    """The third is broken."""
    photos = tmp_path / "photos"
    paths = pictures.many(photos, 5)
    paths.insert(2, pictures.broken(photos))
    return [Item(path.name, path) for path in paths]


def features_of(events: Iterable[object]) -> dict[int, list[float]]:
    return {event.index: event.vector.tolist() for event in events if isinstance(event, Featured)}


def test_each_image_has_the_means_of_its_last_block(items: list[Item], network: Inference) -> None:
    events = list(compute_features(items, network))
    expected = {
        place: pooled(known_features(shares_of(index))).tolist()
        for index, place in enumerate((0, 1, 3, 4, 5))
    }
    assert features_of(events) == expected
    assert [event.item for event in events if isinstance(event, Failure)] == [items[2]]
    assert events[-1] == Progress(6, 6)


def test_kept_ones_come_without_the_network(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    first = features_of(compute_features(items, network, store))
    asked = len(network.classifier.backend.seen)  # type: ignore[attr-defined]
    again = list(compute_features(items, network, store))
    assert features_of(again) == first
    assert len(network.classifier.backend.seen) == asked  # type: ignore[attr-defined]
    assert again[-1] == Progress(6, 6, known=5)


def test_a_run_keeps_what_it_computes(
    items: list[Item], network: Inference, store: FeatureStore, tmp_path: Path
) -> None:
    list(run_folder(items, network, RunStore(tmp_path / "runs"), features=store))
    kept = store.collection(space_of(network.classifier))
    assert kept.owners == [
        owner_of(item.path) for i, item in enumerate(items) if i != 2 and item.path
    ]
    np.testing.assert_array_equal(kept.vectors[0], pooled(known_features(shares_of(0))))


def test_a_job_that_is_closed_keeps_what_it_had(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    job = compute_features(items, network, store)
    while not isinstance(next(job), Featured):
        pass
    job.close()
    assert len(store.collection(space_of(network.classifier))) >= 1
