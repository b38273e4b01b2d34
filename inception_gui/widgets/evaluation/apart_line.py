"""The line above images of an evaluation: the label of each, and the way back to the report."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.results import Report
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.workers.session import Session


class ApartLine(QFrame):
    """Shown while images of a report are on display, apart from the user's own list.

    Signals:
        back_requested()
    """

    back_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._judged: Mapping[Path, Judged] = {}
        self._names: Mapping[int, str] = {}
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Image of an evaluation"))
        self._text = ElidingLabel(look="strong")
        self.back = QPushButton(self.tr("Back to the report"))
        self.back.clicked.connect(self.back_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.back)
        session.current_changed.connect(lambda _row: self.update_words())
        self.hide()

    def show_labels_of(self, report: Report) -> None:
        """Take the labels of the images from this report."""
        self._judged = {one.path.absolute(): one for one in report.judged}
        self._names = {one.index: one.name for one in report.classes} | {
            one.taken_for: one.taken_for_name for one in report.confusions
        }
        self.update_words()

    @property
    def words(self) -> str:
        """The text about the image on display."""
        return self._text.text()

    def update_words(self) -> None:
        """Describe the image on display."""
        row, count = self._session.current_row, len(self._session.items)
        path = self._session.items.entry(row).item.path if row >= 0 else None
        judged = self._judged.get(path) if path is not None else None
        if judged is None:
            self._text.set_parts("")
            return
        label, best = self._names.get(judged.label, ""), judged.best[0]
        if judged.is_right:
            words = self.tr("Label: {0} · classified right in the evaluation ({2})")
        else:
            words = self.tr("Label: {0} · classified as {1} in the evaluation ({2})")
        words = words.format(label, self._names.get(best[0], ""), wording.percent(best[1]))
        self._text.set_parts(words, f" · {wording.of_total(row + 1, count)}")
