"""The window says what is on display, and what goes on behind it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.video.types import VideoFile
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.evaluation.run import EvaluationRun
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.widgets.live.test_controller import drop, until_answered, window
from tests.workers.known_answers import KnownNetworks
from tests.workers.live.scenes import write_film

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
    qtbot.waitUntil(lambda: "exporting a video" in window.status_line._text.text())
    assert window.windowTitle().startswith("cat.png")
    window.live.work.cancel()
    assert "video" not in window.status_line._text.text()


def test_an_evaluation_that_goes_on_behind_another_page_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.evaluate.open_page()
    monkeypatch.setattr(EvaluationRun, "is_running", property(lambda _run: True))
    assert window.evaluate.background_text == ""
    window.evaluate.close_page()
    assert "an evaluation is running" in window.status_line._text.text()
    monkeypatch.undo()
    window.evaluate.changed.emit()
    assert "evaluation" not in window.status_line._text.text()


def test_an_evaluation_does_not_say_that_there_are_no_weights_while_they_are_loaded(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> None:
    made = MainWindow(session, themes, Settings())
    made.show()
    networks.let_load.clear()
    session.loader.load()
    made.evaluate.open_page()
    setup = made.evaluate.page.setup
    qtbot.waitUntil(lambda: setup._is_loading)
    networks.let_load.set()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    assert not setup._is_loading
    made.close()
    made.deleteLater()


def test_a_source_is_let_go_before_the_network_it_uses(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, write_film(tmp_path / "film.avi", frames=300, side=16))
    until_answered(qtbot, window)
    running: list[bool] = []
    window.closed.connect(lambda: running.append(window.live.live.is_running))
    window.close()
    assert running == [False]


def test_a_key_pressed_quickly_goes_as_far_as_one_pressed_slowly(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(window, write_film(tmp_path / "film.avi", frames=900, side=16))
    until_answered(qtbot, window)
    window.live.live.set_paused(True)
    sought: list[float] = []
    monkeypatch.setattr(window.live.live, "seek", sought.append)
    for _ in range(3):
        window.live.page.seek_by.emit(5.0)
    begun = sought[0]
    assert [place - begun for place in sought] == pytest.approx([0.0, 5.0, 10.0])
    window.live.page.seek_by.emit(-1000.0)
    assert sought[-1] == 0.0


def test_a_film_that_was_paused_is_so_when_it_is_shown_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, write_film(tmp_path / "film.avi", frames=900, side=16))
    until_answered(qtbot, window)
    live = window.live.live
    live.set_paused(True)
    qtbot.waitUntil(lambda: "averaged" not in window.live.page.predictions.facts_text)
    window.evaluate.open_page()
    assert not live.is_running
    window.evaluate.close_page()
    assert live.is_running
    assert live.is_paused
    qtbot.waitUntil(lambda: window.live.page.canvas.badge.mark == "held")
    qtbot.waitUntil(lambda: window.live.page.canvas.frame is not None)
    # And one that played goes on.
    live.set_paused(False)
    window.evaluate.open_page()
    window.evaluate.close_page()
    assert not live.is_paused
