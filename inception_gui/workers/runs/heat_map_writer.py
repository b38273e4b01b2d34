"""Writes the heat maps of a run's images into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.events import MapSaved
from inception_gui.core.types import Failure, MapOptions, MapStyle
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob
from inception_gui.workers.pictures.explanation_saver import Form

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference


@dataclass(frozen=True, slots=True)
class SavedMaps:
    """The maps of a run so far: their folder, the number saved, and the number of failures.

    `renamed` of those saved have another name, as the disk does not accept theirs.
    """

    folder: Path
    count: int = 0
    failures: int = 0
    renamed: int = 0


class HeatMapWriter(ExclusiveJob):
    """Makes the heat map of each image's top class; one folder at a time.

    Signals:
        kept(SavedMaps): some more are there, or could not be made.
    """

    kept = Signal(object)

    def __init__(
        self,
        items: ItemModel,
        inference: Callable[[], Inference | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__("saving of heat maps", parent)
        self._items = items
        self._inference = inference
        self.sum = SavedMaps(Path())

    @property
    def can_start(self) -> bool:
        """Whether there is a network, and no folder is being written."""
        return self._inference() is not None and not self.is_busy

    def write(
        self,
        rows: Sequence[int],
        folder: Path,
        form: Form,
        suffix: str,
        *,
        options: MapOptions,
        style: MapStyle,
    ) -> None:
        """Write a file for each of these item rows; no file is replaced."""
        inference = self._inference()
        assert inference is not None
        wanted = [(self._items.columns.item(row), None) for row in rows]
        self.sum = SavedMaps(folder)

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.explain_run import explain_run

            with inference.in_use():
                yield from explain_run(
                    wanted,
                    inference,
                    folder,
                    options=options,
                    style=style,
                    form=form,
                    suffix=suffix,
                )

        self._start(job, {MapSaved: self._on_kept, Failure: self._on_failed})

    def _on_kept(self, event: MapSaved) -> None:
        done = self.sum
        renamed = done.renamed + bool(event.refused_name)
        self.sum = replace(done, count=done.count + 1, renamed=renamed)
        self.kept.emit(self.sum)

    def _on_failed(self, _event: Failure) -> None:
        self.sum = replace(self.sum, failures=self.sum.failures + 1)
        self.kept.emit(self.sum)
