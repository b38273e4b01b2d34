"""The rows of a run as a table or a grid, with the current and the selected ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.table import RunGrid, RunTable
from inception_gui.workers.items.run_model import RunColumn, RunModel

_MOST_KEPT_SELECTED: Final = 2000
"""A larger selection is dropped when the order changes: selecting row by row is slow."""


class RunRows(QStackedWidget):
    """Shows a run model, or a text if no row matches the filter.

    Signals:
        row_chosen(int): the user wants to see another item; its row in the items.
        selection_changed()
    """

    row_chosen = Signal(int)
    selection_changed = Signal()

    def __init__(self, themes: ThemeSource, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.table = RunTable(themes, model)
        self.grid = RunGrid(themes, model)
        self._nothing = QLabel()
        self._nothing.setProperty("look", "soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        for part in (self.table, self.grid, self._nothing):
            self.addWidget(part)
        self._has_grid = False
        self._is_quiet = False
        self._current = -1
        self._lacks_row = False
        self._had_row = False
        self._was_in_sight = False
        # The chart below takes or leaves some height in the meantime.
        self._scrolling = QTimer(self, singleShot=True, interval=0)
        self._scrolling.timeout.connect(self._scroll_to_current)
        self._kept: list[int] = []
        self._scrolled = 0
        model.about_to_reorder.connect(self._on_about_to_reorder)
        model.reordered.connect(self._on_reordered)
        model.modelReset.connect(self._show_view)
        for view in (self.table, self.grid):
            view.selectionModel().currentChanged.connect(self._on_current)
            view.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    # The choices

    @property
    def view(self) -> RunTable | RunGrid:
        """The current view."""
        return self.grid if self._has_grid else self.table

    def set_grid(self, on: bool) -> None:
        """Show the grid, or the table."""
        self._has_grid = on
        self._show_view()

    @property
    def selected_count(self) -> int:
        """The number of selected rows."""
        return len(self.view.selectionModel().selectedRows())

    @property
    def selected_items(self) -> list[int]:
        """The item rows that are selected, in the order shown."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self._model.item_row(row) for row in rows]

    def set_current(self, item_row: int) -> None:
        """Mark the item on display, unless the filter hides it; emits nothing."""
        is_other = item_row != self._current
        if is_other:
            self._lacks_row = False
        self._current = item_row
        row = self._model.row_of(item_row)
        if row is None:
            if is_other:  # for the same item, the selection stays
                self._unmark()
            return
        if self.view.currentIndex().row() == row:
            return
        with self._quiet():
            index = self._model.index(row, 0)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def leave_hidden(self) -> None:
        """Choose the first row if the filter hides the item on display."""
        is_hidden = self._current >= 0 and self._model.row_of(self._current) is None
        self._lacks_row = is_hidden and not self._model.rowCount()
        if is_hidden and not self._lacks_row:
            self.row_chosen.emit(self._model.item_row(0))

    def step(self, by: int) -> bool:
        """Go `by` rows further down; return whether there is such a row."""
        row = self._model.row_of(self._current)
        wanted = (row if row is not None else -1) + by
        if not 0 <= wanted < self._model.rowCount():
            return False
        self.row_chosen.emit(self._model.item_row(wanted))
        return True

    def focus_rows(self) -> None:
        """Move the focus to the rows."""
        if self._model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._model.index(0, 0))

    def forget(self) -> None:
        """No item is on display."""
        self._current = -1
        self._lacks_row = False

    # Inside

    def _show_view(self) -> None:
        view = self.view
        if not self._model.rowCount() and len(self._model.items):
            self._nothing.setText(self.tr("No images match the filter."))
            self.setCurrentWidget(self._nothing)
            return
        before = self.currentWidget()
        if before is view:
            return
        had_focus = before is not None and before.hasFocus()
        self.setCurrentWidget(view)
        if self._model.row_of(self._current) is None:
            self._unmark()  # it may still mark what was on display when it was last shown
        self.set_current(self._current)
        if had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unmark(self) -> None:
        with self._quiet():
            self.view.selectionModel().clear()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_quiet:
            self.row_chosen.emit(self._model.item_row(index.row()))

    def _on_about_to_reorder(self) -> None:
        self._is_quiet = True
        current = self._model.row_of(self._current)
        self._was_in_sight = current is None or self._is_in_sight(current)
        self._had_row = current is not None
        self._scrolled = self.view.verticalScrollBar().value()
        chosen = self.view.selectionModel().selectedRows()
        few = len(chosen) <= _MOST_KEPT_SELECTED
        self._kept = [self._model.item_row(index.row()) for index in chosen] if few else []

    def _on_reordered(self) -> None:
        choice = QItemSelection()
        current = self._model.row_of(self._current)
        comes_now = current is not None and not self._had_row
        for item_row in self._kept or ([self._current] if comes_now else []):
            row = self._model.row_of(item_row)
            if row is not None:
                index = self._model.index(row, 0)
                choice.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        if current is not None:
            selection.setCurrentIndex(self._model.index(current, 0), flags.NoUpdate)
        selection.select(choice, flags.ClearAndSelect | flags.Rows)
        self.view.verticalScrollBar().setValue(self._scrolled)
        if current is not None and self._was_in_sight:
            self._scrolling.start()
        self._is_quiet = False
        if self._lacks_row:  # the run may have reached a matching one by now
            self.leave_hidden()

    def _index(self, row: int) -> QModelIndex:
        """A cell of the row that no width of the table hides."""
        return self._model.index(row, RunColumn.NAME if self.view is self.table else 0)

    def _scroll_to_current(self) -> None:
        row = self._model.row_of(self._current)
        if row is not None:
            self.view.scrollTo(self._index(row))

    def _is_in_sight(self, row: int) -> bool:
        view = self.view
        place = view.visualRect(self._index(row))
        return view.viewport().rect().contains(place.center())

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        before, self._is_quiet = self._is_quiet, True
        yield
        self._is_quiet = before
