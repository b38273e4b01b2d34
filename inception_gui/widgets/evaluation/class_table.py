"""The table of an evaluation's classes: images, top-1 and top-5 accuracy."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inception_gui.core.evaluation.report.results import ClassAccuracy
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.plain_views import make_plain_table
from inception_gui.widgets.common.row_list import Index, is_choice, usual_ground
from inception_gui.widgets.common.theme import ThemeSource

_PAD_PX: Final = 10
_BAR_PX: Final = 5
_SHORTEST_BAR_PX: Final = 36
_SHARE_PX: Final = 150
_BARS_FROM_PX: Final = 430
_HEAD_ROOM_PX: Final = 26
_NAME_PX: Final = 110
_LEAST_NAME_PX: Final = 60
"""If names have less width than the first, the top-5 column is hidden."""


class Column(IntEnum):
    """What a column shows."""

    NAME = 0
    IMAGES = 1
    TOP_1 = 2
    TOP_5 = 3


class ClassModel(QAbstractTableModel):
    """The rows in the order that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ClassAccuracy] = []
        self._key = (Column.TOP_1, Qt.SortOrder.AscendingOrder)

    def show(self, rows: Sequence[ClassAccuracy]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self._arrange()
        self.endResetModel()

    def _tip(self, row: ClassAccuracy) -> str:
        words = self.tr("{0} ({1}), {3} images: {2} right (top-1), {4} in the top 5")
        counts = (row.top1.hits, row.top1.count, row.top5.hits)
        return words.format(row.name, row.wnid, *(wording.count(number) for number in counts))

    def _arrange(self) -> None:
        column, order = self._key
        # Stable: equal rows are sorted by name, in either direction.
        self.rows.sort(key=lambda row: row.name.casefold())
        keys = {
            Column.NAME: lambda row: row.name.casefold(),
            Column.IMAGES: lambda row: row.top1.count,
            Column.TOP_1: lambda row: row.top1.value,
            Column.TOP_5: lambda row: row.top5.value,
        }
        self.rows.sort(key=keys[column], reverse=order == Qt.SortOrder.DescendingOrder)

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Class"),
            self.tr("Images"),
            self.tr("Top-1 accuracy"),
            self.tr("Top-5 accuracy"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        roles = Qt.ItemDataRole
        if role == roles.ToolTipRole:
            return self._tip(row)
        if role not in (roles.DisplayRole, roles.AccessibleTextRole):
            return None
        if index.column() == Column.NAME:
            return row.name
        if index.column() == Column.IMAGES:
            return wording.count(row.top1.count)
        share = row.top1.value if index.column() == Column.TOP_1 else row.top5.value
        return wording.percent(share)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._key = (Column(max(column, 0)), order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()


class ClassTable(QTableView):
    """A click on a header sorts; a click, Enter or Space on a row requests the images of its class.

    Signals:
        class_chosen(ClassAccuracy)
    """

    class_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = ClassModel(self)
        self.setModel(self.classes)
        self.setItemDelegate(_ClassDelegate(themes, self.classes, self))
        make_plain_table(self, row_px=row_height(), narrowest_column_px=30)
        self.setAccessibleName(self.tr("Accuracy by class"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSortIndicator(Column.TOP_1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(lambda index: self._choose(index.row()))
        themes.theme_changed.connect(self.viewport().update)

    def show_classes(self, rows: Sequence[ClassAccuracy]) -> None:
        """Show these, the worst first or in the order that the user chose."""
        self.classes.show(rows)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.classes.rows):
            self.class_chosen.emit(self.classes.rows[row])

    def _arrange(self) -> None:
        width = self.viewport().width()
        metrics = self.horizontalHeader().fontMetrics()
        right, among, count = (
            metrics.horizontalAdvance(title) + _HEAD_ROOM_PX
            for title in (self.tr("Top-1 accuracy"), self.tr("Top-5 accuracy"), self.tr("Images"))
        )
        if width >= _BARS_FROM_PX:
            right = max(right, _SHARE_PX)
        if width - count - right - among < _NAME_PX:
            among = 0
        self.setColumnHidden(Column.TOP_5, among == 0)
        self.setColumnWidth(Column.NAME, max(width - count - right - among, _LEAST_NAME_PX))
        self.setColumnWidth(Column.IMAGES, count)
        self.setColumnWidth(Column.TOP_1, right)
        self.setColumnWidth(Column.TOP_5, among)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_choice(self, event):
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _ClassDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, model: ClassModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._model = model

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = cast(Any, option)  # The stubs leave the option's fields out.
        rect, tokens = QRectF(shown.rect), self._themes.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground := usual_ground(shown.state):
            painter.fillRect(rect, tokens.colour(ground))
        row, column = self._model.rows[index.row()], index.column()
        font = theme.font("normal", tabular=column != Column.NAME)
        painter.setFont(font)
        painter.setPen(tokens.colour("text"))
        inside = rect.adjusted(_PAD_PX, 0, -4, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        text = self._model.data(index)
        if column in (Column.TOP_1, Column.TOP_5):
            share = row.top1.value if column == Column.TOP_1 else row.top5.value
            number = QFontMetrics(font).horizontalAdvance("100.0%") + 8
            room = inside.width() - number - _PAD_PX
            if room >= _SHORTEST_BAR_PX:
                self._paint_bar(painter, inside, room, share)
                inside.setLeft(inside.left() + room + 8)
        metrics = QFontMetrics(font)
        mode = Qt.TextElideMode.ElideRight
        painter.setPen(tokens.colour("text"))
        painter.drawText(inside, middle, metrics.elidedText(text, mode, round(inside.width())))
        painter.restore()

    def _paint_bar(self, painter: QPainter, inside: QRectF, room: float, share: float) -> None:
        tokens = self._themes.theme
        track = QRectF(inside.left(), inside.center().y() - _BAR_PX / 2, room, _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("bar_track"))
        painter.drawRoundedRect(track, 2, 2)
        if share > 0:
            painter.setBrush(tokens.colour("accent"))
            track.setWidth(max(room * share, 2.0))
            painter.drawRoundedRect(track, 2, 2)


def row_height() -> int:
    """The height of a row, for the user's font."""
    return QFontMetrics(theme.font("normal")).height() + 10
