"""The card on calibration: two plots, and the threshold for "not sure"."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.report.calibration import FEWEST_ANSWERS
from inception_gui.core.evaluation.report.results import CoveragePoint, Report
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.language import figures
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.coverage_plot import CoveragePlot
from inception_gui.widgets.evaluation.reliability_plot import ReliabilityPlot

_NARROW_PX: Final = 600


class CalibrationCard(QFrame):
    """The reliability diagram, and the coverage curve on which a threshold is chosen.

    Signals:
        threshold_wanted(float): the user wants to use this threshold for "not sure".
    """

    threshold_wanted = Signal(float)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._report: Report | None = None
        self._in_use, self._usual = 0.0, 0.0
        self.reliability = ReliabilityPlot(themes)
        self.coverage = CoveragePlot(themes)
        self._reliability_words = self._words("normal")
        self._bars = self._words("soft")
        self._bars.setText(self.tr("Bars: accuracy. Lines: mean probability."))
        self._coverage_words = self._words("normal")
        self._offer_words = self._words("soft")
        self._use_words = self._words("soft")
        self.use = QPushButton(self.tr("Use this threshold"))
        self.use.clicked.connect(lambda: self.threshold_wanted.emit(self.coverage.threshold))
        self.offer = self._link()
        self.offer.clicked.connect(self._on_offer)
        self.reset = self._link()
        self.reset.clicked.connect(lambda: self.threshold_wanted.emit(self._usual))
        use_row = QHBoxLayout()
        use_row.setSpacing(8)
        for button in (self.use, self.offer, self.reset):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            use_row.addWidget(button)
        use_row.addStretch(1)

        left, right = QVBoxLayout(), QVBoxLayout()
        for column, title, parts in (
            (
                left,
                self.tr("Do its probabilities match its accuracy?"),
                (self.reliability, self._reliability_words, self._bars),
            ),
            (
                right,
                self.tr("When should it say “not sure”?"),
                (self.coverage, self._coverage_words, self._offer_words),
            ),
        ):
            column.setSpacing(8)
            head = QLabel(title, wordWrap=True)
            head.setProperty("look", "strong")
            column.addWidget(head)
            for part in parts:
                column.addWidget(part)
        right.addLayout(use_row)
        right.addWidget(self._use_words)
        left.addStretch(1)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(16, 12, 16, 12)
        self._columns.setSpacing(24)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self.reliability.described.connect(self._reliability_words.setText)
        self.coverage.threshold_chosen.connect(lambda _threshold: self._say())

    def show_report(self, report: Report) -> None:
        """Show this report; the handle is at the suggested threshold, or at the current one."""
        self._report = report
        offered, suggestion = None, report.suggestion
        if suggestion is not None:
            offered = CoveragePoint(
                suggestion.threshold, suggestion.coverage, suggestion.precision.value
            )
        self.reliability.show_bins(report.calibration.bins, report.calibration.expected_error)
        self.coverage.show_curve(
            report.coverage, offered.threshold if offered else self._in_use, offered
        )
        self._say()

    def set_in_use(self, threshold: float, usual: float) -> None:
        """The verdict is "not sure" below `threshold`; `usual` is the default."""
        self._in_use, self._usual = threshold, usual
        self._say()

    @property
    def words(self) -> str:
        """The texts about the handle, the suggestion and the current threshold."""
        said = (self._coverage_words, self._offer_words, self._use_words)
        return "\n".join(label.text() for label in said)

    def _say(self) -> None:
        if self._report is None:
            return
        threshold, suggestion = self.coverage.threshold, self._report.suggestion
        self._coverage_words.setText(self.coverage.words)
        if suggestion is None:
            self._offer_words.setText(
                self.tr(
                    "No threshold that leaves at least {0} predictions makes 95% of them right on "
                    "these images."
                ).format(FEWEST_ANSWERS)
            )
        else:
            precision = suggestion.precision
            self._offer_words.setText(
                self.tr(
                    "From {0}, {1} of the {2} predictions are right (95% interval {3})."
                ).format(
                    words_of.threshold(suggestion.threshold),
                    wording.percent(precision.value),
                    wording.count(precision.count),
                    wording.percent_range(precision.low, precision.high),
                )
            )
            limit = words_of.threshold(suggestion.threshold)
            wanted = figures(f"{suggestion.wanted * 100:.0f}%")
            self.offer.setText(self.tr("{0} right: {1}").format(wanted, limit))
            self.offer.setToolTip(
                self.tr("The lowest threshold above which {0} of the predictions are right").format(
                    wanted
                )
            )
        self.offer.setVisible(suggestion is not None and suggestion.threshold != threshold)
        is_used = abs(threshold - self._in_use) < 1e-6
        self.use.setEnabled(not is_used and 0 < threshold < 1)
        self.reset.setText(self.tr("Back to {0}").format(words_of.threshold(self._usual)))
        self.reset.setVisible(abs(self._in_use - self._usual) > 1e-6)
        self._use_words.setText(
            self.tr("Current threshold: {0}").format(words_of.threshold(self._in_use))
        )

    def _on_offer(self) -> None:
        if self._report is not None and self._report.suggestion is not None:
            self.coverage.set_threshold(self._report.suggestion.threshold)
            self._say()

    def _words(self, look: str) -> QLabel:
        label = QLabel(wordWrap=True)
        label.setProperty("look", look)
        return label

    def _link(self) -> QPushButton:
        link = QPushButton()
        link.setProperty("look", "link")
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return link

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX * theme.text_scale()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)
        super().resizeEvent(event)
