"""A small ring that shows that a heat map is being made, with its progress if known."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from inception_gui.widgets.common.theme import ThemeSource

SIGN_DELAY_MS: Final = 150
"""Shorter waits show nothing."""

_SIDE_PX: Final = 18
_LINE_PX: Final = 2.2
_TURN_MS: Final = 40
_DEGREES_A_TURN: Final = 16
_SIXTEENTHS: Final = 16
"""Qt measures angles in sixteenths of a degree."""


class BusyRing(QWidget):
    """Appears after a moment while work is under way, and hides after it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._share: float | None = None
        self._angle = 0
        self._due = QTimer(self, singleShot=True, interval=SIGN_DELAY_MS)
        self._due.timeout.connect(self.show)
        self._turning = QTimer(self, interval=_TURN_MS)
        self._turning.timeout.connect(self._on_turn)
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self._say()
        self.hide()

    def set_busy(self, busy: bool) -> None:
        """Work has started or is over."""
        if not busy:
            self._due.stop()
            self.hide()
        elif self.isHidden() and not self._due.isActive():
            self._share = None
            self._due.start()

    def set_progress(self, done: int, total: int) -> None:
        """Show the progress; a `total` of 0 means that it is unknown."""
        self._share = done / total if total else None
        self._say()
        self.update()

    @property
    def is_busy(self) -> bool:
        """Whether work is under way, shown already or not."""
        return self._due.isActive() or not self.isHidden()

    def _say(self) -> None:
        words = self.tr("Making the heat map")
        if self._share is not None:
            words += f", {self._share:.0%}"
        self.setAccessibleName(words)
        self.setToolTip(words + "\n" + self.tr("To stop it, choose another method or image"))

    def _on_turn(self) -> None:
        self._angle = (self._angle + _DEGREES_A_TURN) % 360
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    def showEvent(self, event: QShowEvent) -> None:
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        if moves:
            self._turning.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._turning.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(tokens.colour("bar_track"), _LINE_PX))
        painter.drawEllipse(ring)
        pen = QPen(tokens.colour("accent"), _LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        start, span = 90, 360 * (self._share or 0)
        if self._share is None:
            start, span = 90 - self._angle, 100
        painter.drawArc(ring, start * _SIXTEENTHS, -round(span * _SIXTEENTHS))
