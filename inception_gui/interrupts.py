"""Hears Ctrl+C and the other signals that ask the command line to end, at any moment.

Python raises KeyboardInterrupt wherever the main thread happens to be, and some places swallow it:
the initialiser of a C library, a callback, a `__del__`. So a thread watches whether the
interruption was taken, and asks again until it is. Signals belong to the process; so does the
state of this module.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_AGAIN_S: Final = 0.2
_IMPATIENT_S: Final = 1.0
"""A second signal after this time ends the program at once; before it, it is the same key press."""
_HUNG_S: Final = 30.0
"""Writing results may take seconds; a program that takes longer hangs."""


class Stopped(KeyboardInterrupt):
    """A signal asked the program to end."""


class _Listener:
    """The handlers of the signals, and the thread that asks again."""

    def __init__(self) -> None:
        self.number: signal.Signals | None = None
        """The first signal that came."""
        self.is_taken = False
        self.held = 1
        """Nothing is raised before somebody can catch it, see `listening`."""
        self._since = 0.0
        self._is_asking = False
        self._came = threading.Event()
        self._ended = threading.Event()
        self._before = {
            number: signal.signal(number, self._on_signal)
            for number in _signals()
            # Ignored by whoever started the program: nohup, or a shell behind its `&`.
            if signal.getsignal(number) not in (signal.SIG_IGN, None)
        }
        self._thread = threading.Thread(target=self._watch, name="interrupts", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Restore the handlers that were there before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ended.set()
        self._came.set()
        self._thread.join()

    def _on_signal(self, number: int, _frame: object) -> None:
        if self.number is None:
            self.number = signal.Signals(number)
            self._since = time.monotonic()
            self._came.set()
        elif self._is_asking:
            self._is_asking = False
        elif time.monotonic() - self._since > _IMPATIENT_S:
            os._exit(128 + self.number)
        if not (self.is_taken or self.held or is_on_its_way()):
            raise Stopped

    def _watch(self) -> None:
        self._came.wait()
        while not self._ended.wait(_AGAIN_S):
            assert self.number is not None
            if time.monotonic() - self._since > _HUNG_S:
                os._exit(128 + self.number)
            if self.is_taken:
                continue
            self._is_asking = True
            if hasattr(signal, "pthread_kill"):  # also ends a wait for a lock
                main_thread = threading.main_thread().ident
                assert main_thread is not None
                signal.pthread_kill(main_thread, self.number)
            else:
                _thread.interrupt_main(self.number)


_listener: _Listener | None = None


@contextmanager
def listening() -> Iterator[None]:
    """Turn the signals that ask a program to end into `Stopped`, raised in the main thread.

    Inside another such block, and in other threads, this does nothing.
    """
    global _listener
    if _listener is not None or threading.current_thread() is not threading.main_thread():
        yield
        return
    _listener = _Listener()
    try:
        _listener.held = 0  # a signal that came meanwhile is asked for again by the thread
        yield
    finally:
        _listener.end()
        _listener = None


@contextmanager
def finishing() -> Iterator[None]:
    """Let the block finish: a signal that comes meanwhile is raised after it."""
    listener = _listener
    if listener is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    listener.held += 1
    try:
        yield
    finally:
        listener.held -= 1


def take() -> int:
    """Note that the interruption is being dealt with; return the exit code.

    From now on the program ends in its own way: nothing is raised again.
    """
    if _listener is not None:
        _listener.is_taken = True
    return exit_code() or 128 + signal.SIGINT


def exit_code() -> int:
    """128 and the number of the signal that asked the program to end; 0 if none did."""
    if _listener is None or _listener.number is None:
        return 0
    return 128 + _listener.number


def _signals() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]


def is_on_its_way() -> bool:
    """Whether this code is run by a `finally` block, because the program was interrupted."""
    error = sys.exception()
    while error is not None:
        if isinstance(error, Stopped):
            return True
        error = error.__context__
    return False
