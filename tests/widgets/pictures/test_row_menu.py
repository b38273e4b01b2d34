"""The menus of images, and Delete."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]

K = Qt.Key


def names(window: MainWindow) -> list[str]:
    items = window._session.items
    return [items.entry(row).name for row in range(len(items))]


@pytest.mark.parametrize("count", [5, 24])
def test_delete_takes_one_picture_off_the_list_and_leaves_the_file(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers, count: int
) -> None:
    paths = pictures.many(tmp_path, count)
    show(qtbot, window, *paths)
    items = window._session.items
    qtbot.waitUntil(lambda: len(items) == count and not items.waiting_count)
    qtbot.waitUntil(lambda: not window._session.run.is_finding)
    window._session.select(2)
    page = window.picture_page
    # What is marked in the table is removed; the mark follows the image on display.
    qtbot.waitUntil(lambda: not page.is_run_shown or page.run_panel.selected_items == [2])
    qtbot.keyClick(page.canvas, K.Key_Delete)
    left = [path.name for path in paths if path != paths[2]]
    assert names(window) == left
    assert paths[2].exists()
    assert window._session.current_row == 2
    qtbot.waitUntil(lambda: paths[3].name in window.windowTitle())
    assert f"Removed from the list: {paths[2].name}." in window.banner.text
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: names(window) == [*left, paths[2].name])


def test_an_undo_does_not_put_an_image_into_another_list(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    paths = pictures.many(tmp_path / "mine", 3)
    others = pictures.many(tmp_path / "others", 2)
    show(qtbot, window, *paths)
    qtbot.waitUntil(lambda: len(window._session.items) == 3)
    window.actions_.remove.trigger()
    window._session.look_at(others)
    window.banner.yes_button.click()
    assert names(window) == [path.name for path in others]


def test_the_last_one_leaves_the_one_before_it_and_then_the_start_page(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    paths = pictures.many(tmp_path, 2)
    show(qtbot, window, *paths)
    window._session.select(1)
    window.actions_.remove.trigger()
    assert names(window) == [paths[0].name]
    assert window._session.current_row == 0
    window.actions_.remove.trigger()
    assert window.pages.currentWidget() is window.start_page
    assert not window.actions_.remove.isEnabled()


def test_delete_in_the_filter_deletes_a_letter(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 24))
    edit = window.picture_page.run_panel.filter_line.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "ab")
    qtbot.keyClick(edit, K.Key_Home)
    qtbot.keyClick(edit, K.Key_Delete)
    assert edit.text() == "b"
    assert len(names(window)) == 24


def test_the_image_has_a_menu(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    menu = window.pictures.row_menu.picture_menu()
    titles = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert titles == [
        "Save with heat map…",
        "Copy with heat map",
        "Copy predictions as text",
        "Fit to window",
        "Actual size",
        "Look only here…",
        "Show in file manager",
        "Copy path",
        "Find similar in this list",
        "Find similar in all runs",
        "This is",
        "Classify again",
        "Remove from list",
    ]
    menu.deleteLater()


def test_the_zoom_is_shown_as_a_figure(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    assert window.status_line.zoom_text == ""
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    window.actions_.actual_size.trigger()
    assert window.status_line.zoom_text == "100%"
    window.picture_page.canvas.zoom_to(2.5)
    assert window.status_line.zoom_text == "250%"
    window.actions_.clear.trigger()
    assert window.status_line.zoom_text == ""


def test_a_drag_is_shown_over_every_page(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "cat.png"))])
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, left, Qt.KeyboardModifier.NoModifier
    )
    highlight = window._drop_highlight
    QApplication.sendEvent(window, enter)
    assert highlight.isVisible()
    assert highlight.size() == window.pages.size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not highlight.isVisible()
