"""An evaluation under way: how far it is, how fast, how long still, and the errors so far."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.events import Standing
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.eta import Pace
from inception_gui.widgets.evaluation import wording as words_of

_BAR_STEPS: Final = 1000


class ProgressCard(QFrame):
    """Shows what it is told.

    Signals:
        pause_toggled(bool): hold (True) or go on.
        stop_requested()
    """

    pause_toggled = Signal(bool)
    stop_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._pace = Pace(clock)
        self._done, self._total = 0, 0
        self._is_paused = False
        self._title = ElidingLabel(look="strong")
        self._bar = QProgressBar()
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._numbers = QLabel(wordWrap=True)
        self._numbers.setProperty("look", "soft")
        self._numbers.setFont(theme.font("soft", tabular=True))
        self._standing = QLabel(wordWrap=True)
        self._standing.setFont(theme.font("normal", tabular=True))
        self._note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note.setProperty("look", "soft")
        self._unread = QLabel()
        self._unread.setProperty("look", "warning")
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(lambda: self.pause_toggled.emit(not self._is_paused))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("What is done is kept and can be continued"))
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
        for part in (self._title, self._bar, self._numbers):
            layout.addWidget(part)
        layout.addLayout(buttons)
        # Below the buttons, which must not move away from under a mouse.
        for part in (self._standing, self._note, self._unread):
            layout.addWidget(part)

    def begin(self, name: str, note: str = "") -> None:
        """Something called `name` is evaluated from now on; `note` must stand beside numbers."""
        self._title.set_parts(name)
        self._note.setText(note)
        self._note.hide()
        self._pace.restart()
        self._done, self._total, self._is_paused = 0, 0, False
        self._bar.setValue(0)
        self._numbers.setText(self.tr("Preparing…"))
        self._standing.hide()
        self._unread.hide()
        self.stop.setEnabled(True)
        self.pause.setEnabled(False)
        self._say()

    def show_loading(self, name: str) -> None:
        """These weights are being loaded."""
        self._numbers.setText(self.tr("Loading {0}…").format(name))

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many pictures."""
        self._done, self._total = done, total
        self._pace.update(done)
        self.pause.setEnabled(True)
        self._say_numbers()

    def show_standing(self, standing: Standing) -> None:
        """The errors so far."""
        top1, top5 = standing.top1_error, standing.top5_error
        self._standing.setText(
            self.tr("So far: {0} top-1 error, {1} top-5 error").format(
                words_of.error(top1), words_of.error(top5)
            )
        )
        self._standing.setVisible(top1.count > 0)
        self._note.setVisible(top1.count > 0 and bool(self._note.text()))

    def show_unread(self, count: int) -> None:
        """So many pictures could not be read."""
        self._unread.setText(self.tr("{0} could not be read").format(words_of.pictures(count)))
        self._unread.setVisible(count > 0)

    def set_paused(self, paused: bool) -> None:
        """Whether it is held."""
        if paused != self._is_paused:
            self._pace.restart()
        self._is_paused = paused
        self._say()
        self._say_numbers()

    def show_stopping(self) -> None:
        """What was begun is being finished."""
        self.show_over()
        self._numbers.setText(self.tr("Stopping…"))

    def show_over(self) -> None:
        """There is nothing to hold or to stop."""
        for button in (self.pause, self.stop):
            button.setEnabled(False)

    @property
    def words(self) -> str:
        """The numbers, as they are shown."""
        return self._numbers.text()

    def _say(self) -> None:
        self.pause.setText(self.tr("Continue") if self._is_paused else self.tr("Pause"))

    def _say_numbers(self) -> None:
        if not self._total:
            return
        self._bar.setValue(round(min(self._done / self._total, 1.0) * _BAR_STEPS))
        parts = [
            self.tr("{0} of {1}").format(wording.count(self._done), wording.count(self._total))
        ]
        if self._is_paused:
            parts.append(self.tr("paused"))
        elif speed := self._pace.per_second:
            parts.append(self.tr("{0} pictures/s").format(wording.rate(speed)))
            left = self._pace.seconds_left(self._total)
            if left is not None and self._done < self._total:
                parts.append(wording.time_left(left))
        self._numbers.setText(" · ".join(parts))
