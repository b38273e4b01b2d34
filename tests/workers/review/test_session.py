"""Predictions of a stored run are checked: orders, undo, storage, accuracy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.runs.records import Conditions
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
