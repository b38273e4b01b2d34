"""The job that classifies many items as a run: skips what is known, stores what comes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence, Sized
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from inception_gui import __version__
from inception_gui.core.events import Classified
from inception_gui.core.files.stamp import Stamp, stamp_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.runs.lookup import Lookup
from inception_gui.core.runs.records import Conditions, Purpose, RunEnded, RunStarted
from inception_gui.core.runs.resuming import Missed, must_be_the_same, must_be_there
from inception_gui.core.runs.run import Run
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Item, Prediction, Progress
from inception_gui.errors import UserError

Outcome = Prediction | Failure
RunEvent = Classified | Failure | Progress | RunStarted | RunEnded

_BETWEEN_PROGRESS_S: Final = 0.1
_LONGEST_KNOWN_STRETCH: Final = 500
"""Known items that may pile up behind pictures still in the network; beyond it those come first."""


def conditions_of(inference: Inference) -> Conditions:
    """The conditions under which `inference` classifies."""
    classifier = inference.classifier
    return Conditions(
        classifier.weights.key,
        classifier.weights.sha256,
        classifier.mode,
        classifier.device.name,
        classifier.precision,
        __version__,
    )


def run_folder(
    items: Iterable[Item],
    inference: Inference,
    store: RunStore,
    *,
    dropped: Sequence[Path] = (),
    resume: int | None = None,
    again: bool = False,
    top: int = 5,
    thumbnail_side: int | None = None,
    heat_maps: int = 0,
    purpose: Purpose = "classify",
    all_are_here: bool = False,
    others: int = 0,
) -> Generator[RunEvent]:
    """Yield `RunStarted`, an outcome for every item in their order, now and then `Progress`.

    The last event is `RunEnded`. `items` may be found while the job runs; `dropped` are the paths
    they were found behind, for the list of runs. With `resume` an older run goes on: what it has
    comes from the store. So does what any run knows of a file that has not changed, unless
    `again`. A prediction from the store brings no heat maps and no thumbnail.

    `items` may know their number, or learn it on the way (`Countable`). `all_are_here` says that
    they are all that lies behind what the run `resume` was made of: where most of the files that
    it knows are not among them, a disk is away, and the run is not ended.

    `others` is how many items the run has beside these: the files, where these are their pages.

    Outcomes are on the disk within a second. Closing the job marks the run as interrupted.

    Raises:
        UserError: there is no run `resume`, it goes on elsewhere or was made under other
            conditions (WRONG_USAGE); what it was made of is not there (MISSING, at the end too);
            or the store cannot be written (WRITE_FAILED).
    """
    conditions = conditions_of(inference)
    total = _total_of(items)
    known: set[bytes] = set()
    if resume is None:
        run = store.create(dropped, conditions, total=total, purpose=purpose)
    else:
        run = store.open(resume)
        must_be_the_same(run, conditions)
        must_be_there(store.summary(resume).dropped)
        run.begin()
        known = run.paths() if all_are_here else known
    with run, _known(store, run, conditions, resume=resume, again=again) as lookup:
        if resume is not None:
            run.mark("running", total=_with(others, total))
        yield RunStarted(run.id, resumed=resume is not None)
        missed = Missed(known)
        feed = _Feed(missed.watch(items), lookup, top)
        done = 0
        last = time.monotonic()
        yield Progress(0, total)
        events = _events(feed, run, inference, top, thumbnail_side, heat_maps)
        try:
            with closing(events):
                for event in events:
                    yield event
                    done += 1
                    if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
                        last = time.monotonic()
                        if total is None and (total := _total_of(items)) is not None:
                            run.mark("running", total=_with(others, total))
                        yield Progress(done, total, known=done - feed.worked)
        except BaseException:
            # How many there are may be known by now; what ended the run is told, not this.
            with suppress(UserError):
                run.mark("running", total=_with(others, _total_of(items)))
            raise
        missed.must_be_few()
        run.finish()
        yield Progress(done, done, known=done - feed.worked)
        yield RunEnded(run.id, feed.known_count)


class Countable(Protocol):
    """Items that are found while the job runs."""

    @property
    def total(self) -> int | None:
        """How many there are; None while more may be found."""


def _total_of(items: Iterable[Item] | Countable) -> int | None:
    if isinstance(items, Sized):
        return len(items)
    total: int | None = getattr(items, "total", None)
    return total


def _with(others: int, total: int | None) -> int | None:
    return None if total is None else others + total


class _Nothing:
    """Knows of no item: everything is classified again."""

    def find(self, item: Item, stamp: Stamp | None, *, top: int) -> None:
        return None

    def __enter__(self) -> _Nothing:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def _known(
    store: RunStore, run: Run, conditions: Conditions, *, resume: int | None, again: bool
) -> Lookup | _Nothing:
    if not again:
        return store.lookup(conditions)
    if resume is not None:  # again, but not what this very run has done
        return Lookup(store.database, conditions, run=run.id)
    return _Nothing()


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item in its place: `outcome` is None while the network works on it."""

    stamp: Stamp | None
    outcome: Outcome | None
    run: int | None = None


