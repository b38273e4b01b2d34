"""Carries heat maps away: a picture's into a file or the clipboard, a run's into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from inception_gui.core.jobs.events import Kept
from inception_gui.core.types import Failure, Item, Look, MapOptions, Progress, Target
from inception_gui.workers.item_model import ItemModel
from inception_gui.workers.job_thread import JobThread
from inception_gui.workers.qt_images import to_qimage
from inception_gui.workers.side_jobs import SideJobs, as_user_error

if TYPE_CHECKING:
    from inception_gui.core.inference import Inference

Form = Literal["overlay", "map", "figure", "five"]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is on display: an item, what its map is asked about, how it is made and drawn."""

    item: Item
    target: Target
    options: MapOptions
    look: Look


@dataclass(frozen=True, slots=True)
class KeptMaps:
    """What became of a run's maps: where they are, how many, and those that could not be made."""

    folder: Path
    count: int
    failures: tuple[Failure, ...]
    is_cancelled: bool


class ExplainOutput(QObject):
    """Single pictures at any time; of runs one after the other.

    Signals:
        saved(Path): a file asked for by `save` is there.
        composed(QImage): a picture asked for by `compose`.
        working_changed(bool): whether a single picture is being made.
        went_wrong(UserError): a single picture cannot be made or written.
        run_progressed(int, int): pictures of a run done, of how many.
        run_ended(KeptMaps): the run's maps are there, or as many as could be made.
        run_broke(UserError): the run's maps cannot be made or written at all.
    """

    saved = Signal(object)
    composed = Signal(object)
    working_changed = Signal(bool)
    went_wrong = Signal(object)
    run_progressed = Signal(int, int)
    run_ended = Signal(object)
    run_broke = Signal(object)

    def __init__(
        self,
        items: ItemModel,
        inference: Callable[[], Inference | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._inference = inference
        self._aside = SideJobs(self)
        self._aside.went_wrong.connect(self._on_wrong)
        self._single = 0
        self._run: JobThread | None = None
        self._left: list[JobThread] = []

    # One picture

    def save(self, drawn: Drawn, path: Path, form: Form) -> None:
        """Write what `form` says of what is on display."""
        inference = self._needed_inference()

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.save_explanation import save_explanation

            return save_explanation(
                drawn.item,
                inference,
                path,
                target=drawn.target,
                options=drawn.options,
                look=drawn.look,
                form=form,
            )

        self._begin(job, Path, self.saved.emit)

    def compose(self, drawn: Drawn) -> None:
        """Make the picture with its heat map for the clipboard; `composed` brings it."""
        inference = self._needed_inference()

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.save_explanation import compose_overlay

            for event in compose_overlay(
                drawn.item,
                inference,
                target=drawn.target,
                options=drawn.options,
                look=drawn.look,
            ):
                yield event if isinstance(event, Progress) else _Composed(to_qimage(event))

        self._begin(job, _Composed, lambda event: self.composed.emit(event.picture))

    # A run

    @property
    def is_busy(self) -> bool:
        """Whether a run's maps are being made."""
        return self._run is not None

    def save_run(
        self,
        rows: Sequence[int],
        folder: Path,
        form: Form,
        suffix: str,
        *,
        options: MapOptions,
        look: Look,
    ) -> None:
        """Write the map of each item's best class into `folder`, under names nobody has yet."""
        if self._run is not None:
            return
        inference = self._needed_inference()
        wanted = [(self._items.entry(row).item, None) for row in rows]
        kept: list[Path] = []
        failures: list[Failure] = []

        def make() -> Iterator[Any]:
            from inception_gui.core.jobs.explain_run import explain_run

            return explain_run(
                wanted, inference, folder, options=options, look=look, form=form, suffix=suffix
            )

        def on_events(events: list[Any]) -> None:
            for event in events:
                if isinstance(event, Progress):
                    self.run_progressed.emit(event.done, event.total or 0)
                elif isinstance(event, Kept):
                    kept.append(event.path)
                elif isinstance(event, Failure):
                    failures.append(event)

        def on_ended(error: BaseException | None) -> None:
            job.deleteLater()
            self._left.remove(job)
            if job is self._run:
                self._run = None
            if error is not None:
                self.run_broke.emit(as_user_error(error))
                return
            self.run_ended.emit(KeptMaps(folder, len(kept), tuple(failures), job.is_cancelled))

        job = JobThread(make, "explain run", self)
        job.events_arrived.connect(on_events)
        job.ended.connect(on_ended)
        self._run = job
        self._left.append(job)
        job.start()

    def cancel_run(self) -> None:
        """Stop after the picture that is being made; what is written stays."""
        if self._run is not None:
            self._run.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._aside.cancel()
        self.cancel_run()
        self._aside.wait(seconds)
        for job in list(self._left):
            job.wait(seconds)

    # Inside

    def _needed_inference(self) -> Inference:
        inference = self._inference()
        assert inference is not None, "nothing can be explained before there is a network"
        return inference

    def _begin(
        self, job: Callable[[], Iterator[Any]], kind: type, then: Callable[[Any], None]
    ) -> None:
        def on_events(events: list[Any]) -> None:
            for event in events:
                if isinstance(event, kind):
                    then(event)

        self._count(+1)
        self._aside.run(job, "explain output", on_events, lambda: self._count(-1))

    def _on_wrong(self, error: Exception) -> None:
        self._count(-1)
        self.went_wrong.emit(error)

    def _count(self, by: int) -> None:
        self._single += by
        self.working_changed.emit(self._single > 0)


@dataclass(frozen=True, slots=True, eq=False)
class _Composed:
    """A picture that is Qt's already, made on the job's thread."""

    picture: Any
