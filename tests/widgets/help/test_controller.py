"""F1 opens the manual at the page about what is on display, where the program carries it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.widgets.window.main_window import MainWindow
from tests.oracle import REPOSITORY
from tests.widgets.window.test_main_window import window

__all__ = ["window"]


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that the browser was asked for, of a manual as the installers carry it."""
    pages = REPOSITORY / "docs" / "manual"

    def page(name: str) -> Path | None:
        return tmp_path / f"{name}.html" if (pages / f"{name}.md").is_file() else None

    monkeypatch.setattr(paths, "manual_page", page)
    names: list[str] = []

    def note(url: QUrl) -> bool:
        names.append(Path(url.toLocalFile()).stem)
        return True

    window.late.help.controller._open_url = note
    return names


def test_the_manual_opens_at_the_page_about_what_is_on_display(
    qtbot: QtBot, window: MainWindow, opened: list[str]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    for controller in (window.teach, window.evaluate, window.live, window.look_alikes):
        window.pages.setCurrentWidget(controller._page_widget)
        qtbot.keyClick(window, Qt.Key.Key_F1)
    assert opened == ["window", "teach", "evaluate", "live", "similar"]


def test_where_nothing_opens_the_first_steps_are_shown(
    qtbot: QtBot, window: MainWindow, opened: list[str]
) -> None:
    window.late.help.controller._open_url = lambda _url: False
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.pages.currentWidget() is window.late.help.controller.page
    assert opened == []
