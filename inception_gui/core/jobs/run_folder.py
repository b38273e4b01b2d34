"""The job that classifies many items as a run: reuses known results and stores new ones."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence, Sized
from contextlib import closing, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from inception_gui import __version__
from inception_gui.core.events import Classified
from inception_gui.core.features.pooled import LAST_BLOCK
from inception_gui.core.features.store import FeatureStore, FeatureWriter
from inception_gui.core.files.free_space import require_space
from inception_gui.core.files.stamp import FileStamp, ends_of, stamp_of
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.compute_features import space_of
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
_BYTES_AN_ITEM: Final = 1_000
"""Of the database; features have a limit of their own."""
_LONGEST_KNOWN_STRETCH: Final = 500
"""Known items that may wait for images still being classified; beyond it those come first."""


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
    features: FeatureStore | None = None,
) -> Generator[RunEvent]:
    """Yield `RunStarted`, an outcome for every item in their order, and `Progress` regularly.

    The last event is `RunEnded`. `items` may be found while the job runs; `dropped` are the paths
    in which they were found, for the list of runs. `resume` continues an older run, whose outcomes
    come from the store. So do those that any run has for a file that has not changed, unless
    `again`. A prediction from the store has no heat maps and no thumbnail.

    `items` may know their number, or learn it while they are found (`Countable`). `all_are_here`
    means that they are everything found in the paths of the run `resume`: if most of the files of
    the run are not among them, a disk is disconnected, and the run is not finished.

    `others` is the number of further items of the run: the files, if these items are their pages.
    The pooled features of what is classified are kept in `features`. Where the inference has
    `further` weights, their answers about known images are computed from them; an image whose
    features were not kept is classified again.

    Outcomes are on the disk within a second. Closing the job marks the run as interrupted.

    Raises:
        UserError: There is no run `resume`, it is running elsewhere or was made under other
            conditions (WRONG_USAGE); its paths do not exist (MISSING, also at the end); or the
            store cannot be written (WRITE_FAILED).
    """
    conditions = conditions_of(inference)
    total = _total_of(items)
    require_space(store.folder, (total or 0) * _BYTES_AN_ITEM, "the results of this run")
    known: set[bytes] = set()
    if resume is None:
        run = store.create(dropped, conditions, total=total, purpose=purpose)
    else:
        run = store.open(resume)
        must_be_the_same(run, conditions)
        must_be_there(store.summary(resume).dropped)
        run.begin()
        known = run.paths() if all_are_here else known
    with (
        run,
        _known(store, run, conditions, resume=resume, again=again) as lookup,
        features.writer(space_of(inference.classifier)) if features else nullcontext() as keeper,
    ):
        if resume is not None:
            run.mark("running", total=_with(others, total))
        yield RunStarted(run.id, resumed=resume is not None)
        missed = Missed(known)
        comes_soon = items.comes_soon if isinstance(items, Pausable) else lambda: True
        feed = _Feed(missed.watch(items), comes_soon, lookup, top, inference, features)
        done = 0
        last = time.monotonic()
        yield Progress(0, total)
        events = _events(feed, run, inference, top, thumbnail_side, heat_maps, keeper)
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
            # The number may be known by now. The original error is reported, not one from here.
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
        """The number of items; None while more may be found."""


@runtime_checkable
class Pausable(Protocol):
    """Items that may let the job wait for a long time."""

    def comes_soon(self) -> bool:
        """Whether the next item, or the end, comes within a moment."""


def _total_of(items: Iterable[Item] | Countable) -> int | None:
    if isinstance(items, Sized):
        return len(items)
    total: int | None = getattr(items, "total", None)
    return total


def _with(others: int, total: int | None) -> int | None:
    return None if total is None else others + total


class _Nothing:
    """A lookup that knows no item, so that everything is classified again."""

    def find(self, item: Item, stamp: FileStamp | None, *, top: int) -> None:
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
    """An item in the queue: `outcome` is None while it is being classified."""

    stamp: FileStamp | None
    ends: str
    outcome: Outcome | None
    run: int | None = None
    beside: Prediction | None = None


class _Feed:
    """Takes items one by one and separates known ones from those to be classified."""

    def __init__(
        self,
        items: Iterable[Item],
        comes_soon: Callable[[], bool],
        lookup: Lookup | _Nothing,
        top: int,
        inference: Inference,
        features: FeatureStore | None,
    ) -> None:
        self._inference = inference
        self._features = features
        self._items = iter(items)
        self._comes_soon = comes_soon
        self._lookup = lookup
        self._top = top
        self._first: tuple[Item, _Entry] | None = None
        self.known_count = 0
        self.worked = 0
        """The number of outcomes that came from the network."""
        self.queue: deque[_Entry] = deque()
        """Entries in the order of the items."""

    def known_ones(self) -> Iterator[_Entry]:
        """Known outcomes up to the first item that must be classified."""
        for item in self._items:
            entry = self._look_up(item)
            if entry.outcome is None:
                self._first = item, entry
                return
            yield entry

    def to_classify(self) -> Iterator[Item]:
        """Items to classify; all of them, and known ones between them, join the queue.

        It ends at a long stretch of known ones, and where the next item would not come soon:
        outcomes must not wait in the network for items that nobody has yet.
        """
        if self._first is None:
            return
        item, entry = self._first
        self._first = None
        self.queue.append(entry)
        yield item
        known_in_a_row = 0
        while self._comes_soon():
            next_item = next(self._items, None)
            if next_item is None:
                return
            item, entry = next_item, self._look_up(next_item)
            self.queue.append(entry)
            if entry.outcome is None:
                known_in_a_row = 0
                yield item
            else:
                known_in_a_row += 1
                if known_in_a_row >= _LONGEST_KNOWN_STRETCH:
                    return

    @property
    def has_more(self) -> bool:
        """Whether an item waits to be classified; valid once `known_ones` is exhausted."""
        return self._first is not None

    def take_known(self) -> Iterator[_Entry]:
        """Remove and yield the known outcomes at the head of the queue."""
        while self.queue and self.queue[0].outcome is not None:
            yield self.queue.popleft()

    def _look_up(self, item: Item) -> _Entry:
        # Before the file is read: one that changes meanwhile will be classified again.
        stamp = stamp_of(item.path)
        found = self._lookup.find(item, stamp, top=self._top)
        outcome: Outcome | None = found.outcome if found is not None else None
        if isinstance(outcome, Prediction):
            outcome = self._inference.classifier.judged_again(outcome)
        beside = None
        if isinstance(outcome, Prediction) and self._inference.further is not None:
            beside = self._said_beside(outcome, stamp, self._inference.further)
            outcome = None if beside is None else outcome
        if found is None or outcome is None:
            return _Entry(stamp, ends_of(item.path), None)
        self.known_count += 1
        # One that is said differently now is written once more, also into its own run.
        own = found.run if outcome == found.outcome else None
        return _Entry(stamp, found.ends, outcome, own, beside)

    def _said_beside(
        self, known: Prediction, stamp: FileStamp | None, further: Classifier
    ) -> Prediction | None:
        """What further weights say of a known image; None where its features were not kept."""
        if self._features is None or not further.serves_kept_features:
            return None
        space = space_of(self._inference.classifier)
        with closing(self._features.find(space, [(known.item, stamp)])) as vectors:
            vector = next(vectors)
        return None if vector is None else further.prediction_beside(known, vector)


def _events(
    feed: _Feed,
    run: Run,
    inference: Inference,
    top: int,
    thumbnail_side: int | None,
    heat_maps: int,
    keeper: FeatureWriter | None,
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
            pools=() if keeper is None else (LAST_BLOCK,),
        )
        with closing(results):
            for event in results:
                for entry in feed.take_known():
                    yield _from_store(run, entry)
                entry = feed.queue.popleft()
                outcome = event if isinstance(event, Failure) else event.prediction
                run.add_outcomes([outcome], [entry.stamp], [entry.ends])
                feed.worked += 1
                if keeper is not None and isinstance(event, Classified):
                    keeper.add(event.prediction.item, entry.stamp, event.pooled[LAST_BLOCK])
                yield event
        for entry in feed.take_known():
            yield _from_store(run, entry)


def _from_store(run: Run, entry: _Entry) -> Classified | Failure:
    outcome = entry.outcome
    assert outcome is not None
    if entry.run != run.id:
        run.add_outcomes([outcome], [entry.stamp], [entry.ends])
    if isinstance(outcome, Failure):
        return outcome
    return Classified(outcome, beside=entry.beside)
