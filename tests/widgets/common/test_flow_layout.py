"""Buttons stand beside each other, and below where they have no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.flow_layout import FlowLayout


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def filled(qtbot: QtBot, holder: QWidget, width: int, align: Qt.AlignmentFlag) -> list[QPushButton]:
    layout = FlowLayout(holder, spacing=10, align=align)
    buttons = [QPushButton(str(number)) for number in range(3)]
    for button in buttons:
        button.setFixedSize(100, 30)
        layout.addWidget(button)
    holder.resize(width, 200)
    holder.show()
    qtbot.waitExposed(holder)
    layout.activate()
    return buttons


def test_what_has_no_room_goes_to_the_next_line(qtbot: QtBot, holder: QWidget) -> None:
    buttons = filled(qtbot, holder, 215, Qt.AlignmentFlag.AlignLeft)
    assert [(b.x(), b.y()) for b in buttons] == [(0, 0), (110, 0), (0, 40)]
    layout = buttons[0].parentWidget().layout()
    assert [layout.heightForWidth(width) for width in (320, 319, 100)] == [30, 70, 110]


@pytest.mark.parametrize(
    ("align", "places"),
    [
        (Qt.AlignmentFlag.AlignHCenter, [45, 155, 265]),
        (Qt.AlignmentFlag.AlignRight, [90, 200, 310]),
    ],
)
def test_a_line_stands_where_it_is_aligned(
    qtbot: QtBot, holder: QWidget, align: Qt.AlignmentFlag, places: list[int]
) -> None:
    assert [button.x() for button in filled(qtbot, holder, 410, align)] == places


def test_hidden_ones_take_no_room(qtbot: QtBot, holder: QWidget) -> None:
    buttons = filled(qtbot, holder, 410, Qt.AlignmentFlag.AlignLeft)
    buttons[0].hide()
    qtbot.waitUntil(lambda: buttons[1].x() == 0)


def test_it_is_mirrored_from_right_to_left(
    qtbot: QtBot, holder: QWidget, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert [b.x() for b in filled(qtbot, holder, 410, Qt.AlignmentFlag.AlignLeft)] == [
            310,
            200,
            90,
        ]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
