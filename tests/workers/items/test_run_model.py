"""The rows of a run, filtered, sorted and counted."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Box, Failure, Item, Mode, Prediction, Score
from inception_gui.errors import Kind
from inception_gui.workers.items.item_columns import ItemColumns
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.row_filter import parse
from inception_gui.workers.items.row_order import Counts
from inception_gui.workers.items.run_model import RunColumn, RunModel

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def item(name: str) -> Item:
    return Item(name, path=Path("/pictures") / name)


def prediction(of: Item, class_index: int, share: float) -> Prediction:
    label = imagenet_labels()[class_index]
    scores = (
        Score(class_index, label.wnid, label.name, share),
        Score(0, imagenet_labels()[0].wnid, imagenet_labels()[0].name, 0.0625),
    )
    return Prediction(
        item=of, width=40, height=30, scores=scores, verdict=verdict(scores),
        seen=Box(0.125, 0, 0.875, 1), weights_key="k", weights_sha256="0" * 64, device="cpu",
        mode=Mode.STANDARD, precision="float32", seconds=0.25,
    )  # fmt: skip


def failure(of: Item) -> Failure:
    return Failure(of, Kind.DAMAGED, "This file is damaged.", "Copy it again.", of.name)


TABBY, EGYPTIAN, BEAGLE = 281, 285, 162


@pytest.fixture
def items(qapp: object) -> ItemModel:
    return ItemModel()


@pytest.fixture
def model(items: ItemModel) -> Iterator[RunModel]:
    made = RunModel(items)
    rows = [item(name) for name in ("IMG_10.jpg", "IMG_2.jpg", "bad.jpg", "dog.jpg", "later.jpg")]
    items.add(rows)
    items.set_outcomes(
        [
            (0, prediction(rows[0], TABBY, 0.9)),
            (1, prediction(rows[1], EGYPTIAN, 0.25)),
            (2, failure(rows[2])),
            (3, prediction(rows[3], BEAGLE, 0.5)),
        ]
    )
    yield made
    made.deleteLater()


def shown(model: RunModel) -> list[int]:
    assert model.item_rows() == [model.item_row(row) for row in range(model.rowCount())]
    return model.item_rows()


def filtered(model: RunModel, text: str) -> list[int]:
    model.set_filter(parse(text))
    return shown(model)


def test_it_behaves_as_qt_expects_of_a_model(
    model: RunModel, items: ItemModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model, force_py=True)
    items.add([item("another.jpg")])
    model.set_filter(parse("img"))
    items.add([item("img_3.jpg")])
    model.sort(RunColumn.NAME, UP)
    items.set_failure(0, failure(item("IMG_10.jpg")))
    items.clear()
    items.add([item("after.jpg")])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("img", [0, 1]),
        ("pictures", []),
        ("path:PICTURES", [0, 1, 2, 3, 4]),
        ("folder:pict img", [0, 1]),
        ('folder:"no such"', []),
        ("path:img", []),
        ("tabby", [0]),
        ("damaged", []),
        ("cat img_2", [1]),
        (">50%", [0]),
        (">=50%", [0, 3]),
        ("<50%", [1]),
        ("failed", [2]),
        ("unsure", [1]),
        ("class:tabby", [0]),
        ("class:cat", []),
        ('class:"Egyptian cat"', []),
        ('class:"Egyptian cat" unsure', [1]),
        ("nothing like it", []),
    ],
)
def test_a_filter_lets_through_what_is_wanted(model: RunModel, text: str, rows: list[int]) -> None:
    assert filtered(model, text) == rows


@pytest.mark.parametrize(
    ("column", "order", "rows"),
    [
        (RunColumn.NAME, UP, [2, 3, 1, 0, 4]),
        (RunColumn.NAME, DOWN, [4, 0, 1, 3, 2]),
        (RunColumn.LABEL, UP, [3, 1, 0, 2, 4]),
        (RunColumn.LABEL, DOWN, [0, 1, 3, 2, 4]),
        (RunColumn.SURE, UP, [1, 3, 0, 2, 4]),
        (RunColumn.SURE, DOWN, [0, 3, 1, 2, 4]),
        (RunColumn.PICTURE, DOWN, [0, 1, 2, 3, 4]),
        (-1, UP, [0, 1, 2, 3, 4]),
    ],
)
def test_rows_without_a_value_come_last_however_it_is_sorted(
    model: RunModel, column: int, order: Qt.SortOrder, rows: list[int]
) -> None:
    model.sort(RunColumn.SURE, UP)
    model.sort(column, order)
    assert shown(model) == rows
    assert [model.row_of(item_row) for item_row in rows] == [0, 1, 2, 3, 4]


def test_what_counts_as_unsure_moves_with_its_limit(model: RunModel) -> None:
    assert model.counts().unsure == 1
    assert filtered(model, "unsure") == [1]
    model.set_unsure_below(0.51)
    assert shown(model) == [1, 3]
    assert model.counts().unsure == 2


def test_classes_are_counted_most_first(model: RunModel, items: ItemModel) -> None:
    items.set_prediction(4, prediction(item("later.jpg"), BEAGLE, 0.2))
    assert model.counts().by_class == (("beagle", 1), ("tabby", 1))


def test_each_row_counts_once_as_the_table_and_the_filter_say(model: RunModel) -> None:
    counts = model.counts()
    assert sum(number for _, number in counts.by_class) + counts.unsure + counts.failed == 4
    for name, number in counts.by_class:
        assert len(filtered(model, f"class:{name}")) == number
    model.set_unsure_below(0.6)
    model.set_filter(parse(""))
    assert model.counts().by_class == (("tabby", 1),)
    assert filtered(model, "class:beagle") == []


def test_a_filter_that_shows_nothing_yet_shows_what_comes(
    qtbot: QtBot, model: RunModel, items: ItemModel
) -> None:
    assert filtered(model, "later failed") == []
    items.set_failure(4, failure(item("later.jpg")))
    qtbot.waitUntil(lambda: shown(model) == [4])


def test_what_the_filter_shows_is_counted_or_what_is_asked_for(
    qtbot: QtBot, model: RunModel, items: ItemModel
) -> None:
    assert (model.counts().rows, model.counts().failed) == (5, 1)
    with qtbot.waitSignal(model.counts_changed):
        model.set_filter(parse(">30%"))
    assert model.counts() == Counts(2, (("beagle", 1), ("tabby", 1)), 0, 0)
    model.set_filter(parse(">30% class:tabby"), parse(">30%"))
    assert shown(model) == [0]
    assert model.counts() == Counts(2, (("beagle", 1), ("tabby", 1)), 0, 0)
    with qtbot.waitSignal(model.counts_changed):
        items.set_prediction(4, prediction(item("later.jpg"), BEAGLE, 0.4))
    assert model.counts().by_class == (("beagle", 2), ("tabby", 1))
    model.set_filter(parse("failed"))
    assert model.counts() == Counts(1, (), 0, 1)
    items.clear()
    assert model.counts() == Counts(0, (), 0, 0)


def test_rows_that_come_join_the_end_at_once(model: RunModel, items: ItemModel) -> None:
    told: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    items.add([item("a.jpg"), item("b.jpg"), item("c.jpg")])
    assert told == [(5, 7)]
    assert model.rowCount() == 8


def test_many_outcomes_are_told_once(model: RunModel, items: ItemModel) -> None:
    more = [item(f"{i}.jpg") for i in range(500)]
    items.add(more)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    items.set_outcomes([(5 + i, prediction(one, TABBY, 0.9)) for i, one in enumerate(more)])
    assert told == [(5, 504)]


def test_what_comes_while_it_is_sorted_finds_its_place_soon(
    qtbot: QtBot, model: RunModel, items: ItemModel
) -> None:
    model.sort(RunColumn.SURE, DOWN)
    items.set_prediction(4, prediction(item("later.jpg"), TABBY, 0.95))
    items.add([item("new.jpg")])
    qtbot.waitUntil(lambda: shown(model) == [4, 0, 3, 1, 2, 5])


def test_what_no_longer_fits_a_filter_leaves_soon(
    qtbot: QtBot, model: RunModel, items: ItemModel
) -> None:
    model.set_filter(parse("failed"))
    items.set_prediction(2, prediction(item("bad.jpg"), TABBY, 0.9))
    items.set_failure(4, failure(item("later.jpg")))
    qtbot.waitUntil(lambda: shown(model) == [4])


def test_clearing_takes_filter_and_order_away(model: RunModel, items: ItemModel) -> None:
    model.set_filter(parse("img"))
    model.sort(RunColumn.SURE, DOWN)
    items.clear()
    assert model.rowCount() == 0
    items.add([item("x.jpg"), item("y.jpg")])
    assert shown(model) == [0, 1]


def test_a_screen_reader_is_told_the_outcome(model: RunModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    texts = [model.data(model.index(row, 0), role) for row in range(5)]
    assert texts == [
        "IMG_10.jpg: tabby, 90%",
        "IMG_2.jpg: Egyptian cat, 25%, not sure",
        "bad.jpg: This file is damaged.",
        "dog.jpg: beagle, 50%",
        "later.jpg: waiting",
    ]


def test_a_prediction_is_made_again_of_its_columns(model: RunModel, items: ItemModel) -> None:
    before = prediction(item("dog.jpg"), BEAGLE, 0.5)
    assert items.entry(3).prediction == before
    failed = items.entry(2).failure
    assert failed == failure(item("bad.jpg"))
    items.set_prediction(2, before)
    items.set_failure(3, failed)
    assert items.entry(2).prediction == replace(before, item=item("bad.jpg"))
    assert items.entry(3).prediction is None


def test_a_row_takes_some_hundred_bytes() -> None:
    columns = ItemColumns()
    count = 2000
    some = [item(f"folder/IMG_{i:05}.jpg") for i in range(count)]
    columns.append(some)
    for row, one in enumerate(some):
        columns.set_prediction(row, prediction(one, row % 1000, 0.5))
    sizes: list[int] = [sys.getsizeof(path) + 8 for path in columns.paths]
    held: list[Any] = [value for value in vars(columns).values() if hasattr(value, "itemsize")]
    per_row = (sum(sizes) + sum(value.itemsize * len(value) for value in held)) / count
    assert per_row < 250


@pytest.mark.parametrize("order", ["plain", "sorted", "filtered"])
def test_a_removed_row_leaves_filter_and_order(
    model: RunModel, items: ItemModel, order: str
) -> None:
    if order == "sorted":
        model.sort(RunColumn.NAME)
    elif order == "filtered":
        model.set_filter(parse("img"))
    names = [model.index(row, RunColumn.NAME).data() for row in range(model.rowCount())]
    items.remove([1])
    names.remove("IMG_2.jpg")
    shown = [model.index(row, RunColumn.NAME).data() for row in range(model.rowCount())]
    assert shown == names
    assert [model.row_of(model.item_row(row)) for row in range(len(shown))] == list(
        range(len(shown))
    )


def test_rows_are_sorted_by_second_class_and_by_folder(items: ItemModel) -> None:
    model = RunModel(items)
    rows = [Item(f"{place}.png", path=Path(place) / "x.png") for place in ("/b10", "/b2", "/a")]
    items.add(rows)
    model.sort(RunColumn.FOLDER)
    assert model.item_rows() == [2, 1, 0]
    items.set_outcomes([(row, prediction(rows[row], TABBY, 0.5)) for row in (0, 2)])
    model.sort(RunColumn.SECOND)
    assert model.item_rows() == [0, 2, 1]
    assert model.index(0, RunColumn.SECOND).data() == "tench 6%"
    model._timer.stop()


def test_rows_are_sorted_like_with_like_and_those_without_a_rank_come_last(
    items: ItemModel, model: RunModel
) -> None:
    model.sort_by_likeness(np.array([2, -1, 0, 1, 3], np.int64))
    assert model.item_rows() == [2, 3, 0, 4, 1]
    items.add([item("new.png")])
    model._on_due()
    assert model.item_rows() == [2, 3, 0, 4, 1, 5]
    items.remove([2])
    assert model.item_rows() == [2, 0, 3, 1, 4]
    model.sort(0)
    assert model.item_rows() == [0, 1, 2, 3, 4]


def test_rows_that_are_removed_together_are_ordered_again_once(
    model: RunModel, items: ItemModel, qtbot: QtBot
) -> None:
    model.sort(RunColumn.NAME)
    places = {row: items.entry(row).item for row in (0, 2, 4)}
    orders: list[int] = []
    model.modelReset.connect(lambda: orders.append(model.rowCount()))
    items.remove([3, 1])
    assert orders == [3]
    assert [items.entry(row).item for row in range(3)] == list(places.values())
    assert [items.row_of(item) for item in places.values()] == [0, 1, 2]
