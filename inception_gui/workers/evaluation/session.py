"""Reads labelled sets, lists earlier evaluations, saves and compares reports."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.errors import UserError
from inception_gui.workers.evaluation.run import EvaluationRun
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.network.loader import NetworkLoader

if TYPE_CHECKING:
    from inception_gui.core.evaluation.events import EvaluationSummary
    from inception_gui.core.evaluation.store import EvaluationStore
    from inception_gui.core.inference.scheduler import Inference

_IN_FIGURE: Final = 40
_FIRST: Final = 8
_MEASURED: Final = 24
"""The number of images that are classified to estimate the time, after the first few."""


@dataclass(frozen=True, slots=True)
class LabelledSource:
    """Where labelled images are, files that explain the labels, and how to read these.

    All but `path` as in `core.evaluation.dataset.labelled_set.LabelFiles`.
    """

    path: Path
    ground_truth: Path | None = None
    synsets: Path | None = None
    blacklist: Path | None = None
    mapping: Path | None = None
    label_depth: int | None = None
    numbered_from: int | None = None
    follow_links: bool = False


class Evaluations(QObject):
    """Does all this in the background. `run` is the evaluation itself.

    Signals:
        understood(LabelledSet)
        not_understood(UserError)
        measured(float): images per second with one crop, with the current network.
        listed(tuple[EvaluationSummary, ...]): saved evaluations, the latest first.
        opened(Report): the report that `open` was called for.
        compared(Comparison, str): the comparison, and the name of the other evaluation.
        not_comparable(UserError)
        saved(Path)
        pictures_found(list[Path]): of a class.
        went_wrong(UserError)
    """

    understood = Signal(object)
    not_understood = Signal(object)
    measured = Signal(float)
    listed = Signal(object)
    opened = Signal(object)
    compared = Signal(object, str)
    not_comparable = Signal(object)
    saved = Signal(object)
    pictures_found = Signal(list)
    went_wrong = Signal(object)

    def __init__(self, loader: NetworkLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run = EvaluationRun(loader, self)
        self._loader = loader
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)
        self._reading = LatestJob("read labels", self)
        self._measuring = LatestJob("measure", self)
        self._listing = LatestJob("evaluations", self)

    def read(self, source: LabelledSource) -> None:
        """Read a labelled set; one that is still being read is dropped."""
        inference = self._loader.inference

        def job() -> Iterator[LabelledSet]:
            from inception_gui.core.evaluation.dataset.read_dataset import read_labelled

            yield read_labelled(
                source.path,
                ground_truth=source.ground_truth,
                synsets=source.synsets,
                blacklist=source.blacklist,
                mapping=source.mapping,
                label_depth=source.label_depth,
                numbered_from=source.numbered_from,
                follow_links=source.follow_links,
                classes=None if inference is None else inference.classifier.labels,
            )

        def on_events(events: Iterable[LabelledSet]) -> None:
            for labelled in events:
                self.understood.emit(labelled)

        def on_ended(error: BaseException | None) -> None:
            if isinstance(error, UserError):
                self.not_understood.emit(error)
            else:
                self._say(error)

        self._reading.start(job, on_events, on_ended)

    def measure(self, labelled: LabelledSet) -> None:
        """Measure the current network on some of these images; nothing without a network."""
        inference = self._loader.inference
        self.stop_measuring()
        if inference is None or not labelled.items or self.run.is_running:
            return

        def on_events(events: Iterable[float]) -> None:
            for speed in events:
                if speed > 0:
                    self.measured.emit(speed)

        self._measuring.start(lambda: _speeds(labelled, inference), on_events, self._say)

    def stop_measuring(self) -> None:
        """Stop measuring: the result is not needed, or an evaluation needs the network."""
        self._measuring.cancel()

    def refresh(self) -> None:
        """List the saved evaluations."""

        def job() -> Iterator[tuple[EvaluationSummary, ...]]:
            yield _store().list()

        def on_events(events: Iterable[tuple[EvaluationSummary, ...]]) -> None:
            for found in events:
                self.listed.emit(found)

        self._listing.start(job, on_events, self._say)

    def discard(self, number: int) -> None:
        """Delete a saved evaluation; its images are not touched."""

        def job() -> Iterator[Any]:
            _store().discard(number)
            yield number

        self._jobs.run(job, "discard", on_success=self.refresh)

    def open(self, which: int | Path) -> None:
        """Open the report of a saved evaluation, or a report file."""

        def job() -> Iterator[Any]:
            yield _report(which)

        self._jobs.run(job, "open report", lambda events: self.opened.emit(events[-1]))

    def compare(self, report: Report, which: int | Path, name: str) -> None:
        """Compare `report` (the second) with another evaluation (the first) called `name`."""

        def job() -> Iterator[Comparison | UserError]:
            from inception_gui.core.evaluation.report.mcnemar import compare

            try:
                yield compare(_report(which), report)
            except UserError as error:
                yield error

        def on_events(events: list[Comparison | UserError]) -> None:
            if isinstance(events[-1], UserError):
                self.not_comparable.emit(events[-1])
            else:
                self.compared.emit(events[-1], name)

        self._jobs.run(job, "compare", on_events)

    def save(self, report: Report, path: Path, file_format: str) -> None:
        """Write a report as "json", "csv" or "html"."""

        def job() -> Iterator[Path]:
            from inception_gui.core.evaluation.report.writers import WRITERS
            from inception_gui.core.files.atomic_output import open_target

            _refuse_inputs(path, report)
            with open_target(path, keep_partial=False) as stream:
                WRITERS[file_format](report, stream)
            yield path

        self._jobs.run(job, "save report", lambda events: self.saved.emit(events[-1]))

    def save_matrix(self, report: Report, path: Path) -> None:
        """Write the confusion matrix: a table of all classes (.csv), or a figure."""

        def job() -> Iterator[Path]:
            from inception_gui.core.drawing.figures import FIGURE_FORMATS
            from inception_gui.core.evaluation.report import matrix_files
            from inception_gui.core.evaluation.report.class_scores import confusion_matrix
            from inception_gui.core.files.atomic_output import open_target
            from inception_gui.core.files.write_whole import save_whole

            _refuse_inputs(path, report)
            suffix = path.suffix.lower()
            if suffix in FIGURE_FORMATS:
                scene = matrix_files.matrix_figure(confusion_matrix(report.judged, _IN_FIGURE))
                save_whole(path, FIGURE_FORMATS[suffix](scene))
            else:
                with open_target(path, keep_partial=False) as stream:
                    matrix_files.write_matrix(report.judged, stream)
            yield path

        self._jobs.run(job, "save matrix", lambda events: self.saved.emit(events[-1]))

    def find_pictures(self, report: Report, label: int) -> None:
        """Find the images of a class, the wrongly classified ones first."""

        def job() -> Iterator[list[Path]]:
            mine = [judged for judged in report.judged if judged.label == label] or [
                judged for judged in report.judged if judged.best[0][0] == label
            ]
            mine.sort(key=lambda judged: judged.is_right)
            yield [judged.path for judged in mine]

        self._jobs.run(job, "find", lambda events: self.pictures_found.emit(events[-1]))

    def close(self, seconds: float) -> None:
        """Stop everything, waiting no longer than `seconds` for each thread."""
        self._jobs.cancel()
        self.run.close(seconds)
        for latest in (self._reading, self._measuring, self._listing):
            latest.close(seconds)
        self._jobs.wait(seconds)

    def _say(self, error: BaseException | None) -> None:
        if error is not None:
            self.went_wrong.emit(as_user_error(error))


def _refuse_inputs(path: Path, report: Report) -> None:
    from inception_gui.core.files.identity import refuse_input

    files = report.setup.files
    named = (files.ground_truth, files.synsets, files.blacklist, files.mapping)
    images = [one.path for one in report.judged] + [one.path for one in report.unjudged]
    refuse_input(path, (report.setup.source, *named, *images))


def _store() -> EvaluationStore:
    from inception_gui.core.evaluation.store import EvaluationStore

    return EvaluationStore(paths.evaluations_folder())


def _report(which: int | Path) -> Report:
    from inception_gui.core.evaluation.report.json_report import read_report

    if isinstance(which, Path):
        return read_report(which)
    return _store().report(which)


def _speeds(labelled: LabelledSet, inference: Inference) -> Iterator[float]:
    from inception_gui.core.jobs.classify import classify

    # Spread over the set: the images of the first folder may all be small.
    step = max(1, len(labelled.items) // (_FIRST + _MEASURED))
    items = [one.item for one in labelled.items[::step][: _FIRST + _MEASURED]]
    few = min(_FIRST, len(items) // 2)
    began, done = time.perf_counter(), 0
    with inference.in_use(), closing(classify(items, inference)) as outcomes:
        for done, _ in enumerate(outcomes, 1):
            if done == few:
                began = time.perf_counter()
            yield 0.0  # a place to stop
    counted = done - few
    seconds = time.perf_counter() - began
    if counted > 0 and seconds > 0:
        yield counted / seconds
