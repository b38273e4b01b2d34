"""Estimates the speed of a job and the time left, smoothed so that people can read them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

_SETTLING_S: Final = 4.0
"""Time constant of the smoothing: a change of speed is mostly visible after this time."""

_SHORTEST_STEP_S: Final = 0.25
_SHORTEST_BASIS_S: Final = 0.75
"""An estimate after less time would jump around."""


class Pace:
    """An exponentially smoothed speed, computed from the amounts done."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.restart()

    def restart(self) -> None:
        """Forget everything: another job starts."""
        self._started_s: float | None = None
        self._last_s = 0.0
        self._last_done = 0.0
        self._per_second: float | None = None

    def update(self, done: float) -> None:
        """Report the amount done so far; less than before restarts the estimate."""
        now = self._clock()
        if self._started_s is None or done < self._last_done:
            self.restart()
            self._started_s = self._last_s = now
            self._last_done = done
            return
        step = now - self._last_s
        if step < _SHORTEST_STEP_S:
            return
        fresh = (done - self._last_done) / step
        if self._per_second is None:
            self._per_second = fresh
        else:
            weight = 1.0 - math.exp(-step / _SETTLING_S)
            self._per_second += weight * (fresh - self._per_second)
        self._last_s, self._last_done = now, done

    @property
    def per_second(self) -> float | None:
        """The speed, or None while too little is known."""
        if self._started_s is None or self._last_s - self._started_s < _SHORTEST_BASIS_S:
            return None
        return self._per_second

    def seconds_left(self, total: float) -> float | None:
        """The time until `total` is done, or None while that cannot be estimated."""
        speed = self.per_second
        if not speed or speed <= 0:
            return None
        return max(0.0, total - self._last_done) / speed
