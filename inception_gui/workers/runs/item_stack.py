"""Items that wait to be classified outside of a run, the newest first."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence

from inception_gui.core.types import Item


class ItemStack:
    """Filled on one thread and read on another, until it is empty."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._items: deque[Item] = deque()

    def put_first(self, items: Sequence[Item]) -> None:
        """Have `items` taken next, in their order."""
        with self._lock:
            self._items.extendleft(reversed(items))

    def remove(self, item: Item) -> bool:
        """Take `item` out; whether it still waited."""
        with self._lock:
            before = len(self._items)
            self._items = deque(waiting for waiting in self._items if not _is_same(waiting, item))
            return len(self._items) < before

    def __len__(self) -> int:
        with self._lock:
            return len(self._items)

    def clear(self) -> list[Item]:
        """Empty it and give what waited."""
        with self._lock:
            waiting = list(self._items)
            self._items.clear()
            return waiting

    def __iter__(self) -> Iterator[Item]:
        while True:
            with self._lock:
                if not self._items:
                    return
                item = self._items.popleft()
            yield item


def _is_same(one: Item, other: Item) -> bool:
    return one is other or (
        one.path is not None and one.path == other.path and one.page == other.page
    )
