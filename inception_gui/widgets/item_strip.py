"""The strip of thumbnails at the left: one card an item, thousands without a stutter."""

from __future__ import annotations

from typing import Any, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inception_gui.widgets import icons, theme
from inception_gui.widgets.theme import ThemeSource
from inception_gui.workers.item_roles import ItemRole, ItemState

STRIP_WIDTH_PX: Final = 132
_CARD_WIDTH_PX: Final = 110
_THUMBNAIL_HEIGHT_PX: Final = 70
_GAP_PX: Final = 10
_CORNER_PX: Final = 7.0
_ICON_PX: Final = 24
_WAITING_OPACITY: Final = 0.45

Index = QModelIndex | QPersistentModelIndex


class ItemStrip(QListView):
    """Shows any list model that answers under `ItemRole`; its selection model says the choice."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CardDelegate(themes, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setMouseTracking(True)
        self.setFixedWidth(STRIP_WIDTH_PX)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Pictures"))
        themes.theme_changed.connect(self.viewport().update)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A list would select with Space and search with letters; here both belong to the window.
        if event.key() == Qt.Key.Key_Space or event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the thumbnail, its caption, and how far the item is."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caption = QFontMetrics(theme.font("soft")).height() + 9
        return QSize(_CARD_WIDTH_PX + 2 * _GAP_PX, _THUMBNAIL_HEIGHT_PX + caption + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The stubs leave the option's fields out.
        shown = cast(Any, option)
        tokens = self._themes.theme
        state = cast(ItemState, index.data(ItemRole.STATE) or "done")
        rect: QRect = shown.rect
        card = QRectF(
            rect.left() + _GAP_PX, rect.top() + _GAP_PX, _CARD_WIDTH_PX, rect.height() - _GAP_PX
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        hovered = bool(shown.state & QStyle.StateFlag.State_MouseOver)

        outline = QPainterPath()
        outline.addRoundedRect(card, _CORNER_PX, _CORNER_PX)
        painter.fillPath(outline, tokens.colour("selected" if selected or hovered else "canvas"))
        thumbnail = QRectF(card.left(), card.top(), card.width(), _THUMBNAIL_HEIGHT_PX)
        self._paint_thumbnail(painter, thumbnail, index, state)

        caption = QRectF(card)
        caption.setTop(thumbnail.bottom())
        caption.adjust(8, 0, -8, 0)
        font = theme.font("soft")
        painter.setFont(font)
        text = str(index.data(ItemRole.CAPTION) or index.data() or "")
        painter.setPen(
            tokens.colour("warning" if state == "failed" else "text" if selected else "soft_text")
        )
        elided = QFontMetrics(font).elidedText(
            text, Qt.TextElideMode.ElideRight, int(caption.width())
        )
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(caption, int(left), elided)

        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), _CORNER_PX - 1, _CORNER_PX - 1)
        else:
            painter.setPen(QPen(tokens.colour("line"), 1))
            edge = card.adjusted(0.5, 0.5, -0.5, -0.5)
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
            painter.drawPixmap(rect.topLeft(), _card_picture(picture, rect.size().toSize(), ratio))
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
            icons.icon(name, tokens.colour(token)).paint(painter, square.toRect())


def _card_picture(picture: QImage | QPixmap, size: QSize, ratio: float) -> QPixmap:
    """The picture filling a card's upper part, its rounded corners cut, kept in Qt's cache."""
    key = f"item_card/{picture.cacheKey()}/{size.width()}x{size.height()}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
    filling = picture.scaled(
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    drawn = QPixmap(pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Only the upper corners are round: the caption joins below.
    shape = QPainterPath()
    radius = _CORNER_PX * ratio
    shape.addRoundedRect(QRectF(0, 0, pixels.width(), pixels.height() + 2 * radius), radius, radius)
    painter.setClipPath(shape)
    x = (pixels.width() - filling.width()) // 2
    y = (pixels.height() - filling.height()) // 2
    if isinstance(filling, QImage):
        painter.drawImage(x, y, filling)
    else:
        painter.drawPixmap(x, y, filling)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn
