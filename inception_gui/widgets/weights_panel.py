"""What stands between a first start and the first answer: the network's weights."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets import wording
from inception_gui.widgets.failure_notice import FailureNotice
from inception_gui.widgets.pace import Pace
from inception_gui.widgets.theme import ThemeSource

_BAR_STEPS: Final = 1000
_NARROW_PX: Final = 520
"""Below this width the buttons go under the text and the numbers under the bar."""


class WeightsPanel(QFrame):
    """Offers the download, shows how it goes, says why it failed."""

    download_requested = Signal()
    cancel_requested = Signal()
    file_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._pace = Pace(clock)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("The network's weights"))

        self._title = QLabel()
        self._title.setProperty("look", "strong")
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setProperty("look", "soft")
        self._text.setWordWrap(True)
        self._failure = FailureNotice(
            themes, alignment=Qt.AlignmentFlag.AlignLeft, with_icon=False, sentence_look="warning"
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._failure)
        words.addStretch(1)

        self._download = QPushButton()
        self._download.setProperty("look", "accent")
        self._download.clicked.connect(self.download_requested)
        self._use_file = QPushButton(self.tr("Use a file…"))
        self._use_file.clicked.connect(self.file_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._download)
        buttons.addWidget(self._use_file)
        buttons.addStretch(1)

        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(16)
        self._top.addLayout(words, 1)
        self._top.addLayout(buttons)

        self._bar = QProgressBar()
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Download"))
        self._numbers = QLabel()
        self._numbers.setProperty("look", "soft")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("look", "link")
        self._cancel.clicked.connect(self.cancel_requested)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(self._numbers, 1)
        figures.addWidget(self._cancel)
        self._progress = QWidget()
        self._progress_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._progress)
        self._progress_layout.setContentsMargins(0, 0, 0, 0)
        self._progress_layout.setSpacing(12)
        self._progress_layout.addWidget(self._bar, 1)
        self._progress_layout.addLayout(figures)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addLayout(self._top)
        layout.addWidget(self._progress)
        for button in (self._download, self._use_file, self._cancel):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_missing(self.tr("The network's weights are needed once"), "")

    def show_missing(self, title: str, text: str) -> None:
        """Offer the download; `text` says where the weights come from and under which licence."""
        self._pace.restart()
        self._title.setText(title)
        self._text.setText(text)
        self._show(words=True, failure=False, progress=False)
        self._download.setText(self.tr("Download"))

    def show_progress(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show how much has arrived, how fast, and how long it will still take."""
        self._pace.update(done_bytes)
        self._show(words=True, failure=False, progress=True)
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
        self._show(words=True, failure=False, progress=True)
        self._bar.setValue(_BAR_STEPS)
        self._numbers.setText(text or self.tr("Checking the file…"))
        self._cancel.setVisible(False)

    def show_failed(self, sentence: str, hint: str, detail: str = "") -> None:
        """Say what went wrong and offer to try again."""
        self._pace.restart()
        self._failure.set_failure(sentence, hint, detail)
        self._show(words=False, failure=True, progress=False)
        self._download.setText(self.tr("Try again"))

    @property
    def progress_text(self) -> str:
        return self._numbers.text()

    def _show(self, *, words: bool, failure: bool, progress: bool) -> None:
        self._text.setVisible(words)
        self._failure.setVisible(failure)
        self._progress.setVisible(progress)
        self._download.setVisible(not progress)
        self._use_file.setVisible(not progress)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if wide else down)
        self._progress_layout.setDirection(across if wide else down)
        super().resizeEvent(event)
