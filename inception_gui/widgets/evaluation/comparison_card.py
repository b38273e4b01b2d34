"""The card that compares this evaluation with an earlier one, and tests for chance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.report.results import Comparison, Rate, Report
from inception_gui.core.evaluation.report.wording import difference_words
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs, theme, wording
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.earlier_choice import EvaluationChoice

_NARROW_PX: Final = 600
"""Below this width the intervals are under the errors."""


class ComparisonCard(QFrame):
    """Chooses what to compare with, and shows the result.

    Signals:
        comparison_wanted(object, str): the number of a summary or the path of a report; its name.
        images_wanted(list[Path])
        updated(): the result, or the reason why there is none, is at the bottom of the card now.
    """

    comparison_wanted = Signal(object, str)
    images_wanted = Signal(list)
    updated = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._comparison: Comparison | None = None
        self._this = ""
        title = QLabel(self.tr("Compare with an earlier evaluation"))
        title.setProperty("look", "strong")
        self.choice = EvaluationChoice(self.tr("Earlier evaluation"))
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.clicked.connect(self._on_compare)
        self.open = QPushButton(self.tr("Open report…"))
        self.open.clicked.connect(self._on_open)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.compare, self.open):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        row.addStretch(1)
        self._sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._method = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._method.setProperty("look", "soft")
        self._cells = [[QLabel() for _ in range(3)] for _ in range(3)]
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for y, line in enumerate(self._cells):
            for x, cell in enumerate(line):
                cell.setTextFormat(Qt.TextFormat.PlainText)
                if y and x:
                    cell.setFont(theme.font("normal", tabular=True))
                else:
                    cell.setProperty("look", "soft")
                grid.addWidget(cell, y, x)
        grid.setColumnStretch(3, 1)
        self.only_this, self.only_other = self._link(), self._link()
        self.only_this.clicked.connect(lambda: self._ask(of_this=True))
        self.only_other.clicked.connect(lambda: self._ask(of_this=False))
        links = QHBoxLayout()
        links.setSpacing(12)
        links.addWidget(self.only_this)
        links.addWidget(self.only_other)
        links.addStretch(1)
        self._failure = FailureNotice(
            themes, alignment=Qt.AlignmentFlag.AlignLeft, with_icon=False, sentence_look="warning"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self.choice)
        layout.addLayout(row)
        for part in (self._sentence, self._table, self._method):
            layout.addWidget(part)
        layout.addLayout(links)
        layout.addWidget(self._failure)
        self.forget()

    def show_earlier(self, earlier: Sequence[EvaluationSummary]) -> None:
        """Offer these evaluations."""
        self.choice.show_evaluations(earlier)
        self.choice.setVisible(bool(earlier))
        self.compare.setVisible(bool(earlier))

    def forget(self) -> None:
        """Show no comparison."""
        self._comparison = None
        for part in (self._sentence, self._table, self._method, self.only_this, self.only_other):
            part.hide()
        self._failure.hide()

    def show_comparison(self, comparison: Comparison, name: str, report: Report) -> None:
        """Show the result; the other evaluation is called `name`."""
        self.forget()
        self._comparison = comparison
        self._sentence.setText(words_of.difference(comparison))
        self._this = self.tr("This one ({0})").format(words_of.protocol(report.setup))
        self._fill_table(comparison)
        self._cells[2][0].setToolTip(name)
        left_out = ""
        if comparison.left_out:
            left_out = self.tr(" {0} that only one of them has skipped.").format(
                wording.images(comparison.left_out)
            )
        by_content = ""
        if comparison.by_content:
            by_content = self.tr(" {0} paired by content, because the paths differ.").format(
                wording.images(comparison.by_content)
            )
        self._method.setText(
            self.tr(
                "Difference in top-1 accuracy: {0}. McNemar’s test on {1} in both ({2}): {3}. "
                "Earlier: {4}."
            ).format(
                translated(difference_words(comparison)),
                wording.images(comparison.pictures),
                comparison.method,
                words_of.chance(comparison.p_value),
                name,
            )
            + by_content
            + left_out
        )
        first, second = comparison.only_first_paths, comparison.only_second_paths
        self.only_this.setText(
            self.tr("Only this one right: {0}").format(wording.count(len(second)))
        )
        self.only_other.setText(
            self.tr("Only the earlier one right: {0}").format(wording.count(len(first)))
        )
        for part in (self._sentence, self._table, self._method):
            part.show()
        self.only_this.setVisible(bool(second))
        self.only_other.setVisible(bool(first))
        self.updated.emit()

    def show_problem(self, error: UserError) -> None:
        """Show why they cannot be compared."""
        self.forget()
        self._failure.set_failure(error.sentence, error.hint, error.detail)
        self._failure.show()
        self.updated.emit()

    @property
    def words(self) -> str:
        """The result in a sentence."""
        return self._sentence.text()

    def _fill_table(self, comparison: Comparison) -> None:
        gap = " " if self.width() >= _NARROW_PX * theme.text_scale() else "\n"
        rows = (
            ("", self.tr("Top-1 error"), self.tr("Top-5 error")),
            (
                self._this.replace(" (", f"{gap}("),
                _cell(comparison.second_top1_error, gap),
                _cell(comparison.second_top5_error, gap),
            ),
            (
                self.tr("Earlier"),
                _cell(comparison.first_top1_error, gap),
                _cell(comparison.first_top5_error, gap),
            ),
        )
        for cells, texts in zip(self._cells, rows, strict=True):
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)

    def _on_compare(self) -> None:
        number = self.choice.currentData()
        if number is not None:
            self.comparison_wanted.emit(number, self.choice.currentText())

    def _on_open(self) -> None:
        file_dialogs.choose_file(
            self,
            self.tr("Open report"),
            [self.tr("Reports (*.json)")],
            lambda path: self.comparison_wanted.emit(path, path.name),
        )

    def _ask(self, *, of_this: bool) -> None:
        if self._comparison is not None:
            paths = self._comparison.only_second_paths
            if not of_this:
                paths = self._comparison.only_first_paths
            self.images_wanted.emit(list(paths))

    def _link(self) -> QPushButton:
        link = QPushButton()
        link.setProperty("look", "link")
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._comparison is not None:
            self._fill_table(self._comparison)
        super().resizeEvent(event)


def _cell(rate: Rate, gap: str) -> str:
    return f"{words_of.error(rate)}{gap}({words_of.interval(rate)})"
