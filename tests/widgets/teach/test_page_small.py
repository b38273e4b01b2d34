"""The page of own classes in a small window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
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


def test_the_result_takes_no_more_room_than_it_needs(qtbot: QtBot, themes: ThemeSource) -> None:
    page = TeachPage(themes, lambda _path: None)
    qtbot.addWidget(page)
    page.show_classes(True)
    page.standing.show_words("Too few to measure", "Add images until there are five. " * 4)
    page.resize(1366, 680)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.standing.width() > 1000)
    page.resize(700, 480)
    qtbot.waitUntil(lambda: page.standing.width() < 700)
    for _ in range(10):  # a layout asks for another until it fits
        QApplication.processEvents()
    assert page.standing.height() <= 100
