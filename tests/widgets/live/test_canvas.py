"""The live canvas paints the newest frame, and a heat map only as strong as it is fresh."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inception_gui.core.types import Box
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.live.canvas import FRESH_S, GONE_S, LiveCanvas, strength_at
from inception_gui.workers.live.frame_painting import Overlay, PreviewFrame

GREY = QColor(100, 100, 100)
SEEN = Box(0.25, 0.0, 0.75, 1.0)


class Newest:
    """Frames and a map, as a preview would have them."""

    def __init__(self) -> None:
        self.frames: list[PreviewFrame] = []
        self.overlay: Overlay | None = None

    def take(self) -> PreviewFrame | None:
        return self.frames.pop() if self.frames else None

    def put(self, taken_s: float, size: QSize | None = None, colour: QColor = GREY) -> None:
        size = size or QSize(400, 300)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(colour)
        self.frames = [PreviewFrame(image, None, size, taken_s, taken_s)]

    def put_map(self, taken_s: float, position_s: float | None = None) -> None:
        image = QImage(299, 299, QImage.Format.Format_RGB32)
        image.fill(QColor(255, 255, 0))
        place = taken_s if position_s is None else position_s
        self.overlay = Overlay(image, None, SEEN, taken_s, place)


@pytest.fixture
def newest() -> Newest:
    return Newest()


@pytest.fixture
def canvas(qtbot: QtBot, themes: ThemeSource, newest: Newest) -> LiveCanvas:
    made = LiveCanvas(themes)
    qtbot.addWidget(made)
    made.set_newest(newest)
    made.resize(500, 400)
    made.show()
    return made


def middle(canvas: LiveCanvas) -> QColor:
    image = canvas.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_a_map_is_strong_while_fresh_then_fades_then_is_gone() -> None:
    assert strength_at(0.0) == strength_at(FRESH_S) == 1.0
    assert strength_at(-0.1) == 1.0
    ages = [FRESH_S + (GONE_S - FRESH_S) * step / 5 for step in range(6)]
    strengths = [strength_at(age) for age in ages]
    assert strengths == sorted(strengths, reverse=True)
    assert strengths[-1] == 0.0
    assert strength_at(60.0) == 0.0


def test_the_map_fades_on_the_screen(canvas: LiveCanvas, newest: Newest) -> None:
    newest.put_map(10.0)
    shown = []
    for age in (0.0, (FRESH_S + GONE_S) / 2, GONE_S + 1):
        newest.put(10.0 + age)
        shown.append(middle(canvas).red())
    fresh, faded, gone = shown
    assert fresh > faded > gone
    assert gone == pytest.approx(100, abs=2), "the picture alone"


def test_after_a_jump_in_a_film_the_map_of_another_scene_is_gone(
    canvas: LiveCanvas, newest: Newest
) -> None:
    newest.put_map(10.0, position_s=60.0)
    newest.put(10.1)
    assert middle(canvas).red() == pytest.approx(100, abs=2), "the picture alone"


def test_the_map_can_be_turned_off_and_weakened(canvas: LiveCanvas, newest: Newest) -> None:
    newest.put(10.0)
    newest.put_map(10.0)
    full = middle(canvas).red()
    canvas.set_opacity(0.2)
    weak = middle(canvas).red()
    canvas.set_heat_map_visible(False)
    none = middle(canvas).red()
    assert full > weak > none
    assert none == pytest.approx(100, abs=2)


def test_what_the_network_did_not_see_is_dimmed(canvas: LiveCanvas, newest: Newest) -> None:
    newest.put(10.0)
    assert canvas.grab().toImage().pixelColor(80, 200) == GREY
    newest.put_map(10.0)
    assert canvas.grab().toImage().pixelColor(80, 200).red() < 60


def test_the_frame_is_taken_when_it_is_painted_not_before(
    qtbot: QtBot, canvas: LiveCanvas, newest: Newest
) -> None:
    newest.put(1.0)
    canvas.refresh()
    newest.put(2.0, colour=QColor(200, 0, 0))  # a newer one came before the painting
    painted: list[float] = []
    canvas.frame_painted.connect(painted.append)
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [2.0]
    assert middle(canvas) == QColor(200, 0, 0)
    assert painted == [2.0], "painted again, it is no new frame"


def test_a_newer_frame_repaints_the_image_and_nothing_around_it(
    qtbot: QtBot, canvas: LiveCanvas, newest: Newest
) -> None:
    newest.put(0.0)
    with qtbot.waitSignal(canvas.frame_painted):
        canvas.refresh()
    qtbot.wait(50)  # what the first frame changed is painted
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Watch()
    canvas.installEventFilter(watch)
    newest.put(1.0)
    with qtbot.waitSignal(canvas.frame_painted):
        canvas.refresh()
    assert canvas.view is not None
    assert painted == [canvas.view.target.toRect()]
    assert painted[0] != canvas.rect()


def test_zoom_stays_while_frames_come_and_goes_with_another_size(
    canvas: LiveCanvas, newest: Newest
) -> None:
    newest.put(1.0)
    middle(canvas)
    canvas.zoom_to(3.0)
    newest.put(2.0)
    middle(canvas)
    assert canvas.zoom == pytest.approx(3.0)
    newest.put(3.0, QSize(200, 200))  # the source changed its frames midway
    middle(canvas)
    assert canvas.view is not None
    assert canvas.view.fits


def test_it_asks_for_frames_in_the_size_it_paints(
    qtbot: QtBot, canvas: LiveCanvas, newest: Newest
) -> None:
    sizes: list[QSize] = []
    canvas.size_wanted.connect(sizes.append)
    newest.put(1.0, QSize(1280, 720))
    middle(canvas)
    assert sizes[-1].width() <= 500 * canvas.devicePixelRatioF()
    before = len(sizes)
    canvas.resize(800, 600)
    middle(canvas)
    assert len(sizes) > before
    assert sizes[-1].width() > sizes[before - 1].width()


def test_a_failure_takes_the_picture_s_place_and_offers_another_try(
    qtbot: QtBot, canvas: LiveCanvas, newest: Newest
) -> None:
    bar = QLabel("controls")
    canvas.float_under(bar)
    newest.put(1.0)
    middle(canvas)
    canvas.set_failure("The camera was unplugged.", "Plug it in.")
    assert canvas.frame is None
    assert "unplugged" in canvas.failure_text
    assert bar.isHidden()
    with qtbot.waitSignal(canvas.retry_requested):
        qtbot.mouseClick(canvas.retry_button, Qt.MouseButton.LeftButton)
    canvas.set_message("Starting…")
    assert canvas.failure_text == ""
    assert canvas.message_text == "Starting…"
    newest.put(2.0)
    middle(canvas)
    assert canvas.message_text == ""
    assert not bar.isHidden()


def test_the_badge_lies_on_the_picture(canvas: LiveCanvas, newest: Newest) -> None:
    newest.put(1.0, QSize(100, 300))
    canvas.badge.set_state("live", "Live · a camera with a very long name · 100 × 300")
    middle(canvas)
    assert canvas.view is not None
    target = canvas.view.target.toRect()
    assert target.contains(canvas.badge.geometry().topLeft() + QPoint(1, 1))
    assert canvas.badge.geometry().right() <= target.right() + 1
