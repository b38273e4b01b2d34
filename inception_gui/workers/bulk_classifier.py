"""Classifies everything that waits, behind the item on display."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Item
from inception_gui.workers.job_thread import JobThread

if TYPE_CHECKING:
    from inception_gui.core.inference import Inference


class Feed:
    """The items that wait, handed to a job one by one; may be added to while it runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._items: deque[Item] = deque()

    def put_first(self, items: Sequence[Item]) -> None:
        """Have `items` taken next, in their order."""
        with self._lock:
            self._items.extendleft(reversed(items))

    def remove(self, item: Item) -> bool:
        """Have `item` not taken; whether it still waited."""
        with self._lock:
            before = len(self._items)
            self._items = deque(waiting for waiting in self._items if not _is_same(waiting, item))
            return len(self._items) < before

    def __len__(self) -> int:
        with self._lock:
            return len(self._items)

    def clear(self) -> list[Item]:
        """Empty the feed and give what waited."""
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


class BulkClassifier(QObject):
    """Runs the classify job over a feed, on the network's bulk lane.

    Signals:
        outcomes_arrived(list): `Classified` and `Failure` events, in bulk.
        progressed(int, int): how many of how many are done since the feed was last empty.
        finished(float): all done, or stopped; the seconds it took.
        broke(Exception): the job ended by an error that is no item's.
    """

    outcomes_arrived = Signal(list)
    progressed = Signal(int, int)
    finished = Signal(float)
    broke = Signal(object)

    def __init__(self, thumbnail_side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnail_side = thumbnail_side
        self._feed = Feed()
        self._inference: Inference | None = None
        self._job: JobThread | None = None
        self._ending: list[JobThread] = []
        self._done = 0
        self._total = 0
        self._began = 0.0

    @property
    def is_running(self) -> bool:
        """Whether items are being classified."""
        return self._job is not None

    def add(self, items: Sequence[Item]) -> None:
        """Classify `items` next."""
        if not items:
            return
        if self._done >= self._total:
            self._done = self._total = 0
        self._total += len(items)
        self._feed.put_first(items)
        if self._job is not None:
            self.progressed.emit(self._done, self._total)
        self._start()

    def feed_remove(self, item: Item) -> None:
        """Have `item` not classified here, if its turn has not come."""
        if self._feed.remove(item):
            self._total -= 1

    def set_inference(self, inference: Inference | None) -> None:
        """Use this network for what follows."""
        self._inference = inference
        self._start()

    def stop(self) -> list[Item]:
        """Stop; gives the items that had not begun."""
        waiting = self._feed.clear()
        # The job that is dropped may still ask for more; it must not take its successor's items.
        self._feed = Feed()
        self._drop_job()
        self._done = self._total = 0
        return waiting

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self.stop()
        for job in self._ending:
            job.wait(seconds)

    def _start(self) -> None:
        if self._job is not None or self._inference is None or not len(self._feed):
            return
        inference, feed, side = self._inference, self._feed, self._thumbnail_side

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.classify import classify

            return classify(feed, inference, thumbnail_side=side)

        thread = JobThread(job, "bulk", self)
        thread.events_arrived.connect(self._on_events)
        thread.ended.connect(lambda error, job=thread: self._on_ended(job, error))
        self._job = thread
        self._began = time.monotonic()
        thread.start()
        if self._total > 1:
            # The first outcomes may take seconds; that there is work is said at once.
            self.progressed.emit(self._done, self._total)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._ending.append(self._job)
            self._job = None

    def _on_events(self, events: list[Any]) -> None:
        self._done += len(events)
        self.outcomes_arrived.emit(events)
        self.progressed.emit(self._done, self._total)

    def _on_ended(self, job: JobThread, error: BaseException | None) -> None:
        job.deleteLater()
        if job is not self._job:
            self._ending.remove(job)
            return
        self._job = None
        if error is not None:
            self._feed.clear()
            self._done = self._total = 0
            self.broke.emit(error)
        elif len(self._feed):
            self._start()  # items came while the job was finding its feed empty
            return
        self.finished.emit(time.monotonic() - self._began)
