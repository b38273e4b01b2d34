"""The stored runs: which there are, what one holds, and that one is not wanted any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.workers.jobs.job_thread import JobThread

if TYPE_CHECKING:
    from inception_gui.core.runs.records import RunSummary

_CHUNK: Final = 500


class RunLibrary(QObject):
    """Asks the store of runs, which may be on a slow disk, on threads of its own.

    Signals:
        listed(tuple, tuple): all runs, and those of them to offer; the latest first.
        refreshed(): `refresh` is done, whether it succeeded or not.
        discarded(int): a run is forgotten; its id.
        went_wrong(Exception)
    """

    listed = Signal(tuple, tuple)
    refreshed = Signal()
    discarded = Signal(int)
    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[JobThread] = []

    def refresh(self) -> None:
        """Find out which runs there are; `listed` brings them."""

        def job() -> Iterator[Any]:
            from inception_gui.core.runs.store import RunStore

            store = RunStore(paths.runs_folder())
            yield store.list(), store.unfinished()

        self._start(job, lambda events: self.listed.emit(*events[-1]), self.refreshed.emit)

    def discard(self, run: RunSummary) -> None:
        """Forget a run; its pictures are not touched."""

        def job() -> Iterator[Any]:
            from inception_gui.core.runs.store import RunStore

            store = RunStore(paths.runs_folder())
            store.discard(run.id)
            yield store.list(), store.unfinished()

        def on_events(events: list[Any]) -> None:
            self.discarded.emit(run.id)
            self.listed.emit(*events[-1])

        self._start(job, on_events)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        for job in list(self._jobs):
            job.cancel()
            job.wait(seconds)

    def _start(
        self,
        make_job: Callable[[], Iterator[Any]],
        on_events: Callable[[list[Any]], None],
        in_the_end: Callable[[], None] | None = None,
    ) -> None:
        job = JobThread(make_job, "runs", self)

        def on_ended(error: BaseException | None) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if error is not None:
                self.went_wrong.emit(error)
            if in_the_end is not None:
                in_the_end()

        job.events_arrived.connect(on_events)
        job.ended.connect(on_ended)
        self._jobs.append(job)
        job.start()


def stored_outcomes(run: RunSummary) -> Iterator[Any]:
    """The job that reads a run's outcomes, in chunks."""
    from inception_gui.core.runs.store import RunStore

    outcomes = RunStore(paths.runs_folder()).open(run.id).outcomes()
    while chunk := tuple(islice(outcomes, _CHUNK)):
        yield chunk
