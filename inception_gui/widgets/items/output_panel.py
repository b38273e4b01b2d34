"""The common part of the panels that export, sort and save: choices, progress, buttons."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob

_BREAKABLE: Final = re.compile(r"([/\\_.-])(?=\w)")
"""A path may continue on the next line after these; otherwise lines break at spaces only."""


class OutputPanel(QFrame):
    """Takes the place of the chart while it is open, and shows the progress of its job.

    Signals:
        closed()
        wrote(Path): the file or folder that the user chose for results.
    """

    closed = Signal()
    wrote = Signal(object)

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
        # A long path must not make the panel wider.
        policy = self._words.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._words.setSizePolicy(policy)
        self._words.hide()
        self._place: Path | None = None
        self.show_place = QPushButton(self.tr("Show in folder"))
        self.show_place.setProperty("look", "link")
        self.show_place.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_place.clicked.connect(self._on_show_place)
        self.show_place.hide()
        self._progress = ProgressRow(stacks_below_px=math.inf, has_links=False)
        self._progress.hide()
        self.leave = QPushButton(self.tr("Close"))
        self.leave.clicked.connect(self._on_leave)
        worker.progressed.connect(self._on_progressed)
        worker.went_wrong.connect(self._on_wrong)
        worker.ended.connect(self._on_ended)

    @property
    def words(self) -> str:
        """The text about the last job."""
        return self._said

    def _lay_out(self, choices: QLayout, buttons: Sequence[QPushButton]) -> None:
        """Lay out the parts; `buttons` come before the one that closes."""
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
        layout.addWidget(self.show_place, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._progress)
        layout.addLayout(row)
        layout.addStretch(1)

    def _say(self, words: str, place: Path | None = None) -> None:
        """Show `words`, and a button that shows the file or folder `place`."""
        self._said = words
        self._place = place
        self.show_place.setVisible(place is not None)
        self._words.setText(_BREAKABLE.sub("\\1\u200b", words))
        self._words.setVisible(bool(words))

    def _on_show_place(self) -> None:
        if self._place is not None:
            reveal(self._place)

    def _update(self) -> None:
        """Enable and disable the controls."""
        busy = self._worker.is_busy
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close"))
        self.leave.setEnabled(not self._is_stopping)

    def _stopped_in_words(self) -> str:
        """The text after the job was stopped."""
        return ""

    def _on_leave(self) -> None:
        if self._worker.is_busy:
            self._is_stopping = True
            self._worker.cancel()
            self._update()
        else:
            self.closed.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.show_progress(done, total)
        self._progress.setVisible(total > 0)

    def _on_wrong(self, error: UserError) -> None:
        self._say(translated(str(error)))

    def _on_ended(self) -> None:
        if self._is_stopping:
            self._is_stopping = False
            self._say(self._stopped_in_words())
        self._progress.restart()
        self._progress.hide()
        self._update()
