"""The Qt models of groups of look-alikes, and of the images of one of them; marks and names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inception_gui.core.types import Item
from inception_gui.workers.items.item_columns import Place
from inception_gui.workers.items.item_content import ItemContent
from inception_gui.workers.items.item_roles import ItemRole
from inception_gui.workers.similar.tile_model import TileModel, Tiles

_ModelIndex = QModelIndex | QPersistentModelIndex


class GroupModel(TileModel):
    """A row per group, shown by its best image.

    Names and marks belong to images, so they survive another grouping.

    Signals:
        marks_changed(): other images are marked.
    """

    marks_changed = Signal()

    def __init__(self, tiles: Tiles, parent: QObject | None = None) -> None:
        super().__init__(tiles, parent)
        self._starts: list[int] = [0]
        self._words: Sequence[str] = ()
        self._places: list[Place] = []
        self._names: dict[Place, str] = {}
        self._marked: set[Place] = set()

    def set_groups(
        self, content: ItemContent, sizes: Sequence[int], words: Sequence[str], places: list[Place]
    ) -> None:
        """Show groups of these sizes; a word and a place for each of their images in turn."""
        self.beginResetModel()
        self.tiles.put(content)
        self._starts = [0]
        for size in sizes:
            self._starts.append(self._starts[-1] + size)
        self._words, self._places = words, places
        self._marked.intersection_update(places)
        self.endResetModel()
        self.marks_changed.emit()

    # Groups

    def rows_of(self, group: int) -> range:
        """The item rows of a group; the best image is first."""
        return range(self._starts[group], self._starts[group + 1])

    def items_of(self, group: int) -> list[Item]:
        """The images of a group."""
        return [self.tiles.items.entry(row).item for row in self.rows_of(group)]

    @property
    def image_count(self) -> int:
        """The number of images in all groups."""
        return self._starts[-1]

    def name(self, group: int) -> str:
        """The name that a group was given; empty without one."""
        return self._names.get(self._places[self._starts[group]], "")

    def set_name(self, group: int, name: str) -> None:
        """Name a group."""
        self._names[self._places[self._starts[group]]] = name.strip()
        self.dataChanged.emit(self.index(group), self.index(group))

    def title(self, group: int) -> str:
        """The name of a group, or its number."""
        return self.name(group) or self.tr("Group {0}").format(group + 1)

    # Images

    def word_of(self, item_row: int) -> str:
        """What is said of an image: "best", "copy", or its similarity to the best."""
        word = self._words[item_row]
        return {"best": self.tr("best"), "copy": self.tr("copy")}.get(word, word)

    def is_marked(self, item_row: int) -> bool:
        """Whether an image is marked."""
        return self._places[item_row] in self._marked

    def toggle(self, item_row: int) -> None:
        """Mark an image, or no longer."""
        self._marked.symmetric_difference_update({self._places[item_row]})
        self._on_marked()

    def mark_all_but_the_best(self) -> None:
        """Mark these images of every group, and no others."""
        best = {self._places[start] for start in self._starts[:-1]}
        self._marked = set(self._places) - best
        self._on_marked()

    def unmark_all(self) -> None:
        """Mark no image."""
        self._marked.clear()
        self._on_marked()

    def marked(self) -> list[tuple[Item, str]]:
        """The marked images, each with the title of its group."""
        return [
            (self.tiles.items.entry(row).item, self.title(group))
            for group in range(self.rowCount())
            for row in self.rows_of(group)
            if self.is_marked(row)
        ]

    @property
    def marked_count(self) -> int:
        """The number of marked images."""
        return len(self._marked)

    def follow(self, moves: Iterable[tuple[Place, Place]]) -> None:
        """Files are at other places now: names and marks go with them."""
        rows = {place: row for row, place in enumerate(self._places)}
        for old, new in moves:
            if old in rows:
                self._places[rows[old]] = new
            if old in self._names:
                self._names[new] = self._names.pop(old)
            if old in self._marked:
                self._marked.remove(old)
                self._marked.add(new)

    def _on_marked(self) -> None:
        self.marks_changed.emit()
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def item_row(self, row: int) -> int:
        """See `TileModel`."""
        return self._starts[row]

    def word(self, row: int) -> str:
        """The title of the group."""
        return self.title(row)

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of groups."""
        return 0 if parent.isValid() else len(self._starts) - 1

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `TileModel`; the line below the title counts the images."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._counts(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.title(index.row())}, {self._counts(index.row())}"
        return super().data(index, role)

    def _counts(self, group: int) -> str:
        rows = self.rows_of(group)
        marked = sum(self.is_marked(row) for row in rows)
        words = self.tr("%Ln image(s)", "", len(rows))
        return f"{words}, {self.tr('%Ln marked', '', marked)}" if marked else words


class MemberModel(TileModel):
    """The images of one group, the best first, with marks."""

    def __init__(self, groups: GroupModel, parent: QObject | None = None) -> None:
        super().__init__(groups.tiles, parent)
        self._groups = groups
        self.group = -1
        groups.modelAboutToBeReset.connect(lambda: self.show_group(-1))
        groups.marks_changed.connect(lambda: self._on_data_changed(QModelIndex(), QModelIndex()))

    def show_group(self, group: int) -> None:
        """Show the images of this group; -1 for none."""
        if group != self.group:
            self.beginResetModel()
            self.group = group
            self.endResetModel()

    def toggle(self, row: int) -> None:
        """Mark the image at `row`, or no longer."""
        self._groups.toggle(self.item_row(row))

    def item_row(self, row: int) -> int:
        """See `TileModel`."""
        return self._groups.rows_of(self.group)[row]

    def word(self, row: int) -> str:
        """See `GroupModel.word_of`."""
        return self._groups.word_of(self.item_row(row))

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of images of the group."""
        if parent.isValid() or self.group < 0:
            return 0
        return len(self._groups.rows_of(self.group))

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `TileModel`; `CheckStateRole` is the mark."""
        if role == Qt.ItemDataRole.CheckStateRole:
            is_marked = self._groups.is_marked(self.item_row(index.row()))
            return Qt.CheckState.Checked if is_marked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = super().data(index, role)
            is_marked = self._groups.is_marked(self.item_row(index.row()))
            return f"{words}, {self.tr('marked')}" if is_marked else words
        if role == ItemRole.CAPTION:
            return self.word(index.row())
        return super().data(index, role)
