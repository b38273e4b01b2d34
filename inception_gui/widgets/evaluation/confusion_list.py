"""The list of the most frequent confusions of an evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from inception_gui.core.evaluation.report.results import Confusion
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.row_list import RowList
from inception_gui.widgets.common.theme import ThemeSource

_PAD_PX: Final = 10
_GAP_PX: Final = 14
_ARROW: Final = "  →  "


class ConfusionList(RowList[Confusion]):
    """The most frequent first; a click requests the images of a confusion.

    Signals:
        confusion_chosen(Confusion)
    """

    confusion_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Most frequent confusions"))
        self.row_chosen.connect(self.confusion_chosen)

    def show_confusions(self, rows: Sequence[Confusion]) -> None:
        """Show these, in this order."""
        self.show_rows(rows)
        self.reset()  # the selection belongs to another report

    @property
    def confusions(self) -> list[Confusion]:
        """The confusions that are shown."""
        return self.rows

    def name_of(self, row: Confusion) -> str:
        return f"{row.label_name} → {row.taken_for_name}"

    def tip_of(self, row: Confusion) -> str:
        words = self.tr("%Ln image(s) of “{0}” classified as “{1}”; click to show", "", row.count)
        return words.format(row.label_name, row.taken_for_name)

    def row_height(self) -> int:
        return QFontMetrics(theme.font("normal")).height() + 10

    def paint_row(self, painter: QPainter, rect: QRectF, row: Confusion) -> None:
        tokens = self._themes.theme
        font = theme.font("normal", tabular=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        inside = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        most = self.rows[0].count  # the most frequent one comes first
        wide = metrics.horizontalAdvance(wording.count(most))
        painter.setPen(tokens.colour("soft_text"))
        box = QRectF(inside.left(), inside.top(), wide, inside.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight) | middle, wording.count(row.count))
        inside.setLeft(inside.left() + wide + _GAP_PX)
        mode = Qt.TextElideMode.ElideRight
        arrow = metrics.horizontalAdvance(_ARROW)
        half = (inside.width() - arrow) / 2
        true_wide = min(
            metrics.horizontalAdvance(row.label_name),
            max(half, inside.width() - arrow - metrics.horizontalAdvance(row.taken_for_name)),
        )
        painter.setPen(tokens.colour("text"))
        name = metrics.elidedText(row.label_name, mode, round(true_wide) + 1)
        painter.drawText(inside, middle, name)
        inside.setLeft(inside.left() + true_wide)
        painter.setPen(tokens.colour("soft_text"))
        painter.drawText(inside, middle, _ARROW)
        inside.setLeft(inside.left() + arrow)
        painter.setPen(tokens.colour("text"))
        said = metrics.elidedText(row.taken_for_name, mode, round(inside.width()))
        painter.drawText(inside, middle, said)
