"""What an evaluation has to say: reports, comparisons, events and summaries; plain frozen types."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.setup import Setup

# The report


@dataclass(frozen=True, slots=True)
class Rate:
    """`hits` of `count`, as a fraction, with its 95 % Wilson interval `low`..`high`."""

    hits: int
    count: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ClassAccuracy:
    """How one class was recognised: `top1` and `top5` are accuracies (hits are right answers)."""

    index: int
    wnid: str
    name: str
    top1: Rate
    top5: Rate


@dataclass(frozen=True, slots=True)
class Confusion:
    """Pictures of one class taken for another, the surest mistake first."""

    label: int
    label_name: str
    taken_for: int
    taken_for_name: str
    paths: tuple[Path, ...]

    @property
    def count(self) -> int:
        """How often it happened."""
        return len(self.paths)


@dataclass(frozen=True, slots=True)
class Bin:
    """Pictures whose best probability lies in (low, high]: how sure, and how often right.

    `confidence` and `accuracy` are means, 0..1; 0 where `count` is.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Reliability bins of equal width and the expected calibration error, 0..1."""

    bins: tuple[Bin, ...]
    expected_error: float


@dataclass(frozen=True, slots=True)
class CoveragePoint:
    """If only answers of at least `threshold` are given: the share given, and how many are right.

    `coverage` and `precision` are 0..1.
    """

    threshold: float
    coverage: float
    precision: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The lowest threshold for "not sure" above which at least `wanted` of the answers are right.

    `precision.hits` of `precision.count` answers at or above it are; `coverage` is 0..1.
    """

    wanted: float
    threshold: float
    coverage: float
    precision: Rate


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """All that an evaluation has to say. Errors are rates whose hits are wrong answers.

    `seconds` is how long all sittings took, pauses left out, `pictures_per_second` of that.
    `is_complete` is False for an interrupted evaluation. `suggestion` is None where no threshold
    gives the precision and leaves enough answers. `confusions` has all of them, the most frequent
    first.
    """

    setup: Setup
    top1_error: Rate
    top5_error: Rate
    classes: tuple[ClassAccuracy, ...]
    confusions: tuple[Confusion, ...]
    calibration: Calibration
    coverage: tuple[CoveragePoint, ...]
    suggestion: Suggestion | None
    judged: tuple[Judged, ...]
    unjudged: tuple[Unjudged, ...]
    seconds: float
    pictures_per_second: float
    is_complete: bool
    fell_back_because: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two evaluations on the same pictures, after McNemar (1947).

    `both_right` and so on count the pictures that both judged; `p_value` is two-sided, of the
    hypothesis that both are equally often right at top-1. `method` says how it was computed.
    `only_first_paths` are the pictures that only the first had right; likewise the second.
    """

    pictures: int
    both_right: int
    only_first_right: int
    only_second_right: int
    both_wrong: int
    p_value: float
    method: Literal["exact binomial", "chi-squared, continuity-corrected"]
    first_top1_error: Rate
    second_top1_error: Rate
    first_top5_error: Rate
    second_top5_error: Rate
    only_first_paths: tuple[Path, ...]
    only_second_paths: tuple[Path, ...]
    left_out: int

    @property
    def is_significant(self) -> bool:
        """Whether chance alone would explain the difference in less than 5 of 100 cases."""
        return self.p_value < 0.05


# What the job yields, and what the store lists
