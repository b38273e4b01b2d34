"""A Qt model of thumbnails with a word above the name, for the pages of similar images."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inception_gui.core.types import Failure, Item
from inception_gui.workers.items.item_columns import ItemColumns, place_of
from inception_gui.workers.items.item_content import ItemContent
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.item_roles import ItemRole
from inception_gui.workers.items.thumbnailer import Thumbnailer

_ModelIndex = QModelIndex | QPersistentModelIndex


def content_of(items: Sequence[Item]) -> ItemContent:
    """These items for `Tiles.put`; made on a thread, because there may be many."""
    columns = ItemColumns()
    columns.append(items)
    rows = {place_of(item): row for row, item in enumerate(items)}
    return ItemContent(columns, rows, OrderedDict())


class Tiles(QObject):
    """Items with thumbnails that are made on a thread when they are first shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = ItemModel(self)
        self._thumbnailer = Thumbnailer(self.items, self)
        self._thumbnailer.failed.connect(self._on_failed)

    def put(self, content: ItemContent) -> None:
        """Hold these items instead of all others."""
        self.items.put(content)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._thumbnailer.close(seconds)

    def _on_failed(self, failure: Failure) -> None:
        row = self.items.row_of(failure.item)
        if row is not None:
            self.items.set_failure(row, failure)  # else it would be tried at every painting


class TileModel(QAbstractListModel):
    """Shows some of the items of `tiles`; a subclass says which, and what stands above the name.

    A "row" is one of this model, an "item row" one of `tiles.items`.
    """

    def __init__(self, tiles: Tiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tiles = tiles
        tiles.items.dataChanged.connect(self._on_data_changed)

    def item_row(self, row: int) -> int:
        """The item row that `row` shows."""
        raise NotImplementedError

    def word(self, row: int) -> str:
        """What stands above the name."""
        raise NotImplementedError

    def item(self, row: int) -> Item:
        """The item that `row` shows."""
        return self.tiles.items.entry(self.item_row(row)).item

    def _on_data_changed(self, _first: QModelIndex, _last: QModelIndex) -> None:
        if self.rowCount():
            # Views ask only for what they show.
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    # Qt's own names

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `ItemRole`."""
        row = index.row()
        if role == ItemRole.CAPTION:
            return self.word(row)
        items, item_row = self.tiles.items, self.item_row(row)
        if role == ItemRole.STATE:
            return "failed" if items.columns.has_failed(item_row) else "done"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{items.columns.name(item_row)}, {self.word(row)}"
            message = items.columns.message(item_row)
            return f"{words}. {message}" if message else words
        if role == Qt.ItemDataRole.ToolTipRole:
            path = items.columns.paths[item_row] or items.columns.name(item_row)
            message = items.columns.message(item_row)
            return f"{path}\n{message}" if message else path
        return items.data(items.index(item_row), role)
