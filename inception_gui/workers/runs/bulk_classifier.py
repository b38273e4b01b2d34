"""Classifies in the background what is not on display: loose items, or a run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.events import Classified
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.runs.item_stack import ItemStack
from inception_gui.workers.runs.run_feed import RunFeed

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference


@dataclass(frozen=True, slots=True)
class BulkJob:
    """What `LatestJob.start` is to run, and how long it waits for what was stopped before."""

    make_job: Callable[[], Iterator[Any]]
    patience_s: float = 0.0


MakeRunJob = Callable[[RunFeed, "Inference", int], BulkJob]
"""Makes the job of a run: its items, the network, the longer side of thumbnails in pixels."""


class BulkClassifier(QObject):
    """Works through loose items, the newest first, or through a run in its order.

    Signals:
        outcomes_arrived(list): `Classified` and `Failure` events, in bulk.
        progressed(int, int): how many of how many are done since there was last nothing to do.
        run_event(object): other events of a run's job, see `run_folder`.
        run_ended(bool): a run's job was not stopped but ended; whether without an error.
        finished(float): all done, or stopped; the seconds it took.
        broke(Exception): the job ended by an error that is no item's.
    """

    outcomes_arrived = Signal(list)
    progressed = Signal(int, int)
    run_event = Signal(object)
    run_ended = Signal(bool)
    finished = Signal(float)
    broke = Signal(object)

    def __init__(self, thumbnail_side: int, parent: QObject | None = None) -> None:
        """`thumbnail_side` is the longer side of thumbnails in pixels."""
        super().__init__(parent)
        self._thumbnail_side = thumbnail_side
        self._stack = ItemStack()
        self._inference: Inference | None = None
        self._job = LatestJob("bulk", self)
        self._done = 0
        self._total = 0
        self._worked: int | None = None
        self._began = 0.0
        self._make_run_job: MakeRunJob | None = None
        self._feed: RunFeed | None = None

    @property
    def is_running(self) -> bool:
        """Whether items are being classified."""
        return self._job.is_busy

    @property
    def has_run(self) -> bool:
        """Whether what is being classified, or will be once there is a network, is a run."""
        return self._feed is not None

    @property
    def is_running_run(self) -> bool:
        """Whether a run is being classified."""
        return self.has_run and self.is_running

    @property
    def known(self) -> int:
        """How many of what is done came from the store: they say nothing about the speed."""
        return 0 if self._worked is None else self._done - self._worked

    @property
    def inference(self) -> Inference | None:
        """The network in use."""
        return self._inference

    @property
    def is_paused(self) -> bool:
        """Whether a run is paused."""
        return self._feed is not None and self._feed.is_paused

    def begin_run(self, make_run_job: MakeRunJob) -> None:
        """Have what is added from now on classified by this job, until `end_run`."""
        self.stop()
        self._make_run_job, self._feed = make_run_job, RunFeed()
        self._start()

    def add_to_run(self, items: Iterator[Item], count: int) -> None:
        """Have `count` items classified that are made only when their turn comes."""
        assert self._feed is not None
        self._total += count
        self._feed.put_from(items, count)
        self.progressed.emit(self._done, self._total)

    def end_run(self) -> None:
        """All items of the run were added."""
        if self._feed is not None:
            self._feed.end()

    def set_paused(self, paused: bool) -> None:
        """Pause a run, or resume it."""
        if self._feed is not None:
            self._feed.set_paused(paused)
            self.progressed.emit(self._done, self._total)

    def add(self, items: Sequence[Item]) -> bool:
        """Classify `items` next, or in a run after the others; False if that run just ends."""
        if not items:
            return True
        if self._feed is not None:
            if not self._feed.put(items):
                return False
        else:
            if self._done >= self._total:
                self._done = self._total = 0
            self._stack.put_first(items)
        self._total += len(items)
        if self.is_running:
            self.progressed.emit(self._done, self._total)
        self._start()
        return True

    def remove(self, item: Item) -> None:
        """Do not classify a loose `item` here, if its turn has not come."""
        if self._stack.remove(item):
            self._total -= 1

    def set_inference(self, inference: Inference | None) -> None:
        """Use this network for what follows."""
        self._inference = inference
        self._start()

    def stop(self) -> list[Item]:
        """Stop; gives the loose items that had not begun."""
        self._job.cancel()
        if self._feed is not None:
            self._feed.close()
        self._make_run_job = self._feed = None
        waiting = self._stack.clear()
        # The job that was cancelled may still ask for more; it must not take what comes next.
        self._stack = ItemStack()
        self._done = self._total = 0
        self._worked = None
        return waiting

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self.stop()
        self._job.close(seconds)

    def _start(self) -> None:
        inference = self._inference
        if self.is_running or inference is None:
            return
        if self._feed is not None and self._make_run_job is not None:
            bulk = self._make_run_job(self._feed, inference, self._thumbnail_side)
        elif len(self._stack):
            bulk = self._loose_job(inference)
        else:
            return
        self._began = time.monotonic()
        self._job.start(bulk.make_job, self._on_events, self._on_ended, patience_s=bulk.patience_s)
        if self._total > 1:
            # The first outcomes may take seconds; that there is work is said at once.
            self.progressed.emit(self._done, self._total)

    def _loose_job(self, inference: Inference) -> BulkJob:
        stack, side = self._stack, self._thumbnail_side

        def job() -> Iterator[Classified | Failure]:
            from inception_gui.core.jobs.classify import classify

            with inference.in_use():
                yield from classify(stack, inference, thumbnail_side=side)

        return BulkJob(job)

    def _on_events(self, events: Iterable[Any]) -> None:
        outcomes: list[Classified | Failure] = []
        for event in events:
            match event:
                case Classified() | Failure():
                    outcomes.append(event)
                case Progress():
                    self._worked = event.done - event.known
                case _:
                    self.run_event.emit(event)
        self._done += len(outcomes)
        self.outcomes_arrived.emit(outcomes)
        self.progressed.emit(self._done, self._total)

    def _on_ended(self, error: BaseException | None) -> None:
        if self._feed is not None:
            self.run_ended.emit(error is None)
        self._make_run_job = self._feed = None
        if error is not None:
            self._stack.clear()
            self._done = self._total = 0
            self.broke.emit(error)
        elif len(self._stack):
            self._start()  # items came while the job was finding nothing more to do
            return
        self.finished.emit(time.monotonic() - self._began)
