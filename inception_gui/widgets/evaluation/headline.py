"""The two errors of an evaluation as large figures, with their intervals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.evaluation import wording as words_of


class Figure(QWidget):
    """A rate, what it is, where it probably is."""

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = title
        self._title = QLabel(title)
        self._title.setProperty("look", "strong")
        self._figure = QLabel()
        large = theme.font("verdict", tabular=True, bold=True)
        large.setPixelSize(round(theme.pixels("verdict") * 1.7))
        self._figure.setFont(large)
        # The style sheet sets every label's font; a label without a look keeps its own.
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
        """Show this one."""
        self._figure.setText(words_of.error(rate))
        words = self.tr("95 % interval {0}; {1} of {2} wrong").format(
            words_of.interval(rate), wording.count(rate.hits), words_of.pictures(rate.count)
        )
        self._interval.setText(words)
        self.setAccessibleName(f"{self._name}: {words_of.error(rate)}. {words}")

    @property
    def words(self) -> str:
        """Figure and interval, as shown."""
        return f"{self._figure.text()} {self._interval.text()}"


class Figures(QFrame):
    """Top-1 and top-5 error side by side, or below each other where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top1 = Figure(
            self.tr("Top-1 error"), self.tr("The surest class was not the true one.")
        )
        self.top5 = Figure(
            self.tr("Top-5 error"), self.tr("None of the five surest classes was the true one.")
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addWidget(self.top1, 1)
        self._row.addWidget(self.top5, 1)

    def show_rates(self, top1: Rate, top5: Rate) -> None:
        """Show these."""
        self.top1.show_rate(top1)
        self.top5.show_rate(top5)
