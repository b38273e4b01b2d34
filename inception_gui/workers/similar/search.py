"""Searches for similar images on a thread; the window stays free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.types import Item, Progress
from inception_gui.workers.items.item_columns import ItemColumns
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.similar.similar_model import SimilarModel
from inception_gui.workers.similar.tile_model import Tiles, content_of

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.find_similar import Ranking
    from inception_gui.workers.items.item_content import ItemContent


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    ranking: Ranking
    content: ItemContent


class SimilarSearch(QObject):
    """One search at a time, whose result is in `model`; a new one replaces the one under way.

    Signals:
        read(Item): the image that is searched for.
        progressed(Progress): features that were not kept are being computed.
        found(): `model` has the result, and `failed_count` images could not be read.
        failed(UserError)
    """

    read = Signal(object)
    progressed = Signal(object)
    found = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = Tiles(self)
        self.model = SimilarModel(self._tiles, self)
        self.failed_count = 0
        self._job = LatestJob("similar", self)

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way."""
        return self._job.is_busy

    def start(
        self, make_query: Callable[[], Item], among: ItemColumns | None, inference: Inference
    ) -> None:
        """Search among these rows, or among all images whose features are kept.

        `make_query` is called on the thread; `among` is a snapshot.
        """

        def job() -> Iterator[Item | Progress | _Found]:
            from inception_gui.core.features.store import FeatureStore
            from inception_gui.core.jobs.find_similar import Ranking, find_similar

            query = make_query()
            yield query
            items = None if among is None else readable_items(among)
            store = FeatureStore(paths.features_folder())
            with (
                inference.in_use(),
                closing(find_similar(query, items, inference, store)) as events,
            ):
                for event in events:
                    if isinstance(event, Ranking):
                        yield _Found(event, content_of(event.items))
                    else:
                        yield event

        self._job.start(job, self._on_events, self._on_ended)

    def stop(self) -> None:
        """Stop; features that were computed are kept."""
        self._job.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._job.close(seconds)
        self._tiles.close(seconds)

    def _on_events(self, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, Item):
                self.read.emit(event)
            elif isinstance(event, Progress):
                self.progressed.emit(event)
            else:
                self.failed_count = event.ranking.failed
                self.model.set_ranking(event.content, event.ranking.similarities)
                self.found.emit()

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.failed.emit(as_user_error(error))


def readable_items(columns: ItemColumns) -> list[Item]:
    """The items that did not fail."""
    return [columns.item(row) for row in range(len(columns)) if not columns.has_failed(row)]
