"""The plain types of evaluations: frozen, slotted, without torch, numpy or Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Final, Literal

from inception_gui.core.types import Failure, Item, Mode, Progress
from inception_gui.errors import Kind

KEPT_CLASSES: Final = 5
"""Of a picture's 1000 probabilities the best five are kept, and its true class's."""

State = Literal["running", "interrupted", "finished"]
"""`interrupted` also says that the program that ran it is gone without a word."""


class Crops(IntEnum):
    """How many crops of each picture are averaged; `core.evaluation.crops` has the recipes."""

    SINGLE = 1
    TWELVE = 12
    ALL = 144


# What comes in


@dataclass(frozen=True, slots=True)
class LabelFiles:
    """The files beside the pictures that say what the labels mean, and what is left out."""

    ground_truth: Path | None = None
    synsets: Path | None = None
    blacklist: Path | None = None
    mapping: Path | None = None


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """A picture and the class it is known to show, 0..999 in the order of the network's outputs."""

    item: Item
    label: int


@dataclass(frozen=True, slots=True)
class UnknownLabel:
    """A label that means no class, or more than one: `count` pictures are not evaluated for it.

    `label` is as it was written; empty for pictures that have none. `sentence` and `hint` are for
    people; the hint lists the candidates.
    """

    label: str
    count: int
    sentence: str
    hint: str
    examples: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class LabelledSet:
    """Labelled pictures, in natural order, and what was left out of them and why.

    `source` is the folder or CSV file; `blacklisted` counts pictures that a blacklist names,
    `repeated` lines that name a picture once more with the same label (it counts once);
    `skipped` counts what is no picture, by reason (see `core.sources.skipped.in_words`).
    """

    source: Path
    items: tuple[LabelledItem, ...]
    unknown: tuple[UnknownLabel, ...] = ()
    blacklisted: int = 0
    repeated: int = 0
    skipped: Mapping[str, int] | None = None
    files: LabelFiles = LabelFiles()

    @property
    def unknown_count(self) -> int:
        """How many pictures have no label that means one class."""
        return sum(unknown.count for unknown in self.unknown)


# What comes out, picture by picture


@dataclass(frozen=True, slots=True)
class Judged:
    """What the network says of one labelled picture.

    `best` are the classes and probabilities of the best five, most probable first; `rank` is how
    many classes are more probable than the true one, `label`: 0 is right at top-1, below 5 at
    top-5. `seconds` is its share of the work, decoding included.
    """

    path: Path
    label: int
    best: tuple[tuple[int, float], ...]
    label_probability: float
    rank: int
    seconds: float = 0.0

    @property
    def is_right(self) -> bool:
        """Whether the most probable class is the true one."""
        return self.rank == 0


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A labelled picture that could not be read; it counts neither as right nor as wrong."""

    path: Path
    label: int
    kind: Kind
    message: str
    hint: str = ""


# Under which conditions


@dataclass(frozen=True, slots=True)
class Member:
    """One weights entry of an evaluation; an ensemble has several."""

    key: str
    sha256: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """What an evaluation was made with. `source` is the folder or CSV file, absolute.

    `unknown`, `blacklisted` and `repeated` are what was left out of it (see `LabelledSet`);
    `files`, absolute too, are needed to go on with it.
    """

    source: Path
    crops: Crops
    members: tuple[Member, ...]
    mode: Mode
    device: str
    precision: str
    version: str
    started: datetime
    total: int
    unknown: tuple[UnknownLabel, ...] = ()
    blacklisted: int = 0
    repeated: int = 0
    files: LabelFiles = LabelFiles()

    @property
    def is_stand_in(self) -> bool:
        """Whether any member is not a published file, so that its numbers are not the paper's."""
        from inception_gui.core.weights.catalog import UNKNOWN_KEY

        return any(member.key == UNKNOWN_KEY for member in self.members)


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


@dataclass(frozen=True, slots=True)
class EvaluationStarted:
    """The first event: `known` of its pictures were judged in an earlier sitting.

    `id` is that of the store; 0 where the evaluation is not kept.
    """

    id: int
    total: int
    known: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Now and then: the errors so far, what was known included."""

    top1_error: Rate
    top5_error: Rate


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationEnded:
    """The last event."""

    report: Report


EvaluationEvent = EvaluationStarted | Judged | Failure | Progress | Standing | EvaluationEnded


@dataclass(frozen=True, slots=True)
class EvaluationSummary:
    """What a list of evaluations shows. `done` counts pictures, unreadable ones among them."""

    id: int
    setup: Setup
    state: State
    done: int
    top1_error: float | None
    top5_error: float | None
