"""A run beside the picture: filter line, table or grid, counts by class."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets import wording
from inception_gui.widgets.carrying import Carrying
from inception_gui.widgets.class_chart import Bar, ClassChart
from inception_gui.widgets.eliding_label import ElidingLabel
from inception_gui.widgets.filter_line import FilterLine
from inception_gui.widgets.run_table import RunGrid, RunTable
from inception_gui.widgets.theme import ThemeSource
from inception_gui.workers.item_model import ItemModel
from inception_gui.workers.row_filter import parse, toggled
from inception_gui.workers.run_model import RunModel
from inception_gui.workers.run_output import RunOutput

_NARROW_PX: Final = 430
_CHART_ABOVE_PX: Final = 330
_CHART_FROM_PX: Final = 300
"""A smaller panel than these needs its height for the rows."""

_HEADS_FROM_PX: Final = 230
_COUNTS_FROM_PX: Final = 300
"""Below these the rows get the height of the heads, and links the width of the count."""

_ALONE_BELOW_PX: Final = 360

_MOST_KEPT_SELECTED: Final = 2000
"""More chosen rows than these are not chosen again one by one when the order changes."""


class RunPanel(QFrame):
    """Shows the items of a run.

    Signals:
        row_chosen(int): another item is to be shown; its row in the items.
        carrying_toggled(): `is_carrying` is another.
    """

    row_chosen = Signal(int)
    carrying_toggled = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        items: ItemModel,
        output: RunOutput | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without an `output` nothing can be carried away."""
        super().__init__(parent)
        self.setProperty("look", "run_panel")
        self.model = RunModel(items, self)
        self.filter_line = FilterLine(themes)
        self.table = RunTable(themes, self.model)
        self.grid = RunGrid(themes, self.model)
        self.chart = ClassChart(themes)
        self._nothing = QLabel()
        self._nothing.setProperty("look", "soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._views = QStackedWidget()
        self._views.addWidget(self.table)
        self._views.addWidget(self.grid)
        self._views.addWidget(self._nothing)
        self._counts = ElidingLabel()
        self._is_quiet = False
        self._current = -1
        self._kept: list[int] = []
        self._scrolled = 0
        self._was_carrying = False

        self._foot = QHBoxLayout()
        self._foot.setSpacing(2)
        self._foot.addWidget(self._counts, 1)
        self.carrying = Carrying(output, self) if output is not None else None
        self._links = self.carrying.links if self.carrying is not None else []
        for link in self._links:
            self._foot.addWidget(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_line)
        layout.addWidget(self._views, 1)
        layout.addWidget(_rule())
        layout.addSpacing(6)
        layout.addWidget(self.chart)
        if self.carrying is not None:
            layout.addWidget(self.carrying)
        layout.addLayout(self._foot)

        line = self.filter_line
        line.text_changed.connect(lambda _text: self._apply())
        line.only_unsure_toggled.connect(lambda _on: self._apply())
        line.unsure_below_changed.connect(self.model.set_unsure_below)
        line.grid_toggled.connect(lambda _on: self._show_view())
        line.left.connect(self.focus_rows)
        self.chart.bar_chosen.connect(self._on_bar)
        self.model.about_to_reorder.connect(self._on_about_to_reorder)
        self.model.reordered.connect(self._on_reordered)
        self.model.counts_changed.connect(self._on_counts)
        self.model.modelReset.connect(self._show_view)
        items.modelReset.connect(self._on_cleared)
        for rows in self._both:
            rows.selectionModel().currentChanged.connect(self._on_current)
            rows.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())

    # What is chosen

    @property
    def view(self) -> RunTable | RunGrid:
        """The view in use."""
        return self.grid if self.filter_line.grid_button.isChecked() else self.table

    @property
    def selected_items(self) -> list[int]:
        """The item rows that are selected, in the order shown."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.item_row(row) for row in rows]

    def set_current(self, item_row: int) -> None:
        """Mark the item on display, without asking for it."""
        self._current = item_row
        row = self.model.row_of(item_row)
        if row is None or self.view.currentIndex().row() == row:
            return
        with self._quiet():
            index = self.model.index(row, 0)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def step(self, by: int) -> bool:
        """Go to the row so many further down; whether there is one."""
        row = self.model.row_of(self._current)
        wanted = (row if row is not None else -1) + by
        if not 0 <= wanted < self.model.rowCount():
            return False
        self.row_chosen.emit(self.model.item_row(wanted))
        return True

    def focus_rows(self) -> None:
        """Give the keyboard to the rows."""
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))

    def focus_filter(self) -> None:
        """Give the keyboard to the filter line."""
        self.filter_line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_line.edit.selectAll()

    # What follows

    def _apply(self) -> None:
        wanted = parse(self.filter_line.text)
        only = self.filter_line.only_unsure.isChecked()
        self.model.set_filter(replace(wanted, unsure=wanted.unsure or only))
        kind = "failed" if wanted.failed else "unsure" if wanted.unsure else "class"
        named = {"failed": self._failed_name, "unsure": self._unsure_name}
        name = named.get(kind, wanted.class_name)
        self.chart.set_chosen(Bar(kind, name, 0) if name else None)  # type: ignore[arg-type]
        self._show_view()
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._show_counts()
        if self.carrying is not None:
            self.carrying.refresh()

    def _on_bar(self, bar: Bar) -> None:
        self.filter_line.set_text(toggled(self.filter_line.text, bar.kind, bar.name))

    def _on_counts(self) -> None:
        items = self.model.items
        bars = [Bar("class", name, count) for name, count in self.model.counts_by_class()]
        if unsure := self.model.unsure_count:
            bars.append(Bar("unsure", self._unsure_name, unsure))
        if items.failed_count:
            bars.append(Bar("failed", self._failed_name, items.failed_count))
        bars.sort(key=lambda bar: -bar.count)
        self.chart.show_bars(bars)
        self._show_counts()

    @property
    def _unsure_name(self) -> str:
        return self.tr("not sure")

    @property
    def _failed_name(self) -> str:
        return self.tr("could not be read")

    def _show_counts(self) -> None:
        total, shown = len(self.model.items), self.model.rowCount()
        form = self.tr("{0} picture") if total == 1 else self.tr("{0} pictures")
        words = form.format(wording.count(total))
        if shown != total:
            words = self.tr("{0} of {1}").format(wording.count(shown), words)
        chosen = self.view.selectionModel().selectedRows()
        if len(chosen) > 1:
            words += " · " + self.tr("{0} selected").format(wording.count(len(chosen)))
        self._counts.set_parts(words)

    def _show_view(self) -> None:
        view = self.view
        if not self.model.rowCount() and len(self.model.items):
            self._nothing.setText(self.tr("No picture of this run is like that."))
            self._views.setCurrentWidget(self._nothing)
            return
        before = self._views.currentWidget()
        if before is view:
            return
        had_focus = before is not None and before.hasFocus()
        self._views.setCurrentWidget(view)
        self.set_current(self._current)
        if had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_quiet:
            self.row_chosen.emit(self.model.item_row(index.row()))

    def _on_about_to_reorder(self) -> None:
        self._is_quiet = True
        self._scrolled = self.view.verticalScrollBar().value()
        chosen = self.view.selectionModel().selectedRows()
        few = len(chosen) <= _MOST_KEPT_SELECTED
        self._kept = [self.model.item_row(index.row()) for index in chosen] if few else []

    def _on_reordered(self) -> None:
        choice = QItemSelection()
        for item_row in self._kept:
            row = self.model.row_of(item_row)
            if row is not None:
                index = self.model.index(row, 0)
                choice.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        current = self.model.row_of(self._current)
        if current is not None:
            selection.setCurrentIndex(self.model.index(current, 0), flags.NoUpdate)
        selection.select(choice, flags.ClearAndSelect | flags.Rows)
        self.view.verticalScrollBar().setValue(self._scrolled)
        self._is_quiet = False
        self._show_counts()

    def _on_cleared(self) -> None:
        self._current = -1
        self.filter_line.reset()
        self.chart.set_chosen(None)

    @property
    def is_carrying(self) -> bool:
        """Whether an export or the like is open."""
        return self.carrying is not None and not self.carrying.isHidden()

    def arrange_chart(self) -> None:
        """Show the chart where there is room and nothing in its place."""
        is_covered = self.is_carrying
        has_room = self.height() >= _CHART_ABOVE_PX and self.width() >= _CHART_FROM_PX
        self.chart.setVisible(not is_covered and has_room)
        # What is done with the rows has the room of all of them where there is little.
        is_alone = is_covered and self.height() < _ALONE_BELOW_PX
        for part in (self.filter_line, self._views, *self._links):
            part.setHidden(is_alone)
        if is_covered != self._was_carrying:
            self._was_carrying = is_covered
            self.carrying_toggled.emit()

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        before, self._is_quiet = self._is_quiet, True
        yield
        self._is_quiet = before

    @property
    def _both(self) -> tuple[QAbstractItemView, QAbstractItemView]:
        return self.table, self.grid

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.filter_line.set_narrow(self.width() < _NARROW_PX)
        self.table.horizontalHeader().setVisible(self.height() >= _HEADS_FROM_PX)
        self._counts.setVisible(self.width() >= _COUNTS_FROM_PX or self.carrying is None)
        if self.carrying is not None:
            self.carrying.set_narrow(self.width() < _NARROW_PX)
        side = 14 if self.width() >= _COUNTS_FROM_PX else 4
        self._foot.setContentsMargins(side, 4, side - 4, 6)
        self.arrange_chart()
        super().resizeEvent(event)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("look", "rule")
    return rule
