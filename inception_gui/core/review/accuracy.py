"""How often the network is right in a run, as far as people have checked a random sample of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.runs.records import ReviewState


@dataclass(frozen=True, slots=True)
class SampleAccuracy:
    """`rate` is of the images that were judged right or wrong; `unsure` were left undecided."""

    rate: Rate
    unsure: int


def accuracy_of_sample(states: Iterable[ReviewState | None]) -> SampleAccuracy:
    """Return the accuracy of a run, from its images in random order and what was said of each.

    Only those before the first image without a state (None) count: they are a random sample, in
    whatever order they were judged. What was judged because the network was not sure says nothing
    about the others.
    """
    right = judged = unsure = 0
    for state in states:
        if state is None:
            break
        if state == "unsure":
            unsure += 1
        else:
            judged += 1
            right += state == "right"
    return SampleAccuracy(rate(right, judged), unsure)
