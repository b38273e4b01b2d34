"""Runs short jobs in the background, each on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from inception_gui.errors import UserError
from inception_gui.workers.jobs.job_thread import JobThread, as_user_error

E = TypeVar("E")


class JobGroup(QObject):
    """Keeps the jobs it started until they end.

    Signals:
        went_wrong(UserError): a job without an `on_ended` of its own ended by an error.
    """

    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[JobThread] = []

    def __contains__(self, job: JobThread) -> bool:
        return job in self._jobs

    def run(
        self,
        make_job: Callable[[], Iterator[E]],
        name: str,
        on_events: Callable[[list[E]], None] = lambda _events: None,
        on_success: Callable[[], None] = lambda: None,
        on_ended: Callable[[UserError | None], None] | None = None,
    ) -> JobThread:
        """Start a job. Nothing is called for one that was cancelled.

        `on_success` is called where it ended without an error. `on_ended` is called in either
        case, with the error in place of `went_wrong`.
        """
        job = JobThread(make_job, name, self)

        def end(error: BaseException | None) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if job.is_cancelled:
                return
            if error is None:
                on_success()
            if on_ended is not None:
                on_ended(None if error is None else as_user_error(error))
            elif error is not None:
                self.went_wrong.emit(as_user_error(error))

        job.events_arrived.connect(on_events)
        job.ended.connect(end)
        self._jobs.append(job)
        job.start()
        return job

    def cancel(self) -> None:
        """Ask all of them to stop."""
        for job in self._jobs:
            job.cancel()

    def wait(self, seconds: float) -> None:
        """Wait for each of them, no longer than `seconds`."""
        for job in list(self._jobs):
            job.wait(seconds)
