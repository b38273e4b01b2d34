"""Writes into the list what the viewer finds out about the item on display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from inception_gui.core.types import Failure, Item
from inception_gui.errors import Kind

if TYPE_CHECKING:
    from inception_gui.workers.items.item_model import ItemModel
    from inception_gui.workers.pictures.viewer import Shown, Viewer
    from inception_gui.workers.runs.run_controller import RunController


class ShownOutcomes(QObject):
    """A stored run does not change by being looked at; other lists follow their files."""

    def __init__(
        self, items: ItemModel, viewer: Viewer, run: RunController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._run = run
        self._has_changed = False
        """Whether the file on display was changed while it was."""
        viewer.opened.connect(self._on_opened)
        viewer.classified.connect(self._on_classified)
        viewer.changed.connect(self._on_changed)
        viewer.failed.connect(self._on_failed)

    def begin(self) -> None:
        """Another item will be on display."""
        self._has_changed = False

    def _on_opened(self, shown: Shown, thumbnail: QImage | None) -> None:
        row = self._items.row_of(shown.item)
        if row is None:
            return
        if thumbnail is not None:
            self._items.set_thumbnail(row, thumbnail)
        if shown.prediction is None and not self._has_changed:
            # Known from the background: the prediction need not wait for its heat maps.
            shown.prediction = self._items.entry(row).prediction

    def _on_changed(self, item: Item) -> None:
        """What is known of the item on display was of another content."""
        row = self._items.row_of(item)
        self._has_changed = True
        if row is not None and not self._run.is_history(row):
            self._items.forget_outcome(row)
            self._items.set_state(row, "working")

    def _on_classified(self, shown: Shown) -> None:
        row = self._items.row_of(shown.item)
        if row is not None and shown.prediction is not None and not self._run.is_history(row):
            beside = shown.beside.prediction if shown.beside is not None else None
            self._items.set_prediction(row, shown.prediction, beside)

    def _on_failed(self, failure: Failure) -> None:
        path = failure.item.path
        if failure.kind is Kind.NOT_AN_IMAGE and path is not None and path.is_dir():
            self._run.walk([path])  # a folder with the name of an image
            return
        row = self._items.row_of(failure.item)
        if row is not None and not self._keeps_its_prediction(row, failure):
            self._items.set_failure(row, failure)

    def _keeps_its_prediction(self, row: int, failure: Failure) -> bool:
        """A stored run does not change, and a file that was moved keeps its prediction."""
        is_gone = failure.kind is Kind.MISSING and not self._items.waits(row)
        return is_gone or self._run.is_history(row)
