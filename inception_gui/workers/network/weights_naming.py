"""Finds out in the background what weights of one's own are about: classes, preprocessing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Item
from inception_gui.errors import UserError
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.weights.store import WeightStore


class WeightsNaming(QObject):
    """One question of each kind at a time; a new one replaces the one under way.

    Signals:
        examined(ExaminedWeights): what a file says of itself.
        refused(Path, UserError): the file is not usable weights.
        named(Path, LabelSet): the names in a file, as many as there are classes.
        not_named(Path, UserError): the file does not name these classes.
        tried(Tried): what the network says of an image with one of the recipes.
        trying_ended(UserError | None): all recipes were tried, or why they could not be.
    """

    examined = Signal(object)
    refused = Signal(object, object)
    named = Signal(object, object)
    not_named = Signal(object, object)
    tried = Signal(object)
    trying_ended = Signal(object)

    def __init__(self, store: WeightStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._examining = LatestJob("examine weights", self)
        self._reading = LatestJob("read class names", self)
        self._trying = LatestJob("try preprocessing", self)

    def examine(self, path: Path) -> None:
        """Find out what the file says of itself."""
        store = self._store

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.examine_weights import examine_weights

            return examine_weights(path, store)

        self._examining.start(
            job,
            _each(self.examined.emit),
            _failed(lambda error: self.refused.emit(path, error)),
        )

    def read_names(self, file: Path, classes: int) -> None:
        """Read the names of `classes` classes."""

        def job() -> Iterator[Any]:
            from inception_gui.core.labels.label_files import read_labels

            yield read_labels(file, classes)

        self._reading.start(
            job,
            _each(lambda labels: self.named.emit(file, labels)),
            _failed(lambda error: self.not_named.emit(file, error)),
        )

    def try_recipes(self, weights: Path, classes: int, item: Item) -> None:
        """Classify `item` with each of the usual preprocessings."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.try_recipes import try_recipes

            return try_recipes(weights, classes, item)

        self._trying.start(
            job,
            _each(self.tried.emit),
            lambda error: self.trying_ended.emit(None if error is None else as_user_error(error)),
        )

    def stop(self) -> None:
        """Stop reading and trying."""
        self._reading.cancel()
        self._trying.cancel()

    def close(self, seconds: float) -> None:
        """Stop everything, waiting no longer than `seconds` for each thread."""
        for job in (self._examining, self._reading, self._trying):
            job.close(seconds)


def _each(do: Callable[[Any], object]) -> Callable[[Iterable[Any]], None]:
    def on_events(events: Iterable[Any]) -> None:
        for event in events:
            do(event)

    return on_events


def _failed(do: Callable[[UserError], object]) -> Callable[[BaseException | None], None]:
    def on_ended(error: BaseException | None) -> None:
        if error is not None:
            do(as_user_error(error))

    return on_ended
