"""Similar images: ordered by cosine, the image itself left out, kept features used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.features.search import unit
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import compute_features
from inception_gui.core.jobs.find_similar import Ranking, find_similar
from inception_gui.core.jobs.gather_features import FeaturedItems, gather_features
from inception_gui.core.types import Item, Progress
from inception_gui.errors import UserError
from tests import pictures
from tests.core.features.vectors import pooled
from tests.workers.known_answers import features_of, shares_of


@pytest.fixture
def store(tmp_path: Path) -> FeatureStore:
    return FeatureStore(tmp_path / "features")


@pytest.fixture
def items(tmp_path: Path) -> list[Item]:
    """Ten of the classes 0 to 9, then a broken one."""
    photos = tmp_path / "photos"
    paths = [*pictures.many(photos, 10), pictures.broken(photos)]
    return [Item(path.name, path) for path in paths]


def ranking_of(events: object) -> Ranking:
    (found,) = [event for event in events if isinstance(event, Ranking)]  # type: ignore[attr-defined]
    return found


def cosine(one: int, other: int) -> float:
    first, second = (unit(pooled(features_of(shares_of(index)))) for index in (one, other))
    return float(first @ second)


def test_the_others_come_in_the_order_of_their_cosine(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    found = ranking_of(find_similar(items[3], items, network, store))
    assert found.items[0].name in ("00002.png", "00004.png")
    assert {item.name for item in found.items} == {f"{i:05}.png" for i in range(10) if i != 3}
    expected = [cosine(3, int(item.name[:5])) for item in found.items]
    np.testing.assert_allclose(found.similarities, expected, atol=1e-3)
    assert (np.diff(found.similarities) <= 0).all()
    assert found.failed == 1


def test_in_all_runs_nothing_but_the_image_itself_is_computed(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    list(compute_features(items[:6], network, store))
    asked = len(network.classifier.backend.seen)  # type: ignore[attr-defined]
    events = list(find_similar(items[8], None, network, store))
    assert not [event for event in events if isinstance(event, Progress)]
    assert len(network.classifier.backend.seen) == asked + 1  # type: ignore[attr-defined]
    assert {item.path for item in ranking_of(events).items} == {item.path for item in items[:6]}


def test_a_pasted_image_is_not_among_the_images_similar_to_it(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    pasted = Item("Pasted image", data=pictures.encoded(3))
    found = ranking_of(find_similar(pasted, [*items[:5], pasted], network, store))
    assert found.items[0] == items[3]
    assert pasted not in found.items
    assert len(found.items) == 5


def test_an_image_that_cannot_be_read_is_refused(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    with pytest.raises(UserError):
        list(find_similar(items[-1], items, network, store))


def test_gathered_features_stay_in_the_order_of_the_items(
    items: list[Item], network: Inference, store: FeatureStore
) -> None:
    list(compute_features(items[4:6], network, store))  # these come first
    *_, gathered = gather_features([items[-1], *items[:8]], network, store)
    assert isinstance(gathered, FeaturedItems)
    assert gathered.items == items[:8]
    assert gathered.failed == 1
    for index, vector in enumerate(gathered.vectors):
        np.testing.assert_array_equal(vector, pooled(features_of(shares_of(index))))
