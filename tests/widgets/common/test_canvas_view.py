"""Zoom and pan keep their promises: what is under the cursor stays there, edges stay outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from inception_gui.widgets.common import canvas_view

AREA = QRectF(24, 24, 700, 500)


def test_a_large_picture_fits_whole() -> None:
    view = canvas_view.fitted(QSizeF(2560, 1707), AREA, 1.0)
    assert view.target.width() == pytest.approx(700)
    assert view.target.center().y() == pytest.approx(AREA.center().y(), abs=1)
    assert not view.pannable


def test_a_tiny_picture_is_not_blown_up_without_end() -> None:
    view = canvas_view.fitted(QSizeF(10, 10), AREA, 1.0)
    assert view.zoom == canvas_view.LARGEST_FIT


def test_full_size_means_device_pixels() -> None:
    view = canvas_view.fitted(QSizeF(2560, 1707), AREA, 2.0).zoomed(1.0, AREA.center())
    assert view.target.width() == pytest.approx(1280)


def test_the_corner_lies_on_a_device_pixel() -> None:
    view = canvas_view.fitted(QSizeF(451, 300), AREA, 1.5)
    assert (view.target.left() * 1.5) == pytest.approx(round(view.target.left() * 1.5))


@given(
    x=st.floats(100, 600),
    y=st.floats(150, 400),
    zoom=st.floats(1.5, 20),
    ratio=st.sampled_from([1.0, 1.25, 2.0, 3.0]),
)
def test_the_point_under_the_cursor_stays(x: float, y: float, zoom: float, ratio: float) -> None:
    picture = QSizeF(4000, 3000)
    before = canvas_view.fitted(picture, AREA, ratio).zoomed(zoom, AREA.center())
    cursor = QPointF(x, y)
    point = before.picture_point(cursor)
    after = before.zoomed(zoom * 1.25, cursor)
    moved = after.picture_point(cursor) - point
    assert abs(moved.x()) < 1e-6
    assert abs(moved.y()) < 1e-6


@given(dx=st.floats(-1e5, 1e5), dy=st.floats(-1e5, 1e5), zoom=st.floats(0.3, 30))
def test_no_pan_tears_the_picture_off_the_edge(dx: float, dy: float, zoom: float) -> None:
    view = canvas_view.fitted(QSizeF(3000, 2000), AREA, 1.0).zoomed(zoom, AREA.center())
    target = view.panned(QPointF(dx, dy)).target
    if target.width() > AREA.width() + 1:
        assert target.left() <= AREA.left() + 1
        assert target.right() >= AREA.right() - 1
    if target.height() > AREA.height() + 1:
        assert target.top() <= AREA.top() + 1
        assert target.bottom() >= AREA.bottom() - 1


def test_zooming_out_ends_at_the_whole_picture() -> None:
    view = canvas_view.fitted(QSizeF(3000, 2000), AREA, 1.0)
    assert view.zoomed(0.0001, AREA.center()).zoom == pytest.approx(view.zoom)


def test_a_fitted_view_follows_the_window_and_a_zoomed_one_keeps_its_zoom() -> None:
    view = canvas_view.fitted(QSizeF(3000, 2000), AREA, 1.0)
    larger = QRectF(24, 24, 1400, 1000)
    assert view.in_area(larger, 1.0).target.width() == pytest.approx(1400)
    zoomed = view.zoomed(1.0, AREA.center())
    assert zoomed.in_area(larger, 1.0).zoom == 1.0
