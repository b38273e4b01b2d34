"""A grid of thumbnails, each with a word and a name below; smooth with thousands of them."""

from __future__ import annotations

from typing import Any, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inception_gui.widgets.common.plain_views import make_plain
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.thumbnail_painting import Fonts, filling, paint_icon
from inception_gui.workers.items.item_roles import ItemRole

_THUMBNAIL_PX: Final = (148, 104)
_GAP_PX: Final = 10
_PAD_PX: Final = 8
_CORNER_PX: Final = 7.0
_ICON_PX: Final = 24
_MARK_PX: Final = 22
_CHECKED: Final = int(Qt.CheckState.Checked.value)

Index = QModelIndex | QPersistentModelIndex


class TileView(QListView):
    """Shows a `TileModel`, as many tiles side by side as there is room for.

    Signals:
        menu_wanted(int, QPoint): a menu for this row, at this place on the screen.
        mark_toggled(int): Space was pressed on this row, or its mark was clicked.
    """

    menu_wanted = Signal(int, object)
    mark_toggled = Signal(int)

    def __init__(self, themes: ThemeSource, name: str, parent: QWidget | None = None) -> None:
        """`name` is for screen readers."""
        super().__init__(parent)
        self._delegate = TileDelegate(themes, self)
        self.setItemDelegate(self._delegate)
        make_plain(self)
        self.setProperty("look", "canvas")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # A wrapped list of equal items is laid out immediately; icon mode keeps a tree of places.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.verticalScrollBar().setSingleStep(24)
        self.setAccessibleName(name)
        themes.theme_changed.connect(self.viewport().update)

    # Qt's own names

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()  # the menu key has no position
        place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            place = event.globalPos()
        if index.isValid():
            self.menu_wanted.emit(index.row(), place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and _has_mark(index):
            tile = tile_of(self.visualRect(index)).toRect()
            if mark_box(tile).contains(event.position().toPoint()):
                self.mark_toggled.emit(index.row())
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and _has_mark(self.currentIndex()):
            self.mark_toggled.emit(self.currentIndex().row())
        elif event.text().strip() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # letters belong to the window; a list would search by them
        else:
            super().keyPressEvent(event)


class TileDelegate(QStyledItemDelegate):
    """Paints a thumbnail, the word and the name below, and a mark where the model has marks."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._fonts = Fonts()

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = self._fonts.get("normal")[1].height() + self._fonts.get("soft")[1].height()
        width, height = _THUMBNAIL_PX
        return QSize(width + _GAP_PX, height + words + 12 + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The stubs leave the option's fields out.
        shown = cast(Any, option)
        tokens = self._themes.theme
        rect: QRect = shown.rect
        width, height = _THUMBNAIL_PX
        tile = tile_of(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        hovered = bool(shown.state & QStyle.StateFlag.State_MouseOver)
        outline = QPainterPath()
        outline.addRoundedRect(tile, _CORNER_PX, _CORNER_PX)
        painter.fillPath(outline, tokens.colour("selected" if selected or hovered else "panel"))
        self._paint_thumbnail(painter, QRectF(tile.left(), tile.top(), width, height), index)
        words, names = (self._fonts.get(size)[1].height() for size in ("normal", "soft"))
        line = QRect(
            round(tile.left()) + _PAD_PX,
            round(tile.top() + height) + 4,
            width - 2 * _PAD_PX,
            words,
        )
        word = str(index.data(ItemRole.CAPTION) or "")
        self._fonts.draw(painter, line, word, tokens.colour("text"), tabular=True)
        line = QRect(line.left(), line.bottom() + 2, line.width(), names)
        failed = index.data(ItemRole.STATE) == "failed"
        self._fonts.draw(
            painter,
            line,
            str(index.data() or ""),
            tokens.colour("warning" if failed else "soft_text"),
            size="soft",
            elide=Qt.TextElideMode.ElideMiddle,
        )
        self._paint_mark(painter, tile, index)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen, inset = (tokens.colour("accent"), 1.0) if selected else (tokens.colour("line"), 0.5)
        painter.setPen(QPen(pen, 2 * inset))
        edge = tile.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, _CORNER_PX - inset, _CORNER_PX - inset)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QImage) and not picture.isNull():
            ratio = painter.device().devicePixelRatioF()
            size = rect.size().toSize()
            drawn = filling(picture, size, ratio, _CORNER_PX, flat_below=True)
            painter.drawPixmap(rect.topLeft(), drawn)
            return
        failed = index.data(ItemRole.STATE) == "failed"
        square = QRectF(0, 0, _ICON_PX, _ICON_PX)
        square.moveCenter(rect.center())
        name, token = ("warning", "warning") if failed else ("picture", "soft_text")
        paint_icon(painter, name, self._themes.theme.colour(token), square.toRect())

    def _paint_mark(self, painter: QPainter, tile: QRectF, index: Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        tokens = self._themes.theme
        box = QRectF(mark_box(tile.toRect()))
        is_marked = int(getattr(state, "value", state)) == _CHECKED
        painter.setPen(QPen(tokens.colour("edge"), 1))
        painter.setBrush(tokens.colour("accent" if is_marked else "panel"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if is_marked:
            tick = QPainterPath(box.topLeft() + (box.bottomRight() - box.topLeft()) * 0.25)
            tick.moveTo(box.left() + 5.5, box.center().y() + 0.5)
            tick.lineTo(box.left() + 9.5, box.bottom() - 6.5)
            tick.lineTo(box.right() - 5.5, box.top() + 6.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("on_accent"), 2))
            painter.drawPath(tick)


def tile_of(cell: QRect) -> QRectF:
    """Where the tile of a cell of the grid is painted."""
    half = _GAP_PX / 2
    return QRectF(cell.left() + half, cell.top() + half, _THUMBNAIL_PX[0], cell.height() - _GAP_PX)


def _has_mark(index: QModelIndex) -> bool:
    return index.isValid() and index.data(Qt.ItemDataRole.CheckStateRole) is not None


def mark_box(tile: QRect) -> QRect:
    """Where the mark of a tile is painted."""
    return QRect(tile.right() - _MARK_PX - 5, tile.top() + 6, _MARK_PX, _MARK_PX)
