"""What is painted of a heat map is what is saved of it: the same samples, sharp at any zoom."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from inception_gui.core.drawing.overlay import draw
from inception_gui.core.drawing.upsample import upsample
from inception_gui.core.types import Box, Map, MapStyle
from inception_gui.widgets.common.canvas_painting import box_on_canvas, paint_unseen
from inception_gui.widgets.explain.map_painting import MapLayer, contour_path, sampled

WHOLE = QRectF(0, 0, 1, 1)


def values(height: int = 8, width: int = 8) -> Map:
    return np.random.default_rng(3).random((height, width)).astype(np.float32)


def steps(image: QImage) -> np.ndarray:
    padded = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return padded[:, : image.width()].astype(int)


@pytest.mark.parametrize(("height", "width"), [(8, 8), (17, 17), (8, 21), (1, 1)])
def test_samples_are_those_of_the_overlay(height: int, width: int) -> None:
    fine = np.clip(upsample(values(height, width), 90, 131) * 256, 0, 255).astype(int)
    painted = steps(sampled(values(height, width), WHOLE, QSize(131, 90)))
    assert np.abs(painted - fine).max() <= 1


def test_a_part_is_that_part_of_the_whole() -> None:
    whole = steps(sampled(values(), WHOLE, QSize(800, 800)))
    part = steps(sampled(values(), QRectF(0.25, 0.5, 0.25, 0.25), QSize(200, 200)))
    assert np.abs(part - whole[400:600, 200:400]).max() <= 1


def painted(layer: MapLayer, place: QRectF) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layer.paint(painter, place, QRectF(image.rect()), 1.0)
    painter.end()
    return image


def test_a_thresholds_edge_is_one_pixel_wide_at_800_percent(qapp: QApplication) -> None:
    ramp = np.tile(np.linspace(0, 1, 8, dtype=np.float32), (8, 1))
    layer = MapLayer()
    layer.set_values(ramp)
    layer.set_style(MapStyle(opacity=1.0, threshold=0.5))
    for place in (QRectF(0, 0, 200, 200), QRectF(-700, -700, 1600, 1600)):
        row = [painted(layer, place).pixelColor(x, 100) for x in range(200)]
        shown = [colour != QColor("white") for colour in row]
        first = shown.index(True)
        assert shown == [False] * first + [True] * (200 - first)
        assert abs(first - 100) <= 1, "in the middle, at any zoom"


def test_nothing_is_painted_outside_of_its_place(qapp: QApplication) -> None:
    layer = MapLayer()
    layer.set_values(np.ones((8, 8), np.float32))
    layer.set_style(MapStyle(opacity=1.0, contours=True))
    image = painted(layer, QRectF(50, 60, 80, 70))
    for x, y in ((49, 90), (130, 90), (90, 59), (90, 130)):
        assert image.pixelColor(x, y) == QColor("white"), (x, y)
    for x, y in ((50, 60), (129, 129)):
        assert image.pixelColor(x, y) != QColor("white"), (x, y)


def test_contours_run_where_the_map_has_their_level() -> None:
    ramp = np.tile(np.linspace(0, 1, 64, dtype=np.float32), (64, 1))
    path = contour_path(ramp)
    places = {round(path.elementAt(i).x, 1) for i in range(path.elementCount())}  # type: ignore[attr-defined]
    assert places <= {0.2, 0.3, 0.5, 0.7, 0.8}
    assert 0.5 in places


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.5, 0.9])
def test_lines_of_what_is_hidden_are_not_painted(threshold: float) -> None:
    ramp = np.tile(np.linspace(0, 1, 64, dtype=np.float32), (64, 1))
    path = contour_path(ramp, threshold)
    places = [path.elementAt(i).x for i in range(path.elementCount())]  # type: ignore[attr-defined]
    assert all(place > threshold - 0.02 for place in places)
    assert bool(places) == (threshold <= 0.75)


def test_another_threshold_takes_its_lines_away_at_once(qapp: QApplication) -> None:
    ramp = np.tile(np.linspace(0, 1, 8, dtype=np.float32), (8, 1))
    layer, place = MapLayer(), QRectF(0, 0, 200, 200)
    layer.set_values(ramp)
    layer.set_style(MapStyle(opacity=0.0, contours=True))
    row = [painted(layer, place).pixelColor(x, 100) for x in range(80)]
    assert row != [QColor("white")] * 80
    layer.set_style(MapStyle(opacity=0.0, contours=True, threshold=0.4))
    row = [painted(layer, place).pixelColor(x, 100) for x in range(80)]
    assert row == [QColor("white")] * 80


@pytest.mark.parametrize("look", [MapStyle(0.5), MapStyle(0.8, "viridis", 0.4)])
def test_what_is_saved_is_what_is_painted(qapp: QApplication, look: MapStyle) -> None:
    pixels = np.random.default_rng(5).integers(0, 256, (200, 300, 3), dtype=np.uint8)
    seen, map_values = Box(0.2, 0.1, 0.8, 0.9), values()
    image = QImage(pixels.data, 300, 200, 900, QImage.Format.Format_RGB888)
    window = image.convertToFormat(QImage.Format.Format_RGB32)
    painter, target = QPainter(window), QRectF(0, 0, 300, 200)
    place = box_on_canvas(seen, target)
    layer = MapLayer()
    layer.set_values(map_values)
    layer.set_style(look)
    layer.paint(painter, place, target, 1.0)
    paint_unseen(painter, target, place, 1.0)
    painter.end()
    shown = np.frombuffer(window.constBits(), np.uint8).reshape(200, 300, 4)[..., 2::-1]
    saved = draw(pixels, map_values, seen, look)
    apart = np.abs(shown.astype(int) - saved).max(axis=2)
    # A threshold's edge may fall on the next pixel, and colours' steps are rounded.
    assert np.quantile(apart, 0.99) <= 5
    outside = np.ones((200, 300), bool)
    outside[20:180, 60:240] = False
    assert apart[outside].max() <= 1
    assert np.quantile(apart[20, 60:240], 0.95) <= 5, "the line"
