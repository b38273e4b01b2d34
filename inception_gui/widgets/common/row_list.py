"""A list whose rows are chosen with a click or a key; each kind paints its own rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Generic, TypeVar, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
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

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_CHOOSING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowList(QListView, Generic[Row]):
    """Shows rows and reports which one was chosen.

    Signals:
        row_chosen(Row): with a click, Enter or Space.
    """

    row_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._rows: _Rows[Row] = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        make_plain(self)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.row_chosen.emit(self.rows[index.row()]))
        themes.theme_changed.connect(self.viewport().update)

    @property
    def rows(self) -> list[Row]:
        """The rows that are shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the scroll position is kept if their number is the same."""
        self._rows.show(rows)

    # What each kind of list defines

    def name_of(self, row: Row) -> str:
        """The name of the row."""
        raise NotImplementedError

    def tip_of(self, row: Row) -> str:
        """The row in a sentence, for its tooltip and for screen readers."""
        raise NotImplementedError

    def row_height(self) -> int:
        """The height of every row, for the user's font."""
        raise NotImplementedError

    def ground_of(self, row: Row, state: QStyle.StateFlag) -> str | None:
        """The background colour of a row."""
        return usual_ground(state)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Paint a row over its background."""
        raise NotImplementedError

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_choice(self, event):
            self.row_chosen.emit(self.rows[self.currentIndex().row()])
        else:
            super().keyPressEvent(event)


def is_choice(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Whether a key chooses the current row of the view."""
    return event.key() in _CHOOSING_KEYS and view.currentIndex().isValid()


def usual_ground(state: QStyle.StateFlag) -> str | None:
    """The background colour of a row in this state, or None."""
    if state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected):
        return "selected"
    return "hover" if state & QStyle.StateFlag.State_MouseOver else None


class _Rows(QAbstractListModel, Generic[Row]):
    def __init__(self, view: RowList[Row]) -> None:
        super().__init__(view)
        self.rows: list[Row] = []
        self._view = view

    def show(self, rows: Sequence[Row]) -> None:
        before, now = len(self.rows), len(rows)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
        self.rows = list(rows)
        if now > before:
            self.endInsertRows()
        elif now < before:
            self.endRemoveRows()
        if now:
            self.dataChanged.emit(self.index(0), self.index(now - 1))

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._view.name_of(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._view.tip_of(row)
        return None


class _RowDelegate(QStyledItemDelegate, Generic[Row]):
    def __init__(self, view: RowList[Row]) -> None:
        super().__init__(view)
        self._view = view

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._view.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = cast(Any, option)  # The stubs leave the option's fields out.
        rect, row = QRectF(shown.rect), self._view.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground := self._view.ground_of(row, shown.state):
            painter.fillRect(rect, self._view._themes.theme.colour(ground))
        self._view.paint_row(painter, rect, row)
        painter.restore()
