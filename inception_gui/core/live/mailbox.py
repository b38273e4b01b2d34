"""A mailbox for one item between two threads: the latest wins, nothing queues."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds the newest item until it is taken; `replaced` counts the others."""

    def __init__(self, on_filled: Callable[[], None] | None = None) -> None:
        """`on_filled` is called when an item is put into the empty box, outside the lock."""
        self._on_filled = on_filled
        self._changed = threading.Condition()
        self._content: T | None = None
        self._wakes = 0
        self.replaced = 0
        """How many items were never taken."""

    def put(self, thing: T) -> bool:
        """Leave `thing` in place of what lay there; whether the box was empty."""
        with self._changed:
            was_empty = self._content is None
            self.replaced += not was_empty
            self._content = thing
            self._changed.notify_all()
        if was_empty and self._on_filled is not None:
            self._on_filled()
        return was_empty

    @property
    def wakes(self) -> int:
        """How often `wake` was called; see `take`."""
        return self._wakes

    def take(self, timeout_s: float = 0.0, *, since: int | None = None) -> T | None:
        """Take what lies there; where nothing does, wait for it, or for `wake`, at most so long.

        With `since`, the value of `wakes` at the caller's last check, a call of `wake` after
        that is not waited for again.
        """
        with self._changed:
            if self._content is None and timeout_s > 0:
                wakes = self._wakes if since is None else since
                self._changed.wait_for(
                    lambda: self._content is not None or self._wakes != wakes, timeout_s
                )
            content, self._content = self._content, None
            return content

    def wait(self, timeout_s: float, *, since: int) -> None:
        """Wait for a `wake` after `wakes` was `since`, at most so long; nothing is taken."""
        with self._changed:
            self._changed.wait_for(lambda: self._wakes != since, timeout_s)

    def wake(self) -> None:
        """Have those who wait come back, with what there is."""
        with self._changed:
            self._wakes += 1
            self._changed.notify_all()

    def clear(self) -> None:
        """Throw away what lies there, uncounted."""
        with self._changed:
            self._content = None
