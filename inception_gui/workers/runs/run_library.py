"""Lists, reads and deletes stored runs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.workers.jobs.job_group import JobGroup

if TYPE_CHECKING:
    from inception_gui.core.runs.records import RunSummary
    from inception_gui.core.runs.store import RunStore
    from inception_gui.errors import UserError

_CHUNK: Final = 500


class RunLibrary(QObject):
    """Works on the store of runs, which may be on a slow disk, on threads of its own.

    Signals:
        listed(tuple, tuple): all runs, and those of them to offer; the latest first.
        refreshed(): `refresh` is done, whether it succeeded or not.
        discarded(int): the id of a run that was deleted.
        went_wrong(UserError)
    """

    listed = Signal(tuple, tuple)
    refreshed = Signal()
    discarded = Signal(int)
    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)

    def refresh(self) -> None:
        """List the stored runs; see `listed`."""

        def job() -> Iterator[Any]:
            from inception_gui.core.runs.store import RunStore

            store = RunStore(paths.runs_folder())
            yield _listed(store)

        def on_ended(error: UserError | None) -> None:
            if error is not None:
                self.went_wrong.emit(error)
            self.refreshed.emit()

        self._jobs.run(job, "runs", lambda events: self.listed.emit(*events[-1]), on_ended=on_ended)

    def discard(self, run: RunSummary) -> None:
        """Delete a run; its images are not touched."""

        def job() -> Iterator[Any]:
            from inception_gui.core.features.store import FeatureStore
            from inception_gui.core.jobs.discard_run import discard_run
            from inception_gui.core.runs.store import RunStore

            store = RunStore(paths.runs_folder())
            discard_run(store, FeatureStore(paths.features_folder()), run.id)
            yield _listed(store)

        def on_events(events: list[Any]) -> None:
            self.discarded.emit(run.id)
            self.listed.emit(*events[-1])

        self._jobs.run(job, "runs", on_events)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._jobs.cancel()
        self._jobs.wait(seconds)


def _listed(store: RunStore) -> tuple[tuple[RunSummary, ...], tuple[RunSummary, ...]]:
    """All runs, and those to offer; one that was stopped before its first result is neither."""
    every = [run for run in store.list() if run.done or run.state == "running"]
    return tuple(every), tuple(run for run in store.unfinished() if run.done)


def stored_outcomes(run: RunSummary) -> Iterator[Any]:
    """The job that reads a run's outcomes, in chunks."""
    from inception_gui.core.runs.store import RunStore

    outcomes = RunStore(paths.runs_folder()).open(run.id).outcomes()
    while chunk := tuple(islice(outcomes, _CHUNK)):
        yield chunk
