"""The image that is being checked, decoded on a thread; a newer one replaces it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inception_gui.core.types import Failure, Item
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.jobs.qt_images import to_qimage


class PictureLoader(QObject):
    """Decodes one image at a time.

    Signals:
        loaded(Item, QImage)
        failed(Item, Failure)
    """

    loaded = Signal(object, QImage)
    failed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = LatestJob("picture", self)

    def load(self, item: Item) -> None:
        """Decode this image in place of the one before."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.open_item import open_item

            for event in open_item(item):
                yield event if isinstance(event, Failure) else to_qimage(event.display)

        def on_events(events: Iterable[Any]) -> None:
            for event in events:
                if isinstance(event, Failure):
                    self.failed.emit(item, event)
                else:
                    self.loaded.emit(item, event)

        self._job.start(job, on_events)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._job.close(seconds)
