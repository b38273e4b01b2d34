"""The common part of plots: two axes of shares, grid lines, titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.language import figures
from inception_gui.widgets.common.theme import ThemeSource

_QUARTERS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
_STEPS: Final = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0)
_GAP_PX: Final = 6
_TICK_EVERY_PX: Final = 30
"""Closer numbers on an axis would be hard to read."""


class PlotAxes(QWidget):
    """A plot whose two axes are shares; x is 0..1, y is `lowest`..1.

    A subclass paints into `inside` with `point`, and sets its text as `accessibleDescription`.
    """

    def __init__(
        self, themes: ThemeSource, x_title: str, y_title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._x_title = x_title
        self._y_title = y_title
        self.lowest = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        themes.theme_changed.connect(lambda _theme: self.update())

    @property
    def inside(self) -> QRectF:
        """The area of the data, in logical pixels."""
        metrics = QFontMetricsF(self._font())
        line = metrics.height()
        left = metrics.horizontalAdvance("100%") + 2 * _GAP_PX
        top = line + 2 * _GAP_PX
        bottom = 2 * line + 3 * _GAP_PX
        right = metrics.horizontalAdvance("100%") / 2 + 2
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def point(self, x: float, y: float) -> QPointF:
        """The position of these shares, in logical pixels."""
        area = self.inside
        high = (y - self.lowest) / (1.0 - self.lowest)
        return QPointF(area.left() + x * area.width(), area.bottom() - high * area.height())

    def x_at(self, x_px: float) -> float:
        """The share at a position, within 0..1."""
        area = self.inside
        return min(max((x_px - area.left()) / max(area.width(), 1.0), 0.0), 1.0)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint titles, numbers and grid lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area = self._themes.theme, self.inside
        painter.setFont(self._font())
        metrics = QFontMetricsF(self._font())
        line = metrics.height()
        painter.setPen(tokens.colour("soft_text"))
        centre, right = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        above = QRectF(0, 0, self.width(), line)
        title = metrics.elidedText(self._y_title, Qt.TextElideMode.ElideRight, above.width())
        painter.drawText(above, int(middle), title)
        below = QRectF(0, area.bottom() + line + 2 * _GAP_PX, self.width() - 2, line)
        title = metrics.elidedText(self._x_title, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(right | middle), title)
        for x in self._ticks(_QUARTERS, area.width(), metrics.horizontalAdvance("100%") + 12):
            place = self.point(x, self.lowest)
            wide = metrics.horizontalAdvance("100%") + 4
            box = QRectF(place.x() - wide / 2, area.bottom() + _GAP_PX, wide, line)
            painter.drawText(box, int(centre | middle), figures(f"{x * 100:.0f}%"))
        for y in self._levels(area.height()):
            place = self.point(0.0, y)
            painter.setPen(QPen(tokens.colour("line"), 0))
            level = self.crisp(place.y())
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
            painter.setPen(tokens.colour("soft_text"))
            box = QRectF(0, place.y() - line / 2, area.left() - _GAP_PX, line)
            painter.drawText(box, int(right | middle), figures(f"{y * 100:.0f}%"))

    def paint_focus(self, painter: QPainter) -> None:
        """Paint the focus ring, if the plot has the focus."""
        window = self.window()
        by_keys = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if self.hasFocus() and by_keys:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._themes.theme.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def crisp(self, place_px: float) -> float:
        """The centre of the device pixel at a position, where a hairline is not blurred."""
        ratio = self.devicePixelRatioF()
        return (int(place_px * ratio) + 0.5) / ratio

    def _ticks(self, wanted: Sequence[float], length_px: float, apart_px: float) -> Sequence[float]:
        """All of these, every second one, or the two ends, by the room there is."""
        steps = len(wanted) - 1
        if length_px / steps >= apart_px:
            return wanted
        return wanted[::2] if length_px / (steps / 2) >= apart_px else wanted[::steps]

    def _levels(self, height_px: float) -> Sequence[float]:
        """Round shares from 1 down to the lowest, as many as there is room for."""
        span = 1.0 - self.lowest
        for step in _STEPS:
            count = int(span / step + 1e-6)
            if count and height_px * step / span >= _TICK_EVERY_PX:
                return [1.0 - step * number for number in range(count + 1)]
        return (1.0,)

    def _font(self) -> QFont:
        return theme.font("soft", tabular=True)

    # Qt's own names

    def sizeHint(self) -> QSize:
        height = round(QFontMetricsF(self._font()).height() * 16)
        return QSize(round(height * 1.2), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 170)
