"""A double click on a row does with the file what the user has chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


@pytest.mark.parametrize("count", [3, 24])
def test_a_double_click_does_what_was_chosen(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers, count: int
) -> None:
    paths = pictures.many(tmp_path, count)
    show(qtbot, window, *paths)
    qtbot.waitUntil(lambda: not window._session.items.waiting_count)
    page = window.picture_page
    opening = window.pictures.row_opening
    opened: list[Path] = []
    shown: list[Path] = []
    opening._open_file, opening._show_file = opened.append, shown.append
    view = page.run_panel.table if page.is_run_shown else page.strip
    QGuiApplication.clipboard().setText("before")

    def double_click() -> None:
        view.doubleClicked.emit(view.model().index(1, 0))

    double_click()
    assert (opened, shown) == ([paths[1]], [])
    window.preferences.set("double_click", "reveal")
    double_click()
    assert shown == [paths[1]]
    window.preferences.set("double_click", "copy")
    double_click()
    assert QGuiApplication.clipboard().text() == str(paths[1])
    window.preferences.set("double_click", "nothing")
    double_click()
    assert (len(opened), len(shown)) == (1, 1)
