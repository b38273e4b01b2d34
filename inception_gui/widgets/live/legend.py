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
    """Coloured dots with names; what there is no room for is counted, and in the tooltip."""

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
        self.setToolTip("\n".join(self.names))
        self.update()

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.entries] + [name for name, _, _ in self.greys]

    @property
    def left_out(self) -> int:
        """How many names there is no room for at the present width."""
        return len(self.names) - len(self._fitting())

    def _fitting(self) -> list[str]:
        """The names that are painted, in their order: as many as fit with a count of the others."""
        names = self.names
        widths = [self._width(name) for name in names]
        for many in range(len(names), -1, -1):
            parts = widths[:many]
            if many < len(names):
                parts.append(self._advance(self._more(len(names) - many)))
            if sum(parts) + _APART_PX * (len(parts) - 1) <= self.width():
                return names[:many]
        return []

    def _more(self, count: int) -> str:
        return self.tr("+%Ln more", "", count)

    def _advance(self, words: str) -> float:
        return QFontMetricsF(theme.font("soft")).horizontalAdvance(words) + 1

    def _width(self, name: str) -> float:
        return _DOT_PX + _GAP_PX + self._advance(name)

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(40, theme.pixels("soft") + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("soft"))
        fitting = len(self._fitting())
        left = 0.0
        for name, colour in self.entries[:fitting]:
            left = self._paint(painter, left, name, colour)
        for name, colour, is_line in self.greys[: max(fitting - len(self.entries), 0)]:
            high = _LINE_PX if is_line else _DOT_PX
            left = self._paint(painter, left, name, colour, high, is_grey=not is_line)
        if fitting < len(self.names):
            painter.setPen(self.palette().text().color())
            line = QRectF(left, 0, self.width() - left, self.height())
            words = self._more(len(self.names) - fitting)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), words)

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
