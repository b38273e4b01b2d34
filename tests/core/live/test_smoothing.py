"""Smoothing forgets by time, and begins anew where the scene jumps."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.live.frame_prediction import best
from inception_gui.core.live.smoothing import Smoothing


def probabilities(index: int) -> np.ndarray:
    values = np.full(1000, 0.0001, np.float32)
    values[index] = 0.9001
    return values


def test_smoothing_forgets_by_time_and_not_by_frames() -> None:
    def after_one_second(steps: int) -> np.ndarray:
        smoothing = Smoothing()
        smoothing.add(probabilities(1), 0.0, 0.0, 0.5)
        for step in range(1, steps + 1):
            at = step / steps
            values = smoothing.add(probabilities(2), at, at, 0.5)
        return values

    slow, fast = after_one_second(4), after_one_second(60)
    np.testing.assert_allclose(slow, fast, atol=1e-5)
    # 1/e^2 of the old scene is left after two time constants.
    assert slow[1] == pytest.approx(0.0001 + 0.9 * np.exp(-2), abs=1e-4)
    assert slow.sum() == pytest.approx(1.0, abs=1e-4)


def test_smoothing_is_off_at_nought_and_begins_anew_after_a_jump() -> None:
    smoothing = Smoothing()
    smoothing.add(probabilities(1), 0.0, 0.0, 0.5)
    assert best(smoothing.add(probabilities(2), 0.01, 0.01, 0.0))[0] == 2
    smoothing.add(probabilities(1), 0.02, 0.02, 0.0)
    np.testing.assert_array_equal(
        smoothing.add(probabilities(2), 0.03, 60.0, 0.5), probabilities(2)
    )


def test_smoothing_begins_anew_with_weights_of_other_classes() -> None:
    smoothing = Smoothing()
    smoothing.add(probabilities(1), 0.0, 0.0, 0.5)
    own = np.array([0.2, 0.5, 0.3], np.float32)
    np.testing.assert_array_equal(smoothing.add(own, 0.01, 0.01, 0.5), own)
