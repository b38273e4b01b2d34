"""Learns a project whenever it changes; a newer project replaces the one that is being learned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from inception_gui import paths
from inception_gui.core.jobs.standing import Standing
from inception_gui.core.teach.project import Project
from inception_gui.core.types import Failure, Progress
from inception_gui.errors import UserError
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.network.loader import NetworkLoader

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference

SETTLE_MS: Final = 250
"""Edits that follow each other this fast are learned together."""

_PATIENCE_S: Final = 2.0
"""A replaced job may take so long to store the features that it has computed."""


class LearningState(Enum):
    """What the learner does."""

    IDLE = auto()
    """There is nothing to learn: fewer than two classes have images."""
    WAITING = auto()
    """The network is not loaded yet."""
    READING = auto()
    """Images go through the network, which happens once for each."""
    FITTING = auto()
    DONE = auto()
    STOPPED = auto()
    FAILED = auto()


class Learner(QObject):
    """Owns the job that learns.

    Signals:
        state_changed(LearningState)
        progressed(Progress): of the images that go through the network.
        learned(Standing | None): a new result, or None where the last one no longer applies.
    """

    state_changed = Signal(object)
    progressed = Signal(object)
    learned = Signal(object)

    def __init__(
        self, loader: NetworkLoader, parent: QObject | None = None, *, settle_ms: int = SETTLE_MS
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self.state = LearningState.IDLE
        self.standing: Standing | None = None
        """The latest result; while a new one is computed it is of the project before."""
        self.compares_blocks = False
        """Whether an earlier block of the network may be learned from, if it is clearly better."""
        self.error: UserError | None = None
        """Why learning failed, in the state FAILED."""
        self.unreadable: tuple[Failure, ...] = ()
        """The images that could not be read when the latest result was computed."""
        self._project = Project()
        self._failures: list[Failure] = []
        self._job = LatestJob("teach", self)
        self._timer = QTimer(self, singleShot=True, interval=settle_ms)
        self._timer.timeout.connect(self._start)
        loader.ready.connect(self._on_network_ready)

    def learn(self, project: Project) -> None:
        """Learn this project in a moment; nothing while the user has stopped it."""
        self._project = project
        if self.state is LearningState.STOPPED and _can_learn(project):
            return
        self._timer.start()

    def set_compares_blocks(self, on: bool) -> None:
        """Learn from the best of four blocks, or from the last one."""
        if on != self.compares_blocks:
            self.compares_blocks = on
            self.learn(self._project)

    def stop(self) -> None:
        """Stop until `resume`; the features that were computed are kept."""
        if self.state in (LearningState.WAITING, LearningState.READING, LearningState.FITTING):
            self._timer.stop()
            self._job.cancel()
            self._set_state(LearningState.STOPPED)

    def resume(self) -> None:
        """Learn what was stopped, or failed."""
        self._start()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._timer.stop()
        self._job.close(seconds)

    def _on_network_ready(self) -> None:
        if self.state is not LearningState.IDLE:
            self.learn(self._project)

    def _start(self) -> None:
        self._timer.stop()
        project, inference = self._project, self._loader.inference
        if not _can_learn(project):
            self._job.cancel()
            self.unreadable = ()
            self._say_learned(None)
            self._set_state(LearningState.IDLE)
            return
        if inference is None:
            self._set_state(LearningState.WAITING)
            return
        self._failures, before, compares = [], self.standing, self.compares_blocks
        self._set_state(LearningState.READING)
        self._job.start(
            lambda: _events(project, inference, before, compares_blocks=compares),
            self._on_events,
            self._on_ended,
            patience_s=_PATIENCE_S,
        )

    def _on_events(self, events: Iterable[Any]) -> None:
        latest: Progress | None = None
        for event in events:
            if isinstance(event, Failure):
                self._failures.append(event)
            elif isinstance(event, Standing):
                self.unreadable = event.unreadable
                self._say_learned(event)
            elif latest is None or latest.done != latest.total:
                latest = event  # what follows the last image are the steps of fitting
        if latest is not None and self.state is LearningState.READING:
            self.progressed.emit(latest)
            if latest.done == latest.total:
                self._set_state(LearningState.FITTING)

    def _on_ended(self, error: BaseException | None) -> None:
        if error is None:
            self._set_state(LearningState.DONE)
            return
        self.unreadable = tuple(self._failures)
        self.error = as_user_error(error)
        self._say_learned(None)
        self._set_state(LearningState.FAILED)

    def _say_learned(self, standing: Standing | None) -> None:
        self.standing = standing
        self.learned.emit(standing)

    def _set_state(self, state: LearningState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _can_learn(project: Project) -> bool:
    """Whether two classes have images, one of which may show none of the others."""
    taught = [one for one in project.classes if one.count]
    return len({"" if one.is_none else one.name for one in taught}) >= 2


def _events(
    project: Project, inference: Inference, before: Standing | None, *, compares_blocks: bool
) -> Iterator[Any]:
    # Imported here, on the thread: the window need not wait for them.
    from inception_gui.core.jobs.teach_project import teach_project
    from inception_gui.core.nn.blocks import LAST_BLOCK, POOLED
    from inception_gui.core.teach.trunks import TrunkStore

    with inference.in_use():
        store = TrunkStore(paths.features_folder(), inference.classifier)
        blocks = tuple(POOLED) if compares_blocks else (LAST_BLOCK,)
        yield from teach_project(project, inference, store, before, blocks)
