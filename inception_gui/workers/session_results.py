"""Takes what the work brings into the items: of the one on display, and in bulk of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from inception_gui.core.events import Classified
from inception_gui.core.types import Failure, Pixels, Prediction
from inception_gui.errors import Kind
from inception_gui.workers.items.item_model import THUMBNAILS_KEPT, ItemModel
from inception_gui.workers.jobs.qt_images import to_qimage
from inception_gui.workers.pictures.viewer import Shown, Viewer
from inception_gui.workers.runs.bulk_classifier import BulkClassifier
from inception_gui.workers.runs.folder_run import FolderRun


class Arrivals(QObject):
    """Connects the viewer and the work behind it with the items."""

    def __init__(
        self,
        items: ItemModel,
        viewer: Viewer,
        bulk: BulkClassifier,
        folder_run: FolderRun,
        current_row: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._run = folder_run
        self._current_row = current_row
        viewer.opened.connect(self._on_opened)
        viewer.classified.connect(self._on_classified)
        viewer.failed.connect(self._on_failed)
        bulk.outcomes_arrived.connect(self.take_in)

    def take_in(self, outcomes: Sequence[Classified | Failure]) -> None:
        """Record many outcomes and thumbnails at once, of items that are still there.

        The row on display keeps the answers it has: its picture was looked at by itself.
        """
        items, on_display = self._items, self._current_row()
        known: list[tuple[int, Prediction | Failure]] = []
        small: list[tuple[int, Pixels]] = []
        for event in outcomes:
            outcome = event if isinstance(event, Failure) else event.prediction
            row = items.row_of(outcome.item)
            if row is None:
                continue
            if isinstance(event, Classified) and event.thumbnail is not None:
                small.append((row, event.thumbnail))
            if row != on_display or items.waits(row) or isinstance(outcome, Failure):
                known.append((row, outcome))
        items.set_thumbnails([(row, to_qimage(pixels)) for row, pixels in small[-THUMBNAILS_KEPT:]])
        items.set_outcomes(known)

    def _on_opened(self, shown: Shown, thumbnail: QImage | None) -> None:
        row = self._items.row_of(shown.item)
        if row is None:
            return
        if thumbnail is not None:
            self._items.set_thumbnail(row, thumbnail)
        if shown.prediction is None:
            # Known from the work behind the display: the answers need not wait for their maps.
            shown.prediction = self._items.entry(row).prediction

    def _on_classified(self, shown: Shown) -> None:
        row = self._items.row_of(shown.item)
        if row is not None and shown.prediction is not None and not self._run.is_history(row):
            self._items.set_prediction(row, shown.prediction)

    def _on_failed(self, failure: Failure) -> None:
        row = self._items.row_of(failure.item)
        if row is None or self._run.is_history(row):
            return
        if failure.kind is Kind.MISSING and not self._items.waits(row):
            return  # moved into its folder, say: what was seen in it stays
        self._items.set_failure(row, failure)
