"""The row of one score: name, probability and bar; a radio button for screen readers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from inception_gui.core.labels.class_names import class_name
from inception_gui.core.types import Score
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.theme import ThemeSource

_SIDE_PX: Final = 10
_ABOVE_PX: Final = 7
_BAR_PX: Final = 6
_CORNER_PX: Final = 8


class ScoreRow(QRadioButton):
    """Paints itself; as a radio button it has the right role for screen readers."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._name = ""
        self._percentage = ""
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.theme_changed.connect(self.update)

    def set_score(self, score: Score, tooltip: str = "") -> None:
        """Show this score; the tooltip has the full name and its definition."""
        self._name = class_name(score.wnid, score.name)
        self._percentage = wording.percent(score.probability)
        self._share = min(max(score.probability, 0.0), 1.0)
        self.setToolTip(tooltip)
        # Never painted: screen readers use it for the size of the button.
        self.setText(wording.without_mnemonics(self._name))
        self.setAccessibleName(f"{self._name}, {self._percentage}")
        self.setAccessibleDescription(self.tr("Shows where the network looked for this class."))
        self.update()

    @property
    def percentage_text(self) -> str:
        return self._percentage

    # Qt's own names

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font("normal")).height()
        return QSize(200, text + _BAR_PX + 2 * _ABOVE_PX + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys belong to the panel, and Space to the window: held down, it shows the image alone.
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(tokens.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(whole, _CORNER_PX, _CORNER_PX)
        if self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        ):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), _CORNER_PX - 1, _CORNER_PX - 1)

        inside = whole.adjusted(_SIDE_PX, _ABOVE_PX, -_SIDE_PX, -_ABOVE_PX)
        numbers, names = theme.font("normal", tabular=True), theme.font("normal", bold=True)
        number_width = QFontMetrics(numbers).horizontalAdvance(self._percentage)
        metrics = QFontMetrics(names)
        line = QRectF(inside.left(), inside.top(), inside.width(), metrics.height())
        painter.setPen(tokens.colour("text"))
        painter.setFont(numbers)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), self._percentage)
        painter.setFont(names)
        room = int(inside.width() - number_width - _SIDE_PX)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), name)

        track = QRectF(inside.left(), inside.bottom() - _BAR_PX, inside.width(), _BAR_PX)
        radius = _BAR_PX / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("panel" if self.isChecked() else "bar_track"))
        painter.drawRoundedRect(track, radius, radius)
        if self._share > 0:
            filled = QRectF(track)
            filled.setWidth(max(track.width() * self._share, 3.0))
            painter.setBrush(tokens.colour("accent"))
            painter.drawRoundedRect(filled, min(radius, filled.width() / 2), radius)
