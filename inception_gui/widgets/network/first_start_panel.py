"""The panel of a first start: it offers to download the weights, or to use a file."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.download_row import DownloadRow

_NARROW_PX: Final = 520
"""Below this width the buttons go under the text."""


class FirstStartPanel(QFrame):
    """Offers the download, shows its progress, explains why it failed."""

    download_requested = Signal()
    cancel_requested = Signal()
    file_requested = Signal()
    others_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Weights of the network"))

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
        self._use_file = QPushButton(self.tr("Use file…"))
        self._use_file.clicked.connect(self.file_requested)
        self._others = QPushButton(self.tr("Other ways to get weights"))
        self._others.setToolTip(
            self.tr("Download manually on another computer, or choose other weights")
        )
        self._others.setProperty("look", "link")
        self._others.clicked.connect(self.others_requested)
        buttons = FlowLayout(spacing=12)
        buttons.addWidget(self._download)
        buttons.addWidget(self._use_file)

        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(16)
        self._top.addLayout(words, 1)
        self._top.addLayout(buttons)

        self._progress = DownloadRow(clock=clock)
        self._progress.cancel_requested.connect(self.cancel_requested)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addLayout(self._top)
        layout.addWidget(self._others, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._progress)
        for button in (self._download, self._use_file, self._others):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_missing(self.tr("The network needs its weights"), "")

    def show_missing(self, title: str, text: str) -> None:
        """Offer the download; `text` names the source and the licence."""
        self._progress.restart()
        self._title.setText(title)
        self._text.setText(text)
        self._show(words=True, failure=False, progress=False)
        self._download.setText(self.tr("Download"))

    def show_progress(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show how much has arrived, how fast, and the time left."""
        self._show(words=True, failure=False, progress=True)
        self._progress.show_download(done_bytes, total_bytes)

    def show_checking(self) -> None:
        """Show that the file is being checked, which takes a moment."""
        self._show(words=True, failure=False, progress=True)
        self._progress.show_checking()

    def show_failed(self, sentence: str, hint: str, detail: str = "") -> None:
        """Show what went wrong and offer to try again."""
        self._progress.restart()
        self._failure.set_failure(sentence, hint, detail)
        self._show(words=False, failure=True, progress=False)
        self._download.setText(self.tr("Try again"))

    @property
    def progress_text(self) -> str:
        return self._progress.text

    def _show(self, *, words: bool, failure: bool, progress: bool) -> None:
        self._text.setVisible(words)
        self._failure.setVisible(failure)
        self._progress.setVisible(progress)
        self._download.setVisible(not progress)
        self._use_file.setVisible(not progress)
        self._others.setVisible(not progress)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if wide else down)
        super().resizeEvent(event)
