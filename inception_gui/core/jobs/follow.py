"""The job that follows folders: classifies new images as they come, as a run that never ends.

The row of an image in the run says that everything is done for it: it was classified, shown, and
what follows was done. It is written last. So a kill loses nothing: what has no row is done (once
more, where the kill came between) when the folders are followed again, and the rest is not.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui import interrupts
from inception_gui.core.events import Classified
from inception_gui.core.features.pooled import LAST_BLOCK
from inception_gui.core.features.store import FeatureStore, FeatureWriter
from inception_gui.core.files.stamp import FileStamp, ends_of, stamp_of
from inception_gui.core.follow.clock import Clock
from inception_gui.core.follow.events import FolderBack, FolderGone, Idle, PutOff
from inception_gui.core.follow.watcher import SETTLE_S, FolderWatcher
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.compute_features import space_of
from inception_gui.core.jobs.follow_then import Then
from inception_gui.core.jobs.run_folder import conditions_of
from inception_gui.core.runs.lookup import Lookup
from inception_gui.core.runs.records import Conditions, RunStarted, RunSummary
from inception_gui.core.runs.run import Run
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem
from inception_gui.core.types import Failure, Item
from inception_gui.errors import UserError

EVERY_S: Final = 5.0

FollowEvent = RunStarted | Classified | Failure | Problem | PutOff | FolderGone | FolderBack | Idle

_BATCH: Final = 32
"""So many images at a time; what follows is done after each batch."""
_SHOWN_AFTER: Final = 3
"""A file that failed so often is listed as one that cannot be read, though it is tried again."""


@dataclass(frozen=True, slots=True)
class FollowOptions:
    """How folders are followed.

    They are searched every `every_s`, or more rarely if that takes longer. `new_only` leaves out
    what is there when they are followed for the first time. `again` begins anew, whatever an
    earlier run has done.
    """

    every_s: float = EVERY_S
    settle_s: float = SETTLE_S
    new_only: bool = False
    again: bool = False
    recursive: bool = True
    follow_links: bool = False
    top: int = 5


def earlier_run(
    store: RunStore, folders: Sequence[Path], conditions: Conditions
) -> RunSummary | None:
    """The run that followed these folders before, with the same weights in the same mode."""
    wanted = {folder.absolute() for folder in folders}
    asked = conditions.weights_sha256, conditions.weights_key, conditions.mode
    for summary in store.list():
        made = summary.conditions
        is_same = (made.weights_sha256, made.weights_key, made.mode) == asked
        if summary.purpose == "follow" and set(summary.dropped) == wanted and is_same:
            return summary
    return None


def follow(
    folders: Sequence[Path],
    inference: Inference,
    store: RunStore,
    clock: Clock,
    *,
    options: FollowOptions = FollowOptions(),
    then: Sequence[Then] = (),
    excluded: Iterable[Path] = (),
    features: FeatureStore | None = None,
) -> Generator[FollowEvent]:
    """Yield `RunStarted`, then outcomes as images come, and `Idle` when some are done and stored.

    It ends when it is closed, best after an `Idle`. Following the same folders again continues the
    same run. An image is yielded when what follows (`then`) is done for it. A file that cannot be
    read is `PutOff`; after three attempts it is a `Failure`, and an outcome all the same if it can
    be read one day. Images in `excluded` are not new. Folders that are not there are waited for.

    Raises:
        UserError: The folders are being followed by another program (WRONG_USAGE), or the run
            cannot be written (WRITE_FAILED).
    """
    conditions = conditions_of(inference)
    earlier = None if options.again else earlier_run(store, folders, conditions)
    if earlier is None:
        run = store.create(folders, conditions, purpose="follow")
    else:
        run = store.open(earlier.id)
        run.begin()
    with ExitStack() as stack:
        stack.enter_context(run)
        for one in then:
            stack.callback(one.close)
        keeper = stack.enter_context(
            features.writer(space_of(inference.classifier)) if features else nullcontext()
        )
        own = stack.enter_context(Lookup(store.database, conditions, run=run.id))
        others = stack.enter_context(store.lookup(conditions))
        watcher = FolderWatcher(
            folders,
            clock,
            settle_s=options.settle_s,
            excluded=excluded,
            recursive=options.recursive,
            follow_links=options.follow_links,
        )
        work = _Follow(watcher, inference, run, own, others, then, keeper, options)
        yield RunStarted(run.id, resumed=earlier is not None)
        try:
            yield from work.rounds(clock, earlier)
        except (GeneratorExit, KeyboardInterrupt):
            with interrupts.finishing():
                run.finish()  # to be stopped is the only way in which it ends
            raise


class _Follow:
    """The work of one run that follows folders."""

    def __init__(
        self,
        watcher: FolderWatcher,
        inference: Inference,
        run: Run,
        own: Lookup,
        others: Lookup,
        then: Sequence[Then],
        keeper: FeatureWriter | None,
        options: FollowOptions,
    ) -> None:
        self._watcher = watcher
        self._inference = inference
        self._run = run
        self._own = own
        self._others = others
        self._then = then
        self._keeper = keeper
        self._options = options

    def rounds(self, clock: Clock, earlier: RunSummary | None) -> Generator[FollowEvent]:
        """Look, do what is ready, wait; for ever."""
        watcher = self._watcher
        is_first = True
        next_look = clock.now()
        while True:
            began = clock.now()
            if began >= next_look:
                looked = watcher.look()
                yield from map(FolderGone, looked.gone)
                yield from map(FolderBack, looked.back)
                if is_first and self._options.new_only:
                    before = None if earlier is None else earlier.created.timestamp()
                    watcher.skip_what_is_there(before)
                is_first = False
                # A large folder on a slow disk is not searched all the time.
                took = clock.now() - began
                next_look = began + max(self._options.every_s, 2 * took)
            while batch := watcher.ready(_BATCH):
                yield from self._take(batch)
                yield Idle(watcher.unsettled, watcher.failing)
            yield Idle(watcher.unsettled, watcher.failing)
            due = watcher.next_due()
            until = next_look if due is None else min(next_look, due)
            if clock.wait(until - clock.now()):
                next_look = clock.now()

    def _take(self, batch: Sequence[Item]) -> Generator[FollowEvent]:
        """Do all that is to be done for these images, but for what the run has."""
        stamps = {item: stamp_of(item.path) for item in batch}
        fresh: list[Item] = []
        for item in batch:
            if stamps[item] is None:
                self._watcher.put_off(item)  # gone at this very moment
                continue
            done = self._own.find(item, stamps[item], top=self._options.top)
            if done is None:
                known = self._known(item, stamps[item])
                if known is None:
                    fresh.append(item)
                else:
                    yield from self._finish([(known, stamps[item])])
            elif not isinstance(done.outcome, Failure):
                self._watcher.done(item)
            elif self._watcher.attempts(item):
                fresh.append(item)
            else:  # listed as one that cannot be read before the program was started again
                self._watcher.failed(item, done.outcome.message, earlier=_SHOWN_AFTER)
        yield from self._finish(self._classified(fresh, stamps))

    def _known(self, item: Item, stamp: FileStamp | None) -> Classified | None:
        """What another run says of the unchanged file."""
        if self._options.again:
            return None
        found = self._others.find(item, stamp, top=self._options.top)
        if found is None or isinstance(found.outcome, Failure):
            return None
        return Classified(found.outcome)

    def _classified(
        self, items: Sequence[Item], stamps: dict[Item, FileStamp | None]
    ) -> Iterator[tuple[Classified | Failure, FileStamp | None]]:
        if not items:
            return
        pools = () if self._keeper is None else (LAST_BLOCK,)
        events = classify(items, self._inference, top=self._options.top, pools=pools)
        with closing(events):
            for event in events:
                item = event.item if isinstance(event, Failure) else event.prediction.item
                if stamp_of(item.path) != stamps[item]:  # it was being written all the same
                    self._watcher.put_off(item)
                    continue
                yield event, stamps[item]

    def _finish(
        self, outcomes: Iterable[tuple[Classified | Failure, FileStamp | None]]
    ) -> Generator[FollowEvent]:
        """Do what follows for these outcomes, yield them, and only then write their rows."""
        good: list[tuple[Classified, FileStamp | None]] = []
        for event, stamp in outcomes:
            if isinstance(event, Failure):
                yield from self._failed(event, stamp)
            else:
                good.append((event, stamp))
        problems: dict[Path | None, str] = {}
        for one in self._then:
            try:
                for problem in one.do([event.prediction for event, _ in good]):
                    yield problem
                    if one.tries_again:
                        problems[problem.path] = problem.message
            except UserError as error:  # a full disk, a folder that is gone
                for event, _ in good:
                    path = event.prediction.item.path
                    assert path is not None
                    problems[path] = str(error)
                    yield Problem(path, str(error))
        for event, stamp in good:
            item = event.prediction.item
            was_shown = self._watcher.was_shown(item)
            if not was_shown:
                yield event
            if item.path in problems:
                self._watcher.failed(item, problems[item.path], was_shown=True)
                continue
            self._run.add_outcomes([event.prediction], [stamp], [ends_of(item.path)])
            if self._keeper is not None and LAST_BLOCK in event.pooled:
                self._keeper.add(item, stamp, event.pooled[LAST_BLOCK])
            self._watcher.done(item)
        self._run.flush()

    def _failed(self, failure: Failure, stamp: FileStamp | None) -> Iterator[FollowEvent]:
        attempts = self._watcher.failed(failure.item, failure.message)
        if attempts == _SHOWN_AFTER:
            yield failure
            self._run.add_outcomes([failure], [stamp], [ends_of(failure.item.path)])
        elif attempts < _SHOWN_AFTER:
            yield PutOff(failure)
