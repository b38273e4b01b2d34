"""The window asks before it ends what is being written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from inception_gui.core.video.types import VideoFile
from inception_gui.widgets.follow.controller import FollowController
from inception_gui.widgets.window import closing
from inception_gui.widgets.window.main_window import MainWindow
from tests.core.live.captures import CAMERA, ScriptedCapture
from tests.widgets.live.test_controller import drop, until_answered, window
from tests.workers.live.scenes import Captures, write_film

__all__ = ["window"]


@pytest.fixture
def busy(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that writes a long video."""
    long = write_film(tmp_path / "long.avi", frames=3000, side=16)
    drop(window, long)
    until_answered(qtbot, window)
    window.live.video.export_to("video", VideoFile(long), tmp_path / "overlay.avi")
    qtbot.waitUntil(lambda: window.live.work.busy == "video")
    yield window
    window.closing.close_anyway()


def test_a_window_that_writes_asks_before_it_closes(qtbot: QtBot, busy: MainWindow) -> None:
    assert not busy.close()
    assert busy.isVisible()
    assert busy.banner.text.startswith("A video is still being exported.")
    assert busy.live.work.busy == "video"
    with qtbot.waitSignal(busy.closed):
        busy.banner.yes_button.click()
    assert not busy.isVisible()
    assert busy.live.work.busy == ""


def test_a_window_that_records_asks_before_it_closes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    captures = Captures(lambda: ScriptedCapture(fps=60))
    window.live.live._make_feed = captures.feed
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    with qtbot.waitSignal(window.live.live.recording_changed):
        window.live.live.record(tmp_path / "out.jsonl")
    assert not window.close()
    assert window.banner.text.startswith("A recording is still running.")
    recording = window.live.live.recording
    assert recording is not None
    with qtbot.waitSignal(window.closed):
        window.banner.yes_button.click()
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == recording.count


def test_a_window_that_does_something_with_new_images_asks_before_it_closes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FollowController, "is_doing", property(lambda _self: True))
    assert not window.close()
    assert window.banner.text.startswith("Something is still being done with new images.")
    monkeypatch.setattr(FollowController, "is_doing", property(lambda _self: False))
    assert window.close()


def test_to_close_a_second_time_agrees(busy: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "_READ_S", 0.0)
    assert not busy.close()
    assert busy.close()


def test_a_double_click_and_a_key_held_down_are_no_answer(
    qtbot: QtBot, busy: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "_READ_S", 60.0)
    assert not busy.close()
    assert not busy.close()
    # Nor is a key that was meant for the film.
    qtbot.keyClick(busy.focusWidget(), Qt.Key.Key_Space)
    assert busy.isVisible()
    assert busy.live.work.busy == "video"


def test_the_question_of_a_minimised_window_is_seen(busy: MainWindow) -> None:
    busy.showMinimized()
    assert not busy.close()
    assert not busy.isMinimized()


def test_the_end_of_the_session_is_not_held_up(busy: MainWindow) -> None:
    busy.closing._on_session_end()
    assert busy.close()


def test_enter_in_the_address_line_does_not_answer_what_it_asks(
    qtbot: QtBot, busy: MainWindow
) -> None:
    busy.live.address.ask()
    edit = busy.live.address.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    qtbot.keyClicks(edit, "localhost:9/video")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert busy.live.work.busy == "video"
    assert "stops it" in busy.banner.text


def test_a_question_that_was_dismissed_is_asked_again(busy: MainWindow) -> None:
    assert not busy.close()
    busy.banner.hide()
    assert not busy.close()
    assert busy.banner.isVisible()
    busy.closing.close_anyway()
    assert not busy.isVisible()


def test_what_is_done_meanwhile_needs_no_question(qtbot: QtBot, busy: MainWindow) -> None:
    assert not busy.close()
    busy.live.page.transport.progress.cancel.click()
    assert busy.close()


def test_who_writes_nothing_closes_at_once(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()
