"""Pictures with their heat map, made aside: into a file, or to be passed on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Item
from inception_gui.workers.qt_images import to_qimage
from inception_gui.workers.side_jobs import SideJobs

if TYPE_CHECKING:
    from inception_gui.core.inference import Inference


class Overlays(QObject):
    """Has side jobs make them; what goes wrong is said there.

    Signals:
        saved(Path): an overlay was written.
        composed(QImage): an overlay asked for by `compose`.
    """

    saved = Signal(object)
    composed = Signal(object)

    def __init__(self, jobs: SideJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def save(
        self,
        item: Item,
        inference: Inference,
        path: Path,
        class_index: int,
        opacity: float,
        colormap: str,
    ) -> None:
        """Write the picture with the heat map of a class, at its own size."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.save_overlay import save_overlay

            return save_overlay(
                item, inference, path, class_index=class_index, opacity=opacity, colormap=colormap
            )

        self._jobs.run(job, "save overlay", lambda events: self.saved.emit(events[-1]))

    def compose(
        self, item: Item, inference: Inference, class_index: int, opacity: float, colormap: str
    ) -> None:
        """Make the picture with the heat map of a class; `composed` brings it."""

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.save_overlay import compose_overlay

            for pixels in compose_overlay(
                item, inference, class_index=class_index, opacity=opacity, colormap=colormap
            ):
                yield to_qimage(pixels)

        self._jobs.run(job, "compose overlay", lambda events: self.composed.emit(events[-1]))
