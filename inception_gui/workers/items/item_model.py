"""The Qt model of all items."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
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

from inception_gui.core.events import Classified
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Failure, Item, Level, Pixels, Prediction
from inception_gui.workers.items.item_columns import ItemColumns, Place, place_of
from inception_gui.workers.items.item_content import ItemContent
from inception_gui.workers.items.item_roles import ItemRole, ItemState
from inception_gui.workers.items.row_order import RowOrder
from inception_gui.workers.jobs.qt_images import to_qimage

THUMBNAILS_KEPT: Final = 600
"""About 50 MB; a thumbnail that is scrolled back to is made again."""

_ModelIndex = QModelIndex | QPersistentModelIndex


class Entry:
    """One item and its outcome, read from its row."""

    __slots__ = ("_columns", "_row", "_unsure_below")

    def __init__(self, columns: ItemColumns, row: int, unsure_below: float) -> None:
        self._columns = columns
        self._row = row
        self._unsure_below = unsure_below

    @property
    def item(self) -> Item:
        """The item."""
        return self._columns.item(self._row)

    @property
    def name(self) -> str:
        """The name that is shown."""
        return self._columns.name(self._row)

    @property
    def state(self) -> ItemState:
        """Its state, see `ItemState`."""
        return self._columns.state(self._row)

    @property
    def prediction(self) -> Prediction | None:
        """Its own prediction, whatever it shares with its burst."""
        alone = self._columns.bursts.alone(self._row)
        return alone or self._columns.prediction(self._row, self._unsure_below)

    @property
    def failure(self) -> Failure | None:
        """Why it could not be read."""
        return self._columns.failure(self._row)


class ItemModel(QAbstractListModel):
    """Items in the order in which they were added, as compact columns.

    Signals:
        thumbnail_wanted(int): a view shows this row and has no thumbnail for it.
        corrected(): a person said something of some rows.
        named_beside(): further weights have said something of some rows.
        files_moved(): files of some rows have other places, and perhaps other names.
        verdicts_changed(): all verdicts may be others, though no image was classified.
        removing(), removed(list[int]): before and after some rows are removed, one by one.
    """

    thumbnail_wanted = Signal(int)
    corrected = Signal()
    named_beside = Signal()
    files_moved = Signal()
    verdicts_changed = Signal()
    removing = Signal()
    removed = Signal(list)

    def __init__(
        self,
        parent: QObject | None = None,
        unsure_below: Callable[[], float] = lambda: UNSURE_BELOW,
    ) -> None:
        """`unsure_below` gives the probability, 0..1, below which a verdict is "not sure"."""
        super().__init__(parent)
        self._unsure_below = unsure_below
        self.columns = ItemColumns()
        self._rows: dict[Place, int] = {}
        self._thumbnails: OrderedDict[int, QImage] = OrderedDict()
        self._failed = 0
        self._known = 0
        self.shares_bursts = False
        """Whether photos of one burst have one verdict."""

    def __len__(self) -> int:
        return len(self.columns)

    @property
    def failed_count(self) -> int:
        """The number of items that could not be read."""
        return self._failed

    @property
    def waiting_count(self) -> int:
        """The number of items that are neither classified nor failed."""
        return len(self.columns) - self._known - self._failed

    def unsure_count(self) -> int:
        """The number of items of which no class is named, as “Only not sure” shows them."""
        found = RowOrder(self.columns).counts(None, self.unsure_below)
        return found.unsure + found.new + sum(count for _, count in found.by_kind)

    def next_failed(self, after: int) -> int | None:
        """The next row after `after` whose item could not be read; wraps around at the end."""
        count = len(self.columns)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self.columns.has_failed(row):
                return row
        return None

    def entry(self, row: int) -> Entry:
        """The item at `row` and its outcome."""
        return Entry(self.columns, row, self._unsure_below())

    def waits(self, row: int) -> bool:
        """Whether the item at `row` is neither classified nor failed."""
        return not self.columns.has_outcome(row)

    def row_of(self, item: Item) -> int | None:
        """The row of this page of this file, or of the same bytes; None if there is none."""
        return self._rows.get(place_of(item))

    def add(self, items: Sequence[Item]) -> list[int]:
        """Append items and return their rows; a page that is here already keeps its row."""
        new: list[Item] = []
        rows: list[int] = []
        first = len(self.columns)
        for item in items:
            place = place_of(item)
            known = self._rows.get(place)
            if known is not None:
                rows.append(known)
                continue
            row = first + len(new)
            new.append(item)
            rows.append(row)
            self._rows[place] = row
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.columns.append(new)
            self.endInsertRows()
        return rows

    def follow(self, moves: Sequence[tuple[Path, Path]]) -> None:
        """Have rows follow files from their old places to their new ones."""
        pages = self.columns.pages().items()
        changed: list[int] = []
        for old, new in moves:
            rows = [row for row, _ in pages if self.columns.paths[row] == str(old)]
            if (first := self._rows.get(str(old))) is not None:
                rows.append(first)
            for row in rows:
                del self._rows[place_of(self.columns.item(row))]
                self.columns.move(row, new)
                self._rows[place_of(self.columns.item(row))] = row
            changed += rows
        if changed:
            self._changed(min(changed), max(changed))
            self.files_moved.emit()

    def remove(self, rows: Sequence[int]) -> None:
        """Remove the items at `rows`; those below them move up."""
        gone = sorted(set(rows))
        self.removing.emit()
        self.columns.bursts.set_on(False)  # it knows rows by their numbers
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._count(row, -1)
            del self._rows[place_of(self.columns.item(row))]
            self._thumbnails.pop(row, None)
            self.columns.remove(row)
            self.endRemoveRows()
        # Once for all of them: it takes a while in a long list.
        self._rows = {place: at - bisect_left(gone, at) for place, at in self._rows.items()}
        kept = self._thumbnails.items()
        self._thumbnails = OrderedDict((at - bisect_left(gone, at), made) for at, made in kept)
        self.columns.bursts.set_on(self.shares_bursts)
        self.removed.emit(gone)

    def clear(self) -> None:
        """Remove all items."""
        self.take()

    def take(self) -> ItemContent:
        """Remove all items and return them, for `put`."""
        taken = ItemContent(self.columns, self._rows, self._thumbnails, self._failed, self._known)
        self.put(ItemContent(ItemColumns(), {}, OrderedDict()))
        return taken

    def put(self, content: ItemContent) -> None:
        """Hold these items instead of all others."""
        self.beginResetModel()
        self.columns, self._rows = content.columns, content.rows
        self._thumbnails = content.thumbnails
        self._failed, self._known = content.failed, content.known
        self.columns.bursts.set_on(self.shares_bursts)
        self.endResetModel()

    def set_bursts(self, on: bool) -> None:
        """Have photos of one camera in one second share one verdict, or each its own again."""
        self.shares_bursts = on
        self.columns.bursts.set_on(on)
        self.refresh_levels()
        self.verdicts_changed.emit()

    def set_changed(self, dates: Mapping[str, float]) -> None:
        """Note when files were changed, in seconds since 1970; below 0 for a missing one."""
        columns = self.columns
        rows = [row for row, path in enumerate(columns.paths) if path in dates]
        for row in rows:
            columns.changed_s[row] = dates[columns.paths[row]]
        if rows:
            self._changed(min(rows), max(rows))

    def set_corrected(self, words: Mapping[int, str]) -> None:
        """Note what a person said of some rows; "" for nothing any more."""
        for row, said in words.items():
            self.columns.corrected[row] = said
            if not said:
                del self.columns.corrected[row]
        if words:
            self._changed(min(words), max(words))
            self.corrected.emit()

    def set_state(self, row: int, state: ItemState) -> None:
        """Set the state of the item at `row`."""
        if self.columns.state(row) != state:
            self.columns.set_state(row, state)
            self._changed(row, row)

    def forget_outcome(self, row: int) -> None:
        """Reset the item at `row` to waiting."""
        self._count(row, -1)
        self.columns.forget_outcome(row)
        self._thumbnails.pop(row, None)
        self._changed(row, row)

    def forget_predictions(self) -> None:
        """Reset all items with a prediction to waiting."""
        self.columns.forget_predictions()
        self._known = 0
        if len(self):
            self._changed(0, len(self) - 1)

    def set_prediction(
        self, row: int, prediction: Prediction, beside: Prediction | None = None
    ) -> None:
        """Record the prediction of the item at `row`, and what further weights say of it."""
        self.set_outcomes([(row, prediction)])
        if beside is not None:
            self.set_beside([(row, beside)])

    def set_beside(self, said: Sequence[tuple[int, Prediction]]) -> None:
        """Record what further weights say of rows; those without a prediction are skipped."""
        rows = [row for row, _ in said if not self.waits(row)]
        for row, prediction in said:
            if not self.waits(row):
                self.columns.set_beside(row, prediction)
        if rows:
            self._changed(min(rows), max(rows))
            self.named_beside.emit()

    def forget_beside(self) -> None:
        """There are no further weights any more, or others."""
        if self.columns.beside:
            self.columns.beside.clear()
            self.refresh_levels()

    def set_failure(self, row: int, failure: Failure) -> None:
        """Record why the item at `row` could not be read."""
        self.set_outcomes([(row, failure)])

    def set_outcomes(self, outcomes: Sequence[tuple[int, Prediction | Failure]]) -> None:
        """Record the outcomes of many items; views are notified once."""
        for row, outcome in outcomes:
            self._count(row, -1)
            if isinstance(outcome, Failure):
                self.columns.set_failure(row, outcome)
            else:
                self.columns.set_prediction(row, outcome)
            self._count(row, 1)
        if outcomes:
            rows = [row for row, _ in outcomes]
            self._changed(min(rows), max(rows))

    @property
    def unsure_below(self) -> float:
        """The probability, 0..1, below which a verdict is "not sure"."""
        return self._unsure_below()

    def level(self, row: int) -> Level:
        """How sure the prediction of a row sounds; "unsure" where there is none."""
        return self.columns.level(row, self._unsure_below())

    def add_outcomes(self, events: Sequence[Classified | Failure], on_display: int = -1) -> None:
        """Record outcomes and thumbnails of many items; those that are not here are skipped.

        The row `on_display` keeps the prediction that it has, which its heat maps belong to.
        """
        outcomes: list[tuple[int, Prediction | Failure]] = []
        thumbnails: list[tuple[int, Pixels]] = []
        beside: list[tuple[int, Prediction]] = []
        for event in events:
            outcome = event if isinstance(event, Failure) else event.prediction
            row = self.row_of(outcome.item)
            if row is None:
                continue
            if isinstance(event, Classified) and event.thumbnail is not None:
                thumbnails.append((row, event.thumbnail))
            if isinstance(event, Classified) and event.beside is not None:
                beside.append((row, event.beside))
            if row != on_display or self.waits(row) or isinstance(outcome, Failure):
                outcomes.append((row, outcome))
        kept = thumbnails[-THUMBNAILS_KEPT:]
        self.set_thumbnails([(row, to_qimage(pixels)) for row, pixels in kept])
        self.set_outcomes(outcomes)
        if beside:
            self.set_beside(beside)

    def refresh_levels(self) -> None:
        """Have views read all rows again because the threshold has changed."""
        if len(self):
            self._changed(0, len(self) - 1)

    def set_thumbnail(self, row: int, thumbnail: QImage) -> None:
        """Cache a thumbnail for `row`; the least recently used one is dropped."""
        self.set_thumbnails([(row, thumbnail)])

    def set_thumbnails(self, thumbnails: Sequence[tuple[int, QImage]]) -> None:
        """Cache many thumbnails; views are notified once."""
        for row, thumbnail in thumbnails:
            self._thumbnails[row] = thumbnail
            self._thumbnails.move_to_end(row)
        while len(self._thumbnails) > THUMBNAILS_KEPT:
            self._thumbnails.popitem(last=False)
        if thumbnails:
            rows = [row for row, _ in thumbnails]
            self._changed(min(rows), max(rows))

    def thumbnail(self, row: int) -> QImage | None:
        """The thumbnail of the item at `row`; one that was dropped is requested again."""
        found = self._thumbnails.get(row)
        if found is not None:
            self._thumbnails.move_to_end(row)
        elif self.columns.state(row) != "failed":
            self.thumbnail_wanted.emit(row)
        return found

    def _count(self, row: int, by: int) -> None:
        """Update the counts when the outcome of a row changes."""
        if self.columns.has_failed(row):
            self._failed += by
        elif self.columns.has_outcome(row):
            self._known += by

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of items."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view shows of the item at `index`."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns.name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns.paths[row] or self.columns.name(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnail(row)
        if role == ItemRole.CAPTION:
            return self._caption(row)
        if role == ItemRole.STATE:
            return self._state(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns.name(row)}: {self._caption(row)}"
        return None

    def _state(self, row: int) -> ItemState:
        state = self.columns.state(row)
        is_named = self.level(row) in ("sure", "probably", "maybe")
        return state if is_named or state != "done" else "unsure"

    def named(self, row: int) -> str:
        """What the verdict of a row names, in few words; "" without a prediction."""
        from inception_gui.core.labels.class_names import translated_verdict

        words = self.columns.named(row, self.unsure_below)
        return translated_verdict(words, self.columns.best_scores(row))

    def best_name(self, row: int) -> str:
        """The name of a row's best class; "" without a prediction."""
        from inception_gui.core.labels.class_names import class_name

        return next((class_name(one.wnid, one.name) for one in self.columns.best_scores(row)), "")

    def second(self, row: int) -> tuple[str, float]:
        """Name and probability of a row's second class; ("", 0) without one."""
        from inception_gui.core.labels.class_names import class_name

        for one in self.columns.best_scores(row)[1:]:
            return class_name(one.wnid, one.name), one.probability
        return "", 0.0

    def _caption(self, row: int) -> str:
        columns = self.columns
        if columns.has_failed(row):
            return self.tr("cannot be read")
        if not columns.has_outcome(row):
            return columns.name(row)
        named, level = self.named(row), self.level(row)
        return f"{named}?" if level in ("maybe", "coarse") else named
