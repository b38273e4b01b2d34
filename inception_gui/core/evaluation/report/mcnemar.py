"""Compares two evaluations of the same images: is the difference significant?"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final, Literal

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.intervals import paired_difference, rate
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.files.stamp import stamp_of
from inception_gui.errors import Kind, UserError

_EXACT_UP_TO: Final = 1000
"""Pictures on which exactly one is right; beyond, the approximation is as good (and quick)."""


def compare(first: Report, second: Report) -> Comparison:
    """McNemar's test on the images in both evaluations, matched by path and true class.

    Where paths differ (a folder that was moved, or another computer's), images are paired by their
    place below the two folders, and those still alone by the content of their files.

    Raises:
        UserError: they share no image (WRONG_USAGE).
    """
    pairs, by_content = _pairs(first, second)
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
    difference, low, high = paired_difference(len(only_first), len(only_second), count)
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
        difference=difference,
        difference_low=low,
        difference_high=high,
        by_content=by_content,
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


def _pairs(first: Report, second: Report) -> tuple[list[tuple[Judged, Judged]], int]:
    """The pairs, and how many of them were found by content."""
    ones, others = list(first.judged), list(second.judged)
    pairs = _take_pairs(ones, others, [one.path for one in ones], [one.path for one in others])
    if not pairs:
        pairs = _take_pairs(ones, others, _places(first, ones), _places(second, others))
    by_content = _take_pairs(ones, others, *_contents(ones, others))
    return [*pairs, *by_content], len(by_content)


def _take_pairs(
    ones: list[Judged],
    others: list[Judged],
    keys: Sequence[object],
    other_keys: Sequence[object],
) -> list[tuple[Judged, Judged]]:
    """Take images of the same label and key (not None) out of both lists; each is paired once."""
    waiting: dict[tuple[object, int], list[Judged]] = {}
    for other, key in zip(others, other_keys, strict=True):
        if key is not None:
            waiting.setdefault((key, other.label), []).append(other)
    pairs, left = [], []
    for one, key in zip(ones, keys, strict=True):
        alike = waiting.get((key, one.label)) if key is not None else None
        if alike:
            pairs.append((one, alike.pop(0)))
        else:
            left.append(one)
    taken = {id(other) for _, other in pairs}
    ones[:] = left
    others[:] = [other for other in others if id(other) not in taken]
    return pairs


def _contents(
    ones: Sequence[Judged], others: Sequence[Judged]
) -> tuple[list[str | None], list[str | None]]:
    """The SHA-256 of each file; None where it is gone, or no file of the others has its size."""
    sizes, other_sizes = _sizes(ones), _sizes(others)
    common = set(sizes) & set(other_sizes) - {None}
    return _digests(ones, sizes, common), _digests(others, other_sizes, common)


def _sizes(judged: Sequence[Judged]) -> list[int | None]:
    stamps = [stamp_of(one.path) for one in judged]
    return [None if stamp is None else stamp.size for stamp in stamps]


def _digests(
    judged: Sequence[Judged], sizes: Sequence[int | None], common: Collection[int | None]
) -> list[str | None]:
    return [
        digest_of(one.path) if size in common else None
        for one, size in zip(judged, sizes, strict=True)
    ]


def digest_of(path: Path) -> str | None:
    """The SHA-256 of a file's content; None if it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None


def _places(report: Report, judged: Sequence[Judged]) -> list[Path | None]:
    source = report.setup.source
    # A table of labels stands beside its images.
    # A folder may have a suffix too: only what is inside of it is certain to be a folder.
    is_folder = any(one.path.is_relative_to(source) for one in report.judged)
    folder = source if is_folder else source.parent
    return [
        one.path.relative_to(folder) if one.path.is_relative_to(folder) else None for one in judged
    ]
