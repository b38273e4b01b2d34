"""A frame over the page on display while something that can be opened is dragged over it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource

_INSET_PX: Final = 8
_CORNER_PX: Final = 14
_VEIL: Final = 0.75


class DropHighlight(QWidget):
    """Covers `over` while shown; it takes no drops itself, and no clicks."""

    def __init__(self, themes: ThemeSource, over: QWidget, words: str = "") -> None:
        """`words` say what a drop does, if it does not open something."""
        super().__init__(over)
        self._words = words or self.tr("Release to open")
        self._themes = themes
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def set_shown(self, shown: bool) -> None:
        """Show whether a drop would be accepted now."""
        if shown:
            self.setGeometry(self._over.rect())
            self.raise_()
        self.setVisible(shown)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.mixed(tokens.panel, tokens.accent, 0.08)
        veil.setAlphaF(_VEIL)
        painter.setBrush(veil)
        pen = QPen(tokens.colour("accent"), 3)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        painter.drawRoundedRect(frame, _CORNER_PX, _CORNER_PX)
        painter.setPen(tokens.colour("text"))
        painter.setFont(theme.font("verdict", bold=True))
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), self._words)
