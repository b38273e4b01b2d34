"""The panel of a run beside the image: filter line, table or grid, class chart, drawer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inception_gui.core.labels.class_names import translated_verdict
from inception_gui.core.types import MapOptions, MapStyle
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.save_folder import SaveFolder
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.class_chart import Bar
from inception_gui.widgets.items.counts import RunCounts
from inception_gui.widgets.items.filter_line import FilterLine
from inception_gui.widgets.items.output_drawer import OutputDrawer
from inception_gui.widgets.items.rows import RunRows
from inception_gui.widgets.items.run_line import RunLine
from inception_gui.widgets.items.table import RunGrid, RunTable
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.row_filter import parse, toggled
from inception_gui.workers.items.run_model import RunModel
from inception_gui.workers.runs.outputs import RunOutput

_NARROW_PX: Final = 430
_CHART_ABOVE_PX: Final = 350
_CHART_FROM_PX: Final = 300
"""A smaller panel needs its height for the rows."""

_HEADS_FROM_PX: Final = 200
_COUNTS_FROM_PX: Final = 300
"""In a smaller panel the headers give their height to the rows, the count its width to links."""

_ALONE_BELOW_PX: Final = 360


class RunPanel(QFrame):
    """Shows the items of a run.

    Signals:
        row_chosen(int): the user wants to see another item; its row in the items.
        unsure_below_chosen(float): the user chose the probability, 0..1, below which images are
            not sure.
        drawer_toggled(): `is_drawer_open` has changed.
    """

    row_chosen = Signal(int)
    unsure_below_chosen = Signal(float)
    drawer_toggled = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        items: ItemModel,
        output: RunOutput | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without an `output` there is nothing to export or sort with."""
        super().__init__(parent)
        self.setProperty("look", "run_panel")
        self.model = RunModel(items, self)
        self.run_line = RunLine()
        self.filter_line = FilterLine(themes)
        self.rows = RunRows(themes, self.model)
        self.table, self.grid = self.rows.table, self.rows.grid
        self.counts = RunCounts(themes)
        self.chart = self.counts.chart
        self._shown = ElidingLabel()
        self._was_drawer_open = False

        self._foot = QHBoxLayout()
        self._foot.setSpacing(2)
        self.drawer: OutputDrawer | None = None
        if output is not None:
            self.drawer = OutputDrawer(output, self.model, lambda: self.selected_items)
            self.drawer.toggled.connect(self._arrange_chart)
        self._links = self.drawer.links if self.drawer is not None else []
        links = FlowLayout(spacing=2, align=Qt.AlignmentFlag.AlignRight)
        for link in self._links:
            links.addWidget(link)
        self._foot.addWidget(self._shown, 1)
        self._foot.addLayout(links)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.run_line)
        layout.addWidget(self.filter_line)
        layout.addWidget(self.rows, 1)
        layout.addWidget(_rule())
        layout.addSpacing(6)
        layout.addWidget(self.counts)
        if self.drawer is not None:
            layout.addWidget(self.drawer)
        layout.addLayout(self._foot)

        line = self.filter_line
        line.text_changed.connect(lambda _text: self._apply())
        line.only_unsure_toggled.connect(lambda _on: self._apply())
        line.unsure_below_changed.connect(self._on_unsure_below)
        line.grid_toggled.connect(self._on_grid)
        line.left.connect(self.focus_rows)
        self.counts.bar_chosen.connect(self._on_bar)
        self.rows.row_chosen.connect(self.row_chosen)
        self.rows.selection_changed.connect(self._on_other_rows)
        self.model.reordered.connect(self._on_other_rows)
        self.model.counts_changed.connect(self._on_counts)
        items.modelReset.connect(self._on_cleared)

    # The choices

    @property
    def view(self) -> RunTable | RunGrid:
        """The current view."""
        return self.rows.view

    @property
    def selected_items(self) -> list[int]:
        """The item rows that are selected, in the order shown."""
        return self.rows.selected_items

    def set_unsure_below(self, share: float) -> None:
        """Set the threshold of "only not sure": a probability, 0..1."""
        self.filter_line.slider.setValue(round(share * 100))
        self.model.set_unsure_below(share)

    def draw_maps_as(self, drawing: Callable[[], tuple[MapOptions, MapStyle]]) -> None:
        """Ask `drawing` how heat maps are made and drawn when those of a run are saved."""
        if self.drawer is not None:
            self.drawer.maps.draw_as(drawing)

    def save_in(self, folder: SaveFolder) -> None:
        """Start dialogs that save where something was saved last."""
        if self.drawer is not None:
            self.drawer.save_folder = folder

    def set_current(self, item_row: int) -> None:
        """Mark the item on display; emits nothing."""
        self.rows.set_current(item_row)

    def step(self, by: int) -> bool:
        """Go `by` rows further down; return whether there is such a row."""
        return self.rows.step(by)

    def focus_rows(self) -> None:
        """Move the focus to the rows."""
        self.rows.focus_rows()

    def focus_filter(self) -> None:
        """Move the focus to the filter line."""
        self.filter_line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_line.edit.selectAll()

    # Inside

    def _apply(self) -> None:
        typed = parse(self.filter_line.text)
        only = self.filter_line.only_unsure.isChecked()
        wanted = replace(typed, unnamed=only)
        # The filter of one bar must not hide the others.
        self.model.set_filter(
            wanted,
            counted=replace(
                wanted,
                class_name="",
                coarse_name="",
                failed=False,
                unsure=False,
                coarse=False,
                new=False,
            ),
        )
        self.counts.mark(wanted)
        self._on_other_rows()
        self.rows.leave_hidden()

    def _on_unsure_below(self, share: float) -> None:
        self.unsure_below_chosen.emit(share)
        self.model.set_unsure_below(share)
        if self.model.wanted.asks_for_level:
            self.rows.leave_hidden()

    def _on_grid(self, on: bool) -> None:
        self.rows.set_grid(on)
        self._on_other_rows()

    def _on_bar(self, bar: Bar) -> None:
        self.filter_line.set_text(toggled(self.filter_line.text, bar.kind, bar.name))

    def _on_counts(self) -> None:
        model = self.model
        names = model.items.columns.local_names()
        self.counts.show_counts(
            *(model.counts(), len(model.items), model.wanted, model.counted),
            lambda name: names.get(name) or translated_verdict(name, ()),
        )
        self._on_other_rows()

    def _on_other_rows(self) -> None:
        total, shown = len(self.model.items), self.model.rowCount()
        words = wording.images(total)
        if shown != total:
            words = self.tr("{0} of {1}").format(wording.count(shown), words)
        selected = self.rows.selected_count
        if selected > 1:
            words += " · " + self.tr("{0} selected").format(wording.count(selected))
        self._shown.set_parts(words)
        if self.drawer is not None:
            self.drawer.refresh()

    def _on_cleared(self) -> None:
        self.rows.forget()
        self.filter_line.reset()
        self.chart.set_chosen(None)

    @property
    def is_drawer_open(self) -> bool:
        """Whether a panel of the drawer is open."""
        return self.drawer is not None and not self.drawer.isHidden()

    def _arrange_chart(self) -> None:
        """Show the chart if there is room and no panel in its place."""
        is_covered = self.is_drawer_open
        has_room = self.height() >= _CHART_ABOVE_PX and self.width() >= _CHART_FROM_PX
        self.counts.setVisible(not is_covered and has_room)
        # In a low window an open panel gets the room of the rows.
        is_alone = is_covered and self.height() < _ALONE_BELOW_PX
        for part in (self.filter_line, self.rows, *self._links):
            part.setHidden(is_alone)
        if is_covered != self._was_drawer_open:
            self._was_drawer_open = is_covered
            self.drawer_toggled.emit()

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_low = self.height() < _HEADS_FROM_PX
        is_narrow = self.width() < max(_NARROW_PX, self.filter_line.wide_px)
        self.filter_line.set_narrow(is_narrow, is_low=is_low)
        self.table.horizontalHeader().setVisible(self.height() >= _HEADS_FROM_PX)
        self._shown.setVisible(self.width() >= _COUNTS_FROM_PX or self.drawer is None)
        if self.drawer is not None:
            self.drawer.set_narrow(is_narrow)
        self.run_line.set_room(self.height() >= _CHART_ABOVE_PX)
        side = 14 if self.width() >= _COUNTS_FROM_PX else 4
        self._foot.setContentsMargins(side, 4, side - 4, 6)
        self._arrange_chart()
        super().resizeEvent(event)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("look", "rule")
    return rule
