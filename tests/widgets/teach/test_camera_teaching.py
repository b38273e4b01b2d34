"""A key held over the camera's image adds images to a class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach.camera_teaching import CameraTeaching
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests.core.live.captures import CAMERA, ScriptedCapture
from tests.workers.known_answers import KnownNetworks
from tests.workers.live.scenes import Captures


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    made.live.live._make_feed = Captures(lambda: ScriptedCapture(fps=60)).feed
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.closing.close_anyway()
    made.deleteLater()


@pytest.fixture
def camera(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> CameraTeaching:
    """The camera is on display, with the line above it."""
    window.live.open(CAMERA)
    window.teach.open_page()
    camera = window.teach.camera
    camera._folder = tmp_path / "mine"
    camera.begin(window.teach.page.add_button)
    qtbot.waitUntil(lambda: window.live.live.newest is not None)
    assert camera.line.isVisible()
    return camera


def key(window: MainWindow, kind: QEvent.Type) -> None:
    event = QKeyEvent(kind, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.live.page.canvas, event)


def taken(camera: CameraTeaching, name: str) -> int:
    one = camera._work.project.find(name)
    return 0 if one is None else one.count


def test_a_held_key_adds_a_burst_to_the_class_that_is_typed(
    qtbot: QtBot, window: MainWindow, camera: CameraTeaching, tmp_path: Path
) -> None:
    camera.line.name.setEditText("my cup")
    key(window, QEvent.Type.KeyPress)
    qtbot.waitUntil(lambda: camera.bursts.count >= 3)
    assert "adding…" in camera.line.words
    key(window, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: taken(camera, "my cup") >= 3)
    assert not camera.bursts.is_running
    files = sorted((tmp_path / "mine" / "my cup").glob("*/*.jpg"))
    assert len(files) == taken(camera, "my cup")
    assert len({path.parent for path in files}) == 1


def test_enter_ends_the_name_and_gives_the_keys_to_the_image(
    qtbot: QtBot, window: MainWindow, camera: CameraTeaching
) -> None:
    edit = camera.line.name.lineEdit()
    assert edit is not None
    camera.line.name.setFocus()
    qtbot.keyClicks(edit, "teapot")
    assert not camera.bursts.is_running
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.focusWidget() is window.live.page.canvas
    assert camera.line.class_name == "teapot"


def test_a_repeated_key_is_one_burst(
    qtbot: QtBot, window: MainWindow, camera: CameraTeaching, tmp_path: Path
) -> None:
    camera.line.name.setEditText("my cup")
    for _ in range(3):
        key(window, QEvent.Type.KeyPress)
        key(window, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: taken(camera, "my cup") >= 1)
    assert len(list((tmp_path / "mine" / "my cup").iterdir())) == 1


def test_the_button_does_the_same_and_done_shows_the_classes(
    qtbot: QtBot, window: MainWindow, camera: CameraTeaching
) -> None:
    assert not camera.line.hold.isEnabled()
    for name in ("cup", "pen"):
        camera.line.name.setEditText(name)
        camera.line.hold.pressed.emit()
        qtbot.waitUntil(lambda: camera.bursts.count >= 2)
        camera.line.hold.released.emit()
        qtbot.waitUntil(lambda name=name: taken(camera, name) >= 2)
    camera.line.done.click()
    assert window.teach.is_shown
    assert not camera.line.isVisible()
    assert [tile.name for tile in window.teach.page.tiles.tiles] == ["cup", "pen"]


def test_a_disk_that_takes_nothing_is_said(
    qtbot: QtBot, window: MainWindow, camera: CameraTeaching, tmp_path: Path
) -> None:
    (tmp_path / "full").write_text("x")
    camera._folder = tmp_path / "full"
    camera.line.name.setEditText("cup")
    key(window, QEvent.Type.KeyPress)
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert not camera.bursts.is_running
    assert taken(camera, "cup") == 0
