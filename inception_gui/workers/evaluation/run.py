"""Runs one evaluation on a thread: loads its networks; can be paused and stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.events import EvaluationEnded, EvaluationStarted, Standing
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.types import Failure, Mode, Progress
from inception_gui.workers.jobs.job_thread import JobThread, as_user_error
from inception_gui.workers.network.loader import NetworkLoader

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.weights.store import FoundWeights, WeightStore


@dataclass(frozen=True, slots=True)
class EvaluationRequest:
    """What to evaluate and how; several `weights` (keys or files) are an ensemble."""

    labelled: LabelledSet
    crops: Crops
    weights: tuple[str, ...]
    mode: Mode


@dataclass(frozen=True, slots=True)
class _Loading:
    name: str


class EvaluationRun(QObject):
    """One evaluation at a time.

    Signals:
        loading(str): these weights are being loaded for it.
        begun(EvaluationStarted)
        progressed(int, int): images done, and in all.
        stood(Standing): the error rates so far.
        failed_to_read(int): images that could not be read since it was started or resumed.
        finished(Report): its thread has ended and its own networks are closed.
        stopped(int): it was stopped; its results are saved under this number, or under none (0)
            if it had not started.
        broke(UserError)
    """

    loading = Signal(str)
    begun = Signal(object)
    progressed = Signal(int, int)
    stood = Signal(object)
    failed_to_read = Signal(int)
    finished = Signal(object)
    stopped = Signal(int)
    broke = Signal(object)

    def __init__(self, loader: NetworkLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._job: JobThread | None = None
        self._gate = threading.Event()
        self._id = 0
        self._unread = 0
        self._report: Report | None = None

    @property
    def is_running(self) -> bool:
        """Whether one is running, paused or stopping."""
        return self._job is not None

    @property
    def is_paused(self) -> bool:
        """Whether it is paused."""
        return self._job is not None and not self._gate.is_set()

    def start(self, wanted: EvaluationRequest, *, resume: int | None = None) -> None:
        """Start, or resume the interrupted evaluation `resume`; nothing happens while one runs."""
        if self._job is not None:
            return
        self._gate = gate = threading.Event()
        gate.set()
        self._id, self._unread, self._report = 0, 0, None
        store, in_use = self._loader.store, self._loader.inference
        device = self._loader.choice.device
        job = JobThread(
            lambda: _events(wanted, store, in_use, device, resume, gate), "evaluate", self
        )
        job.events_arrived.connect(self._on_events)
        job.ended.connect(self._on_ended)
        self._job = job
        job.start()

    def set_paused(self, paused: bool) -> None:
        """Pause it with its networks ready, or resume it."""
        if self._job is None or self._job.is_cancelled:
            return
        if paused:
            self._gate.clear()
        else:
            self._gate.set()

    def stop(self) -> None:
        """Stop it; what is done is kept."""
        if self._job is not None:
            self._job.cancel()
            self._gate.set()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self.stop()
        if self._job is not None:
            self._job.wait(seconds)

    def _on_events(self, events: list[Any]) -> None:
        unread = self._unread
        latest: dict[type, Any] = {}
        for event in events:
            if isinstance(event, _Loading):
                self.loading.emit(event.name)
            elif isinstance(event, EvaluationStarted):
                self._id = event.id
                self.begun.emit(event)
            elif isinstance(event, Failure):
                self._unread += 1
            elif isinstance(event, EvaluationEnded):
                self._report = event.report
            else:
                latest[type(event)] = event
        if progress := latest.get(Progress):
            self.progressed.emit(progress.done, progress.total or 0)
        if standing := latest.get(Standing):
            self.stood.emit(standing)
        if self._unread != unread:
            self.failed_to_read.emit(self._unread)

    def _on_ended(self, error: BaseException | None) -> None:
        job, self._job = self._job, None
        assert job is not None
        job.deleteLater()
        report, self._report = self._report, None
        if report is not None and error is None:
            self.finished.emit(report)
        elif job.is_cancelled:
            self.stopped.emit(self._id)
        elif error is not None:
            self.broke.emit(as_user_error(error))


def _events(
    wanted: EvaluationRequest,
    weights: WeightStore,
    in_use: Inference | None,
    device: str,
    resume: int | None,
    gate: threading.Event,
) -> Iterator[Any]:
    # Imported here, on the thread: the window need not wait for them.
    from inception_gui.core.evaluation.store import EvaluationStore
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.evaluate import evaluate
    from inception_gui.core.jobs.load_network import load_network

    inferences: list[Inference] = []
    with ExitStack() as used:
        for name in wanted.weights:
            yield _Loading(name)
            found = weights.find(name)
            if in_use is not None and _is_it(in_use, found, wanted.mode):
                used.enter_context(in_use.in_use())
                inferences.append(in_use)
                continue
            for made in load_network(found, device=device, mode=wanted.mode):
                if isinstance(made, Inference):
                    used.callback(made.close)
                    inferences.append(made)
                yield None  # a place to stop
        store = EvaluationStore(paths.evaluations_folder())
        events = evaluate(wanted.labelled, inferences, store, crops=wanted.crops, resume=resume)
        with closing(events):
            for event in events:
                yield event
                gate.wait()


def _is_it(inference: Inference, weights: FoundWeights, mode: Mode) -> bool:
    """Whether this network has these weights and runs in this mode."""
    classifier = inference.classifier
    return (classifier.weights.path, classifier.mode) == (weights.path, mode)
