"""In the table, photos of one burst can share one verdict; what each says alone is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inception_gui.core.types import Item, PhotoFacts, Prediction
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.row_filter import parse
from inception_gui.workers.items.run_model import RunColumn, RunModel
from inception_gui.workers.runs.exporter import outcomes
from tests.core.exports.outcomes import prediction

CANON = PhotoFacts("2024-05-03T14:22:10+02:00", "Canon EOS R5", 48.14, 11.575)
OTHER = PhotoFacts("2024-05-03T14:23:00", "Nikon D4")


def photo(name: str, class_index: int, share: float, facts: PhotoFacts | None) -> Prediction:
    return replace(prediction(Path("/p") / name, class_index, share), photo=facts)


ROWS = [
    photo("1.jpg", 1, 0.9, CANON),
    photo("2.jpg", 281, 0.9, OTHER),
    photo("3.jpg", 281, 0.6, CANON),
    photo("4.jpg", 281, 0.9, None),
]


@pytest.fixture
def items(qapp: QApplication) -> ItemModel:
    made = ItemModel()
    made.add([row.item for row in ROWS])
    made.set_outcomes(list(enumerate(ROWS)))
    return made


def names(items: ItemModel) -> list[str]:
    return [items.columns.best(row)[0] for row in range(len(items))]


def test_a_burst_shares_the_mean_until_it_is_switched_off(items: ItemModel) -> None:
    before = list(outcomes(items.columns, range(4)))
    items.set_bursts(True)
    assert names(items) == ["goldfish", "tabby", "goldfish", "tabby"]
    assert items.columns.share(2) == pytest.approx(0.45, abs=0.03)
    first, _, third, _ = outcomes(items.columns.snapshot(), range(4))
    assert isinstance(first, Prediction)
    assert isinstance(third, Prediction)
    assert first.verdict == third.verdict
    assert third.burst is not None
    assert (third.burst.images, third.burst.alone.text) == (2, "probably a tabby")
    own = items.entry(2).prediction
    assert own is not None
    assert own.scores[0].name == "tabby", "on display an image shows its own prediction"
    items.set_bursts(False)
    assert list(outcomes(items.columns, range(4))) == before


def test_what_comes_later_joins_and_what_goes_leaves(items: ItemModel) -> None:
    items.set_bursts(True)
    late = photo("5.jpg", 281, 0.9, CANON)
    items.add([late.item])
    items.set_prediction(4, late)
    assert [items.columns.bursts.images(row) for row in range(5)] == [3, 1, 3, 1, 3]
    assert names(items) == ["tabby"] * 5
    items.remove([0])
    assert [items.columns.bursts.images(row) for row in range(4)] == [1, 2, 1, 2]
    items.forget_outcome(1)
    assert names(items) == ["tabby", "", "tabby", "tabby"]
    assert items.columns.bursts.images(3) == 1


def test_the_column_of_bursts_says_and_sorts_them(items: ItemModel) -> None:
    model = RunModel(items)
    items.set_bursts(True)
    texts = [str(model.index(row, RunColumn.BURST).data()) for row in range(4)]
    assert [bool(text) for text in texts] == [True, False, True, False]
    model.sort(RunColumn.BURST)
    assert model.item_rows()[:2] == [0, 2]


def test_photo_facts_are_kept_exactly_shown_filtered_and_sorted(items: ItemModel) -> None:
    found = list(outcomes(items.columns, range(4)))
    assert [one.photo for one in found if isinstance(one, Prediction)] == [
        row.photo for row in ROWS
    ]
    model = RunModel(items)
    columns = (RunColumn.TAKEN, RunColumn.CAMERA, RunColumn.PLACE)
    assert [str(model.index(0, column).data()) for column in columns] == [
        *("2024-05-03 14:22:10", "Canon EOS R5", "48.14000, 11.57500")
    ]
    model.sort(RunColumn.CAMERA)
    assert model.item_rows() == [0, 2, 1, 3]
    for typed, rows in (
        ("camera:canon", [0, 2]),
        ("taken:2024-05-03", [0, 1, 2]),
        ("taken:2024-05-03T14:23", [1]),
        ("taken:2023..2024-04", []),
        ("near:48.1,11.6,10km", [0, 2]),
        ("near:48.1,11.6", []),
    ):
        model.set_filter(parse(typed))
        assert sorted(model.item_rows()) == rows, typed


def test_pages_of_a_file_are_no_burst(items: ItemModel) -> None:
    page = replace(ROWS[0], item=Item("1.jpg (page 2)", ROWS[0].item.path, page=1))
    items.add([page.item])
    items.set_prediction(4, page)
    items.set_bursts(True)
    assert items.columns.bursts.images(4) == 1
