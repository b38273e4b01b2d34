"""All images of one class: choose some, then move them to another class or leave them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.teach.project import Entry, TaughtClass
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.plain_views import make_plain
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.thumbnail_painting import paint_square

Index = QModelIndex | QPersistentModelIndex

_SIDE_PX: Final = 96
_GAP_PX: Final = 8
_CORNER_PX: Final = 6
_FADED: Final = 0.3


class ClassImages(QWidget):
    """The images of a class, in place of the tiles.

    Signals:
        back_requested(): to the tiles.
        move_requested(list[Path], str): to the class of this name; "" for a new one.
        leave_out_requested(list[Path])
        take_back_requested(list[Path]): learn these again.
    """

    back_requested = Signal()
    move_requested = Signal(object, str)
    leave_out_requested = Signal(object)
    take_back_requested = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        thumbnail: Callable[[Path], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = ""
        """The class that is shown."""
        self._names: Sequence[str] = ()
        self.back = self._button(self.tr("All classes"), self.back_requested.emit)
        self._title = ElidingLabel(look="strong")
        self.move_button = self._button(self.tr("Move to…"), self._show_menu)
        self.move_button.setToolTip(self.tr("Key: {0}").format(self.tr("M")))
        self.leave_out_button = self._button(self.tr("Leave out"), self._leave_out)
        self.leave_out_button.setToolTip(self.tr("Key: {0}").format(self.tr("Delete")))
        self.view = _ImageView(themes, thumbnail)
        self.view.move_wanted.connect(self._show_menu)
        self.view.leave_out_wanted.connect(self._leave_out)
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_chosen())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        top.addWidget(self.move_button)
        top.addWidget(self.leave_out_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)

    @property
    def title(self) -> str:
        """What is shown, and what is chosen of it."""
        return self._title.text()

    @property
    def chosen(self) -> list[Entry]:
        """The chosen images."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.view.entries[row] for row in rows]

    def show_class(self, one: TaughtClass, names: Sequence[str]) -> None:
        """Show this class; `names` are those of all classes."""
        is_other = one.name != self.name
        self.name, self._names = one.name, names
        self.view.show_entries(one.entries)
        if is_other:
            self.view.clearSelection()
            self.view.scrollToTop()
        self._show_chosen()

    def move_menu(self) -> QMenu:
        """The other classes."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        paths = [entry.path for entry in self.chosen]
        for name in self._names:
            if name != self.name:
                action = menu.addAction(wording.without_mnemonics(name))
                action.triggered.connect(
                    lambda _on, name=name: self.move_requested.emit(paths, name)
                )
        menu.addSeparator()
        new = menu.addAction(self.tr("New class…"))
        new.triggered.connect(lambda _on: self.move_requested.emit(paths, ""))
        return menu

    def _show_menu(self) -> None:
        if self.chosen:
            below = QPoint(0, self.move_button.height())
            self.move_menu().popup(self.move_button.mapToGlobal(below))

    def _leave_out(self) -> None:
        """Leave the chosen images out, or learn them again if all of them are left out."""
        chosen = self.chosen
        if not chosen:
            return
        paths = [entry.path for entry in chosen]
        if self._are_all_out(chosen):
            self.take_back_requested.emit(paths)
        else:
            self.leave_out_requested.emit(paths)

    def _show_chosen(self) -> None:
        chosen = self.chosen
        words = wording.images(len(self.view.entries))
        if chosen:
            words = self.tr("{0} of {1} chosen").format(
                wording.count(len(chosen)), wording.images(len(self.view.entries))
            )
        self._title.set_parts(self.name, f" · {words}")
        self.move_button.setEnabled(bool(chosen))
        self.leave_out_button.setEnabled(bool(chosen))
        again = bool(chosen) and self._are_all_out(chosen)
        self.leave_out_button.setText(self.tr("Learn again") if again else self.tr("Leave out"))

    @staticmethod
    def _are_all_out(chosen: Sequence[Entry]) -> bool:
        return all(entry.left_out for entry in chosen)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: do())
        return button


class _ImageView(QListView):
    move_wanted = Signal()
    leave_out_wanted = Signal()

    def __init__(self, themes: ThemeSource, thumbnail: Callable[[Path], QImage | None]) -> None:
        super().__init__()
        self.themes = themes
        self.thumbnail = thumbnail
        self._model = _Entries(self)
        self.setModel(self._model)
        self.setItemDelegate(_ImageDelegate(self))
        make_plain(self)
        self.setProperty("look", "canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Images of the class"))
        themes.theme_changed.connect(self.viewport().update)

    @property
    def entries(self) -> Sequence[Entry]:
        return self._model.entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._model.show(entries)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.leave_out_wanted.emit()
        elif event.key() == Qt.Key.Key_M:
            self.move_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        if [one.path for one in entries] == [one.path for one in self.entries]:
            self.entries = entries  # what is chosen stays chosen
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(entry.path)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            name = shown_name(entry.path)
            return tr("{0}, left out").format(name) if entry.left_out else name
        return None


class _ImageDelegate(QStyledItemDelegate):
    def __init__(self, view: _ImageView) -> None:
        super().__init__(view)
        self._view = view

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_SIDE_PX + _GAP_PX, _SIDE_PX + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, shown = self._view, cast(Any, option)  # The stubs leave the option's fields out.
        entry, tokens = view.entries[index.row()], view.themes.theme
        place = QRect(shown.rect.x() + 2, shown.rect.y() + 2, _SIDE_PX, _SIDE_PX)
        image = view.thumbnail(entry.path)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_FADED if entry.left_out else 1.0)
        paint_square(painter, place, image, tokens, _CORNER_PX)
        painter.setOpacity(1.0)
        is_chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        if is_chosen or shown.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.colour("accent"), 3 if is_chosen else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, _CORNER_PX, _CORNER_PX)
        painter.restore()
