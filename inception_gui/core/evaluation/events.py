"""Events of the evaluation job, and the summary that a list of evaluations shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.results import Rate, Report
from inception_gui.core.evaluation.setup import Setup
from inception_gui.core.types import Failure, Progress

State = Literal["running", "interrupted", "finished"]
"""`interrupted` also says that the program that ran it is gone without a word."""


@dataclass(frozen=True, slots=True)
class EvaluationStarted:
    """The first event: `known` of its images were classified earlier.

    `id` is that of the store; 0 where the evaluation is not kept.
    """

    id: int
    total: int
    known: int


@dataclass(frozen=True, slots=True)
class Standing:
    """The errors so far, sent now and then; images that were known are included."""

    top1_error: Rate
    top5_error: Rate


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationEnded:
    """The last event."""

    report: Report


EvaluationEvent = EvaluationStarted | Judged | Failure | Progress | Standing | EvaluationEnded


@dataclass(frozen=True, slots=True)
class EvaluationSummary:
    """An evaluation as a list shows it. `done` counts images, unreadable ones included."""

    id: int
    setup: Setup
    state: State
    done: int
    top1_error: float | None
    top5_error: float | None
