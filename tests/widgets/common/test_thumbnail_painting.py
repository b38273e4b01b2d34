"""Pictures and icons of rows are drawn once and found again; words follow the system's font."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmapCache
from PySide6.QtWidgets import QApplication

from inception_gui.widgets.common import icons
from inception_gui.widgets.common.thumbnail_painting import Fonts, filling, paint_icon

BLACK, WHITE = QColor("black"), QColor("white")


@pytest.fixture(autouse=True)
def empty_cache(qapp: QApplication) -> Iterator[None]:
    QPixmapCache.clear()
    yield
    QPixmapCache.clear()


def canvas(ratio: float = 1.0) -> QImage:
    made = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_ARGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    return made


def test_a_picture_fills_its_place_and_is_scaled_once() -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    drawn = filling(picture, QSize(40, 30), 2.0, 7)
    assert (drawn.width(), drawn.height(), drawn.devicePixelRatio()) == (80, 60, 2.0)
    inside = drawn.toImage()
    assert inside.pixelColor(40, 30) == QColor("red")
    for x, y in ((0, 0), (79, 0), (0, 59), (79, 59)):
        assert inside.pixelColor(x, y).alpha() < 128
    assert filling(picture, QSize(40, 30), 2.0, 7).cacheKey() == drawn.cacheKey()


def test_below_it_may_be_flat() -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    inside = filling(picture, QSize(40, 40), 1.0, 7, flat_below=True).toImage()
    assert inside.pixelColor(0, 0).alpha() < 128
    assert inside.pixelColor(0, 39).alpha() == 255


def test_an_icon_is_read_once_for_each_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    real = icons.icon_pixmap

    def icon_pixmap(name: str, colour: str | QColor, side: int, ratio: float) -> object:
        drawn.append(QColor(colour).name())
        return real(name, colour, side, ratio)

    monkeypatch.setattr(icons, "icon_pixmap", icon_pixmap)
    for colour in (BLACK, BLACK, WHITE, BLACK):
        under = canvas()
        painter = QPainter(under)
        paint_icon(painter, "warning", colour, QRect(8, 8, 24, 24))
        painter.end()
    assert drawn == ["#000000", "#ffffff"]
    assert under != canvas()


def test_words_follow_the_font_of_the_system(qapp: QApplication) -> None:
    fonts = Fonts()
    first, _ = fonts.get("soft")
    assert fonts.get("soft")[0] is first
    before = QFont(qapp.font())
    other = QFont(before)
    other.setItalic(not before.italic())
    try:
        qapp.setFont(other)
        assert fonts.get("soft")[0].italic() is other.italic()
    finally:
        qapp.setFont(before)
