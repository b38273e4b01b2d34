"""What the export and the sorting have in common: title, choices, words, progress, buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob

_STEPS = 1000
_BREAKABLE: Final = re.compile(r"([/\\_.-])(?=\w)")
"""A path may go on in the next line behind these; a line breaks at spaces only else."""


class OutputPanel(QFrame):
    """In place of the chart while it is open; shows what its own worker does.

    Signals:
        closed()
    """

    closed = Signal()

    def __init__(self, worker: ExclusiveJob, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_stopping = False
        self.setProperty("look", "panel")
        self._title = QLabel(title)
        self._title.setProperty("look", "strong")
        self._said = ""
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        # However long a path is, the panel does not get wider by it.
        policy = self._words.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._words.setSizePolicy(policy)
        self._words.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.hide()
        self.leave = QPushButton(self.tr("Close"))
        self.leave.clicked.connect(self._on_leave)
        worker.progressed.connect(self._on_progressed)
        worker.went_wrong.connect(self._on_wrong)
        worker.ended.connect(self._on_ended)

    @property
    def words(self) -> str:
        """What is said of the last work."""
        return self._said

    def _lay_out(self, choices: QLayout, buttons: Sequence[QPushButton]) -> None:
        """Put the parts in their places; `buttons` stand before the one that closes."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (*buttons, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(choices)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        layout.addStretch(1)

    def _say(self, words: str) -> None:
        self._said = words
        self._words.setText(_BREAKABLE.sub("\\1\u200b", words))
        self._words.setVisible(bool(words))

    def _update(self) -> None:
        """Enable what can be done now."""
        busy = self._worker.is_busy
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close"))
        self.leave.setEnabled(not self._is_stopping)

    def _stopped_in_words(self) -> str:
        """What is said once the work was stopped."""
        return ""

    def _on_leave(self) -> None:
        if self._worker.is_busy:
            self._is_stopping = True
            self._worker.cancel()
            self._update()
        else:
            self.closed.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setVisible(total > 0)
        self._bar.setValue(round(_STEPS * done / total) if total else 0)

    def _on_wrong(self, error: UserError) -> None:
        self._say(f"{error.sentence} {error.hint}".strip())

    def _on_ended(self) -> None:
        if self._is_stopping:
            self._is_stopping = False
            self._say(self._stopped_in_words())
        self._bar.hide()
        self._update()
