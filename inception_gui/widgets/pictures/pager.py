"""The pager for the pages of a file or the frames of an animation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from inception_gui.widgets.common import wording


class Pager(QFrame):
    """Hidden for files of one page.

    Signals:
        page_requested(int): the page to show, from 0.
        play_requested(): the animation is to be played.
    """

    page_requested = Signal(int)
    play_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = 0
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Pages"))
        self._back = self._button("‹", self.tr("Previous page"), -1)
        self._on = self._button("›", self.tr("Next page"), 1)
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setProperty("look", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._back)
        layout.addWidget(self._text)
        layout.addWidget(self._on)
        self.play = QPushButton(self.tr("Play"))
        self.play.setProperty("look", "link")
        self.play.setToolTip(self.tr("Play the animation in live mode"))
        self.play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play.clicked.connect(self.play_requested)
        layout.addWidget(self.play)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_page(self, page: int, pages: int, word: str, *, plays: bool = False) -> None:
        """Show that this is `page`, from 0, of `pages`; `word` is "Page" or "Frame".

        `plays`: it is a file with an animation.
        """
        self.play.setVisible(plays)
        self._page = page
        self._text.setText(f"{word} {wording.of_total(page + 1, pages)}")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < pages)
        self.setVisible(pages > 1)

    def _button(self, text: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.page_requested.emit(self._page + step))
        return button
