"""A choice of earlier evaluations, each on one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.widgets.evaluation import wording as words_of


class EvaluationChoice(QComboBox):
    """As wide as its room; a longer line is shortened in the middle."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(self.setToolTip)

    def show_evaluations(self, summaries: Sequence[EvaluationSummary]) -> None:
        """Offer these; the choice stays if it is among them."""
        kept = self.currentData()
        self.clear()
        for summary in summaries:
            self.addItem(words_of.summary_line(summary), summary.id)
        self.setCurrentIndex(max(self.findData(kept), 0))

    def shown_text(self) -> str:
        """The chosen line as it is painted at the present width."""
        return str(self._option().currentText)

    def _option(self) -> Any:
        option = cast(Any, QStyleOptionComboBox())  # The stubs leave the option's fields out.
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
            .width()
        )
        # Styles leave a pixel or two beside the text.
        mode = Qt.TextElideMode.ElideMiddle
        option.currentText = self.fontMetrics().elidedText(option.currentText, mode, room - 4)
        return option

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
