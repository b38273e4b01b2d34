"""Makes thumbnails again that were dropped and are scrolled back to."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from inception_gui.core.types import Failure, Item
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.jobs.qt_images import to_qimage

_log = logging.getLogger(__name__)

_AT_ONCE: Final = 40
"""Of rows that are scrolled past quickly, only the latest are worth a thumbnail."""


class Thumbnailer(QObject):
    """Answers a model's `thumbnail_wanted`, for the latest rows only.

    Signals:
        failed(Failure): an image cannot be read, so there is no thumbnail of it.
    """

    failed = Signal(object)

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._wanted: list[int] = []
        self._is_due = False
        self._job = LatestJob("thumbnails", self)
        items.thumbnail_wanted.connect(self._on_wanted)
        items.modelReset.connect(self._wanted.clear)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._wanted.clear()
        self._job.close(seconds)

    def _on_wanted(self, row: int) -> None:
        if row in self._wanted:
            return
        self._wanted.append(row)
        del self._wanted[:-_AT_ONCE]
        if not self._job.is_busy and not self._is_due:
            # A view asks for one row after the other while it paints: begin when it has finished.
            self._is_due = True
            QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        self._is_due = False
        items = [self._items.entry(row).item for row in self._wanted if row < len(self._items)]
        self._wanted.clear()
        if not items:
            return

        def job() -> Iterator[tuple[Item, QImage | Failure]]:
            from inception_gui.core.jobs.open_item import make_thumbnails

            for item, event in make_thumbnails(items):
                yield item, event if isinstance(event, Failure) else to_qimage(event.thumbnail)

        self._job.start(job, self._on_events, self._on_ended)

    def _on_events(self, events: Iterable[tuple[Item, QImage | Failure]]) -> None:
        rows: list[tuple[int, QImage]] = []
        for item, made in events:
            row = self._items.row_of(item)
            if isinstance(made, Failure):
                self.failed.emit(made)
            elif row is not None:
                rows.append((row, made))
        self._items.set_thumbnails(rows)

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            _log.warning("thumbnails could not be made: %s", error)
        self._start()
