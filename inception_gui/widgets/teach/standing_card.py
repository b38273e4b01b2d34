"""How good the classes are, and what is being done: the card above them."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.types import Progress
from inception_gui.errors import UserError
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach import wording as words_of


class StandingCard(QFrame):
    """A figure, a sentence, and progress with one button.

    Signals:
        stop_requested()
        resume_requested(): learn what was stopped, or failed.
        blocks_chosen(bool): learn from the best of four blocks, or from the last one.
    """

    stop_requested = Signal()
    resume_requested = Signal()
    blocks_chosen = Signal(bool)

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._figure = QLabel()
        self._figure.setFont(theme.font("verdict", tabular=True, bold=True))
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setProperty("look", "soft")
        for label in (self._figure, self._sentence):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._blocks = CheckBox(themes, self.tr("Try earlier blocks of the network"))
        self._blocks.setToolTip(
            self.tr(
                "An earlier block may tell your classes apart better. Every image goes through the "
                "network once more. If one is used, heat maps show what that block saw, other "
                "programs still use the last block, and the classes cannot be used beside others."
            )
        )
        self._blocks.toggled.connect(self.blocks_chosen)
        self._block = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._block.setProperty("look", "soft")
        self._now = QLabel()
        self._now.setProperty("look", "soft")
        self.progress = ProgressRow(has_links=False, bar_px=140, clock=clock)
        self.button = QPushButton(self.tr("Stop"))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self._on_button)
        self._stops = True
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._figure)
        words.addWidget(self._sentence, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(words)
        left.addWidget(self.progress)
        left.addWidget(self._blocks)
        left.addWidget(self._block)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addWidget(self._now)
        layout.addWidget(self.button)
        self.show_words("", "")
        self.show_block(None)
        self.show_activity("")

    @property
    def words(self) -> str:
        """The figure and the sentence, as shown."""
        return f"{self._figure.text()} {self._sentence.text()}".strip()

    @property
    def activity(self) -> str:
        """What is being done, as shown."""
        return self.progress.text if self.progress.isVisibleTo(self) else self._now.text()

    def show_words(self, figure: str, sentence: str) -> None:
        """Show this figure, and this sentence beside it."""
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(self.words)

    def show_block(self, words: str | None) -> None:
        """Show what is said of the block that was learned from; None where nothing was measured."""
        self._blocks.setVisible(words is not None)
        self._block.setText(words or "")
        self._block.setVisible(bool(words))

    def show_rate(self, rate: Rate) -> None:
        """Show the accuracy on held-out images."""
        self.show_words(words_of.accuracy(rate), words_of.accuracy_in_detail(rate))

    def show_error(self, error: UserError) -> None:
        """Show why nothing could be learned, with a button to try again."""
        self.show_words("", translated(str(error)))
        self._show_button(self.tr("Try again"), stops=False)

    def show_activity(self, words: str, *, stoppable: bool = False, stopped: bool = False) -> None:
        """Show what is being done in a word or two, without progress."""
        self._now.setText(words)
        self._now.setVisible(bool(words))
        self.progress.hide()
        if stopped:
            self._show_button(self.tr("Resume"), stops=False)
        elif stoppable:
            self._show_button(self.tr("Stop"), stops=True)
        else:
            self.button.hide()

    def begin_progress(self) -> None:
        """The images of another project follow."""
        self.progress.restart()

    def show_progress(self, progress: Progress) -> None:
        """Show how many images went through the network."""
        self._now.hide()
        self.progress.show()
        self.progress.show_progress(
            progress.done, progress.total, progress.known, activity=self.tr("Reading images")
        )
        self._show_button(self.tr("Stop"), stops=True)

    def _show_button(self, text: str, *, stops: bool) -> None:
        self._stops = stops
        self.button.setText(text)
        self.button.show()

    def _on_button(self) -> None:
        (self.stop_requested if self._stops else self.resume_requested).emit()
