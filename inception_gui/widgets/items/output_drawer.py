"""The foot of a run: links that open what carries it away, in place of the chart."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets.items.export_panel import ExportPanel
from inception_gui.widgets.items.heat_maps_panel import HeatMapsPanel
from inception_gui.widgets.items.sort_panel import SortPanel
from inception_gui.widgets.items.which_rows import Offers
from inception_gui.workers.runs.outputs import RunOutput

if TYPE_CHECKING:
    from inception_gui.widgets.items.panel import RunPanel


class OutputDrawer(QWidget):
    """Holds the panels; one is shown at a time, and the chart when none is."""

    def __init__(self, output: RunOutput, panel: RunPanel) -> None:
        super().__init__()
        self._panel = panel
        self.export = ExportPanel(output.exporter)
        self.sort = SortPanel(output.sorter)
        self.maps = HeatMapsPanel(output.heat_map_writer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.links = [
            self._link(self.tr("Export…"), self.open_export),
            self._link(self.tr("Sort into folders…"), self.open_sort),
            self._link(self.tr("Heat maps…"), self.open_maps),
        ]
        for part in (self.export, self.sort, self.maps):
            part.closed.connect(self.close_panels)
            part.hide()
            layout.addWidget(part)
        self.hide()
        panel.model.items.modelReset.connect(self._on_cleared)

    def open_export(self) -> None:
        """Show the export."""
        self._show(self.export)
        self.export.show_for(self._folder(), self._rows())

    def open_maps(self) -> None:
        """Show what saves the heat maps."""
        self._show(self.maps)
        self.maps.show_for(self._folder(), self._rows())

    def open_sort(self) -> None:
        """Show the sorting."""
        self._show(self.sort)
        self.sort.show_for(self._folder(), self._rows(), self._panel.model.unsure_below)

    def refresh(self) -> None:
        """Other rows are shown or selected, or there are more."""
        for part in (self.export, self.sort, self.maps):
            if part.isVisible():
                part.what.offer(self._rows())

    def set_narrow(self, narrow: bool) -> None:
        """Shorten what has no room side by side."""
        self.sort.set_narrow(narrow)
        self.links[1].setText(self.tr("Sort…") if narrow else self.tr("Sort into folders…"))

    def close_panels(self) -> None:
        """Show the chart again."""
        self.hide()
        self._panel.arrange_chart()

    def _on_cleared(self) -> None:
        self.sort.forget_plan()
        self.close_panels()

    def _show(self, part: QFrame) -> None:
        for other in (self.export, self.sort, self.maps):
            other.setVisible(other is part)
        self.show()
        self._panel.arrange_chart()

    def _rows(self) -> Offers:
        model = self._panel.model
        return range(len(model.items)), model.item_rows(), self._panel.selected_items

    def _folder(self) -> Path:
        """Where the run's first file is."""
        paths = self._panel.model.items.columns.paths
        first = next((path for path in paths if path), "")
        return Path(first).parent if first else Path.home()

    def _link(self, text: str, do: object) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("look", "link")
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(do)
        return link
