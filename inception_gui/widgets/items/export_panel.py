"""The panel that exports the results of a run: which rows, in which format, with progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from PySide6.QtWidgets import QPushButton as Button

from inception_gui.core.exports.formats import FORMATS
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.save_folder import SaveFolder
from inception_gui.widgets.items.output_panel import OutputPanel
from inception_gui.widgets.items.which_rows import Offers, WhichRows, narrow
from inception_gui.workers.runs.exporter import Exporter

_OFFERED: Final = tuple((name, form) for name, form in FORMATS.items() if name != "table")

HEAT_MAPS: Final = (0, 50, 250, 1000)
"""The possible numbers of heat maps in a report: each takes as long as showing one."""


class ExportPanel(OutputPanel):
    """Its owner passes the rows to choose from to `show_for`."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(exporter, "", parent)
        self._title.setText(self.tr("Export results"))
        self._exporter = exporter
        self._folder = Path.home()
        self._saves = SaveFolder()
        self.what = WhichRows(self.tr("Images to export"), known_count=exporter.known_count)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("File format"))
        for _, form in _OFFERED:
            self.format.addItem(tr(form.title))
        self.heat_maps = QComboBox()
        self.heat_maps.setAccessibleName(self.tr("Heat maps in the report"))
        for count in HEAT_MAPS:
            self.heat_maps.addItem(
                self.tr("Heat maps of the first %Ln image(s)", "", count)
                if count
                else self.tr("No heat maps")
            )
        self.paths = QComboBox()
        self.paths.setAccessibleName(self.tr("Paths in the report"))
        self.paths.addItems([self.tr("Paths below the folder"), self.tr("Full paths")])
        self.photo_facts = QComboBox()
        self.photo_facts.setAccessibleName(self.tr("Camera, time and place in the report"))
        self.photo_facts.addItems(
            [self.tr("Without camera, time and place"), self.tr("With camera, time and place")]
        )
        self.save = Button(self.tr("Save as…"))
        self.save.setProperty("look", "accent")
        self.save.clicked.connect(lambda: self._on_save(self.save_as))
        self.save_later = Button(self.tr("Save when finished…"))
        self.save_later.setToolTip(self.tr("Classifies the rest first, then writes the file."))
        self.save_later.clicked.connect(lambda: self._on_save(self.save_when_finished))
        choices = QVBoxLayout()
        choices.setSpacing(6)
        for box in (self.what, self.format, self.heat_maps, self.paths, self.photo_facts):
            narrow(box)
            choices.addWidget(box)
        self._lay_out(choices, [self.save, self.save_later])
        self.what.rows_changed.connect(self._on_other_choice)
        self.format.currentIndexChanged.connect(lambda _index: self._on_other_choice())
        exporter.exported.connect(self._on_exported)
        exporter.waiting_changed.connect(self._on_waiting_changed)
        self._update()

    def show_for(self, folder: Path, rows: Offers, saves: SaveFolder) -> None:
        """Open the panel for these item rows of `folder`, in their order."""
        self._folder = folder
        self._saves = saves
        self.what.offer(rows)
        if not (self._exporter.is_busy or self._exporter.is_waiting):
            self._say("")
        self._update()
        self.show()
        self.save.setFocus()

    def save_as(self, path: Path) -> None:
        """Write the file."""
        self._say("")
        self._write(path, self._exporter.export)

    def save_when_finished(self, path: Path) -> None:
        """Write the file when the rest has been classified."""
        self._write(path, self._exporter.export_later)

    def _write(self, path: Path, export: Callable[..., None]) -> None:
        name, form = _OFFERED[self.format.currentIndex()]
        if not path.suffix:
            path = path.with_suffix(form.suffix)
        can_explain = form.shows_images and self.heat_maps.isEnabled()
        export(
            path,
            name,
            self.what.rows_or_all,
            heat_maps=HEAT_MAPS[self.heat_maps.currentIndex()] if can_explain else 0,
            full_paths=self.paths.currentIndex() == 1,
            photo_facts=self.photo_facts.currentIndex() == 1,
        )
        self.wrote.emit(path)
        self._update()

    def _on_exported(self, path: Path) -> None:
        words = self.tr("Saved as {0}").format(path)
        if (incomplete := self._exporter.incomplete) is not None:
            words += f". {incomplete.words}"
        self._say(words, path)

    def _on_waiting_changed(self) -> None:
        if self._exporter.is_waiting:
            self._say(self.tr("The file is written when all images are classified."))
        else:
            self._say("")
        self._update()

    def _on_leave(self) -> None:
        if self._exporter.is_waiting:
            self._exporter.stop_waiting()
        else:
            super()._on_leave()

    def _on_save(self, then: Callable[[Path], None]) -> None:
        _, form = _OFFERED[self.format.currentIndex()]
        file_dialogs.choose_target(
            self,
            self.tr("Export results"),
            str(self._saves.or_else(self._folder) / self._proposed_name(form.suffix)),
            [f"{form.title.partition(',')[0]} (*{form.suffix})"],
            then,
        )

    def _proposed_name(self, suffix: str) -> str:
        name = self._folder.name or "results"
        return f"{name} incomplete{suffix}" if self.what.missing else f"{name}{suffix}"

    def _on_other_choice(self) -> None:
        if not (self._exporter.is_busy or self._exporter.is_waiting):
            self._say("")  # what was saved is not what is chosen now
        self._update()

    def _update(self) -> None:
        super()._update()
        busy = self._exporter.is_busy or self._exporter.is_waiting
        self.save.setEnabled(not busy and bool(self.what.rows))
        self.save_later.setVisible(self.what.missing > 0 and not busy)
        if self._exporter.is_waiting:
            self.leave.setText(self.tr("Stop"))
        for box in (self.what, self.format):
            box.setEnabled(not busy)
        self.heat_maps.setVisible(_OFFERED[self.format.currentIndex()][1].shows_images)
        for box in (self.paths, self.photo_facts):
            box.setVisible(_OFFERED[self.format.currentIndex()][1].shows_images)
            box.setEnabled(not busy)
        if self.heat_maps.isVisibleTo(self):
            can = self._exporter.can_explain(self.what.rows)
            self.heat_maps.setEnabled(can and not busy)
            self.heat_maps.setToolTip(
                "" if can else self.tr("This run was classified by another network.")
            )

    def _stopped_in_words(self) -> str:
        return self.tr("Stopped. No file was written.")
