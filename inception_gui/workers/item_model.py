"""The table of items: what is known of each, for any view of Qt's."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from inception_gui.core.types import Failure, Item, Prediction
from inception_gui.workers.item_roles import ItemRole, ItemState

_THUMBNAILS_KEPT: Final = 600
"""About 50 MB of them; one that is scrolled back to is made again."""

_ModelIndex = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Entry:
    """What is known of one item."""

    item: Item
    state: ItemState = "waiting"
    prediction: Prediction | None = None
    failure: Failure | None = None


class ItemModel(QAbstractListModel):
    """Entries in the order in which they came.

    Signals:
        thumbnail_wanted(int): a view shows this row and has no thumbnail for it.
    """

    thumbnail_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[int, int] = {}
        self._rows_by_place: dict[tuple[Path | int, int], int] = {}
        self._thumbnails: OrderedDict[int, QImage] = OrderedDict()
        self._failed = 0
        self._known = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def failed_count(self) -> int:
        """How many items could not be read."""
        return self._failed

    @property
    def waiting_count(self) -> int:
        """How many items have not been looked at to the end."""
        return len(self._entries) - self._known - self._failed

    def next_failed(self, after: int) -> int | None:
        """The next row behind `after`, round and round, whose item could not be read."""
        count = len(self._entries)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self._entries[row].failure is not None:
                return row
        return None

    def entry(self, row: int) -> Entry:
        """The entry at `row`."""
        return self._entries[row]

    def row_of(self, item: Item) -> int | None:
        """The row of this very item; None once it is gone."""
        return self._rows.get(id(item))

    def add(self, items: Sequence[Item]) -> list[int]:
        """Append items and give their rows; a page of a file that is here already keeps its row."""
        new: list[Item] = []
        rows: list[int] = []
        first = len(self._entries)
        for item in items:
            place = _place(item)
            known = self._rows_by_place.get(place)
            if known is not None:
                rows.append(known)
                continue
            row = first + len(new)
            new.append(item)
            rows.append(row)
            self._rows[id(item)] = row
            self._rows_by_place[place] = row
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._entries += [Entry(item) for item in new]
            self.endInsertRows()
        return rows

    def clear(self) -> None:
        """Forget everything."""
        self.beginResetModel()
        self._entries.clear()
        self._rows.clear()
        self._rows_by_place.clear()
        self._thumbnails.clear()
        self._failed = 0
        self._known = 0
        self.endResetModel()

    def set_state(self, row: int, state: ItemState) -> None:
        """Say what is being done with the item at `row`."""
        if self._entries[row].state != state:
            self._entries[row].state = state
            self._changed(row)

    def forget_outcome(self, row: int) -> None:
        """Make the item at `row` as if it had just come."""
        entry = self._entries[row]
        self._count(entry, -1)
        entry.prediction, entry.failure, entry.state = None, None, "waiting"
        self._thumbnails.pop(row, None)
        self._changed(row)

    def set_prediction(self, row: int, prediction: Prediction) -> None:
        """Record what the network sees in the item at `row`."""
        entry = self._entries[row]
        self._count(entry, -1)
        entry.prediction, entry.failure = prediction, None
        self._count(entry, 1)
        entry.state = "unsure" if prediction.verdict.level == "unsure" else "done"
        self._changed(row)

    def set_failure(self, row: int, failure: Failure) -> None:
        """Record why the item at `row` could not be read."""
        entry = self._entries[row]
        self._count(entry, -1)
        entry.prediction, entry.failure, entry.state = None, failure, "failed"
        self._count(entry, 1)
        self._changed(row)

    def set_thumbnail(self, row: int, thumbnail: QImage) -> None:
        """Keep a thumbnail for `row`; the one unused for longest is let go."""
        self._thumbnails[row] = thumbnail
        self._thumbnails.move_to_end(row)
        while len(self._thumbnails) > _THUMBNAILS_KEPT:
            self._thumbnails.popitem(last=False)
        self._changed(row)

    def _count(self, entry: Entry, by: int) -> None:
        """Keep the counts true while an entry's outcome changes."""
        self._failed += by * (entry.failure is not None)
        self._known += by * (entry.prediction is not None)

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view shows of the entry at `index`."""
        row = index.row()
        entry = self._entries[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.item.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(entry.item.path or entry.item.name)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(row)
        if role == ItemRole.CAPTION:
            return _caption(entry)
        if role == ItemRole.STATE:
            return entry.state
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.item.name}: {_caption(entry)}"
        return None

    def _thumbnail(self, row: int) -> QImage | None:
        found = self._thumbnails.get(row)
        if found is not None:
            self._thumbnails.move_to_end(row)
        elif self._entries[row].state in ("done", "unsure"):
            self.thumbnail_wanted.emit(row)
        return found


def _place(item: Item) -> tuple[Path | int, int]:
    """What items have in common that are one page of one file, or of the very same bytes.

    Two pasted pictures are two, though their bytes may be equal; the pages of one share them.
    """
    return item.path if item.path is not None else id(item.data), item.page


def _caption(entry: Entry) -> str:
    if entry.failure is not None:
        return "cannot be read"
    if entry.prediction is None:
        return entry.item.name
    level = entry.prediction.verdict.level
    name = entry.prediction.scores[0].name
    return {"sure": name, "probably": name, "maybe": f"{name}?", "unsure": "not sure"}[level]
