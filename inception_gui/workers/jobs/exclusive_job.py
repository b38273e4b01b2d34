"""Runs one job at a time on a thread and reports its progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_thread import JobThread, as_user_error


class ExclusiveJob(QObject):
    """A worker that is busy or idle; its owner disables what would start a second job.

    Signals:
        progressed(int, int): items done and in all; 0 in all where that is unknown.
        went_wrong(UserError)
        ended(): the job is over, for whatever reason; always the last signal.
    """

    progressed = Signal(int, int)
    went_wrong = Signal(object)
    ended = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name` is the name of the thread, and part of the sentence that refuses a second job."""
        super().__init__(parent)
        self._name = name
        self._job: JobThread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job runs, or is still stopping."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop the job; the worker is busy until it has stopped."""
        if self._job is not None:
            self._job.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(seconds)

    def _start(
        self,
        make_job: Callable[[], Iterator[Any]],
        on_event: Mapping[type, Callable[[Any], None]],
    ) -> None:
        if self._job is not None:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    f"Another {self._name} is still running.",
                    "Wait until it finishes, then try again.",
                )
            )
            return
        job = JobThread(make_job, self._name, self)

        def on_events(events: list[Any]) -> None:
            for event in events:
                if isinstance(event, Progress):
                    self.progressed.emit(event.done, event.total or 0)
                    continue
                for kind, do in on_event.items():
                    if isinstance(event, kind):
                        do(event)

        def on_ended(error: BaseException | None) -> None:
            job.deleteLater()
            self._job = None
            if error is not None:
                self.went_wrong.emit(as_user_error(error))
            self.ended.emit()

        job.events_arrived.connect(on_events)
        job.ended.connect(on_ended)
        self._job = job
        job.start()
