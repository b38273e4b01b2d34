"""Saves heat maps to a file, or renders them for the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Item, MapOptions, MapStyle, Progress, Target
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.jobs.qt_images import to_qimage

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference

Form = Literal["overlay", "map", "figure", "five"]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is on display: an item, the target of its heat map, and how it is made and drawn."""

    item: Item
    target: Target
    options: MapOptions
    style: MapStyle
    is_further: bool = False
    """Whether the target is a class of the further weights."""


class ExplanationSaver(QObject):
    """Works on several requests at once.

    Signals:
        saved(Path): a file that `save` was called for.
        composed(QImage): an image that `compose` was called for.
        ready_to_drag(Path): a file that `save_for_drag` was called for.
        working_changed(bool): whether an image is being made.
        went_wrong(UserError): an image cannot be made or written.
    """

    saved = Signal(object)
    composed = Signal(object)
    ready_to_drag = Signal(object)
    working_changed = Signal(bool)
    went_wrong = Signal(object)

    def __init__(
        self,
        inference: Callable[[], Inference | None],
        parent: QObject | None = None,
        inputs: Callable[[], Sequence[str]] = lambda: (),
    ) -> None:
        """`inputs` gives the paths of the images in the window, which no result replaces."""
        super().__init__(parent)
        self._inference = inference
        self._inputs = inputs
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self._on_wrong)
        self._under_way = 0
        self._saving: list[JobThread] = []

    @property
    def is_saving(self) -> bool:
        """Whether a file is being written."""
        return any(saving in self._jobs for saving in self._saving)

    def save(self, drawn: Drawn, path: Path, form: Form) -> None:
        """Write what is on display to `path`, in the given form; never over an image in use."""
        job = self._job(drawn, path, form)
        self._saving = [saving for saving in self._saving if saving in self._jobs]
        self._saving.append(self._begin(job, Path, self.saved.emit))

    def save_for_drag(self, drawn: Drawn, path: Path) -> None:
        """Write the image with its heat map to a temporary `path`; see `ready_to_drag`."""
        self._begin(self._job(drawn, path, "overlay"), Path, self.ready_to_drag.emit)

    def compose(self, drawn: Drawn) -> None:
        """Render the image with its heat map for the clipboard; see `composed`."""
        inference = self._needed_inference()

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.save_explanation import compose_overlay

            with inference.naming(further=drawn.is_further) as used:
                for event in compose_overlay(
                    drawn.item,
                    used,
                    target=drawn.target,
                    options=drawn.options,
                    style=drawn.style,
                ):
                    yield event if isinstance(event, Progress) else _Composed(to_qimage(event))

        self._begin(job, _Composed, lambda event: self.composed.emit(event.picture))

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._jobs.cancel()
        self._jobs.wait(seconds)

    # Inside

    def _job(self, drawn: Drawn, path: Path, form: Form) -> Callable[[], Iterator[Any]]:
        inference = self._needed_inference()
        inputs = [drawn.item.path, *self._inputs()]

        def job() -> Iterator[Any]:
            from inception_gui.core.files.identity import refuse_input
            from inception_gui.core.jobs.save_explanation import save_explanation

            refuse_input(path, inputs)
            with inference.naming(further=drawn.is_further) as used:
                yield from save_explanation(
                    drawn.item,
                    used,
                    path,
                    target=drawn.target,
                    options=drawn.options,
                    style=drawn.style,
                    form=form,
                )

        return job

    def _needed_inference(self) -> Inference:
        inference = self._inference()
        assert inference is not None, "nothing can be explained before there is a network"
        return inference

    def _begin(
        self, job: Callable[[], Iterator[Any]], kind: type, then: Callable[[Any], None]
    ) -> JobThread:
        def on_events(events: list[Any]) -> None:
            for event in events:
                if isinstance(event, kind):
                    then(event)

        self._count(+1)
        return self._jobs.run(job, "explain output", on_events, lambda: self._count(-1))

    def _on_wrong(self, error: Exception) -> None:
        self._count(-1)
        self.went_wrong.emit(error)

    def _count(self, by: int) -> None:
        self._under_way += by
        self.working_changed.emit(self._under_way > 0)


@dataclass(frozen=True, slots=True, eq=False)
class _Composed:
    """An image that was converted for Qt on the job's thread."""

    picture: Any
