"""Compares two evaluations of the same images: is the difference significant?"""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.errors import Kind, UserError

_EXACT_UP_TO: Final = 1000
"""Pictures on which exactly one is right; beyond, the approximation is as good (and quick)."""


def compare(first: Report, second: Report) -> Comparison:
    """McNemar's test on the images in both evaluations, matched by path and true class.

    Where no path is the same (a folder that was moved, or another computer's), images are paired
    by their place below the two folders instead.

    Raises:
        UserError: they share no image (WRONG_USAGE).
    """
    pairs = _pairs(first, second)
    if not pairs:
        raise UserError(
            Kind.WRONG_USAGE,
            "These two evaluations have no image in common.",
            "Compare evaluations of the same folder with the same labels.",
        )
    only_first = [one.path for one, other in pairs if one.is_right and not other.is_right]
    only_second = [one.path for one, other in pairs if other.is_right and not one.is_right]
    both_right = sum(one.is_right and other.is_right for one, other in pairs)
    count = len(pairs)
    p_value, method = p_value_of(len(only_first), len(only_second))
    judged = len(first.judged) + len(second.judged)
    return Comparison(
        pictures=count,
        both_right=both_right,
        only_first_right=len(only_first),
        only_second_right=len(only_second),
        both_wrong=count - both_right - len(only_first) - len(only_second),
        p_value=p_value,
        method=method,
        first_top1_error=rate(sum(one.rank >= 1 for one, _ in pairs), count),
        second_top1_error=rate(sum(other.rank >= 1 for _, other in pairs), count),
        first_top5_error=rate(sum(one.rank >= 5 for one, _ in pairs), count),
        second_top5_error=rate(sum(other.rank >= 5 for _, other in pairs), count),
        only_first_paths=tuple(only_first),
        only_second_paths=tuple(only_second),
        left_out=judged - 2 * count,
    )


def p_value_of(
    only_first: int, only_second: int
) -> tuple[float, Literal["exact binomial", "chi-squared, continuity-corrected"]]:
    """The two-sided p-value, if both are equally often right.

    Q. McNemar, "Note on the sampling error of the difference between correlated proportions or
    percentages" (1947). Up to 1000 images the binomial distribution is summed exactly; beyond,
    (|b - c| - 1)^2 / (b + c) is taken for chi-squared with one degree of freedom (A. L. Edwards'
    correction, 1948).
    """
    total, fewer = only_first + only_second, min(only_first, only_second)
    if total <= _EXACT_UP_TO:
        tail = sum(math.comb(total, k) for k in range(fewer + 1))
        # Whole numbers until the last step: no rounding, no overflow.
        return min(1.0, 2 * tail / 2**total), "exact binomial"
    statistic = max(0, abs(only_first - only_second) - 1) ** 2 / total
    return math.erfc(math.sqrt(statistic / 2)), "chi-squared, continuity-corrected"


def _pairs(first: Report, second: Report) -> list[tuple[Judged, Judged]]:
    by_path = {(one.path, one.label): one for one in second.judged}
    pairs = [
        (one, by_path[one.path, one.label])
        for one in first.judged
        if (one.path, one.label) in by_path
    ]
    if pairs:
        return pairs
    others = {(place, one.label): one for place, one in _places(second)}
    return [
        (one, others[place, one.label])
        for place, one in _places(first)
        if (place, one.label) in others
    ]


def _places(report: Report) -> Iterable[tuple[Path, Judged]]:
    source = report.setup.source
    # A table of labels stands beside its images.
    # A folder may have a suffix too: only what is inside of it is certain to be a folder.
    is_folder = any(one.path.is_relative_to(source) for one in report.judged)
    folder = source if is_folder else source.parent
    for one in report.judged:
        if one.path.is_relative_to(folder):
            yield one.path.relative_to(folder), one
