"""A button that looks like a link and is no wider than its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

_SIDES_PX: Final = 12
_ARROW_PX: Final = 14


class Link(QPushButton):
    """For rows in which every pixel counts: Qt's own buttons are 80 pixels wide at least."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("look", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Qt's own names

    def sizeHint(self) -> QSize:
        self.ensurePolished()  # the style sheet decides about the font
        words = self.fontMetrics().horizontalAdvance(self.text())
        arrow = _ARROW_PX if self.menu() is not None else 0
        return QSize(words + _SIDES_PX + arrow, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
