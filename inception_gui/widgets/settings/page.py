"""The page of settings: sections of rows, and a line that finds one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.page import Page
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.settings.row import SettingRow

_MAX_WIDTH_PX: Final = 820


class SettingsPage(Page):
    """Every control takes effect at once; there is nothing to confirm.

    Signals:
        reset_requested(): everything as it was when the program was new.
    """

    reset_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), _MAX_WIDTH_PX, themes, parent)
        self._sections: list[tuple[QWidget, list[SettingRow]]] = []
        self.reset = self._button(self.tr("Reset…"))
        self.reset.setToolTip(self.tr("Set everything on this page as it was at first"))
        self.reset.clicked.connect(self.reset_requested)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        buttons = FlowLayout(align=Qt.AlignmentFlag.AlignRight)
        buttons.addWidget(self.reset)
        buttons.addWidget(self.back)
        top.addLayout(buttons)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a setting…"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        about = QLabel(self.tr("Changes take effect at once and are remembered."), wordWrap=True)
        about.setProperty("look", "soft")
        self._nothing = QLabel(self.tr("No setting has these words."))
        self._nothing.setProperty("look", "soft")
        self._nothing.hide()
        self._column.addLayout(top)
        self._column.addWidget(about)
        self._column.addWidget(self.search)
        self._column.addWidget(self._failure)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    def add_section(self, title: str, rows: Sequence[SettingRow]) -> None:
        """Add rows under a title, at the end."""
        card = QFrame()
        card.setProperty("look", "card")
        card.setAccessibleName(title)
        heading = QLabel(title)
        heading.setProperty("look", "accent")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(14)
        column.addWidget(heading)
        for row in rows:
            column.addWidget(row)
        self._sections.append((card, list(rows)))
        self._column.insertWidget(self._column.count() - 1, card)

    @property
    def rows(self) -> list[SettingRow]:
        """All rows, from the top."""
        return [row for _, rows in self._sections for row in rows]

    def _on_search(self, text: str) -> None:
        words = text.casefold().split()
        found = 0
        for card, rows in self._sections:
            shown = 0
            for row in rows:
                holds = row.holds(words)
                row.setVisible(holds)
                shown += holds
            card.setVisible(shown > 0)
            found += shown
        self._nothing.setVisible(found == 0)
        self._scroll_up()

    def focus_search(self) -> None:
        """Let the user type a word."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()
