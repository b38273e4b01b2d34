"""A download under way: a bar, how much of how much, how fast, how long, and Cancel."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eta import Pace

_BAR_STEPS: Final = 1000
_NARROW_PX: Final = 484
"""Below this width the numbers go under the bar."""


class DownloadRow(QWidget):
    """Counts bytes; says when the file is being checked, which cannot be cancelled."""

    cancel_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._pace = Pace(clock)
        self._bar = QProgressBar()
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Download"))
        self._numbers = QLabel()
        self._numbers.setProperty("look", "soft")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("look", "link")
        self._cancel.setCursor(Qt.CursorShape.PointingHandCursor)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancel_requested)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(self._numbers, 1)
        figures.addWidget(self._cancel)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(12)
        self._across.addWidget(self._bar, 1)
        self._across.addLayout(figures)

    @property
    def text(self) -> str:
        return self._numbers.text()

    def restart(self) -> None:
        """Forget how fast it was; the next download begins."""
        self._pace.restart()
        self._bar.setValue(0)

    def show_progress(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show how much has arrived, how fast, and how long it will still take."""
        if total_bytes is not None and done_bytes >= total_bytes > 0:
            self.show_checking()
            return
        self._pace.update(done_bytes)
        self._cancel.setVisible(True)
        size = wording.megabytes(done_bytes)
        if total_bytes:
            size = self.tr("{0} of {1}").format(size, wording.megabytes(total_bytes))
            self._bar.setValue(round(done_bytes / total_bytes * _BAR_STEPS))
        parts = [f"{size} MB"]
        speed = self._pace.per_second
        if speed:
            parts.append(f"{wording.megabytes(speed)} MB/s")
        left = self._pace.seconds_left(total_bytes) if total_bytes else None
        if left is not None:
            parts.append(wording.time_left(left))
        self._numbers.setText(" · ".join(parts))

    def show_checking(self, text: str = "") -> None:
        """Say that the file is being checked, which cannot be cancelled and is soon over."""
        self._bar.setValue(_BAR_STEPS)
        self._numbers.setText(text or self.tr("Checking the file…"))
        self._cancel.setVisible(False)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(across if wide else down)
        super().resizeEvent(event)
