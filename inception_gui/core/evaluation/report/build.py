"""Builds the report from averaged probabilities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inception_gui.core.evaluation.judged import KEPT_CLASSES, Judged, Unjudged
from inception_gui.core.evaluation.report.calibration import calibration, coverage, suggestion
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.levels import answers, levels
from inception_gui.core.evaluation.report.results import ClassAccuracy, Confusion, Report
from inception_gui.core.evaluation.setup import Setup
from inception_gui.core.labels.grounds import grounds_of
from inception_gui.core.labels.label_set import LabelSet

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def judge(
    path: Path,
    label: int,
    probabilities: npt.NDArray[np.float64],
    seconds: float,
    labels: LabelSet | None = None,
) -> Judged:
    """Judge `probabilities` `(C,)`; of equal ones the lower class comes first.

    With `labels` it says whether a kind is sure.
    """
    true = probabilities[label]
    before = probabilities > true
    before[:label] |= probabilities[:label] == true
    best = (-probabilities).argsort(kind="stable")[:KEPT_CLASSES]
    return Judged(
        path=path,
        label=label,
        best=tuple((int(index), float(probabilities[index])) for index in best),
        label_probability=float(true),
        rank=int(before.sum()),
        seconds=round(seconds, 6),
        coarse=grounds_of(labels, probabilities, int(best[0])).coarse if labels else 0,
    )


def make_report(
    setup: Setup,
    judged: Sequence[Judged],
    unjudged: Sequence[Unjudged],
    seconds: float,
    *,
    fell_back_because: str = "",
) -> Report:
    """Build the report of the images classified so far; unreadable ones do not count."""
    labels = setup.labels
    return Report(
        setup=setup,
        top1_error=rate(sum(one.rank >= 1 for one in judged), len(judged)),
        top5_error=rate(sum(one.rank >= 5 for one in judged), len(judged)),
        classes=_classes(judged, labels),
        confusions=_confusions(judged, labels),
        calibration=calibration(judged),
        coverage=coverage(judged, labels),
        suggestion=suggestion(judged, labels=labels),
        judged=tuple(judged),
        unjudged=tuple(unjudged),
        seconds=seconds,
        pictures_per_second=len(judged) / seconds if seconds > 0 else 0.0,
        is_complete=len(judged) + len(unjudged) >= setup.total,
        fell_back_because=fell_back_because,
        levels=levels(judged, labels),
        answers=answers(judged, labels),
    )


def _classes(judged: Sequence[Judged], labels: LabelSet) -> tuple[ClassAccuracy, ...]:
    counts, top1, top5 = Counter[int](), Counter[int](), Counter[int]()
    for one in judged:
        counts[one.label] += 1
        top1[one.label] += one.rank < 1
        top5[one.label] += one.rank < 5
    return tuple(
        ClassAccuracy(
            index,
            labels[index].wnid,
            labels[index].name,
            rate(top1[index], counts[index]),
            rate(top5[index], counts[index]),
        )
        for index in sorted(counts)
    )


def _confusions(judged: Sequence[Judged], labels: LabelSet) -> tuple[Confusion, ...]:
    wrong: defaultdict[tuple[int, int], list[Judged]] = defaultdict(list)
    for one in judged:
        if not one.is_right:
            wrong[one.label, one.best[0][0]].append(one)
    made = [
        Confusion(
            label,
            labels[label].name,
            taken_for,
            labels[taken_for].name,
            tuple(one.path for one in sorted(ones, key=lambda one: -one.best[0][1])),
        )
        for (label, taken_for), ones in wrong.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.count, one.label, one.taken_for)))
