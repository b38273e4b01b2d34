"""With text of 200 % no page is wider than a small window, also where words are long."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from inception_gui.settings import Settings
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.language import use_language
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.session import Session


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session) -> Iterator[MainWindow]:
    use_language(qapp, "de")
    themes = ThemeSource("light", text_percent=200)
    theme.apply(qapp, themes.theme, 200)
    made = MainWindow(session, themes, Settings())
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.closing.close_anyway()
    made.deleteLater()
    use_language(qapp, "en")
    theme.apply(qapp, themes.theme, 100)


OPENED: dict[str, Callable[[MainWindow], object]] = {
    "start": lambda window: None,
    "settings": lambda window: window.actions_.settings_requested.emit(),
    "help": lambda window: window.actions_.help_requested.emit("steps"),
    "classes": lambda window: window.actions_.help_requested.emit("classes"),
    "own classes": lambda window: window.actions_.teach_requested.emit(),
    "weights": lambda window: window.network.weights.open_page(),
}


@pytest.mark.parametrize("name", OPENED)
def test_no_page_is_wider_than_a_small_window(qtbot: QtBot, window: MainWindow, name: str) -> None:
    OPENED[name](window)
    qtbot.waitUntil(lambda: window.width() == 700)
    qtbot.wait(50)  # what was hidden or shown is laid out in the turns after
    shown = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    assert shown
    for area in shown:
        assert area.widget().width() <= area.viewport().width()
