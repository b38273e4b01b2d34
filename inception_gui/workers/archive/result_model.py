"""The Qt model of a result: rows whose text is read from the disk when a view shows them."""

from __future__ import annotations

import os
from collections import OrderedDict
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inception_gui.core.archive.table import ResultTable, Row

_GROUPS_KEPT: Final = 48
"""Of some 2,000 rows each: about 50 MB."""
_MOST_ROWS: Final = 50_000_000
"""A view counts pixels in 32 bits."""
_WAITING: Final = "…"

_ModelIndex = QModelIndex | QPersistentModelIndex


class ResultColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    LABEL = 1
    SHARE = 2
    SECOND = 3
    SIZE = 4
    FOLDER = 5


class ResultModel(QAbstractTableModel):
    """Shows the rows of a table, all as they are stored or some in an order.

    Signals:
        group_wanted(int): a view shows rows of this group, which have not been read yet.
    """

    group_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: ResultTable | None = None
        self._rows: npt.NDArray[np.int32] | None = None
        self._similarities: npt.NDArray[np.float32] | None = None
        self._count = 0
        self._groups: OrderedDict[int, list[Row]] = OrderedDict()

    def show_table(self, table: ResultTable | None) -> None:
        """Show another table, or none."""
        self.beginResetModel()
        self.table, self._rows, self._similarities = table, None, None
        self._groups.clear()
        self._count = min(len(table), _MOST_ROWS) if table is not None else 0
        self.endResetModel()

    def grow(self) -> None:
        """Show the rows that the table got meanwhile, where all are shown."""
        assert self.table is not None
        now = min(len(self.table), _MOST_ROWS)
        if self._rows is None and now > self._count:
            self.beginInsertRows(QModelIndex(), self._count, now - 1)
            self._count = now
            self.endInsertRows()

    def show_rows(
        self,
        rows: npt.NDArray[np.int32] | None,
        similarities: npt.NDArray[np.float32] | None = None,
    ) -> None:
        """Show these rows of the table, or (None) all; `similarities` in place of sizes."""
        self.beginResetModel()
        self._rows, self._similarities = rows, similarities
        whole = len(self.table) if self.table is not None else 0
        self._count = min(whole if rows is None else len(rows), _MOST_ROWS)
        self.endResetModel()

    def add_group(self, group: int, rows: list[Row]) -> None:
        """Take what was read of a group."""
        self._groups[group] = rows
        self._groups.move_to_end(group)
        while len(self._groups) > _GROUPS_KEPT:
            self._groups.popitem(last=False)
        if self._count:
            last = self.index(self._count - 1, len(ResultColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def table_row(self, row: int) -> int:
        """The row of the table that `row` shows."""
        return row if self._rows is None else int(self._rows[row])

    def details(self, row: int) -> Row | None:
        """What was read of a row; None until it is, which this asks for."""
        assert self.table is not None
        found = self.table_row(row)
        group = self.table.group_of(found)
        rows = self._groups.get(group)
        if rows is None:
            self.group_wanted.emit(group)
            return None
        self._groups.move_to_end(group)
        return rows[found - self.table.group_start(group)]

    @property
    def shows_similarities(self) -> bool:
        """Whether the rows are a ranking by similarity."""
        return self._similarities is not None

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of rows that are shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of columns."""
        return 0 if parent.isValid() else len(ResultColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ResultColumn.NAME: self.tr("File"),
            ResultColumn.LABEL: self.tr("Top class"),
            ResultColumn.SHARE: self.tr("Probability"),
            ResultColumn.SECOND: self.tr("Second class"),
            ResultColumn.SIZE: self.tr("Similarity")
            if self.shows_similarities
            else self.tr("Size"),
            ResultColumn.FOLDER: self.tr("Folder"),
        }[ResultColumn(section)]

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        column = ResultColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self.details(index.row())
            return "" if found is None else f"{found.path}\n{found.error}".strip()
        return None

    def _text(self, row: int, column: ResultColumn) -> str:
        assert self.table is not None
        found = self.table_row(row)
        classes, shares, failed = self.table.columns()
        has_class = classes[found] >= 0
        if column == ResultColumn.LABEL and has_class:
            return self.table.class_names[int(classes[found])]
        if column == ResultColumn.SHARE:
            return f"{shares[found]:.0%}" if has_class else ""
        if column == ResultColumn.SIZE and self._similarities is not None:
            return f"{self._similarities[row]:.2f}"
        details = self.details(row)
        if details is None:
            return _WAITING
        if column == ResultColumn.LABEL:
            return details.error if failed[found] else ""
        return self._detail(details, column)

    def _detail(self, details: Row, column: ResultColumn) -> str:
        if column == ResultColumn.SECOND:
            return f"{details.second} {details.second_share:.0%}" if details.second else ""
        if column == ResultColumn.SIZE:
            return f"{details.width} × {details.height}" if details.width else ""
        folder, _, name = details.path.replace(os.sep, "/").rpartition("/")
        if column == ResultColumn.FOLDER:
            return folder
        return name if details.page is None else self.tr("{0}, page {1}").format(name, details.page)
