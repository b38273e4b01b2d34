"""The confusion matrix: what its cells say, and what a click on them asks for."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.drawing.figures import FIGURE_FORMATS
from inception_gui.core.evaluation.report.class_scores import confusion_matrix
from inception_gui.core.evaluation.report.matrix_files import matrix_figure, write_matrix
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.headline import Headline
from inception_gui.widgets.evaluation.matrix_card import MatrixCard
from tests.widgets.evaluation.evaluations import THREE_CLASSES, report


@pytest.fixture
def card(qtbot: QtBot, themes: ThemeSource) -> MatrixCard:
    made = MatrixCard(themes)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_report(report(THREE_CLASSES))
    made.show()
    return made


def test_cells_count_and_say_what_they_count(card: MatrixCard) -> None:
    model = card.table.model()
    names = card.table.matrix.matrix.names
    assert model.rowCount() == 4
    assert model.columnCount() == 5, "the last column is for other classes"
    assert model.data(model.index(2, 3)) == "2"
    tip = model.data(model.index(2, 3), Qt.ItemDataRole.ToolTipRole)
    assert tip == f"2 images of “{names[2]}” classified as “{names[3]}”"
    assert model.data(model.index(3, 3)) == ""


def test_a_click_or_key_on_a_cell_asks_for_its_images_and_an_empty_one_for_nothing(
    qtbot: QtBot, card: MatrixCard
) -> None:
    chosen: list[tuple[int, int]] = []
    card.cell_chosen.connect(lambda label, said: chosen.append((label, said)))
    table = card.table
    place = table.visualRect(table.model().index(2, 3)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.setCurrentIndex(table.model().index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.setCurrentIndex(table.model().index(3, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen == [(3, 4), (1, 2)]


def test_the_matrix_is_saved_as_a_table_and_as_an_image() -> None:
    lines = report(THREE_CLASSES).judged
    stream = io.StringIO()
    write_matrix(lines, stream)
    head, *rows = csv.reader(io.StringIO(stream.getvalue().lstrip("\ufeff")))
    assert head[0] == "label"
    assert [row[0] for row in rows] == head[1:]
    assert sum(int(cell) for row in rows for cell in row[1:]) == len(lines)
    scene = matrix_figure(confusion_matrix(lines))
    assert FIGURE_FORMATS[".png"](scene).startswith(b"\x89PNG")
    assert b"<svg" in FIGURE_FORMATS[".svg"](scene)


def test_the_number_of_classes_among_which_the_label_must_be_is_chosen(qtbot: QtBot) -> None:
    headline = Headline()
    qtbot.addWidget(headline)
    headline.show_report(report(THREE_CLASSES))  # wrong ones are at rank 1 or 9
    assert headline.among.accessibleName().startswith("Top-5 error: ")
    before = headline.among.words
    headline.choose_k.setValue(10)
    assert headline.among.accessibleName().startswith("Top-10 error: 0.0%")
    assert headline.among.words != before
