"""Paints the cells of the table of a run directly from its columns."""

from __future__ import annotations

from typing import Any, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.language import QT_TR_NOOP, figures, tr, translated
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.thumbnail_painting import Fonts, filling, paint_icon
from inception_gui.workers.items.run_model import RunColumn, RunModel

ROW_HEIGHT_PX: Final = 44
PICTURE_COLUMN_PX: Final = 70
PAD_PX: Final = 10
_THUMBNAIL_PX: Final = (52, 34)
_BAR_PX: Final = (48, 5)
_NUMBER_PX: Final = 44
_WORDS: Final = {
    "maybe": QT_TR_NOOP("maybe"),
    "unsure": QT_TR_NOOP("not sure"),
    "coarse": QT_TR_NOOP("kind only"),
}
_CORNER_PX: Final = 4.0

Index = QModelIndex | QPersistentModelIndex


class RunDelegate(QStyledItemDelegate):
    """Paints all columns; the sentence of a failure spans the last two."""

    def __init__(self, themes: ThemeSource, model: RunModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._model = model
        self._fonts = Fonts()
        self.hovered_row = -1

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = cast(Any, option)  # The stubs leave the option's fields out.
        rect: QRect = shown.rect
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        tokens = self._themes.theme
        painter.save()
        painter.setClipRect(rect)
        # Not smoothed: at a fractional scale the style's own highlight would show at the edges.
        if selected or index.row() == self.hovered_row:
            painter.fillRect(rect, tokens.colour("selected" if selected else "hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._model.item_row(index.row())
        column = index.column()
        if column == RunColumn.PICTURE:
            self._paint_picture(painter, rect, row)
        elif column == RunColumn.NAME:
            name = self._model.items.columns.name(row)
            self._paint_text(painter, rect, name, "text", Qt.TextElideMode.ElideMiddle)
        elif column in (RunColumn.LABEL, RunColumn.SURE):
            self._paint_outcome(painter, shown, row, column)
        else:
            text = self._model.extra_text(row, column)
            is_path = column == RunColumn.FOLDER
            elide = Qt.TextElideMode.ElideLeft if is_path else Qt.TextElideMode.ElideRight
            self._paint_text(painter, rect, text, "soft_text", elide)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, row: int) -> None:
        columns = self._model.items.columns
        tokens = self._themes.theme
        frame = QRectF(rect.left() + PAD_PX, 0, *_THUMBNAIL_PX)
        frame.moveTop(rect.top() + (rect.height() - 1 - frame.height()) / 2)
        if columns.has_failed(row):
            square = QRect(rect.left() + PAD_PX, 0, 16, 16)
            square.moveCenter(frame.center().toPoint())
            paint_icon(painter, "warning", tokens.colour("warning"), square)
            return
        thumbnail = self._model.items.thumbnail(row)
        if thumbnail is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("canvas"))
            painter.drawRoundedRect(frame, _CORNER_PX, _CORNER_PX)
            return
        ratio = painter.device().devicePixelRatioF()
        drawn = filling(thumbnail, frame.size().toSize(), ratio, _CORNER_PX)
        painter.drawPixmap(frame.topLeft(), drawn)

    def _paint_outcome(self, painter: QPainter, shown: Any, row: int, column: int) -> None:
        columns, rect = self._model.items.columns, shown.rect
        if message := columns.message(row):
            self._paint_sentence(painter, shown, translated(message), column)
            return
        name, share = columns.best(row)
        if not name:
            if column == RunColumn.LABEL:
                is_working = columns.state(row) == "working"
                word = tr("classifying…") if is_working else tr("waiting")
                self._paint_text(painter, rect, word, "soft_text")
            return
        level = self._model.items.level(row)
        if column == RunColumn.LABEL:
            words = self._model.label(row)
            is_soft = level in ("unsure", "new")
            self._paint_text(painter, rect, words, "soft_text" if is_soft else "text")
        elif level != "new":  # what the head says of such an image means nothing
            self._paint_probability(painter, rect, share, tr(_WORDS.get(level, "")))

    def _paint_probability(self, painter: QPainter, rect: QRect, share: float, word: str) -> None:
        tokens = self._themes.theme
        room = rect.width() - 2 * PAD_PX
        left = float(rect.left() + PAD_PX)
        middle = rect.top() + (rect.height() - 1) / 2
        if room >= _BAR_PX[0] + _NUMBER_PX:
            track = QRectF(left, middle - _BAR_PX[1] / 2, *_BAR_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("bar_track"))
            painter.drawRoundedRect(track, 2.5, 2.5)
            track.setWidth(max(track.width() * min(share, 1.0), 3.0))
            painter.setBrush(tokens.colour("accent"))
            painter.drawRoundedRect(track, 2.5, 2.5)
            left += _BAR_PX[0] + 8
        number = QRect(round(left), rect.top(), _NUMBER_PX, rect.height() - 1)
        self._fonts.draw(
            painter, number, figures(f"{share:.0%}"), tokens.colour("text"), tabular=True
        )
        start = number.right() + 10
        if word and start < rect.right() - 40:
            rest = QRect(start, rect.top(), rect.right() - start - 4, rect.height() - 1)
            self._fonts.draw(painter, rest, word, tokens.colour("soft_text"))

    def _paint_sentence(self, painter: QPainter, shown: Any, message: str, column: int) -> None:
        """Span both columns: each paints its part of the same line."""
        rect = QRect(shown.rect)
        header = shown.widget.horizontalHeader()
        label, sure = int(RunColumn.LABEL), int(RunColumn.SURE)
        width = header.sectionSize(label) + header.sectionSize(sure)
        if column == sure:
            rect.setLeft(rect.left() - header.sectionSize(label))
        rect.setWidth(width)
        self._paint_text(painter, rect, message, "warning")

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        token: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        inside = rect.adjusted(PAD_PX, 0, -PAD_PX // 2, -1)
        self._fonts.draw(painter, inside, text, self._themes.theme.colour(token), elide=elide)


def row_height() -> int:
    """The height of a row, for the user's font."""
    return max(ROW_HEIGHT_PX, QFontMetrics(theme.font("normal")).height() + 20)
