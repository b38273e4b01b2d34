"""The job of a run: stores what it classifies, and holds the run until it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from inception_gui import paths
from inception_gui.workers.runs.run_feed import RunFeed
from inception_gui.workers.runs.run_state import RunState

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.run_folder import RunEvent


class RunHold:
    """The hold of one job on its run. `id` is written on that job's thread alone."""

    def __init__(self, state: RunState) -> None:
        self.id = state.id
        self._key = state.began, state.made_by

    def is_on(self, state: RunState) -> bool:
        """Whether it is a hold on the run of `state`."""
        is_same_id = state.id is not None and state.id == self.id
        return is_same_id or self._key == (state.began, state.made_by)


def run_events(
    state: RunState,
    hold: RunHold,
    before: Sequence[RunHold],
    feed: RunFeed,
    inference: Inference,
    thumbnail_side: int,
    *,
    again: bool,
) -> Iterator[RunEvent]:
    """Classify the items of `feed` and store them; `again`: some items of a run that has them.

    The jobs that had the holds `before` on the same run have ended.

    Raises:
        UserError: see `run_folder` and `classify_again`.
        FeedClosedError: the run was stopped.
    """
    from inception_gui.core.features.store import FeatureStore
    from inception_gui.core.jobs.classify_again import classify_again
    from inception_gui.core.jobs.run_folder import run_folder
    from inception_gui.core.runs.records import RunStarted
    from inception_gui.core.runs.store import RunStore

    assert state.folder is not None
    store = RunStore(state.folder)
    for earlier in before:  # one may have been stopped before its id was reported
        hold.id = hold.id or earlier.id
    with inference.in_use():
        if again:
            assert hold.id is not None
            yield from classify_again(
                feed, inference, store, hold.id, thumbnail_side=thumbnail_side
            )
            return
        events = run_folder(
            feed,
            inference,
            store,
            dropped=state.dropped,
            resume=hold.id,
            thumbnail_side=thumbnail_side,
            all_are_here=True,
            features=FeatureStore(paths.features_folder()),
        )
        with closing(events):
            for event in events:
                if isinstance(event, RunStarted):
                    hold.id = event.id
                yield event
