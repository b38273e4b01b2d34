"""The Qt model of the images of a run in the order in which they are checked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inception_gui.core.runs.records import Correction
from inception_gui.workers.items.item_roles import ItemRole
from inception_gui.workers.review.session import ReviewSession

_ModelIndex = QModelIndex | QPersistentModelIndex


class ReviewModel(QAbstractListModel):
    """A row for each image; the caption is the predicted class, the text what was said of it."""

    def __init__(self, work: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        work.read.connect(self._on_reset)
        work.ordered.connect(self._on_reset)
        work.changed.connect(lambda _rows: self._on_changed())
        work.items.dataChanged.connect(lambda _first, _last: self._on_changed())

    def item_row(self, row: int) -> int:
        """The item row that `row` shows."""
        return self._work.rows[row]

    def said(self, row: int) -> str:
        """What was said of the image at `row`, in a word or two."""
        correction = self._work.correction(self.item_row(row))
        return self._words(correction) if correction is not None else ""

    def forget(self) -> None:
        """The rows are gone."""
        self._on_reset()

    def _words(self, correction: Correction) -> str:
        if correction.state == "right":
            return self.tr("right")
        if correction.state == "wrong":
            return self.tr("wrong")
        if correction.state == "unsure":
            return self.tr("not sure")
        return self.tr("is: {0}").format(correction.label)

    def _on_reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _on_changed(self) -> None:
        if self.rowCount():
            # Views ask only for what they show.
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of images."""
        return 0 if parent.isValid() else len(self._work.rows)

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `ItemRole`."""
        row = index.row()
        items, item_row = self._work.items, self.item_row(row)
        columns = items.columns
        name, share = columns.best(item_row)
        predicted = f"{share:.0%} {name}"
        if role == ItemRole.CAPTION:
            return predicted
        if role == ItemRole.STATE:
            return "done"
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(row) or columns.name(item_row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (columns.name(item_row), predicted, self.said(row))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return items.data(items.index(item_row), role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return columns.paths[item_row] or columns.name(item_row)
        if role == Qt.ItemDataRole.CheckStateRole:
            # A mark on what was checked, as on a list that is ticked off.
            is_checked = self._work.correction(item_row) is not None
            return Qt.CheckState.Checked if is_checked else None
        return None
