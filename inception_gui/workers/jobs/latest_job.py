"""Runs one job at a time; a new one replaces the one under way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from inception_gui.workers.jobs.job_thread import JobThread

E = TypeVar("E")

_log = logging.getLogger(__name__)


class LatestJob(QObject):
    """A new job replaces the one under way, which is cancelled and reports nothing more.

    A cancelled job may hang in a decoder, in a driver or on a slow disk. At most `most_left` such
    jobs are left behind: beyond that the newest job waits until one of them ends.
    """

    def __init__(self, name: str, parent: QObject | None = None, *, most_left: int = 3) -> None:
        """`name` is the name of the threads."""
        super().__init__(parent)
        self._name = name
        self._most_left = most_left
        self._job: JobThread | None = None
        self._left: list[JobThread] = []
        self._begin_waiting: Callable[[], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits for its turn."""
        return self._job is not None or self._begin_waiting is not None

    def start(
        self,
        make_job: Callable[[], Iterator[E]],
        on_events: Callable[[Iterable[E]], None],
        on_ended: Callable[[BaseException | None], None] = lambda _error: None,
        *,
        patience_s: float = 0.0,
    ) -> None:
        """Run this job in place of the one under way.

        `make_job` is called on the job's thread. `on_events` gets what has arrived, oldest first;
        the iterable ends early if the job is cancelled or replaced meanwhile. `on_ended` gets None
        or the exception that ended the job, unless it was cancelled or replaced. The job waits up
        to `patience_s` for each cancelled one to release what it holds.
        """
        self.cancel()
        self._begin_waiting = lambda: self._begin(make_job, on_events, on_ended, patience_s)
        self._begin_if_allowed()

    def cancel(self) -> None:
        """Stop the job under way; it reports nothing more."""
        self._begin_waiting = None
        if self._job is not None:
            self._job.cancel()
            self._left.append(self._job)
            self._job = None

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self.cancel()
        for job in list(self._left):
            job.wait(seconds)

    def _begin_if_allowed(self) -> None:
        begin = self._begin_waiting
        if begin is not None and len(self._left) < self._most_left:
            self._begin_waiting = None
            begin()

    def _begin(
        self,
        make_job: Callable[[], Iterator[Any]],
        on_events: Callable[[Iterable[Any]], None],
        on_ended: Callable[[BaseException | None], None],
        patience_s: float,
    ) -> None:
        # Their threads, not the jobs: these must be freed on the thread that made them.
        before = [job.python_thread for job in self._left] if patience_s else []

        def make_patiently() -> Iterator[Any]:
            for thread in before:
                thread.join(patience_s)
            return make_job()

        def end(error: BaseException | None) -> None:
            job.deleteLater()
            if job is self._job:
                self._job = None
                on_ended(error)
                return
            self._left.remove(job)
            if error is not None:
                _log.info("%s, which was cancelled, ended by %r", self._name, error)
            self._begin_if_allowed()

        self._job = job = JobThread(make_patiently, self._name, self)
        job.events_arrived.connect(lambda events: on_events(_until_cancelled(job, events)))
        job.ended.connect(end)
        job.start()


def _until_cancelled(job: JobThread, events: list[E]) -> Iterator[E]:
    for event in events:
        if job.is_cancelled:
            return
        yield event
