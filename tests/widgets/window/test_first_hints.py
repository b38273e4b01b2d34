"""A first-use hint is shown once, and never in the place of a message."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.first_hints import FirstHints
from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


def test_a_hint_comes_with_the_first_prediction_and_not_again(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    FirstHints(window._session, window.preferences, window.banner, window)
    first = pictures.picture(tmp_path, "cat.png", 281)
    show(qtbot, window, first)
    qtbot.waitUntil(lambda: "Hold Space" in window.banner.text and window.banner.isVisible())
    assert window.remembered().hints_seen == "image"
    window.banner.hide()
    show(qtbot, window, pictures.picture(tmp_path, "dog.png", 207))
    qtbot.wait(100)
    assert window.banner.isHidden()


def test_a_run_has_a_hint_of_its_own(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    FirstHints(window._session, window.preferences, window.banner, window)
    show(qtbot, window, *pictures.many(tmp_path, 24))
    qtbot.waitUntil(lambda: "column" in window.banner.text)
    assert window.remembered().hints_seen == "run"


def test_a_message_that_is_there_comes_first(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    FirstHints(window._session, window.preferences, window.banner, window)
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 281))
    qtbot.waitUntil(lambda: window.banner.isVisible())
    window.preferences.set("hints_seen", "")
    window.banner.show_problem("The disk is full.")
    window._session.viewer.classified.emit(window._session.viewer.current)
    assert window.banner.text == "The disk is full."
