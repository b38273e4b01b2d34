"""Evaluations on the disk: one that was interrupted is offered, the others can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.earlier_choice import EvaluationChoice


class InterruptedCard(QFrame):
    """Offers to go on with an evaluation; hidden while there is none.

    Signals:
        continue_requested(EvaluationSummary)
        discard_requested(int)
    """

    continue_requested = Signal(object)
    discard_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary: EvaluationSummary | None = None
        self.setProperty("look", "card")
        self._title = ElidingLabel(look="strong")
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("look", "soft")
        self.go_on = QPushButton(self.tr("Continue"))
        self.go_on.setProperty("look", "accent")
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setToolTip(self.tr("Forget its results. The pictures are not touched."))
        self.go_on.clicked.connect(self._on_go_on)
        self.discard.clicked.connect(self._on_discard)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.go_on, self.discard):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def offer(self, summary: EvaluationSummary | None) -> None:
        """Offer this one, or none."""
        self.summary = summary
        if summary is None:
            return
        setup = summary.setup
        self._title.set_parts(words_of.name_of(setup), self.tr(" is not finished"))
        self._words.setText(
            self.tr("{0} of {1} were judged ({2}, {3}), begun {4}. What is done is kept.").format(
                wording.count(summary.done),
                words_of.pictures(setup.total),
                words_of.protocol(setup),
                words_of.weights(setup),
                f"{setup.started.astimezone():%d %B, %H:%M}",
            )
        )

    def _on_go_on(self) -> None:
        if self.summary is not None:
            self.continue_requested.emit(self.summary)

    def _on_discard(self) -> None:
        if self.summary is not None:
            self.discard_requested.emit(self.summary.id)


class EarlierCard(QFrame):
    """A list of earlier evaluations, to open one of them.

    Signals:
        open_requested(int)
        discard_requested(int)
    """

    open_requested = Signal(int)
    discard_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        title = QLabel(self.tr("Earlier evaluations"))
        title.setProperty("look", "strong")
        self.choice = EvaluationChoice(self.tr("Earlier evaluations"))
        self.open = QPushButton(self.tr("Open"))
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setToolTip(self.tr("Forget its results. The pictures are not touched."))
        self.open.clicked.connect(lambda: self.open_requested.emit(self.choice.currentData()))
        self.discard.clicked.connect(lambda: self.discard_requested.emit(self.choice.currentData()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        for button in (self.open, self.discard):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(row)
        self.hide()

    def show_earlier(self, earlier: Sequence[EvaluationSummary]) -> None:
        """Show these."""
        self.choice.show_evaluations(earlier)
