"""The page without images: the drop area, and panels for weights and unfinished runs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.shell.drop_area import DropArea

_MAX_WIDTH_PX: Final = 620
_MAX_DROP_HEIGHT_PX: Final = 330


class StartPage(QWidget):
    """The drop area, with room for panels below it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drop_area = DropArea(themes)
        self.drop_area.setMaximumHeight(_MAX_DROP_HEIGHT_PX)
        self._column = QVBoxLayout()
        self._column.setSpacing(20)
        self._column.addStretch(1)
        self._column.addWidget(self.drop_area, 8)
        self._column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_MAX_WIDTH_PX)
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.addStretch(1)
        layout.addWidget(holder, 100)
        layout.addStretch(1)

    def take_panel(self, panel: QWidget) -> None:
        """Show `panel` below the drop area."""
        self._column.insertWidget(self._column.count() - 1, panel)
