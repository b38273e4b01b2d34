"""The badge in the corner of a live image: live, frozen, paused or recording, and the source."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common import theme

Mark = Literal["live", "held", "recording", "waiting"]

_BACK: Final = QColor(15, 17, 18, 190)
_INK: Final = QColor(255, 255, 255)
_RED: Final = QColor("#ff6b5e")
_HEIGHT_PX: Final = 23
_SIDE_PX: Final = 10
_DOT_PX: Final = 9.0
_GAP_PX: Final = 7.0


class LiveBadge(QWidget):
    """White on dark in both themes, for it is over an image."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._mark: Mark = "waiting"
        self._room = 0
        self._is_put_away = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_state(self, mark: Mark, text: str) -> None:
        """Show this; hide the badge if `text` is empty."""
        self._mark, self._text = mark, text
        self.setAccessibleName(text)
        self.setVisible(bool(text) and not self._is_put_away)
        self._fit()
        self.update()

    def put_away(self, away: bool) -> None:
        """Hide it, whatever there is to say, or show it again."""
        self._is_put_away = away
        self.setVisible(bool(self._text) and not away)

    def place(self, left: int, top: int, room: int) -> None:
        """Set the upper left corner and the maximum width."""
        self._room = room
        self.move(left, top)
        self._fit()

    @property
    def text(self) -> str:
        return self._text

    @property
    def mark(self) -> Mark:
        return self._mark

    def _fit(self) -> None:
        hint = self.sizeHint()
        self.resize(min(hint.width(), max(self._room, 60)), hint.height())

    # Qt's own names

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme.font("soft")).horizontalAdvance(self._text)
        return QSize(round(words + _DOT_PX + _GAP_PX + 2 * _SIDE_PX) + 2, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACK)
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        middle = self.height() / 2
        painter.setBrush(_RED if self._mark == "recording" else _INK)
        if self._mark == "held":
            for left in (0.0, 5.0):
                bar = QRectF(_SIDE_PX + left, middle - _DOT_PX / 2, 3, _DOT_PX)
                painter.drawRoundedRect(bar, 1, 1)
        else:
            if self._mark == "waiting":
                painter.setOpacity(0.5)
            painter.drawEllipse(QPointF(_SIDE_PX + _DOT_PX / 2, middle), _DOT_PX / 2, _DOT_PX / 2)
            painter.setOpacity(1.0)
        font = theme.font("soft")
        painter.setFont(font)
        painter.setPen(_INK)
        start = _SIDE_PX + _DOT_PX + _GAP_PX
        room = self.width() - start - _SIDE_PX + 1
        shown = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        line = QRectF(start, 0, room + 1, self.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
