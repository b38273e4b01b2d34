"""How many pictures of a run are of which class, as bars that filter when they are clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, cast

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

from inception_gui.widgets import theme, wording
from inception_gui.widgets.theme import ThemeSource

_ROWS_SHOWN: Final = 5
_NAME_SHARE: Final = 0.32
_SIDE_PX: Final = 14
_BAR_PX: Final = 8
_NUMBER_PX: Final = 60

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: a class, or all that is unsure, or all that could not be read."""

    kind: Literal["class", "unsure", "failed"]
    name: str
    count: int


class _Bars(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []

    def show(self, bars: Sequence[Bar]) -> None:
        """Have these bars; where their number stays, views keep their place."""
        before, now = len(self.bars), len(bars)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
        self.bars = list(bars)
        if now > before:
            self.endInsertRows()
        elif now < before:
            self.endRemoveRows()
        if now:
            self.dataChanged.emit(self.index(0), self.index(now - 1))

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        bar = self.bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{bar.name}: {bar.count:,}"
        return None


class ClassChart(QListView):
    """Bars, most first; a click, Enter or Space asks to see only these.

    Signals:
        bar_chosen(Bar)
    """

    bar_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Bars(self)
        self.setModel(self._model)
        self._delegate = _BarDelegate(themes, self._model, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Pictures by class"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.bar_chosen.emit(self._model.bars[index.row()]))
        themes.theme_changed.connect(self.viewport().update)
        self._fit()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        if list(bars) != self._model.bars:
            self._model.show(bars)
            self._fit()

    def set_chosen(self, chosen: Bar | None) -> None:
        """Mark the bar that filters now."""
        self._delegate.chosen = (chosen.kind, chosen.name.casefold()) if chosen else None
        self.viewport().update()

    @property
    def bars(self) -> list[Bar]:
        """What is shown."""
        return self._model.bars

    def _fit(self) -> None:
        shown = min(len(self._model.bars), _ROWS_SHOWN)
        self.setFixedHeight(shown * bar_height())

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.bar_chosen.emit(self._model.bars[self.currentIndex().row()])
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _BarDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, model: _Bars, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._model = model
        self.chosen: tuple[str, str] | None = None

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, bar_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = cast(Any, option)
        tokens = self._themes.theme
        bar = self._model.bars[index.row()]
        rect = QRectF(shown.rect)
        chosen = self.chosen == (bar.kind, bar.name.casefold())
        state = shown.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or focused or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("selected" if chosen else "hover"))
        font = theme.font("soft", tabular=True, bold=chosen)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        name = QRectF(rect.left() + _SIDE_PX, rect.top(), rect.width() * _NAME_SHARE, rect.height())
        token = {"failed": "warning"}.get(bar.kind, "text" if chosen else "soft_text")
        painter.setPen(tokens.colour(token))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        text = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, round(name.width()))
        painter.drawText(name, middle, text)
        room = rect.right() - _SIDE_PX - _NUMBER_PX - name.right() - 8
        most = max(one.count for one in self._model.bars)
        width = max(room * bar.count / most, 2.0)
        filled = QRectF(name.right() + 8, rect.center().y() - _BAR_PX / 2, width, _BAR_PX)
        colour = {"class": "accent", "unsure": "edge", "failed": "warning"}[bar.kind]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(colour))
        painter.drawRoundedRect(filled, 2, 2)
        painter.setPen(tokens.colour("text" if chosen else "soft_text"))
        number = QRectF(filled.right() + 8, rect.top(), _NUMBER_PX, rect.height())
        painter.drawText(number, middle, wording.count(bar.count))
        painter.restore()


def bar_height() -> int:
    """Of one bar with its words, at the user's font."""
    return QFontMetrics(theme.font("soft")).height() + 5
