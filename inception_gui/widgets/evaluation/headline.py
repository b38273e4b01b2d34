"""The top-1 and top-5 errors of an evaluation in large type, with their intervals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.evaluation import wording as words_of


class HeadlineRate(QWidget):
    """One rate with its explanation and its confidence interval."""

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        for part in (self._title, self._figure, self._interval, self._explanation):
            layout.addWidget(part)
        layout.addStretch(1)

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
        self.top5 = HeadlineRate(self.tr("Top-5 error"), self.tr("The label is not in the top 5."))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addWidget(self.top1, 1)
        self._row.addWidget(self.top5, 1)

    def show_rates(self, top1: Rate, top5: Rate) -> None:
        """Show these rates."""
        self.top1.show_rate(top1)
        self.top5.show_rate(top5)
