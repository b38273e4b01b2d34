"""Marks on a thread what two images share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inception_gui.core.types import Item, MapStyle
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.jobs.qt_images import to_qimage

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.explain_similarity import ReadImage


@dataclass(frozen=True, slots=True, eq=False)
class MarkedPair:
    """The query and another image, each as it is and with the shared part marked."""

    plain: tuple[QImage, QImage]
    marked: tuple[QImage, QImage]
    other: Item
    similarity: float


class SharedPartFinder(QObject):
    """Compares the query with one image at a time; a new one replaces the one under way.

    Signals:
        found(MarkedPair)
        failed(UserError)
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query: Item | ReadImage | None = None
        self._job = LatestJob("shared part", self)

    def set_query(self, query: Item | None) -> None:
        """The image that others are compared with; what is under way is dropped."""
        self._job.cancel()
        self._query = query

    def start(self, other: Item, inference: Inference, style: MapStyle) -> None:
        """Mark what the query and `other` share."""
        query = self._query
        if query is None:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.explain_similarity import SharedPart, explain_similarity

            with inference.in_use():
                for event in explain_similarity(query, other, inference, style):
                    if isinstance(event, SharedPart):
                        plain, marked = (
                            (to_qimage(one), to_qimage(two))
                            for one, two in (
                                (event.images[0].pixels, event.images[1].pixels),
                                event.marked,
                            )
                        )
                        yield MarkedPair(plain, marked, other, event.similarity)
                    else:
                        yield event

        self._job.start(job, self._on_events, self._on_ended)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._job.close(seconds)

    def _on_events(self, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, MarkedPair):
                self.found.emit(event)
            else:
                self._query = event

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.failed.emit(as_user_error(error))
