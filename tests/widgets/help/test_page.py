"""Help is inside the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from inception_gui.widgets.help.page import TOPICS, HelpPage, Topic
from inception_gui.widgets.window.main_window import MainWindow
from tests.widgets.window.test_main_window import window

__all__ = ["window"]

K = Qt.Key


def words(page: HelpPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_f1_opens_the_first_steps_and_escape_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, K.Key_F1)
    page = window.late.help.controller.page
    assert window.pages.currentWidget() is page
    assert page.topic == "steps"
    assert "knows 1,000 everyday classes" in words(page)
    assert "Watch a camera or a video" in words(page)
    qtbot.keyClick(page.back, K.Key_Escape)
    assert window.pages.currentWidget() is window.start_page


@pytest.mark.parametrize("topic", TOPICS)
def test_each_topic_has_its_command(window: MainWindow, topic: Topic) -> None:
    title = TOPICS[topic]
    action = next(
        action for action in window.findChildren(QAction) if action.text().replace("&", "") == title
    )
    action.trigger()
    assert window.late.help.controller.page.topic == topic
    assert window.windowTitle().startswith("Help")


def test_every_shortcut_of_the_menus_is_listed(window: MainWindow) -> None:
    window.late.help.controller.open("keys")
    listed = {label.text() for label in window.late.help.controller.page.findChildren(QLabel)}
    for action in window.findChildren(QAction):
        key = action.shortcut().toString()
        key = {"Esc": "Escape", "Del": "Delete", "Ctrl++": "+ −", "Ctrl+-": "+ −"}.get(key, key)
        assert not key or key in listed, action.text()


def test_a_class_is_found_in_the_list_of_all(qtbot: QtBot, window: MainWindow) -> None:
    window.late.help.controller.open("classes")
    page = window.late.help.controller.page
    rows = page.findChild(QListView).model()
    assert rows.rowCount() == 1000
    qtbot.keyClicks(page.findChild(QLineEdit), "egyptian cat")
    assert [rows.index(row, 0).data().split(":")[0] for row in range(rows.rowCount())] == [
        "Egyptian cat"
    ]


def test_the_licences_are_those_of_program_data_and_packages(window: MainWindow) -> None:
    window.late.help.controller.open("licences")
    text = window.late.help.controller.page.findChild(QPlainTextEdit).toPlainText()
    assert "MIT License" in text
    assert "Princeton University" in text
    assert "openvino" in text
