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
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.by_hand import ByHand, FileFacts
from inception_gui.widgets.download_row import DownloadRow
from inception_gui.widgets.failure_notice import FailureNotice
from inception_gui.widgets.theme import ThemeSource

_NARROW_PX: Final = 520
"""Below this width the buttons go under the text."""


class WeightsPanel(QFrame):
    """Offers the download, shows how it goes, says why it failed."""

    download_requested = Signal()
    cancel_requested = Signal()
    file_requested = Signal()
    look_again_requested = Signal()
    others_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
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
        self._by_hand = ByHand()
        self._by_hand.look_again_requested.connect(self.look_again_requested)

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

        self._progress = DownloadRow(clock=clock)
        self._progress.cancel_requested.connect(self.cancel_requested)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addLayout(self._top)
        layout.addWidget(self._make_links())
        layout.addWidget(self._progress)
        layout.addWidget(self._by_hand)
        for button in (self._download, self._use_file):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_missing(self.tr("The network's weights are needed once"), "")

    def _make_links(self) -> QWidget:
        self._by_hand_link = QPushButton(self.tr("Fetch it by hand"))
        self._by_hand_link.setCheckable(True)
        self._by_hand_link.toggled.connect(self._on_by_hand_toggled)
        self._others_link = QPushButton(self.tr("Other weights…"))
        self._others_link.clicked.connect(self.others_requested)
        self._links = QWidget()
        row = QHBoxLayout(self._links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for link in (self._by_hand_link, self._others_link):
            link.setProperty("look", "link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(link)
        row.addStretch(1)
        return self._links

    def set_by_hand(self, facts: FileFacts) -> None:
        """Say how to get the file without this computer's network, one click away."""
        self._by_hand.set_facts(facts)

    def show_missing(self, title: str, text: str) -> None:
        """Offer the download; `text` says where the weights come from and under which licence."""
        self._progress.restart()
        self._title.setText(title)
        self._text.setText(text)
        self._show(words=True, failure=False, progress=False)
        self._download.setText(self.tr("Download"))

    def show_progress(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show how much has arrived, how fast, and how long it will still take."""
        self._show(words=True, failure=False, progress=True)
        self._progress.show_progress(done_bytes, total_bytes)

    def show_checking(self, text: str = "") -> None:
        """Say that the file is being checked, which cannot be cancelled and is soon over."""
        self._show(words=True, failure=False, progress=True)
        self._progress.show_checking(text)

    def show_failed(self, sentence: str, hint: str, detail: str = "") -> None:
        """Say what went wrong and offer to try again."""
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
        self._links.setVisible(not progress)
        self._by_hand.setVisible(not progress and self._by_hand_link.isChecked())

    def _on_by_hand_toggled(self, shown: bool) -> None:
        self._by_hand.setVisible(shown)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if wide else down)
        super().resizeEvent(event)
