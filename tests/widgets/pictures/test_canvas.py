"""The canvas shows the picture truly, the heat map where it belongs, and words in their place."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from inception_gui.core.drawing.colormaps import colormap
from inception_gui.core.types import Box, MapStyle
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_bar import HeatMapBar
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.pictures.canvas import MESSAGE_DELAY_MS, PictureCanvas

GREEN = QColor(40, 160, 80)
MIDDLE = Box(0.25, 0.0, 0.75, 1.0)
HOT = np.ones((8, 8), np.float32)


@pytest.fixture
def canvas(qtbot: QtBot, themes: ThemeSource) -> PictureCanvas:
    made = PictureCanvas(themes)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.setFocus()
    return made


def plain(width: int = 800, height: int = 400) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(GREEN)
    return image


def colour_at(canvas: PictureCanvas, x: float, y: float) -> QColor:
    """The colour painted at a place of the picture, given in fractions of it."""
    assert canvas.view is not None
    target = canvas.view.target
    image = canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    spot = QPointF(target.left() + x * target.width(), target.top() + y * target.height()) * ratio
    return image.pixelColor(spot.toPoint())


def is_close(one: QColor, two: QColor, tolerance: int = 3) -> bool:
    return all(
        abs(a - b) <= tolerance
        for a, b in zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)  # type: ignore[index]
    )


def test_a_picture_alone_is_shown_as_it_is(canvas: PictureCanvas) -> None:
    canvas.set_picture(plain())
    assert is_close(colour_at(canvas, 0.5, 0.5), GREEN)
    assert is_close(colour_at(canvas, 0.05, 0.5), GREEN)


def test_the_heat_map_covers_what_was_seen_and_the_rest_is_dimmed(canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(), MIDDLE)
    canvas.set_heat_map(HOT)
    canvas.set_map_style(MapStyle(opacity=1.0))
    hottest = QColor(*(int(part) for part in colormap("inferno")[255]))
    assert is_close(colour_at(canvas, 0.5, 0.5), hottest)
    outside = colour_at(canvas, 0.1, 0.5)
    assert outside.lightness() < GREEN.lightness() * 0.7
    canvas.set_map_style(MapStyle(opacity=0.5))
    half = colour_at(canvas, 0.5, 0.5)
    assert abs(half.red() - (hottest.red() + GREEN.red()) / 2) <= 3


def test_hot_is_painted_where_the_map_is_hot(canvas: PictureCanvas) -> None:
    values = np.zeros((8, 8), np.float32)
    values[6:, :2] = 1.0
    canvas.set_picture(plain(), MIDDLE)
    canvas.set_heat_map(values)
    canvas.set_map_style(MapStyle(opacity=1.0))
    assert colour_at(canvas, 0.30, 0.92).lightness() > 120
    assert colour_at(canvas, 0.70, 0.10).lightness() < 20


def test_other_colours_are_taken_at_once(canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(), MIDDLE)
    canvas.set_heat_map(HOT)
    canvas.set_map_style(MapStyle(opacity=1.0, colormap="viridis"))
    hottest = QColor(*(int(part) for part in colormap("viridis")[255]))
    assert is_close(colour_at(canvas, 0.5, 0.5), hottest)


def test_the_switch_takes_map_dimming_and_line_away(canvas: PictureCanvas) -> None:
    canvas.set_picture(plain())
    alone = canvas.grab().toImage()
    canvas.set_seen(MIDDLE)
    canvas.set_heat_map(HOT)
    assert canvas.grab().toImage() != alone
    canvas.set_heat_map_visible(False)
    assert canvas.grab().toImage() == alone


def test_holding_space_shows_the_picture_alone(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(), MIDDLE)
    canvas.set_heat_map(HOT)
    covered = canvas.grab().toImage()
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    assert is_close(colour_at(canvas, 0.5, 0.5), GREEN)
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.grab().toImage() == covered


def test_a_new_picture_forgets_the_old_map(canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(), MIDDLE)
    canvas.set_heat_map(HOT)
    canvas.set_picture(plain(400, 400))
    assert is_close(colour_at(canvas, 0.5, 0.5), GREEN)


def test_a_checkerboard_shows_through_holes(canvas: PictureCanvas) -> None:
    image = QImage(400, 400, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    canvas.set_picture(image, has_alpha=True)
    assert canvas.view is not None
    grabbed = canvas.grab().toImage()
    row = round(canvas.view.target.center().y() * grabbed.devicePixelRatio())
    middle = range(grabbed.width() // 2 - 40, grabbed.width() // 2 + 40)
    seen = {grabbed.pixelColor(x, row).name() for x in middle}
    assert len(seen) == 2


def test_keys_zoom(qtbot: QtBot, canvas: PictureCanvas) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    canvas.set_picture(plain(1600, 1200))
    fitted = canvas.zoom
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom > fitted
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.zoom == pytest.approx(fitted)
    qtbot.keyClick(canvas, Qt.Key.Key_1, control)
    assert canvas.zoom == 1.0
    qtbot.keyClick(canvas, Qt.Key.Key_0, control)
    assert canvas.zoom == pytest.approx(fitted)


def test_a_double_click_goes_to_full_size_and_back(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(1600, 1200))
    fitted = canvas.zoom
    spot = canvas.rect().center()
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
    assert canvas.zoom == 1.0
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
    assert canvas.zoom == pytest.approx(fitted)


def test_the_wheel_zooms_around_the_cursor(canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(1600, 1200))
    canvas.zoom_to(2.0)
    assert canvas.view is not None
    cursor = QPointF(150, 120)
    before = canvas.view.picture_point(cursor)
    event = QWheelEvent(
        cursor,
        canvas.mapToGlobal(cursor),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(canvas, event)
    assert canvas.zoom == pytest.approx(2.5)
    after = canvas.view.picture_point(cursor)
    assert after.x() == pytest.approx(before.x())
    assert after.y() == pytest.approx(before.y())


def test_a_zoomed_picture_is_dragged(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.set_picture(plain(1600, 1200))
    canvas.zoom_to(2.0)
    assert canvas.view is not None
    before = canvas.view.target.topLeft()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(canvas, QPoint(230, 180))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(230, 180))
    moved = canvas.view.target.topLeft() - before
    assert (round(moved.x()), round(moved.y())) == (30, -20)


def test_arrows_move_only_what_is_larger_than_the_canvas(
    qtbot: QtBot, canvas: PictureCanvas
) -> None:
    canvas.set_picture(plain(1600, 1200))
    fitted = canvas.view
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view == fitted
    canvas.zoom_to(2.0)
    assert canvas.view is not None
    left = canvas.view.target.left()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view.target.left() < left


def test_pixels_are_shown_as_squares_above_four_hundred_percent(canvas: PictureCanvas) -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    for x in range(100):
        for y in range(100):
            image.setPixelColor(x, y, QColor("white" if (x + y) % 2 else "black"))
    canvas.set_picture(image)
    canvas.zoom_to(16.0)
    middle = canvas.grab().toImage().copy(200, 150, 100, 100)
    values = {middle.pixelColor(x, y).name() for x in range(100) for y in range(100)}
    assert values == {"#000000", "#ffffff"}


def test_a_very_large_picture_is_averaged_not_sampled(canvas: PictureCanvas) -> None:
    stripes = np.zeros((4000, 6000, 3), np.uint8)
    stripes[:, ::2] = 255
    image = QImage(stripes.data, 6000, 4000, 3 * 6000, QImage.Format.Format_RGB888).copy()
    canvas.set_picture(image)
    grey = colour_at(canvas, 0.5, 0.5)
    assert abs(grey.red() - 127) < 25


def test_a_short_wait_says_nothing(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.set_picture(plain())
    canvas.set_message("Opening…")
    assert canvas.has_picture
    canvas.set_picture(plain(300, 300))
    qtbot.wait(2 * MESSAGE_DELAY_MS)
    assert canvas.has_picture
    assert not [label for label in canvas.findChildren(QLabel) if label.isVisible()]


def test_a_long_wait_is_explained(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.set_picture(plain())
    canvas.set_message("Opening…")
    qtbot.waitUntil(lambda: not canvas.has_picture)
    shown = [label.text() for label in canvas.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Opening…"]


def test_a_failure_is_said_in_place_with_details_one_click_away(
    qtbot: QtBot, canvas: PictureCanvas
) -> None:
    canvas.set_picture(plain())
    canvas.set_failure("This file is damaged.", "Copy it again.", "OSError: truncated <b>")

    def shown() -> list[str]:
        return [label.text() for label in canvas.findChildren(QLabel) if label.isVisible()]

    assert not canvas.has_picture
    assert "This file is damaged." in shown()
    assert "Copy it again." in shown()
    details = canvas.findChild(QPlainTextEdit)
    assert not details.isVisible()
    (button,) = (b for b in canvas.findChildren(QPushButton) if b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert details.toPlainText() == "OSError: truncated <b>"
    details.selectAll()
    details.copy()
    assert QGuiApplication.clipboard().text() == "OSError: truncated <b>"
    (copy,) = (b for b in canvas.findChildren(QPushButton) if b.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("This file is damaged. Copy it again.\n\nOSError: truncated <b>\n")
    assert "Inception GUI" in copied
    qtbot.waitUntil(lambda: details.height() == details.sizeHint().height())
    lower = details.mapTo(canvas, details.rect().bottomLeft())
    assert canvas.rect().contains(lower)
    canvas.set_picture(plain())
    assert shown() == []


@pytest.mark.parametrize("size", [(160, 120), (240, 110), (480, 180), (300, 500)])
def test_a_failure_in_a_small_canvas_is_not_written_over_itself(
    qtbot: QtBot, canvas: PictureCanvas, size: tuple[int, int]
) -> None:
    canvas.setMinimumSize(0, 0)
    canvas.resize(*size)
    canvas.set_failure(
        "“a rather long name of a picture.png” is damaged and cannot be opened.",
        "Copy it once more from where it came from, or try whether another program opens it.",
        "OSError: truncated",
    )
    qtbot.wait(50)  # the layout comes in the turns after
    labels = [one for one in canvas.findChildren(QLabel) if one.isVisible()]
    parts = [*labels, *(one for one in canvas.findChildren(QPushButton) if one.isVisible())]
    assert len(parts) == 3
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())
    places = [QRect(one.mapTo(canvas, QPoint()), one.size()) for one in parts]
    for upper, lower in pairwise(places):
        assert upper.bottom() < lower.top()
    assert canvas.rect().contains(places[0].topLeft()), "it begins with the sentence"
    words = canvas.findChildren(QScrollArea)[0]
    words.ensureWidgetVisible(parts[-1], 0, 0)
    last = QRect(parts[-1].mapTo(words.viewport(), QPoint()), parts[-1].size())
    assert words.viewport().rect().contains(last), "and its end can be reached"


def test_the_sentence_of_a_failure_can_be_selected(canvas: PictureCanvas) -> None:
    canvas.set_failure("This file is damaged.")
    label = next(x for x in canvas.findChildren(QLabel) if x.text() == "This file is damaged.")
    flags = label.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_bar_floats_below_the_fitted_picture(
    qtbot: QtBot, canvas: PictureCanvas, themes: ThemeSource
) -> None:
    bar = HeatMapBar(themes, MapStyleModel())
    canvas.float_under(bar)
    canvas.set_picture(plain(300, 900))
    assert canvas.view is not None
    assert canvas.view.target.bottom() <= bar.geometry().top()
    assert canvas.rect().contains(bar.geometry())
    canvas.set_failure("This file is damaged.")
    assert not bar.isVisible()
    canvas.set_picture(plain(300, 900))
    assert bar.isVisible()
    bar.hide()
    qtbot.waitUntil(lambda: canvas.view is not None and canvas.view.target.bottom() > 350)
    canvas.resize(260, 400)
    bar.show()
    qtbot.waitUntil(lambda: canvas.rect().contains(bar.geometry()))


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_canvas_wears_the_theme(
    canvas: PictureCanvas, themes: ThemeSource, choice: str
) -> None:
    themes.set_choice("dark" if choice == "dark" else "light")
    assert canvas.grab().toImage().pixelColor(5, 5) == themes.theme.colour("canvas")


@pytest.mark.parametrize("zoom", [0.3, 0.5, 0.74, 0.76, 1.0, 2.0, 5.0])
def test_every_zoom_shows_the_same_thing_at_the_same_place(
    canvas: PictureCanvas, zoom: float
) -> None:
    image = plain(3000, 2000)
    for x in range(1450, 1550):
        for y in range(950, 1050):
            image.setPixelColor(x, y, QColor("white"))
    canvas.set_picture(image)
    canvas.zoom_to(zoom)
    inside, outside = (0.5, 0.5), (1600 / 3000, 0.5)
    assert is_close(colour_at(canvas, *inside), QColor("white"))
    if zoom < 4:
        assert is_close(colour_at(canvas, *outside), GREEN)
