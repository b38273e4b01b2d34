"""Rows of a run can be dragged out of the window as files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inception_gui.widgets.items.table import RunGrid, RunTable
from inception_gui.widgets.pictures import drag_rows
from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


@pytest.fixture
def carried(window: MainWindow) -> list[QMimeData]:
    """What is dragged; nothing of it is dropped."""
    found: list[QMimeData] = []
    window.pictures.drag_rows._carry = lambda mime, _picture: found.append(mime)
    return found


def opened(qtbot: QtBot, window: MainWindow, folder: Path, *, grid: bool) -> RunTable | RunGrid:
    pictures.many(folder, 24)
    show(qtbot, window, folder)
    qtbot.waitUntil(lambda: len(window._session.items) == 24)
    qtbot.waitUntil(lambda: not window._session.run.is_finding)
    panel = window.picture_page.run_panel
    panel.rows.set_grid(grid)
    return panel.view


def select(view: RunTable | RunGrid, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().clearSelection()
    for row in rows:
        view.selectionModel().select(view.model().index(row, 1), flags.Select | flags.Rows)


def pull(view: RunTable | RunGrid, row: int) -> None:
    start = view.visualRect(
        view.model().index(row, 1 if isinstance(view, RunTable) else 0)
    ).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (9, 18, 27):
        QTest.mouseMove(view.viewport(), start + QPoint(step, step))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(27, 27))


def names(mime: QMimeData) -> list[str]:
    return [Path(url.toLocalFile()).name for url in mime.urls()]


@pytest.mark.parametrize("grid", [False, True])
def test_a_row_that_is_pulled_is_its_file(
    qtbot: QtBot,
    tmp_path: Path,
    window: MainWindow,
    network: KnownAnswers,
    carried: list[QMimeData],
    grid: bool,
) -> None:
    view = opened(qtbot, window, tmp_path / "photos", grid=grid)
    columns = window._session.items.columns
    pull(view, 1)
    (mime,) = carried
    assert names(mime) == [Path(columns.paths[1]).name]
    assert Path(mime.urls()[0].toLocalFile()).is_file()


def test_all_selected_rows_are_carried_in_the_order_shown_and_too_many_are_not(
    qtbot: QtBot,
    tmp_path: Path,
    window: MainWindow,
    network: KnownAnswers,
    carried: list[QMimeData],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = opened(qtbot, window, tmp_path / "photos", grid=False)
    columns = window._session.items.columns
    select(view, 3, 0, 2)
    pull(view, 2)
    assert names(carried[0]) == [Path(columns.paths[row]).name for row in (0, 2, 3)]
    monkeypatch.setattr(drag_rows, "MOST_FILES", 2)
    select(view, 3, 0, 2)
    pull(view, 2)
    assert len(carried) == 1
    assert "Too many images to drag: 3." in window.banner.text


def test_a_drag_out_of_this_window_is_not_taken_by_it(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    view = opened(qtbot, window, tmp_path / "photos", grid=False)

    class FromHere(QDragEnterEvent):
        def source(self) -> QObject:
            return view

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "photos"))])
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    for kind, is_taken in ((FromHere, False), (QDragEnterEvent, True)):
        event = kind(QPoint(9, 9), copy, mime, left, no.NoModifier)
        event.ignore()
        window.dragEnterEvent(event)
        assert event.isAccepted() is is_taken
