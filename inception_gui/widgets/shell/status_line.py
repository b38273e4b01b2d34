"""The line at the bottom: what runs, how long it will take, which files cannot be read."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import figures
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.common.theme import ThemeSource

_BAR_WIDTH_PX: Final = 220
_NARROW_PX: Final = 760
"""Below this width progress has no bar, and the text on the right is hidden."""


class StatusLine(QFrame):
    """Progress and text on the left; on the right the problems and the current image.

    Signals:
        cancel_requested()
        pause_requested(bool): pause (True) or continue.
        problems_requested(): the user wants to see what cannot be read.
    """

    cancel_requested = Signal()
    pause_requested = Signal(bool)
    problems_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "status_line")
        self.setAccessibleName(self.tr("Status"))
        self._text = ElidingLabel()
        self._progress = ProgressRow(bar_px=_BAR_WIDTH_PX, clock=clock)
        self._progress.cancel_requested.connect(self.cancel_requested)
        self._progress.pause_toggled.connect(self.pause_requested)
        self._progress.hide()
        self._problems = QPushButton()
        self._problems.setProperty("look", "problem")
        self._problems.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._problems.setCursor(Qt.CursorShape.PointingHandCursor)
        self._problems.clicked.connect(self.problems_requested)
        self._right = ElidingLabel()
        self._right.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._zoom = QLabel()
        self._zoom.setProperty("look", "soft")
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setToolTip(self.tr("Pixels of the screen per pixel of the image"))
        self._zoom.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 2, 14, 2)
        layout.setSpacing(12)
        layout.addWidget(self._progress)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._problems)
        layout.addWidget(self._right)
        layout.addWidget(self._zoom)
        themes.theme_changed.connect(lambda _theme: self._fit_text())
        self._fit_text()
        self.set_problem_count(0)

    def set_text(self, text: str) -> None:
        """Show this on the left, after the progress if there is any."""
        self._text.set_parts(text)

    def set_right_text(self, text: str) -> None:
        """Show this on the right, for example "chelsea.png, 1 of 5"."""
        self._right.set_parts(text)

    def set_zoom(self, zoom: float | None) -> None:
        """Show the zoom of the image, 1.0 being 100%; None without an image."""
        self._zoom.setVisible(zoom is not None)
        if zoom is not None:
            self._zoom.setText(figures(f"{zoom:.0%}"))

    @property
    def zoom_text(self) -> str:
        """The zoom as shown; empty without an image."""
        return "" if self._zoom.isHidden() else self._zoom.text()

    def show_progress(self, done: int, total: int | None, known: int = 0) -> None:
        """Show how far a job is; see `ProgressRow.show_progress`."""
        self._progress.show_progress(done, total, known)
        self._progress.show()
        self._arrange()

    def set_pausable(self, can_pause: bool, *, paused: bool = False) -> None:
        """Whether the job can be paused, and is."""
        self._progress.set_pausable(can_pause, paused=paused)

    def hide_progress(self) -> None:
        """The job is over."""
        self._progress.restart()
        self._progress.hide()
        self._arrange()

    def set_problem_count(self, files: int) -> None:
        """Show how many files cannot be read; the link asks for the list."""
        self._problems.setVisible(files > 0)
        self._problems.setText(self.tr("%Ln file(s) cannot be read ›", "", files))

    @property
    def pause_button(self) -> QPushButton:
        return self._progress.pause

    @property
    def progress_text(self) -> str:
        return self._progress.text

    def _fit_text(self) -> None:
        self.setFixedHeight(theme.pixels("soft") + 18)

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW_PX
        self._progress.set_bar_allowed(not narrow)
        self._right.setVisible(not narrow or self._progress.isHidden())

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
