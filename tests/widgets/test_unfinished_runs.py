from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.widgets.main_window import MainWindow
from inception_gui.workers.network_loader import NetworkStatus
from tests import pictures
from tests.widgets.test_main_window import window
from tests.workers.known_answers import KnownNetworks

__all__ = ["window"]
K = Qt.Key


def test_a_run_that_was_left_is_offered_and_continued(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, networks: KnownNetworks
) -> None:
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    begun, go_on = networks.classifiers[0].hold(30)
    pictures.many(tmp_path / "holiday", 50)
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 50)
    assert window.picture_page.run_panel.isVisible()
    assert window.status_line.pause_button.isVisible()

    window.status_line.pause_button.click()
    assert "paused" in window.status_line.progress_text
    assert window.status_line.pause_button.text() == "Continue"
    qtbot.keyClick(window, K.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert window.status_line.pause_button.text() == "Pause"

    window.actions_.clear.trigger()
    go_on.set()
    card = window.runs.unfinished

    def is_offered() -> bool:
        session.runs.look()
        qtbot.wait(50)
        return card.run is not None and card.run.state == "interrupted"

    qtbot.waitUntil(is_offered)
    assert card.isVisible()
    assert [action.text().partition(" · ")[0] for action in window.actions_.runs.actions()] == [
        "holiday"
    ]
    card.go_on.click()
    qtbot.waitUntil(lambda: len(session.items) == 50 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running)

    window.actions_.clear.trigger()
    qtbot.waitUntil(lambda: card.isHidden())
    window.actions_.runs.actions()[0].trigger()
    qtbot.waitUntil(lambda: len(session.items) == 50)
    assert window.picture_page.run_panel.isVisible()
