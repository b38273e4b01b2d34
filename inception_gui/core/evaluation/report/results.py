"""The results of an evaluation as plain types: the report and its parts, and comparisons."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.setup import Setup

# The report


@dataclass(frozen=True, slots=True)
class Rate:
    """`hits` of `count`, as a fraction, with its 95% Wilson interval `low`..`high`."""

    hits: int
    count: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ClassAccuracy:
    """The accuracy for one class: hits of `top1` and `top5` are right predictions."""

    index: int
    wnid: str
    name: str
    top1: Rate
    top5: Rate


@dataclass(frozen=True, slots=True)
class Confusion:
    """Images of one class classified as another, the most probable mistake first."""

    label: int
    label_name: str
    taken_for: int
    taken_for_name: str
    paths: tuple[Path, ...]

    @property
    def count(self) -> int:
        """The number of images."""
        return len(self.paths)


@dataclass(frozen=True, slots=True)
class Bin:
    """Images whose highest probability is in (low, high]: their confidence and accuracy.

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
    """The share of predictions with at least `threshold`, and how many of them are right.

    `coverage` and `precision` are 0..1.
    """

    threshold: float
    coverage: float
    precision: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The lowest "not sure" threshold above which at least `wanted` of the predictions are right.

    `precision.hits` of `precision.count` predictions at or above it are right.
    `coverage` is 0..1.
    """

    wanted: float
    threshold: float
    coverage: float
    precision: Rate


@dataclass(frozen=True, slots=True)
class Answers:
    """What verdicts name: hits of `by_class` and `by_kind` are right.

    `without` is the number of images of which neither is sure.
    """

    by_class: Rate
    by_kind: Rate
    without: int


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """All results of an evaluation. Errors are rates whose hits are wrong predictions.

    `seconds` is the time of all sessions without pauses, `pictures_per_second` of that.
    `is_complete` is False for an interrupted evaluation. `suggestion` is None if no threshold
    gives the precision and keeps enough predictions. `confusions` has all of them, the most
    frequent first. `levels` are the accuracies as a class, as the closest kind, and so on; empty
    where nothing is known above the classes.
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
    levels: tuple[Rate, ...] = ()
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two evaluations of the same images, after McNemar (1947).

    `both_right` and so on count the images that both judged; `p_value` is two-sided, of the
    hypothesis that both are equally often right at top-1. `method` says how it was computed.
    `only_first_paths` are the images that only the first had right; likewise the second.
    `difference` is how much more often the second was right, -1..1, with its 95% interval;
    `by_content` of the images were paired because their files hold the same.
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
    difference: float = 0.0
    difference_low: float = 0.0
    difference_high: float = 0.0
    by_content: int = 0

    @property
    def is_significant(self) -> bool:
        """Whether the difference is significant at the 5% level."""
        return self.p_value < 0.05


# What the job yields, and what the store lists
