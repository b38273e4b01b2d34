"""The line that says which folders are watched, how it goes, and what is done with new images."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.wheel import spare_from_wheel

_NARROW_PX: Final = 620
THENS: Final = ("list", "copy", "keywords", "program")
"""What is done with new images, in the order of the choice."""


class FollowLine(QFrame):
    """Above the pages while folders are watched.

    Signals:
        then_chosen(str): one of `THENS`.
        pause_requested(): watch no more, or again.
        stop_requested()
        program_entered(str): a program with its arguments, to be run for each new image.
    """

    then_chosen = Signal(str)
    pause_requested = Signal()
    stop_requested = Signal()
    program_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Watched folders"))
        self._words = ElidingLabel()
        self.then = QComboBox()
        self.then.addItems(
            [
                self.tr("Only list new images"),
                self.tr("Copy new images by class…"),
                self.tr("Write keywords of new images"),
                self.tr("Run a program for new images…"),
            ]
        )
        self.then.setAccessibleName(self.tr("What is done with new images"))
        self.then.activated.connect(lambda index: self.then_chosen.emit(THENS[index]))
        spare_from_wheel(self.then)
        self.program = QLineEdit()
        self.program.setPlaceholderText(self.tr("Program and arguments, then Enter"))
        self.program.setToolTip(
            self.tr("In each argument {path}, {class} and {probability} are replaced")
        )
        self.program.setAccessibleName(self.tr("Program and arguments"))
        self.program.returnPressed.connect(lambda: self.program_entered.emit(self.program.text()))
        self.program.hide()
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.setProperty("look", "link")
        self.pause.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pause.clicked.connect(self.pause_requested)
        self.stop = QPushButton(self.tr("Stop watching"))
        self.stop.setProperty("look", "link")
        self.stop.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stop.clicked.connect(self.stop_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 12, 4)
        layout.setSpacing(10)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.program, 1)
        layout.addWidget(self.then)
        layout.addWidget(self.pause)
        layout.addWidget(self.stop)

    @property
    def words(self) -> str:
        """The text."""
        return self._words.text()

    def show_state(self, words: str, detail: str, *, is_paused: bool) -> None:
        """Show how it goes; `detail` is longer."""
        self._words.set_parts(words)
        self._words.setToolTip(detail)
        self.pause.setText(self.tr("Resume") if is_paused else self.tr("Pause"))

    def show_then(self, then: str) -> None:
        """Show what is done with new images."""
        self.then.setCurrentIndex(THENS.index(then))
        self.program.setVisible(then == "program")

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < _NARROW_PX
        self.stop.setText(self.tr("Stop") if is_narrow else self.tr("Stop watching"))
        self.stop.setAccessibleName(self.tr("Stop watching"))
        super().resizeEvent(event)
