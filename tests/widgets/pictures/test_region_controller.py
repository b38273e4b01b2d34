"""Look only here: a dragged rectangle is an image of its own, and Escape goes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inception_gui.core.images.decode import decode
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownNetworks

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks, tmp_path: Path
) -> Iterator[MainWindow]:
    """Shows a picture of class 7, of which the lower right quarter is of class 500."""
    made = MainWindow(session, themes, Settings())
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    picture = Image.new("RGB", (400, 300), (7, 0, 0))
    picture.paste((500 % 256, 500 // 256, 0), (200, 150, 400, 300))
    picture.save(tmp_path / "two.png")
    made.open_paths([tmp_path / "two.png", pictures.picture(tmp_path, "other.png", 3)])
    qtbot.waitUntil(lambda: len(session.items) == 2 and session.items.waiting_count == 0)
    qtbot.waitUntil(lambda: made.picture_page.canvas.has_picture)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.close()
    made.deleteLater()


def drag(window: MainWindow, first: tuple[int, int], last: tuple[int, int], keys=SHIFT) -> None:  # type: ignore[no-untyped-def]
    """From one point of the image to another, in its pixels."""
    canvas = window.picture_page.canvas
    view = canvas.view
    assert view is not None
    places = [
        (view.target.topLeft() + QPointF(*point) * view.scale).toPoint() for point in (first, last)
    ]
    QTest.mousePress(canvas, LEFT, keys, places[0])
    QTest.mouseMove(canvas, places[0] + QPoint(12, 12))
    QTest.mouseRelease(canvas, LEFT, keys, places[1])


def best(window: MainWindow) -> int | None:
    session = window._session
    prediction = session.items.entry(session.current_row).prediction
    return None if prediction is None else prediction.scores[0].index


def test_the_part_is_classified_by_itself_and_escape_shows_the_list_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = window._session
    assert best(window) == 7
    drag(window, (220, 170), (380, 280))
    region = window.pictures.region
    qtbot.waitUntil(lambda: region.is_on and best(window) == 500)
    part = session.items.entry(session.current_row).item
    assert decode(part).pixels.shape[0] == pytest.approx(110, abs=3)
    assert region.line.isVisible()
    assert session.items.entry(0).name == "two.png"
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    window.actions_.stop_requested.emit()
    assert [session.items.entry(row).name for row in range(2)] == ["two.png", "other.png"]
    assert session.current_row == 0
    assert not region.line.isVisible()


def test_parts_of_an_image_are_kept_beside_each_other(qtbot: QtBot, window: MainWindow) -> None:
    session, region = window._session, window.pictures.region
    drag(window, (220, 170), (380, 280))
    qtbot.waitUntil(lambda: region.is_on and best(window) == 500)
    session.select(0)
    qtbot.waitUntil(lambda: window.picture_page.canvas.has_picture and best(window) == 7)
    drag(window, (20, 20), (180, 140))
    qtbot.waitUntil(lambda: len(session.items) == 3 and best(window) == 7)
    assert session.current_row == 2
    region.back.click()
    assert len(session.items) == 2


def test_after_the_command_the_next_drag_needs_no_key(qtbot: QtBot, window: MainWindow) -> None:
    region = window.pictures.region
    window.actions_.region.trigger()
    assert region.drag.is_armed
    drag(window, (220, 170), (380, 280), NONE)
    qtbot.waitUntil(lambda: region.is_on and best(window) == 500)
    assert not region.drag.is_armed


def test_escape_gives_up_before_a_rectangle_is_chosen_and_a_click_chooses_none(
    window: MainWindow,
) -> None:
    region = window.pictures.region
    window.actions_.region.trigger()
    QTest.keyClick(window.picture_page.canvas, Qt.Key.Key_Escape)
    assert not region.drag.is_armed
    drag(window, (220, 170), (221, 171))
    assert not region.is_on
