"""The image with its heat map can be dragged out of the window as a file."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]

START, FAR = QPoint(200, 200), QPoint(260, 240)


class Hand:
    """Carries what is dragged, and holds the button down until it lets go."""

    def __init__(self, window: MainWindow) -> None:
        self.carried: list[QMimeData] = []
        self.holds = True
        self.canvas = window.picture_page.canvas
        self.drag = window.pictures.drag_out
        self.drag._is_held = lambda: self.holds
        self.drag._carry = self._take

    def _take(self, mime: QMimeData, picture: QPixmap) -> None:
        assert not picture.isNull()
        self.carried.append(mime)

    def pull(self) -> None:
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=START)
        QTest.mouseMove(self.canvas, FAR)


def ready(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Hand:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 281))
    qtbot.waitUntil(window.actions_.copy.isEnabled)
    return Hand(window)


def test_a_drag_carries_a_file_that_is_removed_at_the_end(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    hand = ready(qtbot, window, tmp_path)
    hand.pull()
    qtbot.waitUntil(lambda: len(hand.carried) == 1)
    (url,) = hand.carried[0].urls()
    path = Path(url.toLocalFile())
    assert path.name == "cat heat map.png"
    with Image.open(path) as dragged, Image.open(tmp_path / "cat.png") as source:
        assert dragged.size == source.size
    assert not window.banner.isVisible() or "Saved" not in window.banner.text
    hand.pull()
    qtbot.waitUntil(lambda: len(hand.carried) == 2)
    assert path.exists(), "another program may still read it"
    window.close()
    assert not path.parent.parent.exists()


def test_who_lets_go_before_the_file_is_there_drags_nothing(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    hand = ready(qtbot, window, tmp_path)
    hand.holds = False
    with qtbot.waitSignal(window._session.explanation_saver.ready_to_drag):
        hand.pull()
    assert hand.carried == []


def test_a_large_image_is_moved_and_a_shifted_drag_chooses_a_region(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    hand = ready(qtbot, window, tmp_path)
    hand.canvas.zoom_to(20.0)
    hand.pull()
    QTest.mouseRelease(hand.canvas, Qt.MouseButton.LeftButton, pos=FAR)
    hand.canvas.fit()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(hand.canvas, Qt.MouseButton.LeftButton, shift, START)
    QTest.mouseMove(hand.canvas, FAR)
    assert hand.drag._wanted is None
