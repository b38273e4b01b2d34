"""Keys work on what has the focus, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]

K = Qt.Key


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space])
def test_a_focused_button_is_pressed_by_enter_as_by_space(
    qtbot: QtBot,
    window: MainWindow,
    network: KnownAnswers,
    tmp_path: Path,
    key: Qt.Key,
) -> None:
    window.open_paths([pictures.picture(tmp_path, "cat.png", 285)])
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    button = window.picture_page.heat_map_bar.explain_button
    button.setFocus()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, key)
    assert pressed == [True]
    assert button.isChecked()


def test_keys_that_mean_nothing_here_do_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.setFocus()
    for key in (K.Key_Return, K.Key_6, K.Key_Launch0):
        qtbot.keyClick(window, key)
    assert window.pages.currentWidget() is window.start_page
