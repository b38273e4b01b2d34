"""The best classes of one frame."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.live.frame_prediction import best


def test_the_best_five_are_those_of_a_full_sort() -> None:
    generator = np.random.default_rng(7)
    for _ in range(50):
        values = generator.dirichlet(np.full(1000, 0.01)).astype(np.float32)
        wanted = np.argsort(-values, kind="stable")[:5]
        np.testing.assert_array_equal(np.sort(values[best(values)]), np.sort(values[wanted]))


@pytest.mark.parametrize("classes", [2, 3, 5, 20, 21, 30_000])
def test_networks_of_any_number_of_classes_have_a_best_one(classes: int) -> None:
    probabilities = np.random.default_rng(classes).dirichlet(np.ones(classes)).astype(np.float32)
    expected = np.argsort(-probabilities, kind="stable")[:5].tolist()
    assert best(probabilities) == expected
