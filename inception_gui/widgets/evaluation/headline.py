"""The top-1 and top-5 errors of an evaluation in large type, with their intervals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.judged import KEPT_CLASSES, Judged
from inception_gui.core.evaluation.report.class_scores import top_error
from inception_gui.core.evaluation.report.results import Rate, Report
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.wheel import spare_from_wheel
from inception_gui.widgets.evaluation import wording as words_of


class HeadlineRate(QWidget):
    """One rate with its explanation and its confidence interval."""

    def __init__(self, title: str, explanation: str, beside_title: QWidget | None = None) -> None:
        super().__init__()
        self._name = title
        self._title = QLabel(title)
        self._title.setProperty("look", "strong")
        self._figure = QLabel()
        large = theme.font("verdict", tabular=True, bold=True)
        large.setPixelSize(round(theme.pixels("verdict") * 1.7))
        self._figure.setFont(large)
        # The style sheet sets fonts by `look`; a label without one keeps its own.
        self._interval = QLabel(wordWrap=True)
        self._interval.setProperty("look", "soft")
        self._explanation = QLabel(explanation, wordWrap=True)
        self._explanation.setProperty("look", "soft")
        for label in (self._figure, self._interval):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        if beside_title is not None:
            head.addWidget(beside_title)
        head.addStretch(1)
        layout.addLayout(head)
        for part in (self._figure, self._interval, self._explanation):
            layout.addWidget(part)
        layout.addStretch(1)

    def set_words(self, title: str, explanation: str) -> None:
        """Change the title and the explanation."""
        self._name = title
        self._title.setText(title)
        self._explanation.setText(explanation)

    def show_rate(self, rate: Rate) -> None:
        """Show this rate."""
        self._figure.setText(words_of.error(rate))
        words = self.tr("95% interval {0}; {1} of {2} wrong").format(
            words_of.interval(rate), wording.count(rate.hits), wording.images(rate.count)
        )
        self._interval.setText(words)
        self.setAccessibleName(f"{self._name}: {words_of.error(rate)}. {words}")

    @property
    def words(self) -> str:
        """The rate and the interval, as shown."""
        return f"{self._figure.text()} {self._interval.text()}"


class Headline(QFrame):
    """Both errors side by side, or one above the other in a narrow card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top1 = HeadlineRate(self.tr("Top-1 error"), self.tr("The top class is not the label."))
        self.choose_k = QSpinBox()
        self.choose_k.setRange(2, 100)
        self.choose_k.setValue(KEPT_CLASSES)
        spare_from_wheel(self.choose_k)
        self.choose_k.setPrefix(self.tr("Top "))
        self.choose_k.setAccessibleName(self.tr("Number of classes among which the label must be"))
        self.among = HeadlineRate("", "", self.choose_k)
        self._judged: Sequence[Judged] = ()
        self.choose_k.valueChanged.connect(lambda _k: self._show_among())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addWidget(self.top1, 1)
        self._row.addWidget(self.among, 1)

    def show_report(self, report: Report) -> None:
        """Show the errors of this report."""
        self._judged = report.judged
        self.top1.show_rate(report.top1_error)
        self._show_among()

    def _show_among(self) -> None:
        k = self.choose_k.value()
        self.among.set_words(
            self.tr("Top-{0} error").format(k),
            self.tr("The label is not in the top {0}.").format(k),
        )
        self.among.show_rate(top_error(self._judged, k))
