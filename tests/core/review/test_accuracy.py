"""The accuracy of a run from what people have checked."""

from __future__ import annotations

from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.review.accuracy import accuracy_of_sample


def test_only_the_random_sample_counts() -> None:
    # The image after the gap was judged because the network was not sure of it.
    found = accuracy_of_sample(["right", "right", "another", "unsure", None, "wrong"])
    assert found.rate == rate(2, 3)
    assert found.unsure == 1


def test_nothing_is_claimed_of_nothing() -> None:
    found = accuracy_of_sample([None, "right"])
    assert (found.rate.count, found.rate.low, found.rate.high) == (0, 0.0, 1.0)
