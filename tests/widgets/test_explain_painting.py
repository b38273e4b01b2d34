"""What is painted of a heat map is what is saved of it: the same samples, sharp at any zoom."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from inception_gui.core.overlay import upsample
from inception_gui.core.types import Look, Map
from inception_gui.widgets.explain_painting import MapLayer, contour_path, sampled

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
    layer.set_look(Look(opacity=1.0, threshold=0.5))
    for place in (QRectF(0, 0, 200, 200), QRectF(-700, -700, 1600, 1600)):
        row = [painted(layer, place).pixelColor(x, 100) for x in range(200)]
        shown = [colour != QColor("white") for colour in row]
        first = shown.index(True)
        assert shown == [False] * first + [True] * (200 - first)
        assert abs(first - 100) <= 1, "in the middle, at any zoom"


def test_nothing_is_painted_outside_of_its_place(qapp: QApplication) -> None:
    layer = MapLayer()
    layer.set_values(np.ones((8, 8), np.float32))
    layer.set_look(Look(opacity=1.0, contours=True))
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
