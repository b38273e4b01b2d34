"""Carries results away: into a file, or the pictures themselves into folders by class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Signal

from inception_gui import __version__, paths
from inception_gui.core.types import Failure, Prediction, Progress
from inception_gui.errors import Kind, UserError
from inception_gui.workers.item_columns import ItemColumns
from inception_gui.workers.item_model import ItemModel
from inception_gui.workers.job_thread import JobThread

if TYPE_CHECKING:
    from inception_gui.core.exports.run_info import RunInfo
    from inception_gui.core.sorting.types import SortPlan

Action = Literal["copy", "move"]
By = Literal["label", "group"]
_JOURNALS: Final = "sortings"
"""Where the command line looks for them too."""


class RunOutput(QObject):
    """Does one thing at a time, on a thread.

    Signals:
        progressed(int, int): how many of how many; the second is 0 where nobody knows.
        exported(Path)
        planned(SortPlan)
        sorting_begun(Path): the journal that undoes it.
        sorted(Sorted)
        undone(Undone)
        went_wrong(UserError)
        ended(): whatever it was, it is over; after the others.
    """

    progressed = Signal(int, int)
    exported = Signal(object)
    planned = Signal(object)
    sorting_begun = Signal(object)
    _begun = Signal(object)
    sorted = Signal(object)
    undone = Signal(object)
    went_wrong = Signal(object)
    ended = Signal()

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._job: JobThread | None = None
        self._ending: list[JobThread] = []
        self._begun.connect(lambda event: self.sorting_begun.emit(event.journal))

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def export(self, path: Path, file_format: str, rows: Sequence[int]) -> None:
        """Write the outcomes of these item rows; those that wait are left out."""
        columns = self._items.columns

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_run import export_run

            info = _run_info(columns)
            yield from export_run(
                _outcomes(columns, rows), path, file_format, info, total=len(rows)
            )
            yield path

        self._start(job, {Path: self.exported})

    def plan(self, into: Path, by: By, threshold: float, action: Action) -> None:
        """Find out what sorting all items into folders would do."""
        columns = self._items.columns

        def job() -> Iterator[Any]:
            from inception_gui.core.sorting.plan import plan

            rows = range(len(columns))
            yield plan(_outcomes(columns, rows), into, by=by, threshold=threshold, action=action)

        self._start(job, {object: self.planned})

    def sort(self, plan: SortPlan) -> None:
        """Do what a plan says."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.sort_into_folders import sort_into_folders

            return sort_into_folders(plan, paths.runs_folder() / _JOURNALS)

        from inception_gui.core.sorting.types import Sorted, SortStarted

        self._start(job, {Sorted: self.sorted, SortStarted: self._begun})

    def undo(self, journal: Path) -> None:
        """Take a sorting back."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.undo_sorting import undo_sorting

            return undo_sorting(journal)

        from inception_gui.core.sorting.types import Undone

        self._start(job, {Undone: self.undone})

    def cancel(self) -> None:
        """Stop what is being done; a file keeps what was there, a sorting can be undone."""
        if self._job is not None:
            self._job.cancel()
            self._ending.append(self._job)
            self._job = None
            self.ended.emit()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self.cancel()
        for job in self._ending:
            job.wait(seconds)

    def _start(self, make_job: Callable[[], Iterator[Any]], signals: dict[type, Any]) -> None:
        if self._job is not None:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    "Another export or sorting is still under way.",
                    "Wait until it is through, then try again.",
                )
            )
            return
        job = JobThread(make_job, "output", self)

        def on_events(events: list[Any]) -> None:
            for event in events:
                if isinstance(event, Progress):
                    self.progressed.emit(event.done, event.total or 0)
                    continue
                for kind, signal in signals.items():
                    if isinstance(event, kind):
                        signal.emit(event)

        def on_ended(error: BaseException | None) -> None:
            job.deleteLater()
            if job is not self._job:
                self._ending.remove(job)
                return
            self._job = None
            if error is not None:
                self.went_wrong.emit(_sentence(error))
            self.ended.emit()

        job.events_arrived.connect(on_events)
        job.ended.connect(on_ended)
        self._job = job
        job.start()


def _outcomes(columns: ItemColumns, rows: Sequence[int]) -> Iterator[Prediction | Failure]:
    for row in rows:
        outcome = columns.failure(row) or columns.prediction(row)
        if outcome is not None:
            yield outcome


def _run_info(columns: ItemColumns) -> RunInfo:
    from inception_gui.core.exports.run_info import RunInfo
    from inception_gui.core.types import Mode

    for row in range(len(columns)):
        if (made := columns.prediction(row)) is not None:
            key, sha256, device = made.weights_key, made.weights_sha256, made.device
            mode, precision = made.mode, made.precision
            return RunInfo(__version__, key, sha256, device, mode, precision, datetime.now(UTC))
    return RunInfo(__version__, "", "", "", Mode.STANDARD, "", datetime.now(UTC))


def _sentence(error: BaseException) -> UserError:
    if isinstance(error, UserError):
        return error
    return UserError(
        Kind.INTERNAL,
        "Something went wrong inside the program.",
        "Your pictures are untouched. Please report it with the details.",
        detail=f"{type(error).__name__}: {error}",
    )
