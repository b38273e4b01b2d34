"""The legend of a video's timeline, on one line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inception_gui.widgets.common import theme

_DOT_PX: Final = 9
_LINE_PX: Final = 2
_GAP_PX: Final = 6
_APART_PX: Final = 16


class LiveLegend(QWidget):
    """Coloured dots with names, as many as there is room for; greys take precedence."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[tuple[str, QColor]] = []
        self.greys: list[tuple[str, QColor, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_entries(
        self, entries: list[tuple[str, QColor]], greys: list[tuple[str, QColor, bool]]
    ) -> None:
        """Show the classes in `entries`, and the `greys`; a True in these marks a thin line."""
        self.entries, self.greys = entries, greys
        self.setAccessibleName(", ".join(self.names))
        self.update()

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.entries] + [name for name, _, _ in self.greys]

    def _width(self, name: str) -> float:
        words = QFontMetricsF(theme.font("soft")).horizontalAdvance(name)
        return _DOT_PX + _GAP_PX + words + 1

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(40, theme.pixels("soft") + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("soft"))
        reserved = sum(self._width(name) + _APART_PX for name, _, _ in self.greys)
        if reserved > self.width() / 2:
            reserved = 0.0  # beside progress there is little room: classes first
        left = 0.0
        for name, colour in self.entries:
            if left + self._width(name) > self.width() - reserved:
                break
            left = self._paint(painter, left, name, colour)
        for name, colour, is_line in self.greys:
            if left + self._width(name) > self.width():
                break
            high = _LINE_PX if is_line else _DOT_PX
            left = self._paint(painter, left, name, colour, high, is_grey=not is_line)

    def _paint(
        self,
        painter: QPainter,
        left: float,
        name: str,
        colour: QColor,
        high: int = _DOT_PX,
        *,
        is_grey: bool = False,
    ) -> float:
        """Paint one entry; return where the next one starts."""
        width = self._width(name)
        # The lightest grey needs an outline on the panel.
        painter.setPen(self.palette().mid().color() if is_grey else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, (self.height() - high) / 2, _DOT_PX, high), 2, 2)
        painter.setPen(self.palette().text().color())
        line = QRectF(left + _DOT_PX + _GAP_PX, 0, width, self.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), name)
        return left + width + _APART_PX
