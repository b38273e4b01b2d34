"""What a training run reports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.types import Failure, Progress


@dataclass(frozen=True, slots=True)
class TrainingStarted:
    """The first event: `step` of `steps` were made earlier."""

    step: int
    steps: int
    images_per_step: int
    device: str
    processes: int


@dataclass(frozen=True, slots=True)
class Stepped:
    """Figures of a step; `waiting` is the share of the time spent waiting for images."""

    step: int
    epoch: float
    loss: float
    rate: float
    images_per_second: float
    waiting: float


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """The validation images were classified after `epoch` epochs."""

    epoch: float
    report: Report


@dataclass(frozen=True, slots=True)
class Saved:
    """A checkpoint was written; the run can be resumed from it."""

    path: Path
    step: int


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """The last event of a run that was not stopped.

    `comparison` compares the validation images at the start with `report`.
    """

    weights: Path
    sha256: str
    report: Report | None
    comparison: Comparison | None
    seconds: float
    waiting: float


@dataclass(frozen=True, slots=True, eq=False)
class FineTuned:
    """The last event of training on own classes.

    `comparison` is of the trained network with the head, on the images kept aside.
    """

    weights: Path
    report: Report
    comparison: Comparison

    @property
    def is_better(self) -> bool:
        """Whether they are right more often, by more than chance."""
        return self.comparison.is_significant and self.comparison.difference > 0


TrainEvent = TrainingStarted | Progress | Stepped | Measured | Saved | Failure | Trained
