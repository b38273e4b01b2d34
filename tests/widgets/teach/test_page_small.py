"""The page of own classes in a small window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach.page import TeachPage


def test_an_empty_page_fits_without_scrolling(qtbot: QtBot, themes: ThemeSource) -> None:
    page = TeachPage(themes, lambda _path: None)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show_classes(False)
    page.show()
    qtbot.waitExposed(page)
    assert page.scrolling.verticalScrollBar().maximum() == 0
    stop = page.empty.choose
    assert page.rect().contains(stop.rect().translated(stop.mapTo(page, QPoint(0, 0))))
    page.show_classes(True)
    assert page.tiles.height() >= 180
