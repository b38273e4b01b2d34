"""The panel that writes keywords to sidecars: first a preview, then the writing, then Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from inception_gui.errors import UserError
from inception_gui.widgets.items import keywords_wording
from inception_gui.widgets.items.output_panel import OutputPanel
from inception_gui.widgets.items.which_rows import Offers, WhichRows, narrow
from inception_gui.workers.runs.keyword_writer import KeywordWriter, Naming, Preview

if TYPE_CHECKING:
    from inception_gui.core.keywords.events import KeywordsUndone, KeywordsWritten

_NAMINGS: Final[tuple[Naming, ...]] = ("auto", "name", "stem", "both")
_PERCENT: Final = 100
_TYPING_MS: Final = 400


class KeywordsPanel(OutputPanel):
    """Shows what would be written before anything is; images are never changed."""

    def __init__(self, keywords: KeywordWriter, parent: Widget | None = None) -> None:
        super().__init__(keywords, "", parent)
        self._title.setText(self.tr("Write keywords for other programs"))
        self._keywords = keywords
        self._preview: Preview | None = None
        self._is_stale = False
        self._removes = False
        self.what = WhichRows(
            self.tr("Images to write keywords of"), known_count=keywords.known_count
        )
        self.naming = QComboBox()
        self.naming.addItems(
            [
                self.tr("Existing sidecar, otherwise photo.jpg.xmp"),
                self.tr("photo.jpg.xmp (darktable, digiKam, Immich)"),
                self.tr("photo.xmp (Lightroom, Capture One)"),
                self.tr("Both"),
            ]
        )
        self.naming.setAccessibleName(self.tr("Name of the sidecars"))
        narrow(self.naming)
        self.at_least = QSpinBox()
        self.at_least.setRange(1, _PERCENT)
        self.at_least.setSuffix("%")
        self.at_least.setAccessibleName(self.tr("Classes of at least"))
        at_least = QLabel(self.tr("Classes of at least"))
        at_least.setBuddy(self.at_least)
        self.write = QPushButton(self.tr("Write"))
        self.write.setProperty("look", "accent")
        self.write.clicked.connect(self._on_write)
        self.remove = QPushButton(self.tr("Remove…"))
        self.remove.setToolTip(self.tr("Remove the keywords of this program from the sidecars"))
        self.remove.clicked.connect(self._on_remove)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Restore the sidecars that were written last"))
        self.undo.clicked.connect(self._on_undo)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._make_preview)
        self.naming.activated.connect(lambda _index: self._preview_soon())
        self.at_least.valueChanged.connect(lambda _percent: self._preview_soon())
        self.what.rows_changed.connect(self._preview_soon)
        line, choices = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(8)
        line.addWidget(at_least)
        line.addWidget(self.at_least)
        line.addStretch(1)
        choices.setSpacing(6)
        choices.addWidget(self.what)
        choices.addWidget(self.naming)
        choices.addLayout(line)
        self._lay_out(choices, [self.write, self.remove, self.undo])
        keywords.previewed.connect(self._on_previewed)
        keywords.written.connect(self._on_written)
        keywords.undone.connect(self._on_undone)
        keywords.latest_changed.connect(self._update)
        self._update()

    def show_for(self, rows: Offers, unsure_below: float) -> None:
        """Open the panel for these item rows, proposing classes of at least `unsure_below`."""
        self.what.offer(rows)
        self._removes = False
        self.at_least.blockSignals(True)
        self.at_least.setValue(max(1, round(unsure_below * _PERCENT)))
        self.at_least.blockSignals(False)
        self._keywords.refresh()
        self.show()
        self.at_least.setFocus()
        self._make_preview()

    def forget(self) -> None:
        """Drop the preview: its images are not in the list any more."""
        self._typing.stop()
        self._preview = None
        self._is_stale = False
        self._keywords.drop_preview()
        self._update()

    def _preview_soon(self) -> None:
        if self.isVisible() and not self._keywords.is_writing:
            self._preview = None
            self._removes = False
            self._typing.start()
            self._update()

    def _make_preview(self) -> None:
        self._typing.stop()
        self._preview = None
        if self._keywords.is_busy:
            self._is_stale = not self._keywords.is_writing
            self._keywords.drop_preview()
            return
        self._say(self.tr("Looking at the sidecars…"))
        self._keywords.preview(
            self.at_least.value() / _PERCENT,
            _NAMINGS[self.naming.currentIndex()],
            self.what.rows_or_all,
            removes=self._removes,
        )
        self._update()

    def _on_previewed(self, preview: Preview) -> None:
        if not (self._is_stale or self._typing.isActive()):
            self._preview = preview
            self._say(keywords_wording.of_preview(preview))

    def _on_write(self) -> None:
        preview, self._preview = self._preview, None
        if preview is not None and not self._keywords.is_busy:
            self._keywords.write(preview)
            self._update()

    def _on_remove(self) -> None:
        self._removes = True
        self._make_preview()

    def _on_undo(self) -> None:
        self._typing.stop()
        self._preview = None
        self._say(self.tr("Undoing…"))
        self._keywords.undo()
        self._update()

    def _on_written(self, done: KeywordsWritten, removed: bool) -> None:
        self._say(keywords_wording.of_written(done, removed))

    def _on_undone(self, done: KeywordsUndone) -> None:
        self._say(keywords_wording.of_undone(done))

    def _on_wrong(self, error: UserError) -> None:
        self._preview = None
        super()._on_wrong(error)

    def _on_ended(self) -> None:
        super()._on_ended()
        if self._is_stale:
            self._is_stale = False
            self._make_preview()

    def _stopped_in_words(self) -> str:
        return self.tr("Stopped. You can undo what has been written so far.")

    def _update(self) -> None:
        super()._update()
        writer, preview = self._keywords, self._preview
        changes = preview is not None and preview.would.changed > 0
        self.write.setText(self.tr("Remove") if self._removes else self.tr("Write"))
        self.write.setEnabled(changes and not writer.is_busy)
        self.remove.setVisible(not self._removes and not writer.is_writing)
        self.undo.setVisible(writer.latest is not None and not writer.is_busy)
        for part in (self.what, self.naming, self.at_least):
            part.setEnabled(not writer.is_writing)
