"""Export…, in place: what, as what, where to, and how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets import file_choice, wording
from inception_gui.workers.run_output import RunOutput

FORMATS: Final = (
    ("csv", "CSV, for spreadsheets", "csv"),
    ("xlsx", "Excel workbook", "xlsx"),
    ("html", "Report with thumbnails (HTML)", "html"),
    ("json", "JSON", "json"),
    ("jsonl", "JSON, a line a picture", "jsonl"),
)
"""Name, words, suffix."""


class ExportPanel(QFrame):
    """Asks its owner which rows are meant (`rows_wanted`) by what is chosen.

    Signals:
        closed()
    """

    closed = Signal()

    def __init__(self, output: RunOutput, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._output = output
        self._choices: list[list[int]] = []
        self._folder = Path.home()
        self._is_mine = False
        self.setProperty("look", "panel")
        title = QLabel(self.tr("Export the results"))
        title.setProperty("look", "strong")
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What to export"))
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("File format"))
        for _, words, _ in FORMATS:
            self.format.addItem(self.tr(words))
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self.save = QPushButton(self.tr("Save as…"))
        self.save.setProperty("look", "accent")
        self.save.clicked.connect(self._on_save)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.clicked.connect(self._on_leave)

        choices = QVBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self.what)
        choices.addWidget(self.format)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(choices)
        layout.addWidget(self._bar)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self._bar.hide()
        self._words.hide()
        output.progressed.connect(self._on_progressed)
        output.exported.connect(lambda path: self._say(self.tr("Saved as {0}").format(path)))
        output.went_wrong.connect(self._on_wrong)
        output.ended.connect(self._on_ended)

    @property
    def words(self) -> str:
        """What is said of the last export."""
        return self._words.text()

    def show_for(
        self, folder: Path, everything: list[int], shown: list[int], selected: list[int]
    ) -> None:
        """Offer these item rows, in their order."""
        self._folder = folder
        self.what.clear()
        self._choices = []
        offers = [(self.tr("All {0} pictures"), everything)]
        if len(shown) != len(everything):
            offers.append((self.tr("The {0} pictures that the filter shows"), shown))
        if len(selected) > 1:
            offers.append((self.tr("The {0} selected pictures"), selected))
        for words, rows in offers:
            self.what.addItem(words.format(wording.count(len(rows))))
            self._choices.append(rows)
        self.what.setCurrentIndex(len(offers) - 1)
        self._words.hide()
        self.show()
        self.save.setFocus()

    def save_as(self, path: Path) -> None:
        """Write the file."""
        name, _, suffix = FORMATS[self.format.currentIndex()]
        if not path.suffix:
            path = path.with_suffix(f".{suffix}")
        self._is_mine = True
        self.save.setEnabled(False)
        self.leave.setText(self.tr("Cancel"))
        self._words.hide()
        self._output.export(path, name, self._choices[self.what.currentIndex()])

    def _on_save(self) -> None:
        _, words, suffix = FORMATS[self.format.currentIndex()]
        file_choice.choose_result_file(
            self,
            str(self._folder / f"{self._folder.name or 'results'}.{suffix}"),
            f"{words.partition(',')[0]} (*.{suffix})",
            lambda chosen: self.save_as(chosen[0]),
        )

    def _on_leave(self) -> None:
        if self._is_mine and self._output.is_busy:
            self._output.cancel()
        else:
            self.closed.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._is_mine:
            self._bar.setVisible(total > 0)
            self._bar.setValue(round(1000 * done / total) if total else 0)

    def _on_wrong(self, error: UserError) -> None:
        self._say(f"{error.sentence} {error.hint}".strip())

    def _say(self, words: str) -> None:
        if self._is_mine:
            self._words.setText(words)
            self._words.show()

    def _on_ended(self) -> None:
        self._is_mine = False
        self._bar.hide()
        self.save.setEnabled(True)
        self.leave.setText(self.tr("Close"))
