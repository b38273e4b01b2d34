"""Confidence intervals of counted shares."""

from __future__ import annotations

import math
from typing import Final

from inception_gui.core.evaluation.report.results import Rate

_Z_95: Final = 1.959963984540054
"""The 97.5% point of the normal distribution."""


def paired_difference(only_first: int, only_second: int, count: int) -> tuple[float, float, float]:
    """How much more often the second of two is right on the same images, with its 95% interval.

    A. Agresti, Y. Min, "Simple improved confidence intervals for comparing matched proportions"
    (2005): Wald's interval after half an image was added to each of the four cells.
    """
    if count == 0:
        return 0.0, 0.0, 0.0
    first, second, total = only_first + 0.5, only_second + 0.5, count + 2
    middle = (second - first) / total
    half = _Z_95 * math.sqrt(max(first + second - (second - first) ** 2 / total, 0.0)) / total
    return (only_second - only_first) / count, max(middle - half, -1.0), min(middle + half, 1.0)


def rate(hits: int, count: int) -> Rate:
    """`hits` of `count` with its 95% interval.

    The interval is E. B. Wilson's (1927), without continuity correction: unlike the usual
    "plus or minus" it stays within 0..1 and holds for few images and for shares near 0 or 1. Of
    nothing the share is 0 and the interval 0..1.
    """
    if count == 0:
        return Rate(0, 0, 0.0, 0.0, 1.0)
    share = hits / count
    square = _Z_95 * _Z_95 / count
    middle = (share + square / 2) / (1 + square)
    half = _Z_95 * math.sqrt(share * (1 - share) / count + square / (4 * count)) / (1 + square)
    # At the ends the formula gives 0 and 1 but for rounding.
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    high = 1.0 if hits == count else min(1.0, middle + half)
    return Rate(hits, count, share, low, high)
