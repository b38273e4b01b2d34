"""The items on display: their rows, their states, their order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester

from inception_gui.core.types import Box, Failure, Item, Mode, Prediction, Score, Verdict
from inception_gui.errors import Kind
from inception_gui.workers.items.item_columns import ItemColumns
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.item_roles import ItemRole

THUMBNAILS_KEPT = 600


def item(name: str) -> Item:
    return Item(name, path=Path("/pictures") / name)


def prediction(of: Item, level: Any = "sure", name: str = "tabby") -> Prediction:
    probability = {"sure": 0.9, "probably": 0.6, "maybe": 0.4, "unsure": 0.2}[level]
    return Prediction(
        item=of, width=4, height=3, scores=(Score(281, "n02123045", name, probability),),
        verdict=Verdict(name, level), seen=Box(0, 0, 1, 1), weights_key="", weights_sha256="",
        device="cpu", mode=Mode.STANDARD, precision="float32", seconds=0.1,
    )  # fmt: skip


def failure(of: Item) -> Failure:
    return Failure(of, Kind.DAMAGED, "This picture is damaged.")


@pytest.fixture
def model(qapp: object) -> ItemModel:
    return ItemModel()


def filled(model: ItemModel, count: int) -> list[Item]:
    items = [item(f"{i}.png") for i in range(count)]
    model.add(items)
    return items


def shown(model: ItemModel, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return model.data(model.index(row), role)


def test_it_behaves_as_qt_expects_of_a_model(model: ItemModel, qtmodeltester: ModelTester) -> None:
    filled(model, 3)
    qtmodeltester.check(model, force_py=True)
    model.add([item("another.png")])
    model.set_failure(0, failure(model.entry(0).item))
    model.clear()
    model.add([item("after.png")])


def test_a_path_that_is_here_already_keeps_its_row(model: ItemModel) -> None:
    assert model.add([item("a.png"), item("b.png")]) == [0, 1]
    assert model.add([item("b.png"), item("c.png"), item("a.png"), item("c.png")]) == [1, 2, 0, 2]
    assert [shown(model, row) for row in range(len(model))] == ["a.png", "b.png", "c.png"]


def test_a_prediction_keeps_its_note_until_another_one_comes(model: ItemModel) -> None:
    (noted,) = filled(model, 1)
    model.set_prediction(0, replace(prediction(noted), note="Shown with its own range."))
    assert model.entry(0).prediction.note == "Shown with its own range."
    model.set_prediction(0, prediction(noted))
    assert model.entry(0).prediction.note == ""


def test_two_pasted_pictures_are_two_items(model: ItemModel) -> None:
    first, second = (Item("Pasted picture", data=bytes(bytearray(b"equal"))) for _ in range(2))
    assert model.add([first]) == [0]
    assert model.add([second]) == [1]
    assert model.row_of(first) == 0
    assert model.row_of(second) == 1


def test_pages_of_one_file_are_items_of_their_own(model: ItemModel) -> None:
    first = item("scan.tiff")
    second = replace(first, page=1)
    assert model.add([first, second, replace(first), replace(second)]) == [0, 1, 0, 1]
    pasted = Item("Pasted picture", data=b"TIFF")
    assert model.add([pasted, replace(pasted, page=1), replace(pasted)]) == [2, 3, 2]


def test_what_waits_is_counted_however_it_comes_and_goes(model: ItemModel) -> None:
    items = filled(model, 4)
    assert model.waiting_count == 4
    model.set_prediction(0, prediction(items[0]))
    model.set_prediction(0, prediction(items[0]))
    model.set_failure(1, failure(items[1]))
    assert model.waiting_count == 2
    model.set_failure(0, failure(items[0]))
    model.set_prediction(1, prediction(items[1]))
    assert (model.waiting_count, model.failed_count) == (2, 1)
    model.forget_outcome(0)
    model.forget_outcome(1)
    assert (model.waiting_count, model.failed_count) == (4, 0)
    model.clear()
    assert model.waiting_count == 0


def test_a_row_is_found_by_the_file_until_it_is_gone(model: ItemModel) -> None:
    filled(model, 2)
    assert model.row_of(item("1.png")) == 1
    assert model.row_of(replace(item("1.png"), page=1)) is None
    model.clear()
    assert model.row_of(item("1.png")) is None


def test_adding_nothing_new_tells_views_of_nothing(model: ItemModel) -> None:
    filled(model, 2)
    told: list[object] = []
    model.rowsAboutToBeInserted.connect(lambda *_: told.append(1))
    model.add([item("0.png")])
    model.add([])
    assert told == []


def test_failures_are_counted_however_they_come_and_go(model: ItemModel) -> None:
    items = filled(model, 3)
    model.set_failure(1, failure(items[1]))
    model.set_failure(1, failure(items[1]))
    assert model.failed_count == 1
    model.set_failure(2, failure(items[2]))
    assert model.failed_count == 2
    model.set_prediction(1, prediction(items[1]))
    assert model.failed_count == 1
    model.forget_outcome(2)
    assert model.failed_count == 0
    assert model.entry(2).state == "waiting"
    model.set_failure(0, failure(items[0]))
    model.clear()
    assert model.failed_count == 0


def test_the_next_failure_is_found_round_and_round(model: ItemModel) -> None:
    items = filled(model, 6)
    for row in (1, 4):
        model.set_failure(row, failure(items[row]))
    assert model.next_failed(-1) == 1
    assert model.next_failed(1) == 4
    assert model.next_failed(4) == 1
    assert model.next_failed(5) == 1
    model.forget_outcome(4)
    assert model.next_failed(1) == 1, "the only one is its own next"
    model.forget_outcome(1)
    assert model.next_failed(1) is None
    assert ItemModel().next_failed(-1) is None


def test_another_threshold_makes_rows_unsure_and_sure_again() -> None:
    unsure_below = 0.7
    model = ItemModel(None, lambda: unsure_below)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    (only,) = filled(model, 1)
    model.set_prediction(0, prediction(only, "probably"))
    assert shown(model, 0, ItemRole.CAPTION) == "not sure"
    assert shown(model, 0, ItemRole.STATE) == "unsure"
    made = model.entry(0).prediction
    assert made is not None
    assert made.verdict.level == "unsure"
    unsure_below = 0.5
    changed.clear()
    model.refresh_levels()
    assert changed == [(0, 0)]
    assert shown(model, 0, ItemRole.CAPTION) == "tabby"
    # A prediction made under another limit, from a stored run, obeys this one.
    model.set_prediction(0, prediction(only, "maybe"))
    assert shown(model, 0, ItemRole.STATE) == "unsure"


@pytest.mark.parametrize(
    ("level", "caption", "state"),
    [
        ("sure", "tabby", "done"),
        ("probably", "tabby", "done"),
        ("maybe", "tabby?", "done"),
        ("unsure", "not sure", "unsure"),
    ],
)
def test_a_caption_says_how_sure_the_network_is(
    model: ItemModel, level: str, caption: str, state: str
) -> None:
    (only,) = filled(model, 1)
    model.set_prediction(0, prediction(only, level))
    assert shown(model, 0, ItemRole.CAPTION) == caption
    assert shown(model, 0, ItemRole.STATE) == state


def test_a_caption_says_what_cannot_be_read(model: ItemModel) -> None:
    (only,) = filled(model, 1)
    assert shown(model, 0, ItemRole.CAPTION) == "0.png"
    model.set_failure(0, failure(only))
    assert shown(model, 0, ItemRole.CAPTION) == "cannot be read"
    assert shown(model, 0, Qt.ItemDataRole.AccessibleTextRole) == "0.png: cannot be read"
    assert shown(model, 0, Qt.ItemDataRole.ToolTipRole) == str(only.path)


def test_what_changes_is_told_once_a_row(model: ItemModel) -> None:
    items = filled(model, 3)
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append(first.row()))
    model.set_state(1, "working")
    model.set_state(1, "working")
    model.set_prediction(2, prediction(items[2]))
    assert told == [1, 2]


def test_no_more_than_some_hundred_thumbnails_are_kept(model: ItemModel) -> None:
    items = filled(model, THUMBNAILS_KEPT + 50)
    for row, one in enumerate(items):
        model.set_prediction(row, prediction(one))
        model.set_thumbnail(row, QImage(4, 3, QImage.Format.Format_RGB32))
        shown(model, 0, Qt.ItemDataRole.DecorationRole)  # in view all the time
    wanted: list[int] = []
    model.thumbnail_wanted.connect(wanted.append)
    kept = [
        row
        for row in range(len(model))
        if shown(model, row, Qt.ItemDataRole.DecorationRole) is not None
    ]
    assert len(kept) == THUMBNAILS_KEPT
    assert kept[0] == 0, "what was in view lately is kept"
    assert wanted == [row for row in range(len(model)) if row not in kept]


def test_all_but_what_cannot_be_read_wants_a_thumbnail(model: ItemModel) -> None:
    items = filled(model, 4)
    model.set_prediction(1, prediction(items[1]))
    model.set_failure(2, failure(items[2]))
    model.set_state(3, "working")
    wanted: list[int] = []
    model.thumbnail_wanted.connect(wanted.append)
    for row in range(4):
        assert shown(model, row, Qt.ItemDataRole.DecorationRole) is None
    assert wanted == [0, 1, 3]


def test_a_snapshot_stays_as_it_was_while_rows_come_and_change() -> None:
    columns = ItemColumns()
    first = [Item(f"{n}.png", Path(f"/photos/{n}.png")) for n in range(3)]
    columns.append([*first, Item("pasted", data=b"x")])
    columns.set_prediction(0, prediction(first[0]))
    columns.set_failure(1, failure(first[1]))
    kept = columns.snapshot()

    columns.append([Item("other name", Path("/photos/new.png"), page=2)])
    columns.set_prediction(1, prediction(first[1], name="beagle"))
    columns.forget_outcome(0)
    assert len(kept) == 4
    assert [kept.item(row).name for row in range(4)] == ["0.png", "1.png", "2.png", "pasted"]
    assert kept.best(0)[0] == "tabby"
    assert kept.failure(1) is not None
    assert kept.prediction(1) is None
    assert not kept.has_outcome(2)


@pytest.mark.parametrize("gone", [0, 2, 4])
def test_a_removed_row_takes_everything_of_it_along(model: ItemModel, gone: int) -> None:
    items = filled(model, 4)
    page = replace(items[3], name="3.png (page 2)", page=1)
    model.add([page])
    items.append(page)
    names = ["tabby", "beagle", "", "cougar", "lynx"]
    for row, name in enumerate(names):
        outcome = prediction(items[row], name=name) if name else failure(items[row])
        model.set_outcomes([(row, outcome)])
    model.remove([gone])
    del items[gone], names[gone]
    assert len(model) == 4
    assert [model.entry(row).item for row in range(4)] == items
    assert [model.columns.best(row)[0] for row in range(4)] == names
    assert [model.row_of(each) for each in items] == [0, 1, 2, 3]
    assert model.failed_count == names.count("")
    assert model.waiting_count == 0


def test_removing_keeps_the_rules_of_qt(model: ItemModel, qtmodeltester: ModelTester) -> None:
    filled(model, 3)
    qtmodeltester.check(model, force_py=True)
    model.remove([1])
    model.remove([0])
    model.remove([0])
    assert len(model) == 0


def test_what_further_weights_say_stays_with_its_row_until_it_is_forgotten(
    model: ItemModel,
) -> None:
    first, second, waiting = filled(model, 3)
    told: list[None] = []
    model.named_beside.connect(lambda: told.append(None))
    own = replace(
        prediction(second, name="mine"),
        scores=(Score(0, "", "mine", 0.8),), weights_sha256="own",
    )  # fmt: skip
    model.set_prediction(0, prediction(first))
    model.set_prediction(1, prediction(second), own)
    model.set_beside([(2, replace(own, item=waiting))])  # it has no prediction yet
    assert told == [None]

    model.remove([0])
    said = model.columns.snapshot().said_beside(0)
    assert said is not None
    assert said.item == second
    assert [score.name for score in said.scores] == ["mine"]
    assert said.weights_sha256 == "own"
    assert model.entry(0).prediction != said
    assert model.columns.said_beside(1) is None

    model.forget_outcome(0)
    assert model.columns.beside == {}
