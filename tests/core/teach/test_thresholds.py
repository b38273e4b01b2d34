"""A class is named from the probability on at which its answers can be believed."""

from __future__ import annotations

import numpy as np

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.teach.thresholds import thresholds_of


def test_a_class_whose_answers_are_all_right_has_no_threshold_of_its_own() -> None:
    """Held-out crops of the same scene are all certain: that says nothing of other pictures."""
    held_out = np.array([[0.9999, 0.0001]] * 20 + [[0.0002, 0.9998]] * 20)
    assert thresholds_of(held_out, np.repeat([0, 1], 20)) == (UNSURE_BELOW, UNSURE_BELOW)


def test_a_class_that_is_wrong_when_it_is_not_sure_is_named_only_when_it_is_sure() -> None:
    shares = np.concatenate([np.linspace(0.99, 0.9, 20), np.linspace(0.6, 0.5, 20)])
    held_out = np.column_stack([shares, 1 - shares])
    found = thresholds_of(held_out, np.repeat([0, 1], 20))
    assert found[0] == shares[21], "two of twenty-two are wrong, three of twenty-three too many"
    assert found[1] == 1.0, "it was never guessed"


def test_answers_of_the_same_probability_count_together_in_any_order() -> None:
    held_out = np.array([[0.8, 0.2]] * 20 + [[0.1, 0.9]] * 20)
    nine_right = np.array([0] * 9 + [1] * 11 + [1] * 20)
    assert thresholds_of(held_out, nine_right)[0] == 1.0
    assert thresholds_of(held_out[::-1], nine_right[::-1])[0] == 1.0
