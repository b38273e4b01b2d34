"""The tiles of the classes: name, number of images, some of them, and how many were right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.teach.project import Project
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.drops import accept_copy
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.plain_views import make_plain
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.thumbnail_painting import Fonts, paint_square
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.teach.wording import FEWEST

Index = QModelIndex | QPersistentModelIndex

SHOWN: Final = 8
"""Thumbnails on a tile, in two rows."""

_NARROWEST_PX: Final = 208
_GAP_PX: Final = 8
_PAD_PX: Final = 10
_ACROSS: Final = 4
_THUMBNAIL_GAP_PX: Final = 4
_CORNER_PX: Final = 8


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile shows. `rate` is that of held-out images, if it was measured."""

    name: str
    count: int
    pictures: tuple[Path, ...]
    is_none: bool
    left_out: bool
    rate: Rate | None = None

    @property
    def words(self) -> str:
        """The number of images, or that they are left out."""
        if self.left_out:
            return tr("left out")
        return wording.images(self.count)

    @property
    def standing(self) -> str:
        """How many were right, or that there are too few to know."""
        if self.left_out or not self.count:
            return ""
        parts = [tr("none")] if self.is_none else []
        if self.rate is not None:
            parts.append(
                tr("{0} of {1} right").format(
                    wording.count(self.rate.hits), wording.count(self.rate.count)
                )
            )
        elif self.count < FEWEST:
            parts.append(tr("too few to measure"))
        return " · ".join(parts)


def tiles_of(project: Project, rate_of: Callable[[str, bool], Rate | None]) -> list[Tile]:
    """The tiles of a project; `rate_of` gets a class's name and whether it shows no class."""
    return [
        Tile(
            one.name,
            one.count,
            tuple(_first(one.entries)),
            one.is_none,
            one.left_out,
            rate_of(one.name, one.is_none),
        )
        for one in project.classes
    ]


def _first(entries: Any) -> list[Path]:
    found: list[Path] = []
    for entry in entries:
        if not entry.left_out:
            found.append(entry.path)
            if len(found) == SHOWN:
                break
    return found


