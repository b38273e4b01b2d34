"""The card of mistakes: accuracy by class, and the most frequent confusions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from inception_gui.core.evaluation.report.class_scores import class_scores
from inception_gui.core.evaluation.report.results import Report
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import class_table
from inception_gui.widgets.evaluation.class_table import ClassTable
from inception_gui.widgets.evaluation.confusion_list import ConfusionList

_NARROW_PX: Final = 660
_ROWS_SHOWN: Final = 10


class MistakesCard(QFrame):
    """Two lists; a click on a row requests its images.

    Signals:
        class_chosen(ClassScore)
        confusion_chosen(Confusion)
    """

    class_chosen = Signal(object)
    confusion_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.classes = ClassTable(themes)
        self.confusions = ConfusionList(themes)
        self._no_confusions = QLabel(self.tr("There are no confusions."))
        self._no_confusions.setProperty("look", "soft")
        self.classes.class_chosen.connect(self.class_chosen)
        self.confusions.confusion_chosen.connect(self.confusion_chosen)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(6, 12, 6, 8)
        self._columns.setSpacing(16)
        for title, hint, parts, share in (
            (
                self.tr("Recall and precision by class"),
                self.tr("Click a class to show its images, the wrong ones first."),
                (self.classes,),
                4,
            ),
            (
                self.tr("Most frequent confusions"),
                self.tr("Label → prediction. Click to show the images."),
                (self.confusions, self._no_confusions),
                3,
            ),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            head, words = QLabel(title), QLabel(hint, wordWrap=True)
            head.setProperty("look", "strong")
            words.setProperty("look", "soft")
            for label in (head, words):
                label.setContentsMargins(10, 0, 10, 0)
                column.addWidget(label)
            column.addSpacing(2)
            for part in parts:
                part.setMinimumWidth(120)
                column.addWidget(part)
            column.addStretch(1)
            self._columns.addLayout(column, share)

    def show_report(self, report: Report) -> None:
        """Show the mistakes of this report."""
        scores = class_scores(report.judged)
        self.classes.show_classes(scores)
        self.confusions.show_confusions(report.confusions)
        self._no_confusions.setVisible(not report.confusions)
        self.confusions.setVisible(bool(report.confusions))
        rows = class_table.row_height() * min(max(len(scores), 3), _ROWS_SHOWN)
        height = rows + self.classes.horizontalHeader().sizeHint().height() + 2
        self.classes.setFixedHeight(height)
        count = min(max(len(report.confusions), 1), _ROWS_SHOWN)
        self.confusions.setFixedHeight(max(self.confusions.row_height() * count, 40))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX * theme.text_scale()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)
        super().resizeEvent(event)
