"""Predictions are copied as text: for one image, and as a table for rows of a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from inception_gui.widgets.pictures import controller, copy_text
from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_an_image_is_copied_with_its_verdict_and_its_classes(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 281))
    qtbot.waitUntil(window.actions_.copy_text.isEnabled)
    window.actions_.copy_text.trigger()
    lines = [line.split("\t") for line in clipboard().splitlines()]
    shown = window.picture_page.predictions
    assert lines[0] == ["cat.png", shown.verdict_text]
    assert len(lines) == 6
    assert lines[1] == [shown.scores[0].name, shown.rows[0].percentage_text]
    window.preferences.set("scores_shown", 2)
    window.actions_.copy_text.trigger()
    assert len(clipboard().splitlines()) == 3


def test_selected_rows_of_a_run_are_copied_as_a_table(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 24))
    qtbot.waitUntil(lambda: not window._session.items.waiting_count)
    table = window.picture_page.run_panel.table
    table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    table.clearSelection()
    for row in (3, 1):
        table.selectRow(row)
    window.actions_.copy_text.trigger()
    lines = [line.split("\t") for line in clipboard().splitlines()]
    assert len(lines) == 3
    assert {len(line) for line in lines} == {len(lines[0])}
    names = [window._session.items.entry(row).name for row in (1, 3)]
    assert [line[0] for line in lines[1:]] == names
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == 3
    assert "2 rows copied" in window.banner.text


def test_too_many_rows_are_for_an_export(
    qtbot: QtBot,
    tmp_path: Path,
    window: MainWindow,
    network: KnownAnswers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 24))
    qtbot.waitUntil(lambda: not window._session.items.waiting_count)
    QGuiApplication.clipboard().setText("before")
    window.picture_page.run_panel.table.selectAll()
    monkeypatch.setattr(controller, "MOST_ROWS", 5)
    window.actions_.copy_text.trigger()
    assert clipboard() == "before"
    assert "Export" in window.banner.text


def test_no_name_becomes_a_formula_a_second_cell_or_markup() -> None:
    mime = copy_text.as_mime([["=cmd()\t<b>", "a\nb"]])
    assert mime.text() == "'=cmd() <b>\ta b"
    assert "&lt;b&gt;" in mime.html()