class ClassTiles(QListView):
    """Shows the classes, as many beside each other as there is room for.

    Signals:
        rename_requested(str, str): the old and the new name.
        remove_requested(str)
        opened(str): the images of this class are wanted, with Enter.
        menu_requested(str, QPoint): of a class, at a place on the screen.
        dropped(tuple[Path], str, str): on the tile of this class, or on none (""); and what cannot
            be opened, in a sentence.
    """

    rename_requested = Signal(str, str)
    remove_requested = Signal(str)
    opened = Signal(str)
    menu_requested = Signal(str, object)
    dropped = Signal(object, str, str)

    def __init__(
        self,
        themes: ThemeSource,
        thumbnail: Callable[[Path], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        """`thumbnail` returns what is there now; see `workers.teach.thumbnails`."""
        super().__init__(parent)
        self.themes = themes
        self.thumbnail = thumbnail
        self.drop_row = -1
        """The tile that a drag is over."""
        self._model = _Tiles(self)
        self.setModel(self._model)
        self.setItemDelegate(_TileDelegate(self))
        make_plain(self)
        self.setProperty("look", "canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Classes"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        themes.theme_changed.connect(self.viewport().update)

    @property
    def tiles(self) -> list[Tile]:
        """What is shown."""
        return self._model.tiles

    def show_tiles(self, tiles: list[Tile]) -> None:
        """Show these; the scroll position stays."""
        self._model.show(tiles)

    def rename(self, name: str) -> None:
        """Have the user type another name for this class."""
        rows = [row for row, tile in enumerate(self.tiles) if tile.name == name]
        if rows:
            index = self._model.index(rows[0])
            self.scrollTo(index)
            self.setCurrentIndex(index)
            self.edit(index)

    def tile_size(self) -> QSize:
        """As wide as fits without a gap at the right, for the user's font."""
        # Qt wraps as if the scroll bar were there.
        room = max(self.width() - self.verticalScrollBar().sizeHint().width() - 4, _NARROWEST_PX)
        across = max(room // _NARROWEST_PX, 1)
        wide = room // across
        return QSize(wide, 2 * self.line_px() + 2 * self.thumbnail_px(wide) + _GAP_PX + 3 * _PAD_PX)

    def line_px(self) -> int:
        """The height of a line of text."""
        return theme.pixels("normal") + 8

    def thumbnail_px(self, wide: int) -> int:
        """The side of a thumbnail on a tile of this width."""
        inside = wide - _GAP_PX - 2 * _PAD_PX - (_ACROSS - 1) * _THUMBNAIL_GAP_PX
        return inside // _ACROSS

    def _on_menu(self, place: Any) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            index = self.currentIndex()  # the menu key has no position
            place = self.visualRect(index).center()
        if index.isValid():
            self.setCurrentIndex(index)
            name = self.tiles[index.row()].name
            self.menu_requested.emit(name, self.viewport().mapToGlobal(place))

    def _show_drop_on(self, row: int) -> None:
        if row != self.drop_row:
            self.drop_row = row
            self.viewport().update()

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the Enter that ended it
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.remove_requested.emit(self.tiles[index.row()].name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self.tiles[index.row()].name)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setGridSize(self.tile_size())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            self._show_drop_on(self.indexAt(event.position().toPoint()).row())
            accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop_on(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._show_drop_on(-1)
        accept_copy(event)
        content = mime_data.read(event.mimeData())
        name = self.tiles[index.row()].name if index.isValid() else ""
        self.dropped.emit(content.paths, name, content.refusal)


class _Tiles(QAbstractListModel):
    def __init__(self, view: ClassTiles) -> None:
        super().__init__(view)
        self.tiles: list[Tile] = []
        self._view = view

    def show(self, tiles: list[Tile]) -> None:
        before, now = len(self.tiles), len(tiles)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
        self.tiles = tiles
        if now > before:
            self.endInsertRows()
        elif now < before:
            self.endRemoveRows()
        if now:
            self.dataChanged.emit(self.index(0), self.index(now - 1))

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.tiles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tile = self.tiles[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return tile.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (tile.name, tile.words, tile.standing)
            return ", ".join(part for part in parts if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self.tiles[index.row()].name
        if role == Qt.ItemDataRole.EditRole and value.strip() and value != name:
            self._view.rename_requested.emit(name, value)
        return False  # the project answers with new tiles


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, view: ClassTiles) -> None:
        super().__init__(view)
        self._view = view
        self._fonts = Fonts()

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.tile_size()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = self._inside(cast(Any, option).rect)
        editor.setGeometry(rect.x() - 4, rect.y() - 4, rect.width() + 8, self._view.line_px() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, shown = self._view, cast(Any, option)  # The stubs leave the option's fields out.
        tile, tokens = view.tiles[index.row()], view.themes.theme
        card = QRect(shown.rect).adjusted(0, 0, -_GAP_PX, -_GAP_PX)
        is_current = bool(
            shown.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        )
        is_target = index.row() == view.drop_row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.colour("panel")
        if is_target:
            ground = theme.mixed(tokens.panel, tokens.accent, 0.12)
        elif shown.state & QStyle.StateFlag.State_MouseOver:
            ground = tokens.colour("hover")
        edge = "accent" if is_target or is_current else "line"
        painter.setPen(QPen(tokens.colour(edge), 2 if edge == "accent" else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)
        self._paint_words(painter, self._inside(shown.rect), tile)
        if tile.left_out:
            painter.setOpacity(0.35)
        self._paint_pictures(painter, shown.rect, tile)
        painter.restore()

    # Inside

    def _inside(self, rect: QRect) -> QRect:
        return rect.adjusted(_PAD_PX, _PAD_PX - 2, -_GAP_PX - _PAD_PX, -_GAP_PX - _PAD_PX)

    def _paint_words(self, painter: QPainter, inside: QRect, tile: Tile) -> None:
        tokens, line = self._view.themes.theme, self._view.line_px()
        _, soft = self._fonts.get("soft", tabular=True)
        room = soft.horizontalAdvance(tile.words) + 6
        top = QRect(inside.x(), inside.y(), inside.width(), line)
        name_colour = tokens.colour("soft_text" if tile.left_out else "text")
        self._fonts.draw(painter, top.adjusted(0, 0, -room, 0), tile.name, name_colour)
        right = QRect(top.right() - room + 6, top.y(), room, line)
        self._fonts.draw(
            painter, right, tile.words, tokens.colour("soft_text"), size="soft", tabular=True
        )
        below = QRect(inside.x(), inside.bottom() - line + 4, inside.width(), line)
        is_warning = tile.rate is None and 0 < tile.count < FEWEST
        colour = tokens.colour("warning" if is_warning else "soft_text")
        self._fonts.draw(painter, below, tile.standing, colour, size="soft", tabular=True)

    def _paint_pictures(self, painter: QPainter, rect: QRect, tile: Tile) -> None:
        view = self._view
        side = view.thumbnail_px(rect.width())
        left, top = rect.x() + _PAD_PX, rect.y() + _PAD_PX + view.line_px()
        tokens = view.themes.theme
        for number, path in enumerate(tile.pictures):
            down, across = divmod(number, _ACROSS)
            place = QRect(
                left + across * (side + _THUMBNAIL_GAP_PX),
                top + down * (side + _THUMBNAIL_GAP_PX),
                side,
                side,
            )
            image = view.thumbnail(path)
            paint_square(painter, place, image, tokens, 4)
