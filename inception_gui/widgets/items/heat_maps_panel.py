"""Heat maps of a run, in place: of which pictures, in what form, where to, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from PySide6.QtWidgets import QPushButton as Button

from inception_gui.core.types import MapOptions, MapStyle
from inception_gui.widgets.common import file_dialogs, wording
from inception_gui.widgets.items.output_panel import OutputPanel
from inception_gui.widgets.items.which_rows import Offers, WhichRows, narrow
from inception_gui.workers.pictures.explanation_saver import Form
from inception_gui.workers.runs.heat_map_writer import HeatMapWriter

FORMS: Final[tuple[tuple[Form, str, str], ...]] = (
    ("overlay", "The picture with its heat map (PNG)", ".png"),
    ("overlay", "The picture with its heat map (JPEG)", ".jpg"),
    ("five", "The five answers side by side (PNG)", ".png"),
    ("figure", "A figure for a paper (PDF)", ".pdf"),
    ("map", "The map’s numbers (NumPy)", ".npy"),
)
"""What is written, in words, and the kind of file."""


class HeatMapsPanel(OutputPanel):
    """Its owner says which rows there are to choose from (`show_for`)."""

    def __init__(self, maps: HeatMapWriter, parent: QWidget | None = None) -> None:
        super().__init__(maps, "", parent)
        self._title.setText(self.tr("Save the heat maps"))
        self._maps = maps
        self._folder = Path.home()
        self._drawing: Callable[[], tuple[MapOptions, MapStyle]] = lambda: (
            MapOptions(),
            MapStyle(),
        )
        self.what = WhichRows(self.tr("Heat maps of which pictures"))
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("What is written"))
        for _, words, _ in FORMS:
            self.form.addItem(self.tr(words))
        self.save = Button(self.tr("Save into a folder…"))
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
        """Ask this for how maps are made and drawn, when they are to be written."""
        self._drawing = drawing

    def show_for(self, folder: Path, rows: Offers) -> None:
        """Offer these item rows, in their order."""
        self._folder = folder
        self.what.offer(rows)
        self._on_other_choice()
        self.show()
        self.save.setFocus()

    def save_into(self, folder: Path) -> None:
        """Write the files."""
        form, _, suffix = FORMS[self.form.currentIndex()]
        options, look = self._drawing()
        self._say("")
        self._maps.write(self.what.rows, folder, form, suffix, options=options, look=look)
        self._update()

    def _on_save(self) -> None:
        file_dialogs.choose_target_folder(
            self,
            self.tr("Save the heat maps in"),
            str(self._folder),
            lambda chosen: self.save_into(chosen[0]),
        )

    def _tell(self) -> None:
        done = self._maps.sum
        words = self.tr("{0} saved in {1}").format(wording.count(done.count), done.folder)
        if done.failures:
            words += ". " + self.tr("{0} could not be made.").format(wording.count(done.failures))
        self._say(words)

    def _on_other_choice(self) -> None:
        if not self._maps.is_busy:
            self._say(self.tr("Each shows its best answer, made and drawn as on display now."))
        self._update()

    def _update(self) -> None:
        super()._update()
        busy = self._maps.is_busy
        self.save.setEnabled(self._maps.can_start and bool(self.what.rows))
        for box in (self.what, self.form):
            box.setEnabled(not busy)

    def _stopped_in_words(self) -> str:
        done = self._maps.sum
        words = (
            self.tr("Stopped. {0} was saved in {1}")
            if done.count == 1
            else self.tr("Stopped. {0} were saved in {1}")
        )
        return words.format(wording.count(done.count), done.folder)
