"""What the evaluation job yields, and what a list of evaluations shows."""

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
