"""A one-line label whose first part is shortened in the middle when there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidingLabel(QLabel):
    """Shows `elastic + fixed` on one line; only `elastic`, such as a file name, is shortened."""

    def __init__(self, parent: QWidget | None = None, *, look: str = "soft") -> None:
        super().__init__(parent)
        self._elastic = ""
        self._fixed = ""
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_parts(self, elastic: str, fixed: str = "", spare: str = "") -> None:
        """Show this text; screen readers get all of it.

        Where there is no room for all, `spare` goes first.
        """
        # A line break in a file name would make a second line.
        self._elastic = " ".join(elastic.splitlines()) or elastic
        self._fixed = fixed
        self.setText(self._elastic + fixed + spare)

    def shown_text(self) -> str:
        """The text as it is painted at the present width."""
        metrics = QFontMetricsF(self.font())
        # Plus one: at its own, rounded width a text must not be shortened.
        width = self.contentsRect().width() + 1
        if metrics.horizontalAdvance(self.text()) <= width:
            return self.text()
        room = width - metrics.horizontalAdvance(self._fixed)
        mode = Qt.TextElideMode.ElideMiddle
        return metrics.elidedText(self._elastic, mode, max(room, 0.0)) + self._fixed

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance("…"), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())
