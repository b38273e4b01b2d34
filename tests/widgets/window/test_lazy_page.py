"""What the window makes only when it is wanted: no other window, nothing lost, nothing too soon."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.session import Session
from tests.widgets.window.test_main_window import window

__all__ = ["window"]


def test_pages_made_behind_the_first_painting_open_no_window_of_their_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: window.pages.count() == 2)  # the start, and then the pictures
    window.live.address.ask()
    window.evaluate.open_page()
    window.network.weights.open_page()
    assert window.pages.count() == 5
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    assert window.isActiveWindow()


def test_a_window_closed_at_its_first_painting_makes_nothing_more(
    qtbot: QtBot, session: Session, themes: ThemeSource
) -> None:
    window = MainWindow(session, themes, Settings())
    window.first_painted.connect(window.close)
    window.show()
    qtbot.waitUntil(lambda: not window.isVisible())
    qtbot.wait(300)
    assert window.pages.count() == 1
    window.deleteLater()


def test_what_was_not_used_is_remembered_as_it_was(session: Session, themes: ThemeSource) -> None:
    before = Settings(
        theme="light", smoothing_s=1.5, mirror="on", colormap="turbo", unsure_below=0.6
    )
    window = MainWindow(session, themes, before)
    assert window.remembered(before) == replace(before, geometry=window.remembered(before).geometry)
    assert window.pages.count() == 1, "to remember must not make anything"
    assert window.picture_page.run_panel.model.unsure_below == 0.6
    assert window.remembered(before).colormap == "turbo"
    assert window.live.page.predictions.smoothing_s == 1.5
    assert window.remembered(before).mirror == "on"
    window.close()
    window.deleteLater()
