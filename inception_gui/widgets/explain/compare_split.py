"""The line between the image without and with its heat map, which the user drags."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_REACH_PX: Final = 9.0
"""A press within this distance takes the line."""

_HANDLE_PX: Final = 13.0
_ARROW_PX: Final = 4.0
_LINE: Final = QColor(255, 255, 255)
_SHADE: Final = QColor(0, 0, 0, 110)
_INK: Final = QColor(40, 44, 46)


class Split:
    """The position of the line: `share` 0..1 of the visible width of the image."""

    def __init__(self) -> None:
        self.is_on = False
        self.is_dragged = False
        self.share = 0.5

    def line_x(self, visible: QRectF) -> float:
        """The position of the line on the canvas."""
        return visible.left() + self.share * visible.width()

    def is_near(self, point: QPointF, visible: QRectF) -> bool:
        """Whether a press at this point takes the line."""
        if not self.is_on or not visible.adjusted(-_REACH_PX, 0, _REACH_PX, 0).contains(point):
            return False
        return abs(point.x() - self.line_x(visible)) <= _REACH_PX

    def drag_to(self, x: float, visible: QRectF) -> None:
        """Move the line to this position, inside the image."""
        self.move_to((x - visible.left()) / max(visible.width(), 1.0))

    def move_to(self, share: float) -> None:
        """Move the line to a share 0..1 of the visible width."""
        self.share = min(max(share, 0.0), 1.0)

    def covered(self, visible: QRectF) -> QRectF:
        """The part that is shown with the heat map: all of it, or what is right of the line."""
        if not self.is_on:
            return visible
        line = self.line_x(visible)
        return QRectF(QPointF(line, visible.top()), visible.bottomRight())

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        """Paint the line, and a handle that shows the directions."""
        if not self.is_on:
            return
        line = self.line_x(visible)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((_SHADE, 4.0), (_LINE, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QLineF(line, visible.top(), line, visible.bottom()))
        middle = QPointF(line, visible.center().y())
        painter.setPen(QPen(_SHADE, 1.0))
        painter.setBrush(_LINE)
        painter.drawEllipse(middle, _HANDLE_PX, _HANDLE_PX)
        pen = QPen(_INK, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for side in (-1, 1):
            tip = middle + QPointF(side * (_ARROW_PX + 3), 0)
            back = -side * _ARROW_PX
            painter.drawLine(QLineF(tip, tip + QPointF(back, -_ARROW_PX)))
            painter.drawLine(QLineF(tip, tip + QPointF(back, _ARROW_PX)))
        painter.restore()
