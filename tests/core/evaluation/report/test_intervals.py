"""Shares with their intervals, against SciPy and published values."""

from __future__ import annotations

import pytest
from scipy import stats

from inception_gui.core.evaluation.report.intervals import rate


@pytest.mark.parametrize(
    ("hits", "count"), [(0, 20), (1, 29), (81, 263), (15, 148), (29, 29), (1, 1)]
)
def test_intervals_are_scipys(hits: int, count: int) -> None:
    expected = stats.binomtest(hits, count).proportion_ci(0.95, method="wilson")
    found = rate(hits, count)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I,
    # method 3: the score method without continuity correction.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_intervals_are_the_published_ones(hits: int, count: int, low: float, high: float) -> None:
    found = rate(hits, count)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_the_share_of_nothing_is_unknown() -> None:
    assert (rate(0, 0).low, rate(0, 0).high) == (0.0, 1.0)
