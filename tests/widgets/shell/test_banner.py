"""News goes by itself; a problem and a question stay until somebody has dealt with them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.shell.banner import NEWS_STAYS_MS, Banner

STAYS_MS = 60
LONG_MS = 4 * STAYS_MS


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def banner(qtbot: QtBot, window: QWidget, themes: ThemeSource) -> Banner:
    shown = Banner(themes, news_stays_ms=STAYS_MS)
    layout = QVBoxLayout(window)
    layout.addWidget(shown)
    layout.addWidget(QLineEdit())
    window.show()
    qtbot.waitExposed(window)
    window.findChildren(QLineEdit)[0].setFocus()
    return shown


def enter(banner: Banner) -> None:
    spot = QPointF(banner.rect().center())
    QApplication.sendEvent(banner, QEnterEvent(spot, spot, spot))


def test_there_is_time_to_read() -> None:
    assert 5_000 <= NEWS_STAYS_MS <= 15_000


def test_news_goes_by_itself(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news("Saved as cat.png")
    assert banner.isVisible()
    qtbot.waitUntil(banner.isHidden)


def test_a_problem_and_a_question_stay(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news("Saved as cat.png")
    banner.show_problem("The disk is full.", "Make room.")
    qtbot.wait(LONG_MS)
    assert banner.isVisible()
    assert banner.text == "The disk is full. Make room."
    banner.show_news("Saved as cat.png")
    banner.ask("Discard it?", "Discard", lambda: None)
    qtbot.wait(LONG_MS)
    assert banner.isVisible()
    enter(banner)
    QApplication.sendEvent(banner, QEvent(QEvent.Type.Leave))
    qtbot.wait(LONG_MS)
    assert banner.isVisible(), "nor is it news after the pointer was over it"


def test_the_last_news_has_its_whole_time(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news("One")
    banner.hide()
    banner.show_problem("Two")
    qtbot.wait(LONG_MS)
    assert banner.isVisible()


def test_news_that_was_hidden_with_its_window_has_its_time_afterwards(
    qtbot: QtBot, window: QWidget, banner: Banner
) -> None:
    banner.show_news("Saved as cat.png")
    window.hide()
    qtbot.wait(LONG_MS)
    assert not banner.isHidden(), "nobody could read it"
    window.show()
    assert banner.isVisible()
    qtbot.waitUntil(banner.isHidden)
    banner.show_problem("The disk is full.")
    window.hide()
    window.show()
    qtbot.wait(LONG_MS)
    assert banner.isVisible()


def test_news_stays_while_the_pointer_is_over_it(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news("Saved as cat.png")
    enter(banner)
    qtbot.wait(LONG_MS)
    assert banner.isVisible()
    QApplication.sendEvent(banner, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(banner.isHidden)


def test_news_stays_while_the_keyboard_is_in_it(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news("Saved as cat.png")
    banner._close.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(LONG_MS)
    assert banner.isVisible()
    banner.parentWidget().findChildren(QLineEdit)[0].setFocus()  # type: ignore[union-attr]
    qtbot.waitUntil(banner.isHidden)
