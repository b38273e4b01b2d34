"""The items of a run on their way to its job: in order, as they are found, paused with it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from inception_gui.core.types import Item

_MOMENT_S: Final = 0.2
"""Longer than a folder takes to give its next files, unless its disk is slow."""


class FeedClosedError(Exception):
    """The run was stopped: items are missing, so the end of the feed is not the end of the run."""


class RunFeed:
    """Filled on one thread and read on another; reading waits for more until `end`."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._items: deque[Item | Iterator[Item]] = deque()
        self._count = 0
        self._has_ended = False
        self._is_over = False
        self._is_closed = False
        self._is_paused = False

    def put(self, items: Sequence[Item]) -> bool:
        """Add items after those that wait; False if the reader has reached the end already."""
        with self._changed:
            if self._is_over:
                return False
            self._items.extend(items)
            self._count += len(items)
            self._changed.notify_all()
            return True

    def put_from(self, items: Iterator[Item], count: int) -> None:
        """Add `count` items that are made one by one as their turn comes."""
        with self._changed:
            self._items.append(items)
            self._count += count
            self._changed.notify_all()

    def end(self) -> None:
        """Say that all items have been found."""
        with self._changed:
            self._has_ended = True
            self._changed.notify_all()

    def close(self) -> None:
        """End reading with `FeedClosedError`."""
        with self._changed:
            self._is_closed = True
            self._items.clear()
            self._changed.notify_all()

    def set_paused(self, paused: bool) -> None:
        """Hold back what waits, or release it."""
        with self._changed:
            self._is_paused = paused
            self._changed.notify_all()

    @property
    def is_paused(self) -> bool:
        """Whether items are held back."""
        return self._is_paused

    @property
    def total(self) -> int | None:
        """How many items were put in; None while more may come."""
        with self._changed:
            return self._count if self._has_ended else None

    @property
    def is_open(self) -> bool:
        """Whether more items may come."""
        return not (self._has_ended or self._is_closed)

    def comes_soon(self) -> bool:
        """Whether the next item, or the end, comes within a moment; not while it is paused."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_paused or self._can_tell(), _MOMENT_S)
            return self._can_tell()

    def __iter__(self) -> Iterator[Item]:
        while True:
            with self._changed:
                self._changed.wait_for(self._can_tell)
                if self._is_closed:
                    raise FeedClosedError
                if not self._items:
                    self._is_over = True
                    return
                item = self._items[0]
                if isinstance(item, Iterator):
                    found = next(item, None)
                    if found is None:
                        self._items.popleft()
                        continue
                    item = found
                else:
                    self._items.popleft()
            yield item

    def _can_tell(self) -> bool:
        if self._is_closed:
            return True
        return not self._is_paused and (bool(self._items) or self._has_ended)
