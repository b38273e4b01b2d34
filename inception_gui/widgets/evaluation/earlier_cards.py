"""The cards of stored evaluations: one offers to resume, one lists all of them."""

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
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.earlier_choice import EvaluationChoice


class InterruptedCard(QFrame):
    """Offers to resume an interrupted evaluation; hidden without one.

    Signals:
        resume_requested(EvaluationSummary)
        delete_requested(int)
    """

    resume_requested = Signal(object)
    delete_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary: EvaluationSummary | None = None
        self.setProperty("look", "card")
        self._title = ElidingLabel(look="strong")
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("look", "soft")
        self.resume = QPushButton(self.tr("Resume"))
        self.resume.setProperty("look", "accent")
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Deletes its results. The images are not changed."))
        self.resume.clicked.connect(self._on_resume)
        self.delete.clicked.connect(self._on_delete)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.resume, self.delete):
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
        self._title.set_parts(words_of.name_of(setup), self.tr(" is unfinished"))
        self._words.setText(
            self.tr("{0} evaluated ({1}, {2}), started {3}. The results so far are saved.").format(
                words_of.progress(summary.done, setup.total),
                words_of.protocol(setup),
                words_of.weights(setup),
                f"{setup.started.astimezone():%d %B, %H:%M}",
            )
        )

    def _on_resume(self) -> None:
        if self.summary is not None:
            self.resume_requested.emit(self.summary)

    def _on_delete(self) -> None:
        if self.summary is not None:
            self.delete_requested.emit(self.summary.id)


class EarlierCard(QFrame):
    """A list of earlier evaluations, to open one of them.

    Signals:
        open_requested(int)
        delete_requested(int)
    """

    open_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        title = QLabel(self.tr("Earlier evaluations"))
        title.setProperty("look", "strong")
        self.choice = EvaluationChoice(self.tr("Earlier evaluations"))
        self.open = QPushButton(self.tr("Open"))
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Deletes its results. The images are not changed."))
        self.open.clicked.connect(lambda: self.open_requested.emit(self.choice.currentData()))
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.choice.currentData()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        for button in (self.open, self.delete):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(row)
        self.hide()

    def show_earlier(self, earlier: Sequence[EvaluationSummary]) -> None:
        """List these."""
        self.choice.show_evaluations(earlier)
