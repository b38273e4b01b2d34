"""The page without images: the drop area, and panels for weights and unfinished runs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.wording import WHAT_IT_NAMES
from inception_gui.widgets.shell.drop_area import DropArea
from inception_gui.widgets.shell.start_offers import StartOffers

_MAX_WIDTH_PX: Final = 620
_MIN_DROP_HEIGHT_PX: Final = 150
_MAX_DROP_HEIGHT_PX: Final = 330
_PANELS_AT: Final = 3
"""In the column, after a stretch, the purpose and the drop area."""


class StartPage(QWidget):
    """The drop area, with room for panels below it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drop_area = DropArea(themes)
        self.drop_area.setMinimumHeight(_MIN_DROP_HEIGHT_PX)
        self.drop_area.setMaximumHeight(_MAX_DROP_HEIGHT_PX)
        self._column = QVBoxLayout()
        self._column.setSpacing(20)
        purpose = QLabel(
            self.tr("See what Inception V3 sees in an image, how sure it is, and where it looks."),
            wordWrap=True,
        )
        purpose.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._column.addWidget(purpose)
        self._column.addWidget(self.drop_area, 8)
        self.offers = StartOffers(tr(WHAT_IT_NAMES))
        self._column.addWidget(self.offers)
        self._column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(round(_MAX_WIDTH_PX * theme.text_scale()))
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setProperty("look", "canvas")
        across = QHBoxLayout(inside)
        across.setContentsMargins(20, 20, 20, 20)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        scrolling = QScrollArea(widgetResizable=True)
        scrolling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolling.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling)

    def take_panel(self, panel: QWidget) -> None:
        """Show `panel` below the drop area."""
        self._column.insertWidget(_PANELS_AT, panel)
