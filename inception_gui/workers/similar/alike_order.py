"""Orders the images of a list like with like, on a thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.types import Progress
from inception_gui.workers.items.item_columns import ItemColumns
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference


class AlikeOrder(QObject):
    """One ordering at a time; a new one replaces the one under way.

    Signals:
        computing(Progress): features that were not kept are being computed.
        ordering(Progress)
        found(ItemColumns, ndarray): the rank of each row of the list that was given, `(n,) int64`;
            -1 where there are no features.
        failed(UserError)
    """

    computing = Signal(object)
    ordering = Signal(object)
    found = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = LatestJob("like with like", self)

    @property
    def is_busy(self) -> bool:
        """Whether images are being ordered."""
        return self._job.is_busy

    def start(self, columns: ItemColumns, inference: Inference) -> None:
        """Order the rows of a list, of which a snapshot is taken."""
        among = columns.snapshot()

        def job() -> Iterator[tuple[str, Any]]:
            from inception_gui.core.features.ordering import Ordering, order_alike
            from inception_gui.core.features.store import FeatureStore
            from inception_gui.core.jobs.gather_features import FeaturedItems, gather_features

            rows = [row for row in range(len(among)) if not among.has_failed(row)]
            items = [among.item(row) for row in rows]
            row_of = dict(zip(map(id, items), rows, strict=True))
            store = FeatureStore(paths.features_folder())
            gathered: FeaturedItems | None = None
            with (
                inference.in_use(),
                closing(gather_features(items, inference, store)) as events,
            ):
                for event in events:
                    if isinstance(event, FeaturedItems):
                        gathered = event
                    elif isinstance(event, Progress):
                        yield "computing", event
            assert gathered is not None
            collection = gathered.collection()
            with closing(order_alike(collection)) as steps:
                for step in steps:
                    if isinstance(step, Ordering):
                        ranks = np.full(len(among), -1, np.int64)
                        there = [gathered.items[i] for i in collection.rows[step.order]]
                        ranks[[row_of[id(item)] for item in there]] = np.arange(len(there))
                        yield "found", ranks
                    else:
                        yield "ordering", step

        def on_events(events: Iterable[tuple[str, Any]]) -> None:
            for kind, event in events:
                if kind == "found":
                    self.found.emit(columns, event)
                else:
                    (self.computing if kind == "computing" else self.ordering).emit(event)

        self._job.start(job, on_events, self._on_ended)

    def stop(self) -> None:
        """Stop; features that were computed are kept."""
        self._job.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._job.close(seconds)

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.failed.emit(as_user_error(error))
