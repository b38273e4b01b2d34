"""The two views of a run: a table with one row per image, and a grid of thumbnails."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView, QWidget

from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.plain_views import make_plain, make_plain_table
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.delegates import RunDelegate, row_height
from inception_gui.widgets.items.strip import ThumbnailDelegate
from inception_gui.widgets.items.table_columns import TableColumns
from inception_gui.workers.items.run_model import RunModel


class RunTable(QTableView):
    """Shows a run model; a click on a header sorts, a third click restores the order.

    Signals:
        drag_started(): the selected rows are to be dragged.
    """

    drag_started = Signal()

    def __init__(self, themes: ThemeSource, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = RunDelegate(themes, model, self)
        self.setItemDelegate(self._delegate)
        make_plain_table(self, row_px=row_height(), narrowest_column_px=40)
        _set_up(self)
        heads = self.horizontalHeader()
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.sortIndicatorChanged.connect(self._on_sort)
        self.columns = TableColumns(self)
        model.modelReset.connect(self._on_reset)
        themes.theme_changed.connect(self._fit_text)

    def _fit_text(self) -> None:
        """After another theme or size of text."""
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(row_height())
        rows.setDefaultSectionSize(row_height())
        self.viewport().update()

    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        self.model().sort(column, order)

    def _on_reset(self) -> None:
        model = self.model()
        if isinstance(model, RunModel) and model.sorting.key in ("added", "likeness"):
            heads = self.horizontalHeader()
            if heads.sortIndicatorSection() > 0:
                heads.blockSignals(True)
                heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
                heads.blockSignals(False)

    def _set_hovered(self, row: int) -> None:
        if row == self._delegate.hovered_row:
            return
        before, self._delegate.hovered_row = self._delegate.hovered_row, row
        for changed in (before, row):
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), row_height())

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hovered(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hovered(-1)
        super().leaveEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_started.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_the_windows(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)


class RunGrid(QListView):
    """The same rows as thumbnails, as many side by side as there is room for.

    Signals:
        drag_started(): the selected rows are to be dragged.
    """

    drag_started = Signal()

    def __init__(self, themes: ThemeSource, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = ThumbnailDelegate(themes, self)
        self.setItemDelegate(self._delegate)
        make_plain(self)
        _set_up(self)
        # A wrapped list of equal items is laid out immediately; icon mode keeps a tree of places.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.verticalScrollBar().setSingleStep(24)
        themes.theme_changed.connect(self.viewport().update)

    @property
    def thumbnail_width(self) -> int:
        """In logical pixels."""
        return self._delegate.width_px

    def set_thumbnail_width(self, width_px: int) -> None:
        """Show larger or smaller thumbnails."""
        self._delegate.width_px = width_px
        self.scheduleDelayedItemsLayout()

    # Qt's own names

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_started.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_the_windows(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)


def _set_up(view: QAbstractItemView) -> None:
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
    view.setAccessibleName(tr("Images of this run"))


def _is_the_windows(event: QKeyEvent) -> bool:
    """Letters, digits and Space belong to the window; a list would search and select by them."""
    if event.key() == Qt.Key.Key_Space:
        return True
    chords = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text().strip()) and not event.modifiers() & chords
