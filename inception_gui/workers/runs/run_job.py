"""The job of a run as one window has it: a run is held by one job at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inception_gui.core.events import Classified
from inception_gui.core.types import Failure, Progress
from inception_gui.workers.runs.run_feed import RunFeed
from inception_gui.workers.runs.run_state import RunState

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.run_folder import RunEvent

_MOST_HELD: Final = 4
"""No more jobs are left behind than these, see `LatestJob`."""


class RunHold:
    """A run in the hands of one job. `id` is written on that job's thread alone."""

    def __init__(self, state: RunState) -> None:
        self.id = state.id
        self._key = state.began, state.made_by

    def is_of(self, state: RunState) -> bool:
        """Whether it is a hold on the run of `state`."""
        is_same_id = state.id is not None and state.id == self.id
        return is_same_id or self._key == (state.began, state.made_by)


class RunHolds:
    """The latest holds, of which some may not have been released yet."""

    def __init__(self) -> None:
        self._latest: deque[RunHold] = deque(maxlen=_MOST_HELD)

    def take(self, state: RunState) -> tuple[RunHold, tuple[RunHold, ...]]:
        """A new hold, and the earlier ones on the same run, which must be released first."""
        before = tuple(hold for hold in self._latest if hold.is_of(state))
        hold = RunHold(state)
        self._latest.append(hold)
        return hold, before


def run_events(
    state: RunState,
    folder: Path,
    hold: RunHold,
    before: tuple[RunHold, ...],
    feed: RunFeed,
    inference: Inference,
    thumbnail_side: int,
) -> Iterator[RunEvent]:
    """The job that classifies and stores a run. The threads of the holds `before` have ended.

    Raises:
        UserError: see `run_folder`.
        FeedClosedError: the run was stopped.
    """
    from inception_gui.core.jobs.run_folder import run_folder
    from inception_gui.core.runs.records import RunStarted
    from inception_gui.core.runs.store import RunStore

    for earlier in before:  # one that was stopped before anyone heard of its id
        hold.id = hold.id or earlier.id
    events = run_folder(
        feed,
        inference,
        RunStore(folder),
        dropped=state.dropped,
        resume=hold.id,
        thumbnail_side=thumbnail_side,
        all_are_here=True,
    )
    with inference.in_use(), closing(events):
        for event in events:
            if isinstance(event, RunStarted):
                hold.id = event.id
            yield event


def again_events(
    run_id: int, folder: Path, feed: RunFeed, inference: Inference, thumbnail_side: int
) -> Iterator[Classified | Failure | Progress]:
    """The job that classifies some items of a stored run again, whatever is known of them.

    Raises:
        UserError: see `classify_again`.
        FeedClosedError: it was stopped.
    """
    from inception_gui.core.jobs.classify_again import classify_again
    from inception_gui.core.runs.store import RunStore

    with inference.in_use():
        yield from classify_again(
            feed, inference, RunStore(folder), run_id, thumbnail_side=thumbnail_side
        )
