"""Counts threads with hung drivers, so that repeated attempts do not pile them up."""

from __future__ import annotations

import threading
from typing import Final

from inception_gui.core.video.types import SourceError, Trouble

MOST: Final = 4
_lock = threading.Lock()
_threads: list[threading.Thread] = []


def leave(thread: threading.Thread) -> None:
    """Let `thread` be: it frees its device when its driver comes back, if it does."""
    with _lock:
        _threads.append(thread)


def count() -> int:
    """How many still hang."""
    with _lock:
        _threads[:] = [thread for thread in _threads if thread.is_alive()]
        return len(_threads)


def check() -> None:
    """Make sure that another source may be opened.

    Raises:
        SourceError: too many hang already.
    """
    if count() >= MOST:
        raise SourceError(
            Trouble.TOO_MANY_HANG,
            "Several cameras or streams have stopped responding.",
            "Unplug the camera, wait a minute and try again, or restart the program.",
        )
