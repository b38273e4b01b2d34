"""Maps a function over items on several threads; results come in the items' order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, TypeVar

from inception_gui.core.backends.devices import core_count
from inception_gui.core.backends.threads import let_others_go_first

T = TypeVar("T")
R = TypeVar("R")

_WINDOW_PER_THREAD: Final = 3


def ordered_map(function: Callable[[T], R], items: Iterable[T]) -> Generator[R]:
    """Yield `function(item)` for every item, on one thread per core, with low priority.

    Closing the iterator cancels calls that have not started and waits for the others.
    """
    threads = core_count()
    pool = ThreadPoolExecutor(threads, "map", initializer=let_others_go_first)
    waiting: deque[Future[R]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(function, item))
            if len(waiting) >= threads * _WINDOW_PER_THREAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
