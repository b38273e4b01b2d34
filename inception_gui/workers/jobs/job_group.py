"""Short jobs beside the main work, each on a thread of its own, whose errors go to one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_thread import JobThread


class JobGroup(QObject):
    """Keeps the jobs it started until they end.

    Signals:
        went_wrong(UserError): a job ended by an error.
    """

    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[JobThread] = []

    def __contains__(self, job: JobThread) -> bool:
        return job in self._jobs

    def run(
        self,
        make_job: Callable[[], Iterator[Any]],
        name: str,
        on_events: Callable[[list[Any]], None],
        on_success: Callable[[], None] | None = None,
    ) -> JobThread:
        """Start a job; `on_success` is called where it ended well and was not cancelled."""
        job = JobThread(make_job, name, self)

        def on_ended(error: BaseException | None) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if error is not None:
                self.went_wrong.emit(as_user_error(error))
            elif on_success is not None and not job.is_cancelled:
                on_success()

        job.events_arrived.connect(on_events)
        job.ended.connect(on_ended)
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


def as_user_error(error: BaseException) -> UserError:
    """`error` itself, or a sentence for one that nobody foresaw."""
    if isinstance(error, UserError):
        return error
    return UserError(
        Kind.INTERNAL,
        "Something went wrong inside the program.",
        "Your pictures are untouched. Please report it with the details.",
        detail=f"{type(error).__name__}: {error}",
    )
