"""The neighbours are scikit-learn's."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.neighbors import NearestNeighbors

from inception_gui.core.features.search import CHUNK, nearest, similarities, unit
from tests.core.features.vectors import collection, item, vectors


@pytest.fixture(scope="module")
def block() -> np.ndarray:
    return vectors(2 * CHUNK + 37)


def test_neighbours_and_similarities_equal_scikit_learns(block: np.ndarray) -> None:
    oracle = NearestNeighbors(n_neighbors=20, metric="cosine").fit(block.astype(np.float64))
    for query in (0, 700, len(block) - 1):
        distances, indices = oracle.kneighbors(block[query : query + 1].astype(np.float64))
        found = nearest(block[query], collection(block), top=20)
        assert [one.owner[0] for one in found] == [str(item(i).path).encode() for i in indices[0]]
        np.testing.assert_allclose([1 - one.similarity for one in found], distances[0], atol=2e-6)


def test_a_threshold_leaves_only_what_reaches_it(block: np.ndarray) -> None:
    all_of_them = similarities(block[5], collection(block))
    limit = float(np.sort(all_of_them)[-4])
    found = nearest(block[5], collection(block), at_least=limit)
    assert len(found) == 4
    assert found[0].similarity == pytest.approx(1, abs=1e-5)


def test_there_may_be_nothing_to_search_in() -> None:
    assert nearest(vectors(1)[0], collection(vectors(0))) == []


@pytest.mark.parametrize("value", [0, np.nan, np.inf])
def test_what_has_no_direction_cannot_be_searched_for(value: float) -> None:
    with pytest.raises(ValueError, match="zero or not numbers"):
        unit(np.full(2048, value, np.float16))
