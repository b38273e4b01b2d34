"""The card of a running evaluation: progress, time left, and the errors so far."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.events import Standing
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.evaluation import wording as words_of


class ProgressCard(QFrame):
    """Shows the progress, and the buttons to pause and stop.

    Signals:
        pause_toggled(bool): pause (True) or resume.
        stop_requested()
    """

    pause_toggled = Signal(bool)
    stop_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._done, self._total = 0, 0
        self._is_paused = False
        self._title = ElidingLabel(look="strong")
        self._progress = ProgressRow(stacks_below_px=math.inf, has_links=False, clock=clock)
        self._standing = QLabel(wordWrap=True)
        self._standing.setFont(theme.font("normal", tabular=True))
        self._note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note.setProperty("look", "soft")
        self._unread = QLabel()
        self._unread.setProperty("look", "warning")
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(lambda: self.pause_toggled.emit(not self._is_paused))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("The results so far are saved; you can resume later"))
        self.stop.clicked.connect(self.stop_requested)
        self.show_over()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.pause, self.stop):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._progress)
        layout.addLayout(buttons)
        # Below the buttons, which must not move away from the pointer.
        for part in (self._standing, self._note, self._unread):
            layout.addWidget(part)

    def begin(self, name: str, note: str = "") -> None:
        """An evaluation called `name` starts; `note` is shown beside its numbers."""
        self._title.set_parts(name)
        self._note.setText(note)
        self._note.hide()
        self._done, self._total, self._is_paused = 0, 0, False
        self._progress.restart()
        self._progress.set_pausable(True, paused=False)
        self._progress.show_text(self.tr("Preparing…"))
        self._standing.hide()
        self._unread.hide()
        self.stop.setEnabled(True)
        self.pause.setEnabled(False)
        self._say()

    def show_loading(self, name: str) -> None:
        """Show that these weights are being loaded."""
        self._progress.show_text(self.tr("Loading {0}…").format(name))

    def show_progress(self, done: int, total: int) -> None:
        """Show the progress in images."""
        self._done, self._total = done, total
        self.pause.setEnabled(True)
        self._progress.show_progress(done, total)

    def show_standing(self, standing: Standing) -> None:
        """Show the errors so far."""
        top1, top5 = standing.top1_error, standing.top5_error
        self._standing.setText(
            self.tr("So far: {0} top-1 error, {1} top-5 error").format(
                words_of.error(top1), words_of.error(top5)
            )
        )
        self._standing.setVisible(top1.count > 0)
        self._note.setVisible(top1.count > 0 and bool(self._note.text()))

    def show_unread(self, count: int) -> None:
        """Show how many images cannot be read."""
        self._unread.setText(self.tr("%Ln image(s) cannot be read", "", count))
        self._unread.setVisible(count > 0)

    def set_paused(self, paused: bool) -> None:
        """Show whether the evaluation is paused."""
        self._is_paused = paused
        self._progress.set_pausable(True, paused=paused)
        self._say()
        if self._total:
            self._progress.show_progress(self._done, self._total)

    def show_stopping(self) -> None:
        """Show that the evaluation is stopping."""
        self.show_over()
        self._progress.show_text(self.tr("Stopping…"))

    def show_over(self) -> None:
        """Disable the buttons: nothing runs."""
        for button in (self.pause, self.stop):
            button.setEnabled(False)

    @property
    def words(self) -> str:
        """The progress, as it is shown."""
        return self._progress.text

    def _say(self) -> None:
        self.pause.setText(self.tr("Resume") if self._is_paused else self.tr("Pause"))