class _Feed:
    """Takes items one by one, and tells those that are known from those to be classified."""

    def __init__(self, items: Iterable[Item], lookup: Lookup | _Nothing, top: int) -> None:
        self._items = iter(items)
        self._lookup = lookup
        self._top = top
        self._first: tuple[Item, _Entry] | None = None
        self.known_count = 0
        self.worked = 0
        """How many outcomes the network gave."""
        self.line: deque[_Entry] = deque()
        """In the items' order."""

    def known_ones(self) -> Iterator[_Entry]:
        """Known outcomes, up to the first item that is to be classified."""
        for item in self._items:
            entry = self._look(item)
            if entry.outcome is None:
                self._first = item, entry
                return
            yield entry

    def to_classify(self) -> Iterator[Item]:
        """Items to be classified, up to a long stretch of known ones; all join the line."""
        if self._first is None:
            return
        item, entry = self._first
        self._first = None
        self.line.append(entry)
        yield item
        known_in_a_row = 0
        for item in self._items:
            entry = self._look(item)
            self.line.append(entry)
            if entry.outcome is None:
                known_in_a_row = 0
                yield item
            else:
                known_in_a_row += 1
                if known_in_a_row >= _LONGEST_KNOWN_STRETCH:
                    return

    @property
    def has_more(self) -> bool:
        """Whether an item waits to be classified; known only once `known_ones` has ended."""
        return self._first is not None

    def take_known(self) -> Iterator[_Entry]:
        """The known outcomes at the head of the line."""
        while self.line and self.line[0].outcome is not None:
            yield self.line.popleft()

    def _look(self, item: Item) -> _Entry:
        # Before the file is read: one that changes meanwhile is looked at again another time.
        stamp = stamp_of(item.path)
        found = self._lookup.find(item, stamp, top=self._top)
        if found is None:
            return _Entry(stamp, None)
        self.known_count += 1
        return _Entry(stamp, found.outcome, found.run)


def _events(
    feed: _Feed,
    run: Run,
    inference: Inference,
    top: int,
    thumbnail_side: int | None,
    heat_maps: int,
) -> Generator[Classified | Failure]:
    while True:
        for entry in feed.known_ones():
            yield _from_store(run, entry)
        if not feed.has_more:
            return
        results = classify(
            feed.to_classify(),
            inference,
            top=top,
            thumbnail_side=thumbnail_side,
            heat_maps=heat_maps,
        )
        with closing(results):
            for event in results:
                for entry in feed.take_known():
                    yield _from_store(run, entry)
                entry = feed.line.popleft()
                outcome = event if isinstance(event, Failure) else event.prediction
                run.add_outcomes([outcome], [entry.stamp])
                feed.worked += 1
                yield event
        for entry in feed.take_known():
            yield _from_store(run, entry)


def _from_store(run: Run, entry: _Entry) -> Classified | Failure:
    outcome = entry.outcome
    assert outcome is not None
    if entry.run != run.id:
        run.add_outcomes([outcome], [entry.stamp])
    return outcome if isinstance(outcome, Failure) else Classified(outcome)
