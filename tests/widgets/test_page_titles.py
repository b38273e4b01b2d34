"""The window says what is on display, and what goes on behind it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from inception_gui.core.live.types import VideoFile
from inception_gui.widgets.main_window import MainWindow
from tests import pictures
from tests.widgets.test_live_window import drop, until_answered, window
from tests.workers.live_scenes import write_film

__all__ = ["window"]


def right_text(window: MainWindow) -> str:
    return window.status_line._right.text()


def test_the_window_is_called_by_the_page_on_display(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_paths([pictures.picture(tmp_path, name, 285) for name in ("cat.png", "dog.png")])
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    assert window.windowTitle().startswith("cat.png")
    assert "cat.png" in right_text(window)
    window.evaluate.open_page()
    assert window.windowTitle() == "Evaluate – Inception GUI"
    assert "cat.png" not in right_text(window)
    window.network.weights.open_page()
    assert window.windowTitle() == "Weights – Inception GUI"
    window.network.weights.close_page()
    window.evaluate.close_page()
    assert window.windowTitle().startswith("cat.png")
    assert "cat.png" in right_text(window)


def test_what_is_done_with_a_film_is_said_while_something_else_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    film = write_film(tmp_path / "long.avi", frames=3000, side=16)
    drop(window, film)
    until_answered(qtbot, window)
    assert window.windowTitle().startswith("long.avi")
    window.live.video.export_to("video", VideoFile(film), tmp_path / "overlay.avi")
    window.open_paths([pictures.picture(tmp_path, "cat.png", 285)])
    qtbot.waitUntil(lambda: window.pictures.is_shown)
    qtbot.waitUntil(lambda: "a video is still being exported" in window.status_line._text.text())
    assert window.windowTitle().startswith("cat.png")
    window.live.work.cancel()
    assert "video" not in window.status_line._text.text()
