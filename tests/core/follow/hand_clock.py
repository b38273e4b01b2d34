"""A clock that a test turns by hand: nobody waits, and nothing depends on the machine."""

from __future__ import annotations

from collections.abc import Callable


class HandClock:
    """Time passes when somebody waits; before that `on_wait` may change the folders."""

    def __init__(self, on_wait: Callable[[], None] = lambda: None) -> None:
        self.time = 0.0
        self.on_wait = on_wait

    def now(self) -> float:
        return self.time

    def wait(self, seconds: float) -> bool:
        self.time += max(seconds, 0.001)
        self.on_wait()
        return False
