"""The bulk lane of a graphics card: many decoders, one thread that forms batches and feeds them.

    items -> decoders (a core each) -> ready -> feeder -> runner (queues two batches) -> results

Batches are formed in the order in which pictures are ready, results leave in the order of the
items. A batch starts when it is full, when nothing more is on its way, or when its first picture
has waited long enough. Nothing here knows CUDA: a `Runner` does.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from inception_gui.core.backends.runner import Answers, Runner, is_out_of_memory
from inception_gui.core.inference.bulk_work import Answer, Work
from inception_gui.core.types import Pixels
from inception_gui.errors import UserError

_log = logging.getLogger(__name__)

T = TypeVar("T")
P = TypeVar("P")
R = TypeVar("R")

LARGEST_BATCH: Final = 64

_BATCHES_AHEAD: Final = 3
"""Full batches that may be ahead of the oldest unfinished item: computed, queued, decoded."""

_LONGEST_WAIT_S: Final = 0.2
"""A picture that is ready waits no longer for others, so that results keep coming."""


MEMORY_FULL: Final = "The graphics card's memory is full."
STOPPED_WORKING: Final = "The graphics card stopped working."


@dataclass(slots=True, eq=False)
class _Entry(Generic[T, P]):
    """An item on its way. `outcome` brings its answer or the error that stopped it."""

    item: T
    prepared: P | None = None
    pixels: Pixels | None = None
    ready_at: float = 0.0
    outcome: Future[Answer] = field(default_factory=Future)


@dataclass(frozen=True, slots=True)
class _Flight(Generic[T, P]):
    """A batch that is queued on a runner."""

    entries: list[_Entry[T, P]]
    wait: Callable[[], Answers]
    runner: Runner
    began: float


class CardLane(Generic[T, P, R]):
    """Runs one job over a card. `run` it once."""

    def __init__(
        self,
        work: Work[T, P, R],
        *,
        borrow: Callable[[int], Runner],
        give_back: Callable[[Runner], None],
        let_go: Callable[[Runner | None], None],
        on_cpu: Callable[[str], Runner],
        my_turn: Callable[[], None],
        decoders: int,
        on_thread_start: Callable[[], None],
        capacity: int = LARGEST_BATCH,
        longest_wait_s: float = _LONGEST_WAIT_S,
    ) -> None:
        """The lane's surroundings.

        `borrow` gives a runner of a batch size and `give_back` takes it when the job ends;
        `let_go` frees the memory of one that was too large. `on_cpu` is called with the reason,
        once, where the card cannot go on, and gives the runner that can. `my_turn` waits while an
        interactive request is under way.
        """
        self._work = work
        self._borrow, self._give_back, self._let_go = borrow, give_back, let_go
        self._on_cpu = on_cpu
        self._my_turn = my_turn
        self._decoders = ThreadPoolExecutor(decoders, "decode", initializer=on_thread_start)
        self._window = _BATCHES_AHEAD * capacity + decoders
        self._capacity = capacity
        self._longest_wait_s = longest_wait_s
        self._changed = threading.Condition()
        self._ready: deque[_Entry[T, P]] = deque()
        self._undecoded = 0
        self._open: set[_Entry[T, P]] = set()
        self._broke_by: BaseException | None = None
        self._no_more = False
        self._stopped = False
        # The feeder's own:
        self._runner: Runner | None = None
        self._is_on_cpu = False
        self._flying: deque[_Flight[T, P]] = deque()

    def run(self, items: Iterable[T]) -> Generator[R]:
        """Yield one result for every item, in their order.

        Closing the iterator drops what is not on the card yet and waits for the rest.
        """
        feeder = threading.Thread(target=self._feed, name="feed")
        waiting: deque[_Entry[T, P]] = deque()
        feeder.start()
        try:
            for item in items:
                entry: _Entry[T, P] = _Entry(item)
                with self._changed:
                    self._check_feeder()
                    self._undecoded += 1
                    self._open.add(entry)
                waiting.append(entry)
                self._decoders.submit(self._decode, entry)
                while waiting and (len(waiting) >= self._window or waiting[0].outcome.done()):
                    yield self._result(waiting.popleft())
            with self._changed:
                self._no_more = True
                self._changed.notify_all()
            while waiting:
                yield self._result(waiting.popleft())
        finally:
            with self._changed:
                self._stopped = True
                self._changed.notify_all()
            self._decoders.shutdown(wait=True, cancel_futures=True)
            feeder.join()

    def _result(self, entry: _Entry[T, P]) -> R:
        try:
            answer = entry.outcome.result()
        except UserError as error:
            return self._work.failed(entry.item, error)
        assert entry.prepared is not None
        return self._work.finished(entry.item, entry.prepared, answer)

    def _settle(self, entry: _Entry[T, P], outcome: Answer | BaseException) -> None:
        """Hand an item's outcome to whoever waits for it, once."""
        with self._changed:
            if entry not in self._open:
                return
            self._open.discard(entry)
        entry.pixels = None
        if isinstance(outcome, Answer):
            entry.outcome.set_result(outcome)
        else:
            entry.outcome.set_exception(outcome)

    # On the decoders

    def _decode(self, entry: _Entry[T, P]) -> None:
        try:
            entry.prepared = self._work.prepare(entry.item)
            entry.pixels = self._work.network_input(entry.prepared)
        except BaseException as error:  # noqa: BLE001 - whoever waits for the outcome gets it
            self._settle(entry, error)
        with self._changed:
            self._undecoded -= 1
            if entry.pixels is not None:
                entry.ready_at = time.monotonic()
                self._ready.append(entry)
            # The feeder need not wake for every picture: the first starts its clock.
            if len(self._ready) == 1 or self._seconds_until_due() <= 0 or not self._undecoded:
                self._changed.notify_all()

    # On the feeder

    def _feed(self) -> None:
        try:
            while not self._stopped:
                batch = self._next_batch(may_wait=not self._flying)
                if batch:
                    self._start(batch)
                elif not self._flying:
                    break
                if self._flying and (not batch or len(self._flying) > 1):
                    self._land(self._flying.popleft())
        except BaseException as error:  # noqa: BLE001 - whoever waits for an outcome gets it
            self._fail(error)
        finally:
            for flight in self._flying:  # a runner is given back at rest
                self._drain(flight)
            if self._runner is not None and not self._is_on_cpu:
                self._give_back(self._runner)

    def _next_batch(self, *, may_wait: bool) -> list[_Entry[T, P]]:
        """The next batch; empty where none is due, and, if it `may_wait`, where none will be."""
        with self._changed:
            while not self._stopped:
                left_s = self._seconds_until_due()
                if left_s <= 0:
                    count = min(self._capacity, len(self._ready))
                    return [self._ready.popleft() for _ in range(count)]
                if not may_wait or (self._no_more and not self._undecoded):
                    return []
                self._changed.wait(None if left_s == float("inf") else left_s)
        return []

    def _seconds_until_due(self) -> float:
        if not self._ready:
            return float("inf")
        if len(self._ready) >= self._capacity or not self._undecoded:
            return 0.0
        return self._ready[0].ready_at + self._longest_wait_s - time.monotonic()

    def _start(self, batch: list[_Entry[T, P]]) -> None:
        """Queue a batch; where that fails it is ready again, for smaller batches or the CPU."""
        self._my_turn()
        began = time.perf_counter()
        try:
            if self._runner is None:
                self._runner = self._borrow(self._capacity)
            pixels = [entry.pixels for entry in batch if entry.pixels is not None]
            wait = self._runner.start(pixels, features=self._work.needs_features)
        except RuntimeError as error:
            self._put_back(batch)
            self._shrink(error)
        else:
            self._flying.append(_Flight(batch, wait, self._runner, began))

    def _land(self, flight: _Flight[T, P]) -> None:
        """Wait for a batch's answers and hand them out."""
        try:
            answers = flight.wait()
        except RuntimeError as error:
            self._put_back(flight.entries)
            if flight.runner is self._runner:
                self._shrink(error)
            return
        seconds = (time.perf_counter() - flight.began) / len(flight.entries)
        for row, entry in enumerate(flight.entries):
            kept = None if answers.features is None else answers.features[row : row + 1]
            probabilities = answers.probabilities[row]
            self._settle(entry, Answer(probabilities, kept, flight.runner.device, seconds))

    def _put_back(self, entries: list[_Entry[T, P]]) -> None:
        with self._changed:
            self._ready.extendleft(reversed(entries))

    def _shrink(self, error: RuntimeError) -> None:
        """Go on with half the batch, or on the CPU; re-raises where the CPU fails too."""
        if self._is_on_cpu:
            raise error
        broken, self._runner = self._runner, None
        full = is_out_of_memory(error)
        if full:
            while self._flying:
                self._land(self._flying.popleft())
            self._let_go(broken)
        if full and self._capacity > 1:
            self._capacity //= 2
            _log.warning("the card's memory is full, batches of %d from now on", self._capacity)
            return
        reason = MEMORY_FULL if full else STOPPED_WORKING
        _log.warning("%s The CPU takes over: %s", reason, error)
        self._is_on_cpu = True
        self._runner = self._on_cpu(reason)
        self._capacity = self._runner.capacity

    def _drain(self, flight: _Flight[T, P]) -> None:
        try:
            flight.wait()
        except RuntimeError as error:
            _log.info("a batch that nobody waits for any more failed: %s", error)

    def _fail(self, error: BaseException) -> None:
        """Hand `error` to everybody who waits, and to who comes later."""
        with self._changed:
            self._broke_by = error
            lost = list(self._open)
        for entry in lost:
            self._settle(entry, error)

    def _check_feeder(self) -> None:
        if self._broke_by is not None:
            raise self._broke_by
