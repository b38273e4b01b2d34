"""The plain types of runs, without torch, Qt or SQLite."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from inception_gui.core.types import Failure, Mode, Prediction

State = Literal["running", "paused", "interrupted", "finished"]
"""`interrupted` also says that the program that ran it is gone without a word."""

Purpose = Literal["classify", "sort", "dry_run", "follow"]
"""What a run was made for: its results, a sort of its images, only the plan of one, or to follow
folders, which ends when it is stopped and continues in the same run."""

Column = Literal[
    "added", "path", "label", "probability", "verdict", "width", "height", "seconds", "failure"
]
"""What the rows of a run can be sorted by; `added` is the order in which they came."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What produced an outcome. `version` is the program's, `weights_sha256` is hexadecimal."""

    weights_key: str
    weights_sha256: str
    mode: Mode
    device: str
    precision: str
    version: str


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run as a list shows it. `dropped` are the files and folders it was started with.

    `total` counts its items, None if unknown: with all pages of its files there are more
    than were counted, and how many shows in the end. It is never less than `done`, which counts
    rows, failures among them.
    """

    id: int
    created: datetime
    dropped: tuple[Path, ...]
    conditions: Conditions
    state: State
    total: int | None
    done: int
    failed: int
    purpose: Purpose = "classify"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a run; `id` stays the same when the item is classified again."""

    id: int
    outcome: Prediction | Failure


ReviewState = Literal["right", "wrong", "another", "unsure"]
"""What a person said of a prediction: its top class is right, or wrong; the image shows another
class; the person does not know."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person said of one prediction.

    `label` is the name of the class that the image shows, and `class_index` its place among the
    network's classes, None for one that the network does not know. With "wrong" and "unsure" they
    are those of the class that was judged. `made` is a time with its time zone.
    """

    state: ReviewState
    label: str
    class_index: int | None
    made: datetime

    @property
    def words(self) -> str:
        """What the column “corrected” says."""
        if self.state in ("right", "another"):
            return self.label
        return f"not {self.label}" if self.state == "wrong" else "not sure"


@dataclass(frozen=True, slots=True)
class ClassCount:
    """The number of items in a run whose top class this is."""

    index: int
    wnid: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class RowFilter:
    """A filter for rows: a row must meet every condition that is set.

    Each of `words` must be in the path, the best label or the failure's message, whatever its
    capitals. `at_least` and `below` bound the best probability, 0..1. `failed` asks for failures
    only, or (False) for none.
    """

    words: tuple[str, ...] = ()
    class_index: int | None = None
    at_least: float | None = None
    below: float | None = None
    failed: bool | None = None


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The first event of a run: it has started or resumed."""

    id: int
    resumed: bool


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The last event of a run. The store already had the outcomes of `known` items."""

    id: int
    known: int
