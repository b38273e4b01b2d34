"""The Qt model of a run's table: items filtered and sorted."""

from __future__ import annotations

import time
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from inception_gui.core.labels.class_names import class_name, translated_verdict
from inception_gui.core.labels.verdict import level_of, short_name
from inception_gui.core.language import QT_TR_NOOP, figures, translated
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.row_filter import RowFilter
from inception_gui.workers.items.row_order import RowOrder, Sorting, SortKey

if TYPE_CHECKING:
    from inception_gui.workers.items.row_order import Counts, Rows

_SHORTEST_PAUSE_MS: Final = 250
_PAUSE_PER_COST: Final = 12
"""Changing rows are sorted again after this many times as long as sorting takes."""

_ModelIndex = QModelIndex | QPersistentModelIndex


class RunColumn(IntEnum):
    """The columns of the table, from left to right."""

    PICTURE = 0
    NAME = 1
    LABEL = 2
    SURE = 3
    SECOND = 4
    FOLDER = 5
    CHANGED = 6
    TAKEN = 7
    CAMERA = 8
    PLACE = 9
    CORRECTED = 10
    BURST = 11
    BESIDE = 12


_HEADS: Final = (
    *("", QT_TR_NOOP("File"), QT_TR_NOOP("Top class"), QT_TR_NOOP("Probability")),
    *(QT_TR_NOOP("Second class"), QT_TR_NOOP("Folder"), QT_TR_NOOP("Changed")),
    *(QT_TR_NOOP("Taken"), QT_TR_NOOP("Camera"), QT_TR_NOOP("Place"), QT_TR_NOOP("Corrected")),
    *(QT_TR_NOOP("Burst"), QT_TR_NOOP("Other weights")),
)
_SORT_KEYS: Final[tuple[SortKey, ...]] = (
    *("added", "name", "label", "share"),
    *("second", "folder", "changed"),
    *("taken", "camera", "place", "corrected"),
    *("burst", "beside"),
)


