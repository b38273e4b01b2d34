"""The empty state asks for pictures by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.shell.drop_area import DropArea


@pytest.fixture
def area(qtbot: QtBot, themes: ThemeSource) -> DropArea:
    made = DropArea(themes)
    qtbot.addWidget(made)
    made.resize(600, 320)
    made.show()
    return made


def _texts(area: DropArea) -> str:
    return " ".join(label.text() for label in area.findChildren(QLabel))


def test_it_says_what_it_takes_and_that_nothing_leaves(area: DropArea) -> None:
    assert "Drop images or a folder here" in _texts(area)
    assert "HEIC, videos · everything stays on this computer" in _texts(area)
    assert "camera" not in _texts(area)


def test_a_click_anywhere_asks_for_files(qtbot: QtBot, area: DropArea) -> None:
    for spot in (area.rect().center(), QPoint(20, 20)):
        with qtbot.waitSignal(area.open_requested):
            qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=spot)


def test_a_press_that_leaves_asks_for_nothing(qtbot: QtBot, area: DropArea) -> None:
    with qtbot.assertNotEmitted(area.open_requested):
        qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
        qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(50, -50))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_asks_too(qtbot: QtBot, area: DropArea, key: Qt.Key) -> None:
    area.setFocus()
    with qtbot.waitSignal(area.open_requested):
        qtbot.keyClick(area, key)


def test_a_drag_over_it_is_answered(area: DropArea) -> None:
    calm = area.grab().toImage()
    area.set_drag_over(True)
    assert "Release to open" in _texts(area)
    assert area.grab().toImage() != calm
    area.set_drag_over(False)
    assert area.grab().toImage() == calm
