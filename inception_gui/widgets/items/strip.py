"""The strip of thumbnails on the left, one per item, smooth with thousands of items."""

from __future__ import annotations

from typing import Any, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.thumbnail_painting import Fonts, filling, paint_icon
from inception_gui.workers.items.item_roles import ItemRole, ItemState

STRIP_WIDTH_PX: Final = 132
_THUMBNAIL_WIDTH_PX: Final = 110
_THUMBNAIL_HEIGHT_PX: Final = 70
_GAP_PX: Final = 10
_CORNER_PX: Final = 7.0
_ICON_PX: Final = 24
_WAITING_OPACITY: Final = 0.45

Index = QModelIndex | QPersistentModelIndex


class ItemStrip(QListView):
    """Shows any list model with the roles of `ItemRole`; its selection is the current item."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ThumbnailDelegate(themes, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setMouseTracking(True)
        self.setFixedWidth(STRIP_WIDTH_PX)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Images"))
        themes.theme_changed.connect(self.viewport().update)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A list would select with Space and search by letters; here both belong to the window.
        if event.key() == Qt.Key.Key_Space or event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)


class ThumbnailDelegate(QStyledItemDelegate):
    """Paints the thumbnail of an item with its caption and state."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._fonts = Fonts()
        self.width_px = _THUMBNAIL_WIDTH_PX
        """The width of a thumbnail; its height follows."""

    @property
    def _height_px(self) -> int:
        return self.width_px * _THUMBNAIL_HEIGHT_PX // _THUMBNAIL_WIDTH_PX

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caption = self._fonts.get("soft")[1].height() + 9
        return QSize(self.width_px + 2 * _GAP_PX, self._height_px + caption + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The stubs leave the option's fields out.
        shown = cast(Any, option)
        tokens = self._themes.theme
        state = cast(ItemState, index.data(ItemRole.STATE) or "done")
        rect: QRect = shown.rect
        tile = QRectF(
            rect.left() + _GAP_PX,
            rect.top() + _GAP_PX,
            self.width_px,
            rect.height() - _GAP_PX,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        hovered = bool(shown.state & QStyle.StateFlag.State_MouseOver)

        outline = QPainterPath()
        outline.addRoundedRect(tile, _CORNER_PX, _CORNER_PX)
        painter.fillPath(outline, tokens.colour("selected" if selected or hovered else "canvas"))
        thumbnail = QRectF(tile.left(), tile.top(), tile.width(), self._height_px)
        self._paint_thumbnail(painter, thumbnail, index, state)

        caption = QRectF(tile)
        caption.setTop(thumbnail.bottom())
        caption.adjust(8, 0, -8, 0)
        text = str(index.data(ItemRole.CAPTION) or index.data() or "")
        token = "warning" if state == "failed" else "text" if selected else "soft_text"
        self._fonts.draw(painter, caption.toRect(), text, tokens.colour(token), size="soft")

        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), _CORNER_PX - 1, _CORNER_PX - 1)
        else:
            painter.setPen(QPen(tokens.colour("line"), 1))
            edge = tile.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, _CORNER_PX - 0.5, _CORNER_PX - 0.5)
        painter.restore()

    def _paint_thumbnail(
        self, painter: QPainter, rect: QRectF, index: Index, state: ItemState
    ) -> None:
        tokens = self._themes.theme
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QImage | QPixmap) and not picture.isNull():
            ratio = painter.device().devicePixelRatioF()
            painter.setOpacity(_WAITING_OPACITY if state == "waiting" else 1.0)
            size = rect.size().toSize()
            drawn = filling(picture, size, ratio, _CORNER_PX, flat_below=True)
            painter.drawPixmap(rect.topLeft(), drawn)
            painter.setOpacity(1.0)
        name, token = {
            "failed": ("warning", "warning"),
            "waiting": ("waiting", "soft_text"),
            "working": ("waiting", "accent"),
        }.get(state, ("", ""))
        shows_picture = picture is not None
        if name and not (shows_picture and state == "waiting"):
            square = QRectF(0, 0, _ICON_PX, _ICON_PX)
            square.moveCenter(rect.center())
            if shows_picture:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.colour("panel"))
                painter.drawEllipse(square.adjusted(-5, -5, 5, 5))
            paint_icon(painter, name, tokens.colour(token), square.toRect())
