"""A check box painted in the colours of the theme, equally clear in light and dark."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from inception_gui.widgets.common.theme import ThemeSource

_BOX_PX: Final = 15
_GAP_PX: Final = 7
_ROOM_PX: Final = 3
"""Around the whole, for the focus ring."""

_CHECK: Final = (QPointF(3.8, 7.8), QPointF(6.4, 10.4), QPointF(11.2, 4.8))


class CheckBox(QCheckBox):
    """Behaves, also for screen readers, like any check box."""

    def __init__(self, themes: ThemeSource, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._themes = themes
        themes.theme_changed.connect(self.update)

    # Qt's own names

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = _BOX_PX + _GAP_PX + metrics.horizontalAdvance(self.text())
        height = max(_BOX_PX, metrics.height())
        return QSize(width + 2 * _ROOM_PX, height + 2 * _ROOM_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _BOX_PX) / 2
        box = QRectF(_ROOM_PX, round(top), _BOX_PX, _BOX_PX)
        on = self.isChecked()
        fill = tokens.colour("accent") if on else QColor(Qt.GlobalColor.transparent)
        edge = tokens.colour("accent" if on or self.underMouse() else "edge")
        painter.setPen(QPen(edge, 1.4))
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)
        if on:
            pen = QPen(tokens.colour("on_accent"), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([point + box.topLeft() for point in _CHECK])
        painter.setPen(tokens.colour("text"))
        text = QRectF(self.rect()).adjusted(_ROOM_PX + _BOX_PX + _GAP_PX, 0, 0, 0)
        mnemonics = Qt.TextFlag.TextShowMnemonic
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | mnemonics), self.text())
        ring = self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        if ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 1.5))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5.5, 5.5)
