"""Trains the network itself on a lesson: rehearsed, begun, paused, gone on with after a kill."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.jobs.train_events import FineTuned, Measured, Stepped, TrainingStarted
from inception_gui.core.jobs.training_folder import why_not
from inception_gui.core.types import Pixels, Progress
from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.evaluation.report.results import Comparison
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.teach_classes import Lesson
    from inception_gui.workers.network.loader import NetworkLoader

CHECKPOINT_EVERY_S: Final = 120.0
"""What a kill loses at most, beside the step in progress."""
_WRITES_S: Final = 15.0
_PATIENCE_S: Final = 120.0
"""Training that was paused may need so long for its step and its checkpoint."""


class LongerState(Enum):
    """What there is to say of training longer."""

    NOT_OFFERED = auto()
    """Nothing is learned."""
    TOO_FEW = auto()
    """There are too few images to tell whether it helps; `error` says so."""
    OFFERED = auto()
    BEGUN = auto()
    """It was begun, and paused, or interrupted when the program ended."""
    REHEARSING = auto()
    PLANNED = auto()
    """It was rehearsed: `seconds` and `samples` are there."""
    PREPARING = auto()
    """Before the first step."""
    RUNNING = auto()
    PAUSING = auto()
    """The step in progress is finished, and what was trained is written."""
    DONE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class LongerPlan:
    """What the user chooses. `epochs`: how often each image is seen."""

    whole_network: bool = False
    epochs: int = 10


@dataclass(slots=True)
class Curves:
    """What was measured, by the share of the training that was done, 0..1."""

    losses: list[tuple[float, float]] = field(default_factory=list)
    accuracies: list[tuple[float, float]] = field(default_factory=list)


class LongerTraining(QObject):
    """Owns the job that trains longer, and its folder.

    Signals:
        changed(LongerState)
        progressed(Progress): of images, before the first step of those that are read, then of
            those learned from.
        measured(Curves)
        saved(Path): the trained classes were written.
        went_wrong(UserError): they could not be written.
    """

    changed = Signal(object)
    progressed = Signal(object)
    measured = Signal(object)
    saved = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, loader: NetworkLoader, parent: QObject | None = None, folder: Path | None = None
    ) -> None:
        """`folder` is where training is kept; the profile's, if it is None."""
        super().__init__(parent)
        self._loader = loader
        self._parent_folder = folder or paths.training_folder()
        self.state = LongerState.NOT_OFFERED
        self.seconds = 0.0
        """How long it takes, after a rehearsal."""
        self.samples: tuple[Pixels, ...] = ()
        """Images as the network will see them, after a rehearsal."""
        self.curves = Curves()
        self.comparison: Comparison | None = None
        """How the result compares with what was learned before, in the state DONE."""
        self.is_better = False
        """Whether the result is right more often, by more than chance."""
        self.error: UserError | None = None
        """Why it failed, in the state FAILED, or why it cannot be done, in the state TOO_FEW."""
        self._lesson: Lesson | None = None
        self._trained_on: tuple[Lesson, Inference] | None = None
        """What is trained on, whatever is learned meanwhile."""
        self._trained: Path | None = None
        self._epochs = self._steps = 1.0
        self._job = LatestJob("train longer", self)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)

    @property
    def is_busy(self) -> bool:
        """Whether the network is being trained."""
        return self.state in (LongerState.PREPARING, LongerState.RUNNING)

    def offer(self, lesson: Lesson | None) -> None:
        """This is what was learned now; training that is under way is not disturbed."""
        self._lesson = lesson
        if not self.is_busy and self.state is not LongerState.DONE:
            self._look()

    def rehearse(self, plan: LongerPlan) -> None:
        """Find out how long it takes, and what the network will see."""

        def job(lesson: Lesson, inference: Inference) -> Iterator[Any]:
            from inception_gui.core.jobs.fine_tune import rehearse

            return rehearse(lesson, inference, recipe=_recipe(plan), device=_device_of(inference))

        def on_events(events: Iterable[Any]) -> None:
            for event in events:
                self.seconds, self.samples = event.seconds, event.samples

        self._begin(LongerState.REHEARSING, job, on_events, LongerState.PLANNED)

    def cancel_plan(self) -> None:
        """Forget the rehearsal, or why training failed; offer it again."""
        self._look()

    def start(self, plan: LongerPlan) -> None:
        """Begin; what was begun before on the same images is discarded."""
        self.curves = Curves()
        self._train(plan, resumes=False)

    def go_on(self) -> None:
        """Continue what was begun, as it was begun."""
        self._train(LongerPlan(), resumes=True)

    def pause(self) -> None:
        """Stop after the step in progress; what was trained is kept."""
        if self.is_busy:
            self._set_state(LongerState.PAUSING)
            self._look()

    def discard(self) -> None:
        """Stop, and delete what was trained."""
        self._job.cancel()
        self.comparison, self._trained, self.curves = None, None, Curves()
        of, parent = self._trained_on, self._parent_folder
        if of is None and self._lesson is not None and self._loader.inference is not None:
            of = self._lesson, self._loader.inference
        self._trained_on = None

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.training_folder import folder_of

            if of is not None:
                shutil.rmtree(folder_of(parent, *of), ignore_errors=True)
            yield from ()

        self._job.start(job, lambda _: None, lambda _: self._look(), patience_s=_PATIENCE_S)
        self._set_state(LongerState.OFFERED)

    def save(self, path: Path) -> None:
        """Write the trained classes as a weights file."""
        trained, lesson = self._trained, self._lesson
        if trained is None or lesson is None:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.files.errors import write_failed
            from inception_gui.core.files.identity import refuse_input
            from inception_gui.core.files.write_whole import whole_file

            refuse_input(path, (item.path for item in lesson.items if item.path is not None))
            try:
                with whole_file(path) as temporary:
                    shutil.copyfile(trained, temporary)
            except OSError as error:
                raise write_failed(path, error) from error
            yield path

        self._jobs.run(job, "save trained classes", lambda events: self.saved.emit(events[-1]))

    def close(self, seconds: float) -> None:
        """Stop all work; training that is under way is given the time to write what it has."""
        self._job.close(max(seconds, _WRITES_S) if self.is_busy else seconds)
        self._jobs.cancel()
        self._jobs.wait(seconds)

    # Inside

    def _train(self, plan: LongerPlan, *, resumes: bool) -> None:
        parent = self._parent_folder
        self.comparison = None

        def job(lesson: Lesson, inference: Inference) -> Iterator[Any]:
            from inception_gui.core.backends.threads import let_others_go_first
            from inception_gui.core.jobs.fine_tune import fine_tune
            from inception_gui.core.jobs.training_folder import folder_of
            from inception_gui.core.teach.trunks import TrunkStore

            let_others_go_first()  # torch's threads inherit it
            store = TrunkStore(paths.features_folder(), inference.classifier)
            folder = folder_of(parent, lesson, inference)
            if not resumes:
                shutil.rmtree(folder, ignore_errors=True)
            with closing(
                fine_tune(
                    lesson,
                    inference,
                    store,
                    folder,
                    recipe=_recipe(plan),
                    device=_device_of(inference),
                    resumes=resumes,
                    checkpoint_every_s=CHECKPOINT_EVERY_S,
                )
            ) as events:
                yield from events

        self._begin(LongerState.PREPARING, job, self._on_events, LongerState.DONE)

    def _begin(self, state: LongerState, job: Any, on_events: Any, then: LongerState) -> None:
        lesson, inference = self._lesson, self._loader.inference
        if lesson is None or inference is None:
            self._fail(
                UserError(
                    Kind.WRONG_USAGE,
                    "Nothing has been learned yet.",
                    "Wait until the classes have been learned.",
                )
            )
            return

        def made() -> Iterator[Any]:
            from inception_gui.startup.torch_import import must_have_torch

            must_have_torch()
            return job(lesson, inference)  # type: ignore[no-any-return]

        def on_ended(error: BaseException | None) -> None:
            if error is not None:
                self._fail(as_user_error(error))
            elif then is LongerState.DONE and self.comparison is None:
                self._look()
            else:
                self._set_state(then)

        self._trained_on = (lesson, inference) if then is LongerState.DONE else None
        self._set_state(state)
        self._job.start(made, on_events, on_ended, patience_s=_PATIENCE_S)

    def _on_events(self, events: Iterable[Any]) -> None:
        latest: Progress | None = None
        is_measured = False
        for event in events:
            if isinstance(event, Progress):
                latest = event
            elif isinstance(event, TrainingStarted):
                self._steps = event.steps
                latest = None
                self._set_state(LongerState.RUNNING)
            elif isinstance(event, Stepped):
                self._epochs = event.epoch * self._steps / event.step
                self.curves.losses.append((event.step / self._steps, event.loss))
                is_measured = True
            elif isinstance(event, Measured):
                done = min(event.epoch / self._epochs, 1.0) if event.epoch else 0.0
                self.curves.accuracies.append((done, 1 - event.report.top1_error.value))
                is_measured = True
            elif isinstance(event, FineTuned):
                self._trained, self.comparison = event.weights, event.comparison
                self.is_better = event.is_better
        if latest is not None:
            self.progressed.emit(latest)
        if is_measured:
            self.measured.emit(self.curves)

    def _look(self) -> None:
        """See on the disk whether training on this lesson was begun."""
        lesson, inference, parent = self._lesson, self._loader.inference, self._parent_folder
        self._trained_on = None
        if lesson is None or inference is None:
            self._job.cancel()
            self._set_state(LongerState.NOT_OFFERED)
            return
        too_few = why_not(lesson)
        if too_few is not None:
            self._job.cancel()
            self.error = too_few
            self._set_state(LongerState.TOO_FEW)
            return

        def job() -> Iterator[bool]:
            from inception_gui.core.jobs.training_folder import folder_of, is_begun

            yield is_begun(folder_of(parent, lesson, inference))

        def on_events(events: Iterable[bool]) -> None:
            for is_begun in events:
                self._set_state(LongerState.BEGUN if is_begun else LongerState.OFFERED)

        self._job.start(job, on_events, patience_s=_PATIENCE_S)

    def _fail(self, error: UserError) -> None:
        self.error = error
        self._set_state(LongerState.FAILED)

    def _set_state(self, state: LongerState) -> None:
        self.state = state
        self.changed.emit(state)


def _recipe(plan: LongerPlan) -> Any:
    from inception_gui.core.jobs.fine_tune import RECIPE

    layers = "" if plan.whole_network else RECIPE.layers
    return replace(RECIPE, epochs=float(plan.epochs), layers=layers)


def _device_of(inference: Inference) -> str:
    """The device to train on: torch knows the GPUs that it runs itself."""
    name = inference.classifier.device.name
    return name if name.partition(":")[0] in ("cuda", "mps") else "cpu"
