"""The window asks before it ends what is being written."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.live.types import VideoFile
from inception_gui.widgets.main_window import MainWindow
from tests.widgets.test_live_window import drop, until_answered, window
from tests.workers.live_scenes import write_film

__all__ = ["window"]


@pytest.fixture
def busy(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window that writes a long video."""
    long = write_film(tmp_path / "long.avi", frames=3000, side=16)
    drop(window, long)
    until_answered(qtbot, window)
    window.live.video.export_to("video", VideoFile(long), tmp_path / "overlay.avi")
    qtbot.waitUntil(lambda: window.live.work.busy == "video")
    return window


def test_a_window_that_writes_asks_before_it_closes(qtbot: QtBot, busy: MainWindow) -> None:
    assert not busy.close()
    assert busy.isVisible()
    assert busy.banner.text.startswith("A video is still being exported.")
    assert busy.live.work.busy == "video"
    with qtbot.waitSignal(busy.closed):
        busy.banner.yes_button.click()
    assert not busy.isVisible()
    assert busy.live.work.busy == ""


def test_to_close_a_second_time_agrees(busy: MainWindow) -> None:
    assert not busy.close()
    assert busy.close()


def test_a_question_that_was_dismissed_is_asked_again(busy: MainWindow) -> None:
    assert not busy.close()
    busy.banner.hide()
    assert not busy.close()
    assert busy.banner.isVisible()
    busy.closing.close_anyway()
    assert not busy.isVisible()


def test_what_is_done_meanwhile_needs_no_question(qtbot: QtBot, busy: MainWindow) -> None:
    assert not busy.close()
    busy.live.page.transport.cancel.click()
    assert busy.close()


def test_who_writes_nothing_closes_at_once(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()
