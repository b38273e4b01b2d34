"""Turns of the threads that look for a better way: one in the process, who is waited for first."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

_LOOK_EVERY_S: Final = 0.05


class SearchTurns:
    """Lends one turn at a time: torch keeps the types of what it traces for the whole process."""

    def __init__(self) -> None:
        self._held = threading.Lock()
        self._counting = threading.Lock()
        self._wanted = 0

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for a turn whom others wait for."""
        return self._wanted > 0

    @contextmanager
    def turn(self, stop: Callable[[], None], *, behind: bool) -> Generator[None]:
        """Wait for a turn and have it. `stop` is called meanwhile, and may raise to give up.

        Who works `behind` begins when nobody else wants to, and should look at `is_wanted`.
        """
        if behind:
            self._wait_behind(stop)
        else:
            self._wait(stop)
        try:
            yield
        finally:
            self._held.release()

    def _wait(self, stop: Callable[[], None]) -> None:
        with self._counting:
            self._wanted += 1
        try:
            while not self._held.acquire(timeout=_LOOK_EVERY_S):
                stop()
        finally:
            with self._counting:
                self._wanted -= 1

    def _wait_behind(self, stop: Callable[[], None]) -> None:
        while True:
            if self._held.acquire(timeout=_LOOK_EVERY_S):
                if not self.is_wanted:
                    return
                self._held.release()  # somebody came who goes first
                time.sleep(_LOOK_EVERY_S)
            stop()
