"""Measures calibration: whether probabilities can be trusted, and above which threshold."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Bin, Calibration, CoveragePoint, Suggestion
from inception_gui.core.labels.label_set import LabelSet

BINS: Final = 15
"""As many as Guo et al. use."""

WANTED_PRECISION: Final = 0.95

FEWEST_ANSWERS: Final = 30
"""A threshold that leaves fewer is not suggested: 95% of a handful says nothing of other images.

Of 30 predictions that are all right, the 95% interval still goes down to 89%.
"""

_MOST_POINTS: Final = 200


def calibration(judged: Sequence[Judged], bins: int = BINS) -> Calibration:
    """Reliability bins over the best probability, and the expected calibration error.

    C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, "On Calibration of Modern Neural Networks" (2017),
    section 2: bins ((m - 1) / M, m / M] of equal width; the error is the mean of
    |accuracy - confidence| over the bins, each weighted with its share of the images.
    """
    counts, rights, sums = [0] * bins, [0] * bins, [0.0] * bins
    for one in judged:
        sure = one.best[0][1]
        # The bin whose upper bound is the first not below it; probability 0 joins the lowest.
        place = next(
            place for place in range(bins) if sure <= (place + 1) / bins or place == bins - 1
        )
        counts[place] += 1
        rights[place] += one.is_right
        sums[place] += sure
    made = tuple(
        Bin(
            place / bins,
            (place + 1) / bins,
            count,
            sums[place] / count if count else 0.0,
            rights[place] / count if count else 0.0,
        )
        for place, count in enumerate(counts)
    )
    error = sum(one.count * abs(one.accuracy - one.confidence) for one in made)
    return Calibration(made, error / len(judged) if judged else 0.0)


def coverage(judged: Sequence[Judged], labels: LabelSet | None = None) -> tuple[CoveragePoint, ...]:
    """Coverage against precision for rising thresholds, at most some 200 of them.

    The first point has every prediction that reaches the threshold of its class in `labels`.
    (Selective classification: El-Yaniv and Wiener, "On the Foundations of Noise-free Selective
    Classification", 2010.)
    """
    steps = _steps(judged, labels)
    total = len(judged)
    every = max(1, -(-len(steps) // _MOST_POINTS))
    chosen = steps[::-1][::every]
    if steps and chosen[-1] is not steps[0]:
        chosen.append(steps[0])
    return tuple(
        CoveragePoint(threshold, given / total, right / given) for threshold, given, right in chosen
    )


def suggestion(
    judged: Sequence[Judged],
    wanted: float = WANTED_PRECISION,
    *,
    labels: LabelSet | None = None,
) -> Suggestion | None:
    """The lowest threshold above which at least `wanted` of the predictions are right.

    None where none does that leaves at least `FEWEST_ANSWERS`. It is chosen on the very images
    that it is measured on, so a little less may hold for others; the interval of its precision
    says how much is known at all.
    """
    for threshold, given, right in reversed(_steps(judged, labels)):
        if given < FEWEST_ANSWERS:
            return None  # higher ones leave still fewer
        if right >= wanted * given:
            return Suggestion(wanted, threshold, given / len(judged), rate(right, given))
    return None


def _steps(judged: Sequence[Judged], labels: LabelSet | None) -> list[tuple[float, int, int]]:
    """Threshold, predictions at or above it, right ones among them; highest threshold first."""
    named = [
        one
        for one in judged
        if labels is None or one.best[0][1] >= labels.threshold_of(one.best[0][0])
    ]
    ordered = sorted(named, key=lambda one: -one.best[0][1])
    rights = list(accumulate(int(one.is_right) for one in ordered))
    return [
        (one.best[0][1], place + 1, rights[place])
        for place, one in enumerate(ordered)
        # Equal probabilities come together or not at all.
        if place + 1 == len(ordered) or ordered[place + 1].best[0][1] != one.best[0][1]
    ]
