"""The line at the bottom: what is going on, how long it will take, what could not be read."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.eta import Pace
from inception_gui.widgets.common.theme import ThemeSource

_BAR_STEPS: Final = 1000
_BAR_WIDTH_PX: Final = 220
_NARROW_PX: Final = 760
"""Below this width the numbers stand without their bar, and nothing at the right."""


class StatusLine(QFrame):
    """Left text or progress, at the right problems and where one is."""

    cancel_requested = Signal()
    pause_requested = Signal(bool)
    """Hold the work (True) or let it go on."""

    problems_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._pace = Pace(clock)
        self._busy = False
        self.setProperty("look", "status_line")
        self.setAccessibleName(self.tr("Status"))

        self._text = ElidingLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH_PX)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._numbers = QLabel()
        self._numbers.setProperty("look", "soft")
        self._numbers.setFont(theme.font("soft", tabular=True))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("look", "link")
        self._cancel.clicked.connect(self.cancel_requested)
        self._pause = QPushButton(self.tr("Pause"))
        self._pause.setProperty("look", "link")
        self._pause.clicked.connect(lambda: self.pause_requested.emit(not self._is_paused))
        self._is_paused: bool = False
        self._can_pause = False
        self._problems = QPushButton()
        self._problems.setProperty("look", "problem")
        self._problems.clicked.connect(self.problems_requested)
        self._right = ElidingLabel()
        self._right.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button in (self._pause, self._cancel, self._problems):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 2, 14, 2)
        layout.setSpacing(12)
        layout.addWidget(self._bar)
        layout.addWidget(self._numbers)
        layout.addWidget(self._pause)
        layout.addWidget(self._cancel)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._problems)
        layout.addWidget(self._right)
        self.setFixedHeight(theme.pixels("soft") + 18)
        self.hide_progress()
        self.set_problem_count(0)

    def set_text(self, text: str) -> None:
        """What is said at the left, after the progress where there is one."""
        self._text.set_parts(text)

    def set_right_text(self, text: str) -> None:
        """What is said at the right, as in "chelsea.png, 1 of 5"."""
        self._right.set_parts(text)

    def show_progress(self, done: int, total: int | None, known: int = 0) -> None:
        """Show how far a job is, with its speed and an estimate.

        `known` of what is done was so before: it does not count for the speed.
        """
        if known >= done:
            self._pace.restart()  # the clock starts with what is done first
        self._pace.update(done - known)
        self._busy = True
        shown = wording.count(done)
        if total:
            shown = self.tr("{0} of {1}").format(shown, wording.count(total))
            self._bar.setValue(round(min(done / total, 1.0) * _BAR_STEPS))
        parts = [shown]
        speed = None if self._is_paused else self._pace.per_second
        if self._is_paused:
            parts.append(self.tr("paused"))
        if speed:
            parts.append(f"{wording.rate(speed)}/s")
        is_going = total and done < total and not self._is_paused
        left = self._pace.seconds_left(total - known) if total and is_going else None
        if left is not None:
            parts.append(wording.time_left(left))
        self._numbers.setText(" · ".join(parts))
        self._numbers.show()
        self._cancel.show()
        self._pause.setVisible(self._can_pause)
        self._arrange(known_total=bool(total))

    def set_pausable(self, can_pause: bool, *, paused: bool = False) -> None:
        """Whether the work can be held, and is."""
        if paused != self._is_paused:
            self._pace.restart()
        self._can_pause, self._is_paused = can_pause, paused
        self._pause.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self._cancel.setText(self.tr("Stop") if can_pause else self.tr("Cancel"))

    @property
    def pause_button(self) -> QPushButton:
        return self._pause

    def hide_progress(self) -> None:
        """The job is over: forget its speed."""
        self._busy = False
        self._pace.restart()
        self._bar.hide()
        self._numbers.hide()
        self._cancel.hide()
        self._pause.hide()

    def set_problem_count(self, files: int) -> None:
        """Say how many files could not be read; the link asks for the list."""
        self._problems.setVisible(files > 0)
        if files == 1:
            self._problems.setText(self.tr("1 file could not be read ›"))
        else:
            self._problems.setText(
                self.tr("{0} files could not be read ›").format(wording.count(files))
            )

    @property
    def progress_text(self) -> str:
        return self._numbers.text()

    def _arrange(self, *, known_total: bool = True) -> None:
        narrow = self.width() < _NARROW_PX
        self._bar.setVisible(self._busy and known_total and not narrow)
        self._right.setVisible(not (narrow and self._busy))

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
