"""The table of classes: its order, its columns, the class that is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.class_scores import class_scores
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.class_table import ClassTable, Column
from tests.widgets.evaluation.evaluations import THREE_CLASSES, report


@pytest.fixture
def table(qtbot: QtBot, themes: ThemeSource) -> ClassTable:
    made = ClassTable(themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_classes(class_scores(report(THREE_CLASSES).judged))
    made.show()
    return made


def order(table: ClassTable) -> list[int]:
    return [row.index for row in table.classes.rows]


def test_classes_come_worst_first_and_sort_by_every_column(table: ClassTable) -> None:
    assert order(table) == [3, 1, 2, 4], "4 is nobody's label, which says nothing about it"
    ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    table.sortByColumn(Column.RECALL, descending)
    assert order(table) == [2, 1, 3, 4]
    table.sortByColumn(Column.PRECISION, ascending)
    assert order(table) == [4, 2, 1, 3], "3 was never predicted"
    table.sortByColumn(Column.IMAGES, descending)
    assert order(table) == [1, 3, 2, 4]
    table.sortByColumn(Column.NAME, ascending)
    names = [row.name for row in table.classes.rows]
    assert names == sorted(names, key=str.casefold)


def test_sorting_stays_when_another_report_comes(table: ClassTable) -> None:
    table.sortByColumn(Column.IMAGES, Qt.SortOrder.DescendingOrder)
    lines = report([(5, 5, 0.9), (6, 6, 0.9), (6, 6, 0.9)]).judged
    table.show_classes(class_scores(lines))
    assert order(table) == [6, 5]


def test_a_class_is_chosen_by_key_and_by_click(qtbot: QtBot, table: ClassTable) -> None:
    chosen: list[int] = []
    table.class_chosen.connect(lambda row: chosen.append(row.index))
    table.setCurrentIndex(table.model().index(1, 0))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(table, key)
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [1, 1, 3]


@pytest.mark.parametrize("width", [200, 340, 460, 900])
def test_the_table_fills_its_width_and_leaves_room_for_names(table: ClassTable, width: int) -> None:
    table.resize(width, 300)
    heads = table.horizontalHeader()
    assert table.columnWidth(Column.NAME) >= (60 if width < 340 else 110)
    if width >= 340:
        assert heads.length() == table.viewport().width()
    assert not table.grab().isNull()
