"""Counts, limits and clears on threads what the program keeps of earlier work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.jobs.kept_data import What

_MEGA: Final = 2**20


class Storage(QObject):
    """Works on the stores of the profile, which may be on a slow disk.

    Signals:
        counted(KeptData): how much there is of one kind.
        cleared(ClearedData): what was deleted of one kind; it has been counted again.
        run_deleted(int): the number of a run that is gone.
        went_wrong(UserError)
    """

    counted = Signal(object)
    cleared = Signal(object)
    run_deleted = Signal(int)
    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counting = LatestJob("count", self)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)

    def count(self) -> None:
        """Count everything; see `counted`."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.kept_data import count_kept

            return count_kept()

        def on_ended(error: BaseException | None) -> None:
            if error is not None:
                self.went_wrong.emit(as_user_error(error))

        self._counting.start(job, self._on_counted, on_ended)

    def clear(self, what: What) -> None:
        """Delete all of one kind, but what is in use."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.kept_data import clear_kept

            return clear_kept(what)

        self._jobs.run(job, "clear", self._on_cleared, self.count)

    def keep_limits(self, runs_days: int, features_mb: int) -> None:
        """Delete what is older or more than the user wants to keep."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.kept_data import keep_limits

            return keep_limits(runs_days=runs_days, features_bytes=features_mb * _MEGA)

        self._jobs.run(job, "limits", self._on_cleared)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._counting.close(seconds)
        self._jobs.cancel()
        self._jobs.wait(seconds)

    def _on_counted(self, events: Iterable[Any]) -> None:
        for event in events:
            self.counted.emit(event)

    def _on_cleared(self, events: list[Any]) -> None:
        for event in events:
            if isinstance(event, int):
                self.run_deleted.emit(event)
            else:
                self.cleared.emit(event)
