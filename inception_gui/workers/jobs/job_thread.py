"""Runs one job on a thread of its own and delivers its events in batches."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

_NOTHING_MORE: Final = object()


@dataclass(frozen=True, slots=True)
class _Ended:
    error: BaseException | None


class JobThread(QObject):
    """Takes the events of a job on a thread and delivers them on the thread that created it.

    Events gather in a list under a lock; one queued signal is sent when the list was empty. A slow
    receiver gets longer lists, never a longer queue of signals. After `cancel` nothing more is
    delivered but `ended`.

    Signals:
        events_arrived(list): the events since the last time, oldest first.
        ended(object): the job is over: None, or the exception that ended it.
    """

    events_arrived = Signal(list)
    ended = Signal(object)
    _filled = Signal()

    def __init__(
        self,
        make_job: Callable[[], Iterator[Any]],
        name: str = "job",
        parent: QObject | None = None,
    ) -> None:
        """`make_job` is called on the thread, so that even the job's imports happen there."""
        super().__init__(parent)
        self._make_job = make_job
        self._lock = threading.Lock()
        self._events: list[Any] = []
        self._cancelled = threading.Event()
        self._filled.connect(self._on_filled, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread. Call once."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the job to stop at its next event; returns at once."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    @property
    def python_thread(self) -> threading.Thread:
        """The thread, for those who wait for its end without keeping the job."""
        return self._thread

    def wait(self, seconds: float) -> bool:
        """Wait for the thread to end; whether it has. For closing and tests only."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        error: BaseException | None = None
        try:
            job = self._make_job()
            try:
                # Checked before each step too: a job cancelled before it began does nothing.
                while not self._cancelled.is_set():
                    event = next(job, _NOTHING_MORE)
                    if event is _NOTHING_MORE or self._cancelled.is_set():
                        break
                    self._hand_over(event)
            finally:
                if isinstance(job, Generator):
                    job.close()
        except Exception as exception:  # noqa: BLE001 - the receiver decides what an error means
            error = exception
        self._hand_over(_Ended(error))

    def _hand_over(self, event: Any) -> None:
        with self._lock:
            was_empty = not self._events
            self._events.append(event)
        if was_empty:
            try:
                self._filled.emit()
            except RuntimeError:
                # The receiver was deleted because the program is closing.
                _log.debug("a job outlived its receiver")

    @Slot()
    def _on_filled(self) -> None:
        with self._lock:
            events, self._events = self._events, []
        ending = events.pop() if events and isinstance(events[-1], _Ended) else None
        if events and not self._cancelled.is_set():
            self.events_arrived.emit(events)
        if ending is not None:
            self.ended.emit(ending.error)


def as_user_error(error: BaseException) -> UserError:
    """`error` itself, or a sentence for an unexpected one."""
    if isinstance(error, UserError):
        return error
    return UserError(
        Kind.INTERNAL,
        "Something went wrong inside the program.",
        "Your images were not changed. Report this with the details.",
        detail=f"{type(error).__name__}: {error}",
    )
