"""A line that finds any of the 1,000 classes by a few letters, with a list of matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.labels.class_names import class_name
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.search import Match, matching
from inception_gui.widgets.common import icons, theme, wording
from inception_gui.widgets.common.theme import ThemeSource

_OFFERED: Final = 30
_ROWS_SHOWN: Final = 6
_SIDE_PX: Final = 8
_CORNER_PX: Final = 6.0
_MOVES: Final[dict[int, int]] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS_SHOWN,
    Qt.Key.Key_PageDown: _ROWS_SHOWN,
}

_ModelIndex = QModelIndex | QPersistentModelIndex


class ClassSearch(QWidget):
    """Searches while the user types; not modal.

    Signals:
        chosen(int): the index of a class.
        named(str): Enter was pressed on a name that none of the classes has.
        left(): Escape was pressed; the focus belongs elsewhere.
        list_toggled(bool): the list of matches, which takes room, was shown or hidden.
    """

    chosen = Signal(int)
    named = Signal(str)
    left = Signal()
    list_toggled = Signal(bool)

    def __init__(self, themes: ThemeSource, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._suggested: list[int] = []
        self._labels = imagenet()
        self._model = _Matches(self)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(words)
        self.edit.setAccessibleName(words)
        self.edit.setToolTip(self.tr("A name, a synonym, a WordNet id or a class index"))
        self._icon = self.edit.addAction(
            icons.icon("search", themes.theme.soft_text), QLineEdit.ActionPosition.LeadingPosition
        )
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_MatchDelegate(themes, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Matching classes"))
        self.list.hide()
        self._nothing = QLabel(self.tr("No matching class"))
        self._nothing.setProperty("look", "soft")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(lambda _text: self._search())
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._choose)
        themes.theme_changed.connect(self._dress)

    @property
    def labels(self) -> LabelSet:
        """The classes that are searched."""
        return self._labels

    def set_labels(self, labels: LabelSet | None) -> None:
        """Search these classes from now on; None means ImageNet's."""
        self._labels = labels or imagenet()

    def set_probabilities(self, of: Callable[[int], float | None]) -> None:
        """Show the probability that `of` returns for each class index, if it is not None."""
        self._model.probability = of

    def suggest(self, indices: Sequence[int]) -> None:
        """List these classes while nothing is typed."""
        self._suggested = list(indices)

    def begin(self) -> None:
        """Move the focus to the line."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()
        self._search()

    def end(self) -> None:
        """Clear the line."""
        self.edit.clear()
        self._model.show([])
        self._nothing.hide()
        self._show_list(False)

    def _search(self) -> None:
        matches = matching(self.edit.text(), _OFFERED, self._labels)
        if not self.edit.text().strip():
            known = [index for index in self._suggested if index < len(self._labels)]
            matches = [Match(self._labels[index]) for index in known]
        self._model.show(matches)
        self._show_list(bool(matches))
        self._nothing.setVisible(not matches and bool(self.edit.text().strip()))
        self.edit.setAccessibleDescription("" if matches else self._nothing.text())
        if matches:
            rows = min(len(matches), _ROWS_SHOWN)
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2)
            self._mark(0)

    def _show_list(self, shown: bool) -> None:
        if shown == self.list.isHidden():
            self.list.setVisible(shown)
            self.list_toggled.emit(shown)

    def _mark(self, row: int) -> None:
        index = self._model.index(min(max(row, 0), self._model.rowCount() - 1), 0)
        self.list.setCurrentIndex(index)
        self.edit.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _choose(self, index: _ModelIndex) -> None:
        match, typed = self._model.at(index), self.edit.text().strip()
        self.end()
        if match is not None:
            self.chosen.emit(match.label.index)
        elif typed:
            self.named.emit(typed)

    def _dress(self) -> None:
        self._icon.setIcon(icons.icon("search", self._themes.theme.soft_text))

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.edit:
            self._show_list(False)
            return False
        if event.type() == QEvent.Type.FocusIn and watched is self.edit:
            self._search()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if event.type() == QEvent.Type.ShortcutOverride:
            # Otherwise the Escape of the window would stop a run.
            if key == Qt.Key.Key_Escape:
                event.accept()
            return key == Qt.Key.Key_Escape
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key == Qt.Key.Key_Escape:
            self.end()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in _MOVES and self._model.rowCount():
            self._mark(self.list.currentIndex().row() + _MOVES[key])
        else:
            return False
        return True


class _Matches(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._matches: list[Match] = []
        self.probability: Callable[[int], float | None] = lambda _index: None

    def show(self, matches: Sequence[Match]) -> None:
        self.beginResetModel()
        self._matches = list(matches)
        self.endResetModel()

    def at(self, index: _ModelIndex) -> Match | None:
        row = index.row()
        return self._matches[row] if 0 <= row < len(self._matches) else None

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match = self.at(index)
        if match is None:
            return None
        label = match.label
        if role == Qt.ItemDataRole.DisplayRole:
            return class_name(label.wnid, label.name)
        name = class_name(label.wnid, label.name)
        also = match.also or ("" if name == label.name else label.name)
        if role == Qt.ItemDataRole.UserRole:
            return "" if also == name else also
        share = self.probability(label.index)
        words = wording.percent(share) if share is not None else ""
        if role == Qt.ItemDataRole.UserRole + 1:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (name, also, words) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            id_and_index = ", ".join(filter(None, [label.wnid, str(label.index)]))
            return "\n".join(filter(None, [label.synset, label.gloss, id_and_index]))
        return None


class _MatchDelegate(QStyledItemDelegate):
    """Paints a name, the synonym that was typed, and the probability."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: _ModelIndex) -> QSize:
        return QSize(120, round(QFontMetricsF(theme.font("normal")).height()) + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ModelIndex) -> None:
        tokens = self._themes.theme
        whole = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selected"))
            painter.drawRoundedRect(whole, _CORNER_PX, _CORNER_PX)
        line = whole.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        share = str(index.data(Qt.ItemDataRole.UserRole + 1))
        if share:
            painter.setFont(theme.font("soft", tabular=True))
            painter.setPen(tokens.colour("soft_text"))
            painter.drawText(line, middle | int(Qt.AlignmentFlag.AlignRight), share)
            width = QFontMetricsF(painter.font()).horizontalAdvance(share)
            line.adjust(0, 0, -width - _SIDE_PX, 0)
        for text, size, token in (
            (str(index.data()), "normal", "text"),
            (str(index.data(Qt.ItemDataRole.UserRole)), "soft", "soft_text"),
        ):
            painter.setFont(theme.font("normal" if size == "normal" else "soft"))
            painter.setPen(tokens.colour(token))
            metrics = QFontMetricsF(painter.font())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(line.width(), 0.0))
            painter.drawText(line, middle, shown)
            line.setLeft(line.left() + metrics.horizontalAdvance(shown) + _SIDE_PX)
        painter.restore()
