"""Measures the network in training on labelled images, with the numbers of the Evaluate code."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from inception_gui import __version__, interrupts
from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.train.examples import Examples
from inception_gui.core.train.processes import Processes
from inception_gui.core.train.stream import Prepared, Stream
from inception_gui.core.train.training import Training
from inception_gui.core.types import Mode, Preprocessing


@dataclass(frozen=True, slots=True)
class Measurement:
    """What is measured: `examples`, as `preprocessing` cuts them, `batch` at a time."""

    examples: Examples
    preprocessing: Preprocessing
    batch: int
    workers: int

    def results(self, training: Training, processes: Processes) -> list[Judged | Unjudged]:
        """The judged images of this process, every `processes.count`-th of all.

        A signal that asks the program to end does so after the batch in progress.
        """
        found: list[Judged | Unjudged] = []
        prepared = Prepared(self.examples, self.preprocessing, None)
        stream = Stream(prepared, self._batches(processes), workers=self.workers)
        with closing(stream):
            while not interrupts.exit_code():
                began = time.perf_counter()
                try:
                    images, labels, numbers, failures = next(stream)
                except StopIteration:
                    break
                broken = {one.item.path: one for one in failures}
                answers = training.probabilities(images).numpy()
                each_s = (time.perf_counter() - began) / len(numbers)
                for number, label, row in zip(numbers, labels.tolist(), answers, strict=True):
                    path = self.examples.path(number)
                    if (failure := broken.get(path)) is not None:
                        found.append(Unjudged(path, label, failure.kind, failure.message))
                    else:
                        found.append(judge(path, label, row, each_s))
        return found

    def report(
        self, training: Training, processes: Processes, member: Member, started: datetime
    ) -> Report:
        """Judge all images; whole in the first process, part of it in the others."""
        began = time.perf_counter()
        if training.average is not None:
            processes.make_same(training.average.module.buffers())
        results = processes.gathered(self.results(training, processes))
        order = {self.examples.path(i): i for i in range(len(self.examples))}
        results.sort(key=lambda one: order[one.path])
        names = self.examples.names
        setup = Setup(
            source=self.examples.source.absolute(),
            crops=Crops.SINGLE,
            members=(member,),
            mode=Mode.EXACT,
            device=training.device,
            precision="float32",
            version=__version__,
            started=started,
            total=len(self.examples),
            classes=() if names == imagenet().names else names,
        )
        return make_report(
            setup,
            [one for one in results if isinstance(one, Judged)],
            [one for one in results if isinstance(one, Unjudged)],
            time.perf_counter() - began,
        )

    def _batches(self, processes: Processes) -> Iterator[list[tuple[int, int]]]:
        mine = range(processes.number, len(self.examples), processes.count)
        for first in range(0, len(mine), self.batch):
            yield [(number, number) for number in mine[first : first + self.batch]]
