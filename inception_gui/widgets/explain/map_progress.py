"""The sign that a heat map is being made: a ring, the percentage if it is known, and Stop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource

SIGN_DELAY_MS: Final = 150
"""Shorter waits show nothing."""

_SIDE_PX: Final = 18
_LINE_PX: Final = 2.2
_TURN_MS: Final = 40
_DEGREES_A_TURN: Final = 16
_SIXTEENTHS: Final = 16
"""Qt measures angles in sixteenths of a degree."""


class MapProgress(QFrame):
    """Appears after a moment while a heat map is being made, and hides after it.

    Signals:
        stop_requested()
    """

    stop_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._due = QTimer(self, singleShot=True, interval=SIGN_DELAY_MS)
        self._due.timeout.connect(self.show)
        self._ring = BusyRing(themes)
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setFont(theme.font("soft", tabular=True))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("look", "link")
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stop.setToolTip(self.tr("Stop making this heat map"))
        self.stop.clicked.connect(self.stop_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 6, 3)
        layout.setSpacing(8)
        for part in (self._ring, self._words, self.stop):
            layout.addWidget(part)
        self.set_progress(0, 0)
        self.hide()

    def set_busy(self, busy: bool) -> None:
        """Work has started or is over."""
        if not busy:
            self._due.stop()
            self.hide()
        elif self.isHidden() and not self._due.isActive():
            self._due.start()

    def set_progress(self, done: int, total: int) -> None:
        """Show the progress; a `total` of 0 means that it is unknown."""
        share = done / total if total else None
        words = self.tr("Making the heat map")
        words += f": {share:.0%}" if share is not None else "…"
        self._ring.set_share(share)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.adjustSize()

    @property
    def text(self) -> str:
        return self._words.text()

    @property
    def is_busy(self) -> bool:
        """Whether work is under way, shown already or not."""
        return self._due.isActive() or not self.isHidden()


class BusyRing(QWidget):
    """Fills with the share that is done, or turns while it is unknown."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._share: float | None = None
        self._angle = 0
        self._turning = QTimer(self, interval=_TURN_MS)
        self._turning.timeout.connect(self._on_turn)
        self.setFixedSize(_SIDE_PX, _SIDE_PX)

    def set_share(self, share: float | None) -> None:
        """Show this share, 0..1, or that it is unknown."""
        self._share = share
        self.update()

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
