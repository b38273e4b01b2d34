"""The shared part: places add up to the similarity, and a common object is found in both."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.features.search import unit
from inception_gui.core.features.shared_part import as_heat_map, shared_parts
from inception_gui.core.types import Map
from tests.core.features.vectors import pooled


def features(seed: int, *, at: tuple[int, int] | None = None) -> Map:
    """A background of channels of its own and, at one place, an object of common channels."""
    drawn = np.random.default_rng(seed)
    values = np.zeros((300, 8, 8), np.float32)
    own = slice(100 * seed, 100 * seed + 100)
    values[own] = drawn.gamma(0.5, 1.0, (100, 8, 8))
    if at is not None:
        values[200:, at[0], at[1]] = np.random.default_rng(9).gamma(2.0, 2.0, 100)
    return values


def test_the_places_of_either_image_add_up_to_the_cosine() -> None:
    one, other = features(0, at=(2, 3)), features(1, at=(6, 5))
    cosine = float(unit(pooled(one)) @ unit(pooled(other)))
    for added in shared_parts(one, other):
        assert added.shape == (8, 8)
        assert float(added.sum()) == pytest.approx(cosine, abs=2e-3)


def test_what_both_show_is_found_where_it_is_in_each() -> None:
    one, other = shared_parts(features(0, at=(2, 3)), features(1, at=(6, 5)))
    assert np.unravel_index(one.argmax(), one.shape) == (2, 3)
    assert np.unravel_index(other.argmax(), other.shape) == (6, 5)
    assert one[2, 3] == pytest.approx(one.sum())


def test_images_of_other_sizes_and_without_features_can_be_compared() -> None:
    one, other = shared_parts(features(0)[:, :5, :], np.zeros((300, 8, 11), np.float32))
    assert (one.shape, other.shape) == ((5, 8), (8, 11))
    assert not one.any()
    assert not other.any()


def test_a_heat_map_goes_from_0_to_1_and_shows_nothing_where_all_is_alike() -> None:
    heat = as_heat_map(np.array([[0.2, 0.3], [0.4, 0.2]], np.float32))
    np.testing.assert_allclose(heat, [[0, 0.5], [1, 0]], atol=1e-6)
    assert not as_heat_map(np.full((8, 8), 0.5, np.float32)).any()
