"""The foot of a run: links that open a panel to export, sort, save heat maps or write keywords."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QSpinBox, QVBoxLayout, QWidget

from inception_gui.widgets.common.save_folder import SaveFolder
from inception_gui.widgets.common.wheel import spare_from_wheel
from inception_gui.widgets.items.export_panel import ExportPanel
from inception_gui.widgets.items.heat_maps_panel import HeatMapsPanel
from inception_gui.widgets.items.keywords_panel import KeywordsPanel
from inception_gui.widgets.items.sort_panel import SortPanel
from inception_gui.widgets.items.which_rows import Offers
from inception_gui.workers.items.run_model import RunModel
from inception_gui.workers.runs.outputs import RunOutput


class OutputDrawer(QWidget):
    """Holds the panels and shows one at a time; hidden while none is open.

    Signals:
        toggled(): a panel was opened or closed.
    """

    toggled = Signal()

    def __init__(
        self, output: RunOutput, model: RunModel, selected_items: Callable[[], list[int]]
    ) -> None:
        """`selected_items` returns the selected item rows, in the order shown."""
        super().__init__()
        self._model = model
        self._selected_items = selected_items
        self.save_folder = SaveFolder()
        """Where dialogs that save start; the window's own is set from outside."""
        self.export = ExportPanel(output.exporter)
        self.sort = SortPanel(output.sorter)
        self.maps = HeatMapsPanel(output.heat_map_writer)
        self.keywords = KeywordsPanel(output.keyword_writer)
        self._parts = (self.export, self.sort, self.maps, self.keywords)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.links = [
            self._link(self.tr("Export…"), self.open_export),
            self._link(self.tr("Sort into folders…"), self.open_sort),
            self._link(self.tr("Heat maps…"), self.open_maps),
            self._link(self.tr("Keywords…"), self.open_keywords),
        ]
        for part in self._parts:
            part.closed.connect(self.close_panels)
            part.hide()
            layout.addWidget(part)
        spare_from_wheel(*self.findChildren(QComboBox), *self.findChildren(QSpinBox))
        self.hide()
        self.export.wrote.connect(lambda path: self.save_folder.note_file(path))
        self.maps.wrote.connect(lambda folder: self.save_folder.note_folder(folder))
        self.sort.wrote.connect(lambda folder: self.save_folder.note_folder(folder))
        model.items.modelReset.connect(self._on_cleared)

    def open_export(self) -> None:
        """Open the panel that exports."""
        self._show(self.export)
        self.export.show_for(self._folder(), self._rows(), self.save_folder)

    def open_maps(self) -> None:
        """Open the panel that saves heat maps."""
        self._show(self.maps)
        self.maps.show_for(self.save_folder.or_else(self._folder()), self._rows())

    def open_sort(self) -> None:
        """Open the panel that sorts."""
        self._show(self.sort)
        into = self.save_folder.or_else(self._folder())
        self.sort.show_for(into, self._rows(), self._model.unsure_below)

    def open_keywords(self) -> None:
        """Open the panel that writes keywords."""
        self._show(self.keywords)
        self.keywords.show_for(self._rows(), self._model.unsure_below)

    def refresh(self) -> None:
        """Offer the rows that exist, are shown and are selected now."""
        for part in self._parts:
            if part.isVisible():
                part.what.offer(self._rows())

    def set_narrow(self, narrow: bool) -> None:
        """Shorten texts that have no room side by side."""
        self.sort.set_narrow(narrow)
        texts = (
            (self.tr("Sort…"), self.tr("Sort into folders…")),
            (self.tr("Maps…"), self.tr("Heat maps…")),
            (self.tr("Tags…"), self.tr("Keywords…")),
        )
        for link, (short, long) in zip(self.links[1:], texts, strict=True):
            link.setText(short if narrow else long)
            link.setAccessibleName(long)
            link.setToolTip(long if narrow else "")

    def close_panels(self) -> None:
        """Close whichever panel is open."""
        self.hide()
        self.toggled.emit()

    def _on_cleared(self) -> None:
        self.sort.forget_plan()
        self.keywords.forget()
        self.close_panels()

    def _show(self, part: QFrame) -> None:
        for other in self._parts:
            other.setVisible(other is part)
        self.show()
        self.toggled.emit()

    def _rows(self) -> Offers:
        model = self._model
        return range(len(model.items)), model.item_rows(), self._selected_items()

    def _folder(self) -> Path:
        """The folder of the run's first file."""
        paths = self._model.items.columns.paths
        first = next((path for path in paths if path), "")
        return Path(first).parent if first else Path.home()

    def _link(self, text: str, do: object) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("look", "link")
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(do)
        return link
