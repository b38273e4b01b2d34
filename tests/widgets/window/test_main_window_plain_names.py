"""Names that look like markup, or contain a &, are shown as they are, on every page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.settings import Settings
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownNetworks

EVIL = "<img src=x> <b>Tom & Jerry &lt;"


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, themes.theme)
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    made._session.loader.load()
    qtbot.waitUntil(lambda: made._session.loader.status is NetworkStatus.READY)
    yield made
    made.close()
    made.deleteLater()


def labels_of(window: QWidget) -> list[QLabel]:
    for label in window.findChildren(QLabel):
        label.ensurePolished()  # what was not shown yet has no style
    return window.findChildren(QLabel)


def test_names_are_plain_text_on_every_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / EVIL
    folder.mkdir()
    for number in range(2):
        pictures.picture(folder, f"{EVIL} {number}.png", 285)
    window.open_paths([folder])
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    qtbot.waitUntil(lambda: not window._session.bulk.is_running)
    window.evaluate.open_page()
    window.evaluate.page.source.choose(folder)
    window.network.weights.open_page()
    shown = labels_of(window)
    assert len(shown) > 60
    formats = {label.textFormat() for label in shown}
    assert Qt.TextFormat.AutoText not in formats
    rich = [one for one in shown if one.textFormat() is not Qt.TextFormat.PlainText]
    assert all(one.property("markup") for one in rich)
    assert not any("Tom" in one.text() for one in rich)
    assert any("<img src=x>" in one.text() for one in shown), "a name is shown"
    window._session.runs.refresh()
    qtbot.waitUntil(lambda: bool(window.actions_.runs.actions()))
    written = [one.text() for one in window.findChildren(QAction)]
    written += [one.text() for one in window.findChildren(QAbstractButton)]
    named = [text for text in written if "Jerry" in text]
    assert named, "a name is in a menu"
    assert all("Tom && Jerry" in text for text in named), named  # a button elides the rest


def tips() -> list[QLabel]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QLabel) and one.metaObject().className() == "QTipLabel"
    ]


@pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform
def test_tool_tips_show_markup_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    QToolTip.showText(QPoint(5, 5), EVIL, window)
    assert [(tip.text(), tip.textFormat()) for tip in tips()] == [(EVIL, Qt.TextFormat.PlainText)]
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not tips())
