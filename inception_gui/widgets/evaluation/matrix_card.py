"""The confusion matrix of an evaluation: a table whose cells show their images."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.report.class_scores import ConfusionMatrix, confusion_matrix
from inception_gui.core.evaluation.report.results import Report
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.row_list import Index, is_choice
from inception_gui.widgets.common.theme import ThemeSource

MOST: Final = 30
"""So many classes are shown; the saved table has all of them."""

_CELL_PX: Final = 36
_NAME_PX: Final = 170
_ROWS_SHOWN: Final = 14


class MatrixModel(QAbstractTableModel):
    """Rows are labels, columns predictions with the numbers of the rows; the last is "other"."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.matrix = ConfusionMatrix((), (), (), (), 0)

    def show(self, matrix: ConfusionMatrix) -> None:
        """Show this matrix."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def count(self, row: int, column: int) -> int:
        """The number in a cell."""
        counts = self.matrix.counts[row]
        return counts[column] if column < len(counts) else self.matrix.other[row]

    def words(self, row: int, column: int) -> str:
        """A cell in a sentence."""
        names = self.matrix.names
        said = names[column] if column < len(names) else self.tr("another class")
        words = self.tr("%Ln image(s) of “{0}” classified as “{1}”", "", self.count(row, column))
        return words.format(names[row], said)

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.matrix.names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.matrix.names else len(self.matrix.names) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        names = self.matrix.names
        is_row = orientation == Qt.Orientation.Vertical
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = Qt.AlignmentFlag.AlignVCenter
            return middle | (
                Qt.AlignmentFlag.AlignLeft if is_row else Qt.AlignmentFlag.AlignHCenter
            )
        if section >= len(names):
            words = {
                Qt.ItemDataRole.DisplayRole: "…",
                Qt.ItemDataRole.ToolTipRole: self.tr("other classes"),
            }
            return words.get(Qt.ItemDataRole(role))
        if role == Qt.ItemDataRole.ToolTipRole:
            return names[section]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not is_row:
            return str(section + 1)
        metrics = QFontMetrics(theme.font("normal"))
        return metrics.elidedText(
            f"{section + 1}  {names[section]}", Qt.TextElideMode.ElideRight, _NAME_PX
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        number = self.count(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.count(number) if number else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row, column)
        if role == Qt.ItemDataRole.BackgroundRole and number:
            tokens = self._themes.theme
            total = sum(self.matrix.counts[row]) + self.matrix.other[row]
            colour = tokens.accent if row == column else tokens.warning
            return theme.mixed(tokens.panel, colour, 0.12 + 0.43 * number / total)
        return None


class MatrixTable(QTableView):
    """A click, Enter or Space on a cell requests its images.

    Signals:
        cell_chosen(int, int): the class indices of the label and of the prediction.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(themes, self)
        self.setModel(self.matrix)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        for heads in (self.horizontalHeader(), self.verticalHeader()):
            heads.setMinimumSectionSize(20)
            heads.setDefaultSectionSize(_CELL_PX)
            heads.setSectionsClickable(False)
        self.clicked.connect(self._choose)
        themes.theme_changed.connect(self.viewport().update)

    def _choose(self, index: Index) -> None:
        indices = self.matrix.matrix.indices
        is_shown = index.isValid() and index.column() < len(indices)
        if is_shown and self.matrix.count(index.row(), index.column()):
            self.cell_chosen.emit(indices[index.row()], indices[index.column()])

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_choice(self, event):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class MatrixCard(QFrame):
    """The matrix with its explanation, and buttons that save it.

    Signals:
        cell_chosen(int, int): see `MatrixTable`.
        save_requested(str): "image" or "table".
    """

    cell_chosen = Signal(int, int)
    save_requested = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        title = QLabel(self.tr("Confusion matrix"))
        title.setProperty("look", "strong")
        self._words = QLabel(wordWrap=True)
        self._words.setProperty("look", "soft")
        self.table = MatrixTable(themes)
        self.table.cell_chosen.connect(self.cell_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.save_image = QPushButton(self.tr("Save image…"))
        self.save_table = QPushButton(self.tr("Save table…"))
        for button, form in ((self.save_image, "image"), (self.save_table, "table")):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _on, form=form: self.save_requested.emit(form))
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self._words)
        layout.addWidget(self.table)
        layout.addLayout(buttons)

    def show_report(self, report: Report) -> None:
        """Show the matrix of this report."""
        matrix = confusion_matrix(report.judged, MOST)
        self.table.matrix.show(matrix)
        words = self.tr(
            "Rows are labels; columns are predictions, with the numbers of the rows. "
            "Click a cell to show its images."
        )
        if matrix.left_out:
            further = self.tr(
                "The classes that are confused most are shown; the saved table has all."
            )
            words = f"{words} {further}"
        self._words.setText(words)
        rows = min(len(matrix.names), _ROWS_SHOWN)
        frame = 2 * self.table.frameWidth()
        heads = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows * _CELL_PX + heads + frame + bar)
        self.setVisible(len(matrix.names) > 1)
