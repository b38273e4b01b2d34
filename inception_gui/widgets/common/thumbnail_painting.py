"""Thumbnails, icons and text for delegates that paint many rows, each prepared once."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QApplication

from inception_gui.widgets.common import icons, theme
from inception_gui.widgets.common.theme import Theme


class Fonts:
    """The fonts of a delegate with their metrics, renewed when the system font changes."""

    def __init__(self) -> None:
        self._base = QFont()
        self._made: dict[tuple[theme.TextSize, bool], tuple[QFont, QFontMetrics]] = {}

    def get(
        self, size: theme.TextSize = "normal", *, tabular: bool = False
    ) -> tuple[QFont, QFontMetrics]:
        """See `theme.font`."""
        base = QApplication.font()
        if base != self._base:
            self._base = QFont(base)
            self._made.clear()
        found = self._made.get((size, tabular))
        if found is None:
            font = theme.font(size, tabular=tabular)
            found = self._made[size, tabular] = font, QFontMetrics(font)
        return found

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        colour: QColor,
        *,
        size: theme.TextSize = "normal",
        tabular: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Draw `text` at the left of `rect`, centred vertically and elided if it is too long."""
        font, metrics = self.get(size, tabular=tabular)
        painter.setFont(font)
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, int(flags), metrics.elidedText(text, elide, rect.width()))


def filling(
    picture: QImage | QPixmap, size: QSize, ratio: float, corner: float, *, flat_below: bool = False
) -> QPixmap:
    """The middle of an image at this size with round corners, cached by Qt.

    With `flat_below` the lower corners stay square: something joins there. `size` and `corner`
    are in logical pixels; `ratio` is device pixels per logical pixel.
    """
    form = f"{size.width()}x{size.height()}/{ratio}/{corner}/{flat_below}"
    key = f"filling/{picture.cacheKey()}/{form}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
    scaled = picture.scaled(
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    drawn = QPixmap(pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = corner * ratio
    below = 2 * radius if flat_below else 0
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, pixels.width(), pixels.height() + below), radius, radius)
    painter.setClipPath(shape)
    left, top = (pixels.width() - scaled.width()) // 2, (pixels.height() - scaled.height()) // 2
    if isinstance(scaled, QImage):
        painter.drawImage(left, top, scaled)
    else:
        painter.drawPixmap(left, top, scaled)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_square(
    painter: QPainter, place: QRect, image: QImage | None, tokens: Theme, corner: float
) -> None:
    """Draw an image into `place`: a plain field while it is made (None), "!" where it is null."""
    if image is not None and not image.isNull():
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), filling(image, place.size(), ratio, corner))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("bar_track"))
    painter.drawRoundedRect(place, corner, corner)
    if image is not None:
        painter.setPen(tokens.colour("warning"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "!")


def paint_icon(painter: QPainter, name: str, colour: QColor, square: QRect) -> None:
    """Draw a line icon into `square`; each size and colour is rendered once."""
    ratio = painter.device().devicePixelRatioF()
    key = f"icon/{name}/{colour.name()}/{square.width()}/{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = icons.icon_pixmap(name, colour, square.width(), ratio)
        QPixmapCache.insert(key, drawn)
    painter.drawPixmap(square.topLeft(), drawn)
