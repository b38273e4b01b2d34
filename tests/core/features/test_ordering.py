"""Like with like: neighbours are alike, and every image is there once."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.features import ordering
from inception_gui.core.features.ordering import Ordering, order_alike
from inception_gui.core.features.store import Collection
from inception_gui.core.types import Progress
from tests.core.features.vectors import collection, vectors


def ordered(among: Collection) -> list[int]:
    *progress, last = order_alike(among)
    assert isinstance(last, Ordering)
    assert progress[-1] == Progress(len(among), len(among))
    return last.order.tolist()


def kinds(count: int, each: int) -> np.ndarray:
    """Vectors of some kinds in turn: 0, 1, 2, 0, 1, 2 ..."""
    centres = vectors(count, seed=3).astype(np.float32)
    noise = vectors(count * each, seed=4).astype(np.float32)
    block = np.tile(centres, (each, 1)) + 0.3 * noise
    return block.astype(np.float16)


def similarity_of_neighbours(among: Collection, order: list[int]) -> float:
    units = np.concatenate([among.take(i, i + 1) for i in order])
    return float((units[:-1] * units[1:]).sum(axis=1).mean())


def test_neighbours_are_far_more_alike_than_in_a_random_order() -> None:
    among = collection(kinds(12, 40))
    order = ordered(among)
    assert sorted(order) == list(range(len(among)))
    at_random = np.random.default_rng(1).permutation(len(among)).tolist()
    apart, apart_at_random = (1 - similarity_of_neighbours(among, o) for o in (order, at_random))
    assert apart < apart_at_random / 2


def test_images_of_a_kind_are_together() -> None:
    among = collection(kinds(12, 40))
    of_kind = np.array(ordered(among)) % 12
    assert int(np.count_nonzero(np.diff(of_kind))) == 11


def test_more_images_than_a_chain_holds_are_ordered_as_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ordering, "_MOST_CHAINED", 64)
    among = collection(kinds(6, 50))
    order = ordered(among)
    assert sorted(order) == list(range(len(among)))
    at_random = np.random.default_rng(1).permutation(len(among)).tolist()
    assert similarity_of_neighbours(among, order) > similarity_of_neighbours(among, at_random)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_few_images_and_equal_ones_have_an_order(count: int) -> None:
    assert sorted(ordered(collection(vectors(count)))) == list(range(count))
    same = np.repeat(vectors(1), count, axis=0)
    assert sorted(ordered(collection(same))) == list(range(count))
