"""The table of an evaluation's classes: images, recall, precision and top-5 accuracy."""

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

from inception_gui.core.evaluation.report.class_scores import ClassScore
from inception_gui.core.evaluation.report.results import Rate
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
_LEAST_SHARE_PX: Final = 64
_NAME_PX: Final = 110
_LEAST_NAME_PX: Final = 60
"""If names have less width than the first, columns are hidden."""


class Column(IntEnum):
    """What a column shows."""

    NAME = 0
    IMAGES = 1
    RECALL = 2
    PRECISION = 3
    TOP_5 = 4


class ClassModel(QAbstractTableModel):
    """The rows in the order that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ClassScore] = []
        self._key = (Column.RECALL, Qt.SortOrder.AscendingOrder)

    def show(self, rows: Sequence[ClassScore]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self._arrange()
        self.endResetModel()

    def _tip(self, row: ClassScore) -> str:
        words = self.tr(
            "{0} ({1}): {2} of {3} found (recall), {4} in the top 5; "
            "{5} of {6} classified as it are right (precision)"
        )
        counts = (
            *(row.recall.hits, row.recall.count, row.top5.hits),
            *(row.precision.hits, row.precision.count),
        )
        return words.format(row.name, row.wnid, *(wording.count(number) for number in counts))

    def _arrange(self) -> None:
        column, order = self._key
        # Stable: equal rows are sorted by name, in either direction.
        self.rows.sort(key=lambda row: row.name.casefold())
        keys = {
            Column.NAME: lambda row: row.name.casefold(),
            Column.IMAGES: lambda row: row.recall.count,
            Column.RECALL: lambda row: row.recall.value,
            Column.PRECISION: lambda row: row.precision.value,
            Column.TOP_5: lambda row: row.top5.value,
        }
        self.rows.sort(key=keys[column], reverse=order == Qt.SortOrder.DescendingOrder)
        if column in (Column.RECALL, Column.PRECISION, Column.TOP_5):
            # Rates of no images come last in either direction.
            self.rows.sort(key=lambda row: not _rate(row, column).count)

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
            self.tr("Recall"),
            self.tr("Precision"),
            self.tr("In top 5"),
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
            return wording.count(row.recall.count)
        rate = _rate(row, Column(index.column()))
        return wording.percent(rate.value) if rate.count else "–"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._key = (Column(max(column, 0)), order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()


class ClassTable(QTableView):
    """A click on a header sorts; a click, Enter or Space on a row requests the images of its class.

    Signals:
        class_chosen(ClassScore)
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
        self.horizontalHeader().setSortIndicator(Column.RECALL, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(lambda index: self._choose(index.row()))
        themes.theme_changed.connect(self.viewport().update)

    def show_classes(self, rows: Sequence[ClassScore]) -> None:
        """Show these, the worst first or in the order that the user chose."""
        self.classes.show(rows)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.classes.rows):
            self.class_chosen.emit(self.classes.rows[row])

    def _arrange(self) -> None:
        width = self.viewport().width()
        metrics, across = self.horizontalHeader().fontMetrics(), Qt.Orientation.Horizontal
        widths = {
            column: metrics.horizontalAdvance(str(self.classes.headerData(column, across)))
            + _HEAD_ROOM_PX
            for column in (Column.IMAGES, Column.RECALL, Column.PRECISION, Column.TOP_5)
        }
        for column in (Column.RECALL, Column.PRECISION, Column.TOP_5):
            widths[column] = max(widths[column], _LEAST_SHARE_PX)
        if width >= _BARS_FROM_PX:
            widths[Column.RECALL] = max(widths[Column.RECALL], _SHARE_PX)
        for column in (Column.TOP_5, Column.IMAGES):  # what is missed least goes first
            if width - sum(widths.values()) < _NAME_PX:
                widths[column] = 0
        widths[Column.NAME] = max(width - sum(widths.values()), _LEAST_NAME_PX)
        for column, px in widths.items():
            self.setColumnHidden(column, px == 0)
            self.setColumnWidth(column, px)

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
        if column > Column.IMAGES:
            share = _rate(row, Column(column)).value
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


def _rate(row: ClassScore, column: Column) -> Rate:
    if column == Column.RECALL:
        return row.recall
    return row.precision if column == Column.PRECISION else row.top5


def row_height() -> int:
    """The height of a row, for the user's font."""
    return QFontMetrics(theme.font("normal")).height() + 10
