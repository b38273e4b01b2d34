"""The report of an evaluation: errors, conditions, plots, mistakes, comparison."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.report.wording import stand_in_note, unfinished_words
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import QT_TR_NOOP, tr, translated
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.calibration_card import CalibrationCard
from inception_gui.widgets.evaluation.comparison_card import ComparisonCard
from inception_gui.widgets.evaluation.headline import Headline
from inception_gui.widgets.evaluation.matrix_card import MatrixCard
from inception_gui.widgets.evaluation.mistakes_card import MistakesCard

FORMATS = (
    ("html", QT_TR_NOOP("Web page (HTML)…")),
    ("json", QT_TR_NOOP("JSON (to open or compare later)…")),
    ("csv", QT_TR_NOOP("CSV (one row per image)…")),
)


class ReportView(QWidget):
    """Shows one report.

    Signals:
        save_requested(str): "json", "csv" or "html".
        resume_requested()
    """

    save_requested = Signal(str)
    resume_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self._title = ElidingLabel(look="strong")
        self._state = QLabel(wordWrap=True)
        self._state.setProperty("look", "warning")
        self._note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note.setProperty("look", "warning")
        self.headline = Headline()
        self._conditions = QGridLayout()
        self._conditions.setHorizontalSpacing(16)
        self._conditions.setVerticalSpacing(2)
        self._conditions.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, ElidingLabel]] = []
        self.resume = QPushButton(self.tr("Resume"))
        self.resume.setProperty("look", "accent")
        self.resume.clicked.connect(self.resume_requested)
        self.save = QPushButton(self.tr("Save as"))
        menu = QMenu(self.save)
        for key, text in FORMATS:
            action = menu.addAction(tr(text))
            action.triggered.connect(lambda _on, key=key: self.save_requested.emit(key))
        self.save.setMenu(menu)
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._said.setProperty("look", "soft")
        self._saved_as: Path | None = None
        self.show_place = QPushButton(self.tr("Show in folder"))
        self.show_place.setProperty("look", "link")
        self.show_place.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_place.clicked.connect(self._on_show_place)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.resume, self.save):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button)
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self.show_place)
        head = QFrame()
        head.setProperty("look", "card")
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self._title, self._state, self.headline, self._note):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._conditions)
        column.addSpacing(4)
        column.addLayout(buttons)

        self.calibration = CalibrationCard(themes)
        self.mistakes = MistakesCard(themes)
        self.matrix = MatrixCard(themes)
        self.comparison = ComparisonCard(themes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for card in (head, self.calibration, self.mistakes, self.matrix, self.comparison):
            layout.addWidget(card)

    def show_report(self, report: Report, *, can_resume: bool) -> None:
        """Show this report; `can_resume` if its evaluation can be resumed from here."""
        self.report = report
        setup = report.setup
        self._title.set_parts(words_of.name_of(setup), f" · {words_of.protocol(setup)}")
        self._state.setText(translated(unfinished_words(report)))
        self._state.setVisible(not report.is_complete)
        self.resume.setVisible(can_resume and not report.is_complete)
        note = translated(stand_in_note(setup))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.headline.show_report(report)
        self._show_conditions(report)
        self.calibration.show_report(report)
        self.mistakes.show_report(report)
        self.matrix.show_report(report)
        self.comparison.forget()
        self.say("")

    def say(self, text: str, path: Path | None = None) -> None:
        """Show a text about a saved report, and a button that shows the file `path`."""
        self._said.setText(text)
        self._saved_as = path
        self.show_place.setVisible(path is not None)

    def _on_show_place(self) -> None:
        if self._saved_as is not None:
            reveal(self._saved_as)

    @property
    def words(self) -> str:
        """Title, note and conditions, as they are shown."""
        shown = [self._title, self._state, self._note, self._said]
        texts = [label.text() for label in shown if not label.isHidden()]
        texts += [
            f"{head.text()}: {words.text()}" for head, words in self._lines if not head.isHidden()
        ]
        return "\n".join(texts)

    def _show_conditions(self, report: Report) -> None:
        lines = words_of.conditions(report)
        while len(self._lines) < len(lines):
            line = (QLabel(), ElidingLabel())
            line[0].setProperty("look", "soft")
            for column, label in enumerate(line):
                self._conditions.addWidget(label, len(self._lines), column)
            self._lines.append(line)
        for number, (head, words) in enumerate(self._lines):
            is_used = number < len(lines)
            if is_used:
                title, text = lines[number]
                head.setText(title)
                words.set_parts(text)
                words.setToolTip(text)
            head.setVisible(is_used)
            words.setVisible(is_used)
