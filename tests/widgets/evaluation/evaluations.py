"""Reports of made-up evaluations, for the widgets that show them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from inception_gui.core.evaluation.events import EvaluationSummary, State
from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import make_report
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.types import Mode

PUBLISHED = Member("IMAGENET1K_V1", "0cc3", "torchvision, ImageNet-1k")
UNKNOWN = Member("unknown weights", "ffff", "unknown weights (mine.pth)")
THREE_CLASSES = [(1, 1, 0.9), (1, 1, 0.9), (1, 2, 0.6), (2, 2, 0.9), (3, 4, 0.4), (3, 4, 0.5)]
"""True class, class said, and how sure, picture by picture."""


def setup(total: int, member: Member = PUBLISHED, source: Path = Path("/pictures/birds")) -> Setup:
    return Setup(
        source, Crops.SINGLE, (member,), Mode.EXACT, "cpu", "float32", "0.1.0",
        datetime(2026, 1, 2, tzinfo=UTC), total,
    )  # fmt: skip


def judged(number: int, label: int, said: int, sure: float) -> Judged:
    best = ((said, sure), *(((said + step) % 1000, (1 - sure) / 10) for step in (1, 2, 3, 4)))
    rank = 0 if said == label else 1 if (said + 1) % 1000 == label else 9
    return Judged(Path(f"/pictures/birds/{number}.jpg"), label, best, sure, rank)


def report(
    pictures: Sequence[tuple[int, int, float]], member: Member = PUBLISHED, total: int = 0
) -> Report:
    """Of pictures given by true class, class said, and how sure; `total` may be more."""
    lines = [judged(number, *picture) for number, picture in enumerate(pictures)]
    return make_report(setup(total or len(lines), member), lines, [], 2.0)


def usual(count: int = 200) -> Report:
    """Surer answers are right more often; those of at least 0.8 always."""
    pictures = []
    for number in range(count):
        sure = 0.05 + 0.9 * (number % 20) / 19
        right = sure >= 0.8 or number % 3 > 0
        label = number % 25
        pictures.append((label, label if right else label + 100, sure))
    return report(pictures)


def summary(number: int, state: State = "finished", done: int = 10) -> EvaluationSummary:
    errors = (0.25, 0.1) if state == "finished" else (None, None)
    return EvaluationSummary(number, setup(10), state, done, *errors)
