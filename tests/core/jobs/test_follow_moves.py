"""Stored runs know where a sort has moved their files, and where an undo has put them back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from inception_gui.core.jobs.follow_moves import Followed, follow_moves
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Moved, Sorted
from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.types import Prediction
from tests import pictures
from tests.core.exports.outcomes import CONDITIONS, prediction


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path / "runs")


def stored(store: RunStore, rows: list[Prediction]) -> int:
    with store.create([], CONDITIONS) as run:
        run.add_outcomes(rows)
        run.finish()
        return run.id


def places(store: RunStore, number: int) -> list[str]:
    return [str(outcome.item.path) for outcome in store.open(number).outcomes()]


def test_every_run_follows_a_move_and_its_undo(store: RunStore, tmp_path: Path) -> None:
    rows = [prediction(path, 1, 0.9) for path in pictures.many(tmp_path / "in", 40)]
    first, second = stored(store, rows), stored(store, rows[:3])
    files = [row.item.path for row in rows if row.item.path is not None]
    with store.create(files, CONDITIONS) as of_files:
        pass
    before = places(store, first)
    events = list(
        follow_moves(
            sort_into_folders(
                plan(rows, tmp_path / "sorted", action="move"), tmp_path / "journals"
            ),
            store,
        )
    )
    assert not any(isinstance(event, Moved) for event in events)
    followed = [move for event in events if isinstance(event, Followed) for move in event.moves]
    assert len(followed) == 40
    (done,) = [event for event in events if isinstance(event, Sorted)]
    assert all(Path(place).exists() for place in places(store, first))
    assert places(store, second) == places(store, first)[:3]
    assert [str(path) for path in store.summary(of_files.id).dropped] == places(store, first)

    list(follow_moves(undo_sorting(done.journal), store))
    assert places(store, first) == before
    assert all(Path(place).exists() for place in before)


def test_what_has_moved_is_stored_when_the_sort_is_stopped(store: RunStore, tmp_path: Path) -> None:
    rows = [prediction(path, 1, 0.9) for path in pictures.many(tmp_path / "in", 40)]
    number = stored(store, rows)
    job = follow_moves(
        sort_into_folders(plan(rows, tmp_path / "sorted", action="move"), tmp_path / "journals"),
        store,
    )
    for event in job:
        if isinstance(event, Followed):
            break
    job.close()
    assert all(Path(place).exists() for place in places(store, number))


def test_a_copy_moves_nothing_and_a_store_that_cannot_be_written_stops_no_sort(
    store: RunStore, tmp_path: Path
) -> None:
    rows = [prediction(path, 1, 0.9) for path in pictures.many(tmp_path / "in", 3)]
    number = stored(store, rows)
    before = places(store, number)
    copied = plan(rows, tmp_path / "copies", action="copy")
    assert not any(
        isinstance(event, Followed)
        for event in follow_moves(sort_into_folders(copied, tmp_path / "journals"), store)
    )
    assert places(store, number) == before
    with sqlite3.connect(store.database) as connection:
        connection.execute("DROP TABLE items")
    moved = plan(rows, tmp_path / "sorted", action="move")
    events = list(follow_moves(sort_into_folders(moved, tmp_path / "journals"), store))
    (done,) = [event for event in events if isinstance(event, Sorted)]
    assert done.placed == 3
