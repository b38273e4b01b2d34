"""The time by which folders are followed, which tests replace."""

from __future__ import annotations

import threading
import time
from typing import Protocol


class Clock(Protocol):
    """Seconds that only grow, and a wait that can be cut short."""

    def now(self) -> float:
        """Seconds since some moment."""

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until something has happened; whether it has."""


class WakingClock:
    """The system's monotonic clock: neither sleep nor another time of day confuses it."""

    def __init__(self) -> None:
        self._woken = threading.Event()

    def now(self) -> float:
        """See `Clock`."""
        return time.monotonic()

    def wait(self, seconds: float) -> bool:
        """See `Clock`."""
        came = self._woken.wait(max(seconds, 0.0))
        self._woken.clear()
        return came

    def wake(self) -> None:
        """End the wait that is going on, or the next one; from any thread."""
        self._woken.set()
