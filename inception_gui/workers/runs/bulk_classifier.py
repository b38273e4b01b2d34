"""Classifies everything that waits, behind the item on display."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.events import Classified
from inception_gui.core.types import Failure, Item, Mode, Progress
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.runs.run_feed import RunFeed, RunPlan

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference


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
    """Runs the classify job over a feed, on the network's bulk lane; or a run, which is stored.

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
        self._worked = 0
        self._began = 0.0
        self._run: RunPlan | None = None
        self._run_feed: RunFeed | None = None

    @property
    def is_running(self) -> bool:
        """Whether items are being classified."""
        return self._job is not None

    @property
    def run(self) -> RunPlan | None:
        """The run that is going on."""
        return self._run

    @property
    def known(self) -> int:
        """How many of what is done came from the store: it tells nothing about the speed."""
        is_told = self._run is not None and not self._run.is_again
        return self._done - self._worked if is_told else 0

    @property
    def made_by(self) -> tuple[str, Mode] | None:
        """Hash and mode of the network in use, once there is one."""
        if self._inference is None:
            return None
        classifier = self._inference.classifier
        return classifier.weights.sha256, classifier.mode

    @property
    def is_paused(self) -> bool:
        """Whether a run is held."""
        return self._run_feed is not None and self._run_feed.is_paused

    def begin_run(self, plan: RunPlan) -> None:
        """Have what is added from now on classified and stored as a run, until `end_run`."""
        self.stop()
        self._run, self._run_feed = plan, RunFeed()
        self._start()

    def add_to_run(self, items: Iterator[Item], count: int) -> None:
        """Have `count` items classified that are made only when their turn comes."""
        assert self._run_feed is not None
        self._total += count
        self._run_feed.put_from(items, count)
        self.progressed.emit(self._done, self._total)

    def end_run(self) -> None:
        """All items of the run were added."""
        if self._run_feed is not None:
            self._run_feed.end()

    def set_paused(self, paused: bool) -> None:
        """Hold a run where it is, or let it go on."""
        if self._run_feed is not None:
            self._run_feed.set_paused(paused)
            self.progressed.emit(self._done, self._total)

    def add(self, items: Sequence[Item]) -> None:
        """Classify `items` next, or in a run behind the others."""
        if not items:
            return
        if self._run_feed is not None:
            self._total += len(items)
            self._run_feed.put(items)
            if self._job is not None:
                self.progressed.emit(self._done, self._total)
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
        """Stop; gives the items that had not begun, but for those of a run."""
        if self._job is not None:
            self._job.cancel()
        if self._run_feed is not None:
            self._run_feed.close()
        self._run = self._run_feed = None
        waiting = self._feed.clear()
        # The job that is dropped may still ask for more; it must not take its successor's items.
        self._feed = Feed()
        self._drop_job()
        self._done = self._total = self._worked = 0
        return waiting

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self.stop()
        for job in self._ending:
            job.wait(seconds)

    def _start(self) -> None:
        if self._job is not None or self._inference is None:
            return
        inference, feed, side = self._inference, self._feed, self._thumbnail_side
        plan, run_feed = self._run, self._run_feed
        if run_feed is None and not len(feed):
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.classify import classify

            if plan is not None and run_feed is not None:
                return _run_job(plan, run_feed, inference, side)
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
        for event in events:
            if isinstance(event, Progress):
                self._worked = event.done - event.known
        events = [event for event in events if isinstance(event, Classified | Failure)]
        self._done += len(events)
        self.outcomes_arrived.emit(events)
        self.progressed.emit(self._done, self._total)

    def _on_ended(self, job: JobThread, error: BaseException | None) -> None:
        job.deleteLater()
        if job is not self._job:
            self._ending.remove(job)
            return
        self._job = None
        if self._run is not None:
            self._run.is_finished = error is None
        self._run = self._run_feed = None
        if error is not None:
            self._feed.clear()
            self._done = self._total = 0
            self.broke.emit(error)
        elif len(self._feed):
            self._start()  # items came while the job was finding its feed empty
            return
        self.finished.emit(time.monotonic() - self._began)


def _run_job(plan: RunPlan, feed: RunFeed, inference: Inference, side: int) -> Iterator[Any]:
    from inception_gui.core.jobs.run_folder import run_folder
    from inception_gui.core.runs.records import RunStarted
    from inception_gui.core.runs.store import RunStore

    classifier = inference.classifier
    made_by = (classifier.weights.sha256, classifier.mode)
    if plan.made_by not in (None, made_by):
        plan.id = None  # another network: its answers are a run of their own
    plan.made_by = made_by
    store = RunStore(plan.folder)
    if plan.is_again and plan.id is not None:
        from inception_gui.core.jobs.classify_again import classify_again

        yield from classify_again(feed, inference, store, plan.id, thumbnail_side=side)
        return
    events = run_folder(
        feed,
        inference,
        store,
        dropped=plan.dropped,
        resume=plan.id,
        thumbnail_side=side,
        all_are_here=True,
    )
    with closing(events):
        for event in events:
            if isinstance(event, RunStarted):
                plan.id = event.id
            yield event
