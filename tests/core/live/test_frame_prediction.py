"""The best classes of one frame."""

from __future__ import annotations

import numpy as np

from inception_gui.core.live.frame_prediction import best


def test_the_best_five_are_those_of_a_full_sort() -> None:
    generator = np.random.default_rng(7)
    for _ in range(50):
        values = generator.dirichlet(np.full(1000, 0.01)).astype(np.float32)
        wanted = np.argsort(-values, kind="stable")[:5]
        np.testing.assert_array_equal(np.sort(values[best(values)]), np.sort(values[wanted]))