class RunModel(QAbstractTableModel):
    """A view of an item model: its own list of rows, sorted and filtered a column at a time.

    A "row" is one of this model, an "item row" one of the item model.

    Signals:
        about_to_reorder(): the rows will be reset; remember the selection.
        reordered(): they were reset; `row_of` finds the selection again.
        counts_changed(): rows or outcomes have changed; sent a few times per second.
    """

    about_to_reorder = Signal()
    reordered = Signal()
    counts_changed = Signal()

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = items
        self.sorting = Sorting()
        self.wanted = self.counted = RowFilter()
        self.unsure_below = items.unsure_below
        """The limit of the filter "unsure" and of the counts."""
        self._order = RowOrder(items.columns)
        self._rows: Rows | None = None
        self._places: dict[int, int] | None = None
        self._count = len(items)
        self._timer = QTimer(self, singleShot=True, interval=_SHORTEST_PAUSE_MS)
        self._timer.timeout.connect(self._on_due)
        items.rowsAboutToBeInserted.connect(self._on_rows_coming)
        items.rowsInserted.connect(self._on_rows_inserted)
        items.dataChanged.connect(self._on_data_changed)
        items.files_moved.connect(self._on_files_moved)
        items.removing.connect(self.beginResetModel)
        items.removed.connect(self._on_rows_removed)
        items.modelReset.connect(self._on_reset)

    # What is shown

    def set_filter(self, wanted: RowFilter, counted: RowFilter | None = None) -> None:
        """Show only these rows; `counts` counts them, or those that match `counted`."""
        counted = wanted if counted is None else counted
        before = self.wanted, self.counted
        if before == (wanted, counted):
            return
        self.wanted, self.counted = wanted, counted
        self._reorder()
        self.counts_changed.emit()

    def set_unsure_below(self, share: float) -> None:
        """Let the filter "unsure" pass rows whose best class is less probable."""
        if share != self.unsure_below:
            self.unsure_below = share
            if self.wanted.asks_for_level:
                self._reorder()
            self.counts_changed.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the first one, or none, is the order in which they were added."""
        sorting = Sorting(
            _SORT_KEYS[column] if column > 0 else "added",
            column > 0 and order == Qt.SortOrder.DescendingOrder,
        )
        if sorting != self.sorting:
            self.sorting = sorting
            self._reorder()

    def sort_by_likeness(self, ranks: Rows) -> None:
        """Sort like with like: by these ranks of the item rows, -1 where there is none."""
        self._order.likeness = ranks
        self.sorting = Sorting("likeness")
        self._reorder()

    def item_row(self, row: int) -> int:
        """The item row that `row` shows."""
        return row if self._rows is None else int(self._rows[row])

    def item_rows(self) -> list[int]:
        """All item rows that are shown, in order."""
        return list(range(self._count)) if self._rows is None else self._rows.tolist()

    def row_of(self, item_row: int) -> int | None:
        """Where an item row is shown, if it is."""
        if self._rows is None:
            return item_row if 0 <= item_row < self._count else None
        if self._places is None:
            self._places = {item: row for row, item in enumerate(self._rows.tolist())}
        return self._places.get(item_row)

    def counts(self) -> Counts:
        """The counts of the rows that `set_filter` says."""
        among = None
        if self.counted == self.wanted:
            among = self._rows
        elif not self.counted.is_empty:
            among = self._order.rows(
                self.counted, "added", descending=False, unsure_below=self.unsure_below
            )
        return self._order.counts(among, self.unsure_below)

    # What happens to the items

    @property
    def _is_plain(self) -> bool:
        return self._rows is None

    def _on_rows_coming(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._is_plain:
            self.beginInsertRows(QModelIndex(), first, last)

    def _on_rows_inserted(self, _parent: QModelIndex, _first: int, last: int) -> None:
        if self._is_plain:
            self._count = last + 1
            self.endInsertRows()
        self._have_due()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._count:
            self._have_due()  # it may match the filter from now on
            return
        begin, end = first.row(), last.row()
        if not self._is_plain:
            if begin == end:
                found = self.row_of(begin)
                if found is None:
                    self._have_due()
                    return
                begin = end = found
            else:
                begin, end = 0, self._count - 1
        last_column = len(RunColumn) - 1
        self.dataChanged.emit(self.index(begin, 0), self.index(end, last_column))
        self._have_due()

    def _renew_order(self) -> None:
        """Forget the order of names, which may have changed."""
        likeness = self._order.likeness
        self._order = RowOrder(self.items.columns)
        self._order.likeness = likeness

    def _on_files_moved(self) -> None:
        self._renew_order()
        self._have_due()

    def _on_rows_removed(self, rows: list[int]) -> None:
        likeness = self._order.likeness
        self._renew_order()
        if likeness is not None:
            import numpy as np

            self._order.likeness = np.delete(likeness, rows)
        if self._rows is not None:
            self._rows = self._ordered()
        self._places = None
        self._count = len(self.items) if self._rows is None else len(self._rows)
        self.endResetModel()
        self.counts_changed.emit()

    def _on_reset(self) -> None:
        self.beginResetModel()
        self._order = RowOrder(self.items.columns)
        self._rows = self._places = None
        self._count = len(self.items)
        self.wanted = self.counted = RowFilter()
        self.sorting = Sorting()
        self._timer.stop()
        self.endResetModel()
        self.counts_changed.emit()

    def _have_due(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_due(self) -> None:
        began = time.perf_counter()
        if not self._is_plain:
            self._reorder()
        self.counts_changed.emit()
        cost_ms = round((time.perf_counter() - began) * 1000)
        self._timer.setInterval(max(_SHORTEST_PAUSE_MS, _PAUSE_PER_COST * cost_ms))

    def _ordered(self) -> Rows:
        return self._order.rows(
            self.wanted,
            self.sorting.key,
            descending=self.sorting.descending,
            unsure_below=self.unsure_below,
        )

    def _reorder(self) -> None:
        plain = self.wanted.is_empty and self.sorting == Sorting()
        rows = None
        if not plain:
            rows = self._ordered()
            before = self._rows
            if before is not None and len(rows) == len(before) and bool((rows == before).all()):
                return
        elif self._is_plain:
            return
        self.about_to_reorder.emit()
        self.beginResetModel()
        self._rows, self._places = rows, None
        self._count = len(self.items) if rows is None else len(rows)
        self.endResetModel()
        self.reordered.emit()

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of rows that are shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of columns."""
        return 0 if parent.isValid() else len(RunColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(_HEADS[section]) if _HEADS[section] else ""
        return None

    def flags(self, index: _ModelIndex) -> Qt.ItemFlag:
        """Rows can be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell for views and screen readers; delegates read the columns."""
        item_row = self.item_row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item_row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.items.columns.name(item_row)}: {self._summary(item_row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            columns = self.items.columns
            message = columns.message(item_row)
            path = columns.paths[item_row] or columns.name(item_row)
            return f"{path}\n{message}" if message else path
        # Those of the strip, for views of cards: caption, state, thumbnail.
        return self.items.data(self.items.index(item_row), role)

    def _text(self, item_row: int, column: int) -> str:
        columns = self.items.columns
        if column == RunColumn.NAME:
            return columns.name(item_row)
        if column == RunColumn.LABEL:
            return columns.message(item_row) or self.named(item_row)
        if column == RunColumn.SURE and columns.best(item_row)[0]:
            return f"{columns.share(item_row):.0%}"
        return self.extra_text(item_row, column)

    def extra_text(self, item_row: int, column: int) -> str:
        """The text of a column that is not shown unless the user wants it."""
        columns = self.items.columns
        if column == RunColumn.SECOND:
            name, share = self.items.second(item_row)
            return f"{name} {figures(f'{share:.0%}')}" if name else ""
        if column == RunColumn.FOLDER:
            return columns.folder(item_row)
        if column == RunColumn.CHANGED and (changed_s := columns.changed_s[item_row]) > 0:
            return time.strftime("%Y-%m-%d %H:%M", time.localtime(changed_s))
        if column == RunColumn.TAKEN:
            return columns.photos.taken(item_row)[:19].replace("T", " ")
        if column == RunColumn.CAMERA:
            return columns.photos.camera(item_row)
        if column == RunColumn.PLACE:
            return columns.photos.place(item_row)
        if column == RunColumn.BURST and (number := columns.bursts.number(item_row)):
            words = self.tr("{0}: %n image(s)", "", columns.bursts.images(item_row))
            return words.format(number)
        if column == RunColumn.BESIDE:
            return self._said_beside(item_row)
        if column == RunColumn.CORRECTED:
            return translated(columns.corrected.get(item_row, ""))
        return ""

    def _said_beside(self, item_row: int) -> str:
        """What further weights say of a row, in few words."""
        beside = self.items.columns.beside.get(item_row)
        if beside is None or not beside.scores:
            return ""
        best = beside.scores[0]
        level = level_of(best.probability, self.items.unsure_below, beside.grounds)
        if level == "new":
            return self.tr("unlike any class")
        share = best.probability
        name = class_name(best.wnid, best.name)
        if level == "coarse" and (kind := beside.grounds.coarse_kind) is not None:
            share = kind.probability
            name = translated_verdict(short_name(best.name, level, beside.grounds), [best])
        words = f"{name} {figures(f'{share:.0%}')}"
        return self.tr("not sure: {0}").format(words) if level == "unsure" else words

    def label(self, item_row: int) -> str:
        """What the column of the top class shows of a row with a prediction, in few words."""
        level = self.items.level(item_row)
        if level == "new":
            return self.tr("unlike any class")
        return self.tr("not sure") if level == "unsure" else self.items.named(item_row)

    def named(self, item_row: int) -> str:
        """The same in full."""
        words = self.items.named(item_row)
        level = self.items.level(item_row)
        return self.tr("{0} (kind not clear)").format(words) if level == "coarse" else words

    def _summary(self, item_row: int) -> str:
        columns = self.items.columns
        name, share = columns.best(item_row)
        if not name:
            return translated(columns.message(item_row)) or self.tr("waiting")
        level = self.items.level(item_row)
        if level in ("coarse", "new"):
            return self.named(item_row)
        if level == "unsure":
            name = self.items.best_name(item_row)
            return self.tr("{0}, {1}, not sure").format(name, figures(f"{share:.0%}"))
        words = self.tr("{0}, {1}, maybe") if level == "maybe" else "{0}, {1}"
        return words.format(self.named(item_row), figures(f"{share:.0%}"))
