"""The most frequent confusions of an evaluation; a click asks for the pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inception_gui.core.evaluation.report_types import Confusion
from inception_gui.widgets import theme, wording
from inception_gui.widgets.theme import ThemeSource

Index = QModelIndex | QPersistentModelIndex

_PAD_PX: Final = 10


class _Confusions(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Confusion] = []

    def show(self, rows: Sequence[Confusion]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.label_name} → {row.taken_for_name}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if row.count == 1:
                words = self.tr("1 picture of “{0}” was taken for “{1}”. Click to see it.")
                return words.format(row.label_name, row.taken_for_name)
            words = self.tr("{0} pictures of “{1}” were taken for “{2}”. Click to see them.")
            return words.format(wording.count(row.count), row.label_name, row.taken_for_name)
        return None


class ConfusionList(QListView):
    """Most frequent first.

    Signals:
        confusion_chosen(Confusion)
    """

    confusion_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Confusions(self)
        self.setModel(self._rows)
        self.setItemDelegate(_ConfusionDelegate(themes, self._rows, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Most frequent confusions"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self._choose(index.row()))
        themes.theme_changed.connect(self.viewport().update)

    def show_confusions(self, rows: Sequence[Confusion]) -> None:
        """Show these, in this order."""
        self._rows.show(rows)

    @property
    def confusions(self) -> list[Confusion]:
        """What is shown."""
        return self._rows.rows

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows.rows):
            self.confusion_chosen.emit(self._rows.rows[row])

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _ConfusionDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, model: _Confusions, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._model = model

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = cast(Any, option)
        rect, tokens = QRectF(shown.rect), self._themes.theme
        row, state = self._model.rows[index.row()], shown.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected):
            painter.fillRect(rect, tokens.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("hover"))
        font = theme.font("normal", tabular=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        inside = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        number = wording.count(row.count)
        most = self._model.rows[0].count  # the most frequent one comes first
        wide = metrics.horizontalAdvance(wording.count(most)) + 14
        painter.setPen(tokens.colour("soft_text"))
        box = QRectF(inside.left(), inside.top(), wide - 14, inside.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight) | middle, number)
        inside.setLeft(inside.left() + wide)
        mode = Qt.TextElideMode.ElideRight
        arrow = metrics.horizontalAdvance("  →  ")
        half = (inside.width() - arrow) / 2
        true_wide = min(
            metrics.horizontalAdvance(row.label_name),
            max(half, inside.width() - arrow - metrics.horizontalAdvance(row.taken_for_name)),
        )
        painter.setPen(tokens.colour("text"))
        name = metrics.elidedText(row.label_name, mode, round(true_wide) + 1)
        painter.drawText(inside, middle, name)
        inside.setLeft(inside.left() + true_wide)
        painter.setPen(tokens.colour("soft_text"))
        painter.drawText(inside, middle, "  →  ")
        inside.setLeft(inside.left() + arrow)
        painter.setPen(tokens.colour("text"))
        said = metrics.elidedText(row.taken_for_name, mode, round(inside.width()))
        painter.drawText(inside, middle, said)
        painter.restore()


def row_height() -> int:
    """Of one confusion, at the user's font."""
    return QFontMetrics(theme.font("normal")).height() + 10
