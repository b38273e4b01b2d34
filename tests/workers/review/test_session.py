"""Predictions of a stored run are checked: orders, undo, storage, accuracy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.runs.records import Conditions
from inception_gui.core.runs.run import Run
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Box, Item, Mode, Prediction, Score, Verdict
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.review.session import ReviewSession
from inception_gui.workers.runs.exporter import outcomes
from inception_gui.workers.runs.run_state import RunState
from tests import pictures

SHARES = (0.9, 0.2, 0.6, 0.4)
MADE_BY = Conditions("known", "0" * 64, Mode.STANDARD, "cpu", "float32", "1")


def prediction(path: Path, share: float) -> Prediction:
    return Prediction(
        Item(path.name, path),
        32,
        24,
        (Score(281, "n02123045", "tabby", share), Score(282, "n02123159", "tiger cat", 0.05)),
        Verdict("tabby", "sure"),
        Box(0, 0, 1, 1),
        MADE_BY.weights_key,
        MADE_BY.weights_sha256,
        "cpu",
        Mode.STANDARD,
        "float32",
        0.01,
    )


@pytest.fixture
def run(tmp_path: Path) -> RunState:
    paths = pictures.many(tmp_path / "photos", len(SHARES))
    store = RunStore(tmp_path / "runs")
    with store.create([tmp_path / "photos"], MADE_BY) as made:
        made.add_outcomes([prediction(p, share) for p, share in zip(paths, SHARES, strict=True)])
        made.finish()
    return RunState((tmp_path / "photos",), tmp_path / "runs", made.id)


@pytest.fixture
def items(qapp: QApplication, run: RunState) -> Iterator[ItemModel]:
    model = ItemModel()
    show(model, run)
    yield model
    model.deleteLater()


def show(model: ItemModel, run: RunState) -> None:
    assert run.folder is not None
    assert run.id is not None
    found = list(RunStore(run.folder).open(run.id).outcomes())
    rows = model.add([outcome.item for outcome in found])
    model.set_outcomes(list(zip(rows, found, strict=True)))


def opened(qtbot: QtBot, items: ItemModel, run: RunState) -> ReviewSession:
    work = ReviewSession(items, items)
    with qtbot.waitSignal(work.read):
        work.open(run)
    return work


def test_the_least_sure_come_first_and_the_next_unchecked_follows(
    qtbot: QtBot, items: ItemModel, run: RunState
) -> None:
    work = opened(qtbot, items, run)
    assert [SHARES[row] for row in work.rows] == sorted(SHARES)
    work.judge([work.rows[1]], "right")
    assert work.next_open(0) == 2
    assert work.next_open(3) == 0
    work.close(5)


def test_what_is_said_is_in_the_table_in_the_store_and_there_again(
    qtbot: QtBot, items: ItemModel, run: RunState
) -> None:
    work = opened(qtbot, items, run)
    work.judge([0], "right")
    work.judge([1, 2], "another", "Milo", None)
    work.judge([3], "wrong")
    assert items.columns.corrected == {0: "tabby", 1: "Milo", 2: "Milo", 3: "not tabby"}
    work.close(5)
    assert run.folder is not None
    assert run.id is not None
    stored = RunStore(run.folder).open(run.id).outcomes()
    assert [getattr(one, "corrected", "") for one in stored] == [
        "tabby",
        "Milo",
        "Milo",
        "not tabby",
    ]
    exported = outcomes(items.columns, range(4))
    assert [getattr(one, "corrected", "") for one in exported][1:3] == ["Milo", "Milo"]
    another_day = ItemModel()
    show(another_day, run)
    again = opened(qtbot, another_day, run)
    assert again.judged_count == 4
    assert {
        name: len(found) for name, found in again.known_classes(only_corrected=True).items()
    } == {"Milo": 2}
    assert set(again.known_classes(only_corrected=False)) == {"tabby", "Milo"}
    again.close(5)
    another_day.deleteLater()


def stored_words(run: RunState) -> list[str]:
    assert run.folder is not None
    assert run.id is not None
    found = RunStore(run.folder).open(run.id).outcomes()
    return [getattr(one, "corrected", "") for one in found]


@pytest.fixture
def half_stored(tmp_path: Path) -> Iterator[tuple[RunState, Run, Prediction]]:
    """A run that goes on, and a prediction that it has not stored yet."""
    paths = pictures.many(tmp_path / "photos", 2)
    with RunStore(tmp_path / "runs").create([tmp_path / "photos"], MADE_BY) as made:
        made.add_outcomes([prediction(paths[0], 0.9)])
        made.flush()
        state = RunState((tmp_path / "photos",), tmp_path / "runs", made.id)
        yield state, made, prediction(paths[1], 0.5)


def test_what_is_said_of_a_row_before_its_run_stores_it_is_kept_until_then(
    qtbot: QtBot, qapp: QApplication, half_stored: tuple[RunState, Run, Prediction]
) -> None:
    state, made, late = half_stored
    model = ItemModel()
    show(model, state)
    model.set_outcomes([(model.add([late.item])[0], late)])
    work = opened(qtbot, model, state)
    work._retry.setInterval(10)
    work.judge([0, 1], "right")
    qtbot.waitUntil(lambda: work.unstored_count == 1)
    work.judge([1], "wrong")
    with qtbot.waitSignal(work.read):
        work.open(state)
    assert work.judged_count == 2, "it is said, though the store does not know it"
    made.add_outcomes([late])
    qtbot.waitUntil(lambda: work.unstored_count == 0)
    assert stored_words(state) == ["tabby", "not tabby"]
    work.close(5)
    model.deleteLater()


def test_a_row_that_is_on_its_way_to_the_disk_is_waited_for_at_the_end(
    qtbot: QtBot, qapp: QApplication, half_stored: tuple[RunState, Run, Prediction]
) -> None:
    state, made, late = half_stored
    model = ItemModel()
    show(model, state)
    model.set_outcomes([(model.add([late.item])[0], late)])
    work = opened(qtbot, model, state)
    work.judge([1], "right")
    made.add_outcomes([late])  # stored a moment later
    work.close(5)
    assert stored_words(state) == ["", "tabby"]
    model.deleteLater()


def test_the_random_sample_goes_on_where_files_were_sorted_into_folders(
    qtbot: QtBot, items: ItemModel, run: RunState, tmp_path: Path
) -> None:
    work = opened(qtbot, items, run)
    work.set_order("at_random")
    before = list(work.rows)
    work.judge(before[:3], "right")
    work.close(5)
    paths = [Path(path) for path in items.columns.paths]
    moves = [(path, tmp_path / f"sorted {n}" / path.name) for n, path in enumerate(paths)]
    assert run.folder is not None
    RunStore(run.folder).move_files(moves)
    items.follow(moves)
    again = opened(qtbot, items, run)
    again.set_order("at_random")
    assert list(again.rows) == before
    assert again.accuracy.rate.count == 3
    again.close(5)


def test_an_image_that_cannot_be_seen_does_not_end_the_random_sample(
    qtbot: QtBot, items: ItemModel, run: RunState
) -> None:
    work = opened(qtbot, items, run)
    work.set_order("at_random")
    first, gone, third, _ = work.rows
    work.judge([first, third], "right")
    assert work.accuracy.rate.count == 1
    work.cannot_be_seen(gone)
    assert work.accuracy.rate.count == 2
    work.close(5)


def test_every_word_can_be_taken_back(qtbot: QtBot, items: ItemModel, run: RunState) -> None:
    work = opened(qtbot, items, run)
    work.judge([0, 1], "wrong")
    work.judge([1], "right")
    assert work.undo() == [1]
    said = work.correction(1)
    assert said is not None
    assert said.state == "wrong"
    assert work.undo() == [0, 1]
    assert work.judged_count == 0
    assert work.undo() == []
    work.close(5)
    assert run.folder is not None
    assert run.id is not None
    assert RunStore(run.folder).open(run.id).corrections.by_row() == {}


def test_a_digit_says_which_of_the_predicted_classes_is_right(
    qtbot: QtBot, items: ItemModel, run: RunState
) -> None:
    work = opened(qtbot, items, run)
    assert work.judge_as(0, 1)
    said = work.correction(0)
    assert said is not None
    assert (said.state, said.label, said.class_index) == ("another", "tiger cat", 282)
    assert not work.judge_as(0, 4)
    work.close(5)


def test_the_accuracy_is_that_of_the_random_sample_only(
    qtbot: QtBot, items: ItemModel, run: RunState
) -> None:
    work = opened(qtbot, items, run)
    work.set_order("at_random")
    first, second, third, last = work.rows
    work.judge([last], "wrong")
    assert work.accuracy.rate.count == 0
    work.judge([first], "right")
    work.judge([second], "unsure")
    assert (work.accuracy.rate.hits, work.accuracy.rate.count, work.accuracy.unsure) == (1, 1, 1)
    work.judge([third], "right")
    assert (work.accuracy.rate.hits, work.accuracy.rate.count) == (2, 3)
    work.close(5)


def test_corrections_survive_another_prediction(items: ItemModel) -> None:
    items.set_corrected({0: "Milo"})
    items.set_prediction(0, prediction(Path(items.columns.paths[0]), 0.3))
    entry = items.entry(0).prediction
    assert entry is not None
    assert entry.corrected == "Milo"
