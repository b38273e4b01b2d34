"""The line above a run's table: what is missing, with Continue, or a summary of what was done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from inception_gui.widgets.common.eliding_label import ElidingLabel

_NARROW_PX: Final = 400
"""A narrower line has no links; the status line names what was skipped too."""


class RunLine(QFrame):
    """Hidden while a run is running, and where there is nothing to say.

    Signals:
        continue_requested()
        place_requested(): the user wants to see the folder of the images.
        skipped_requested(): the user wants to see what was skipped.
    """

    continue_requested = Signal()
    place_requested = Signal()
    skipped_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("State of this run"))
        self._has_room = True
        self._is_wanted = False
        self._skipped_count = 0
        self._words = self._short = ""
        self._text = ElidingLabel()
        self.resume = QPushButton(self.tr("Continue"))
        self.resume.setProperty("look", "accent")
        self.resume.clicked.connect(self.continue_requested)
        self.show_place = _link(self.tr("Show in folder"))
        self.show_place.clicked.connect(self.place_requested)
        self.skipped = _link("")
        self.skipped.clicked.connect(self.skipped_requested)
        self.skipped.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.skipped)
        layout.addWidget(self.resume)
        layout.addWidget(self.show_place)
        self.hide()

    @property
    def words(self) -> str:
        """The text; empty while the line is hidden."""
        return "" if self.isHidden() else self._words

    @property
    def is_unfinished(self) -> bool:
        """Whether the line offers to continue."""
        return not (self.isHidden() or self.resume.isHidden())

    def set_room(self, has_room: bool) -> None:
        """Whether there is room for a summary; what is unfinished is always said."""
        self._has_room = has_room
        self._arrange()

    def set_skipped(self, count: int) -> None:
        """Offer to list so many skipped files."""
        self.skipped.setText(self.tr("%Ln skipped", "", count))
        self._skipped_count = count
        self._arrange()

    def forget(self) -> None:
        """Show nothing."""
        self._is_wanted = False
        self._arrange()

    def show_unfinished(self, words: str, short: str) -> None:
        """Show what is missing, `short` in a narrow panel, and offer to continue."""
        self._show(words, short, is_unfinished=True)

    def show_summary(self, words: str) -> None:
        """Show what was done."""
        self._show(words, words, is_unfinished=False)

    def _show(self, words: str, short: str, *, is_unfinished: bool) -> None:
        self._words, self._short = words, short
        self._text.setToolTip(words)
        self.resume.setVisible(is_unfinished)
        self._is_wanted = True
        self._arrange()

    def _arrange(self) -> None:
        is_unfinished, is_narrow = not self.resume.isHidden(), self.width() < _NARROW_PX
        words, dot, rest = (self._short if is_narrow else self._words).partition(" · ")
        self._text.set_parts(words, spare=dot + rest)
        self.skipped.setVisible(self._skipped_count > 0 and not is_narrow)
        self.show_place.setVisible(not is_unfinished and not is_narrow)
        self.setVisible(self._is_wanted and (self._has_room or is_unfinished))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)


def _link(text: str) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("look", "link")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link
