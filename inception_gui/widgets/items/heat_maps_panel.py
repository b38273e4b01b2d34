"""The panel that saves heat maps of a run: of which images, in which form, with progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from PySide6.QtWidgets import QPushButton as Button

from inception_gui.core.types import MapOptions, MapStyle
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.items.output_panel import OutputPanel
from inception_gui.widgets.items.which_rows import Offers, WhichRows, narrow
from inception_gui.workers.pictures.explanation_saver import Form
from inception_gui.workers.runs.heat_map_writer import HeatMapWriter

FORMS: Final[tuple[tuple[Form, str, str], ...]] = (
    ("overlay", QT_TR_NOOP("Image with heat map (PNG)"), ".png"),
    ("overlay", QT_TR_NOOP("Image with heat map (JPEG)"), ".jpg"),
    ("five", QT_TR_NOOP("Top 5 side by side (PNG)"), ".png"),
    ("figure", QT_TR_NOOP("Figure for a paper (PDF)"), ".pdf"),
    ("map", QT_TR_NOOP("Map values (NumPy)"), ".npy"),
)
"""The form, its title, and the suffix of the files."""


class HeatMapsPanel(OutputPanel):
    """Its owner passes the rows to choose from to `show_for`."""

    def __init__(self, maps: HeatMapWriter, parent: QWidget | None = None) -> None:
        super().__init__(maps, "", parent)
        self._title.setText(self.tr("Save heat maps"))
        self._maps = maps
        self._folder = Path.home()
        self._drawing: Callable[[], tuple[MapOptions, MapStyle]] = lambda: (
            MapOptions(),
            MapStyle(),
        )
        self.what = WhichRows(self.tr("Images to save heat maps of"))
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Form"))
        for _, words, _ in FORMS:
            self.form.addItem(tr(words))
        self.save = Button(self.tr("Save in folder…"))
        self.save.setProperty("look", "accent")
        self.save.clicked.connect(self._on_save)
        choices = QVBoxLayout()
        choices.setSpacing(6)
        for box in (self.what, self.form):
            narrow(box)
            choices.addWidget(box)
        self._lay_out(choices, [self.save])
        self.what.rows_changed.connect(self._on_other_choice)
        maps.kept.connect(lambda _sum: self._tell())
        self._update()

    def draw_as(self, drawing: Callable[[], tuple[MapOptions, MapStyle]]) -> None:
        """Ask `drawing` how maps are made and drawn when they are saved."""
        self._drawing = drawing

    def show_for(self, folder: Path, rows: Offers) -> None:
        """Open the panel for these item rows, in their order."""
        self._folder = folder
        self.what.offer(rows)
        self._on_other_choice()
        self.show()
        self.save.setFocus()

    def save_into(self, folder: Path) -> None:
        """Write the files."""
        form, _, suffix = FORMS[self.form.currentIndex()]
        options, style = self._drawing()
        self._say("")
        self.wrote.emit(folder)
        self._maps.write(self.what.rows, folder, form, suffix, options=options, style=style)
        self._update()

    def _on_save(self) -> None:
        title = self.tr("Save heat maps in")
        file_dialogs.choose_folder(self, title, str(self._folder), self.save_into)

    def _tell(self) -> None:
        done = self._maps.sum
        words = self.tr("%Ln heat map(s) saved in {0}.", "", done.count).format(done.folder)
        if done.failures:
            words += " " + self.tr("%Ln heat map(s) could not be made.", "", done.failures)
        if done.renamed:
            changed = self.tr("Names changed because the disk does not accept them: {0}.")
            words += " " + changed.format(done.renamed)
        self._say(words, done.folder)

    def _on_other_choice(self) -> None:
        if not self._maps.is_busy:
            self._say(
                self.tr(
                    "Each image gets the heat map of its top class, "
                    "with the current method and colours."
                )
            )
        self._update()

    def _update(self) -> None:
        super()._update()
        busy = self._maps.is_busy
        self.save.setEnabled(self._maps.can_start and bool(self.what.rows))
        for box in (self.what, self.form):
            box.setEnabled(not busy)

    def _stopped_in_words(self) -> str:
        done = self._maps.sum
        words = self.tr("Stopped. %Ln heat map(s) saved in {0}.", "", done.count)
        return words.format(done.folder)
