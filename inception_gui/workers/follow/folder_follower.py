"""Watches folders on a thread, and does on another what follows when an image is classified."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from inception_gui import paths
from inception_gui.core.types import Item, Prediction
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob
from inception_gui.workers.jobs.job_thread import JobThread, as_user_error

if TYPE_CHECKING:
    from inception_gui.core.follow.clock import WakingClock
    from inception_gui.core.jobs.follow_then import Then

_CLOSE_S: Final = 1.0


def copy_by_class(into: Path, threshold: float) -> Then:
    """Copies each image into a folder by its class; below `threshold` (0..1) it is not sure."""
    from inception_gui.core.jobs.follow_then import CopyByClass

    return CopyByClass(into, paths.runs_folder() / "sortings", threshold=threshold)


def write_keywords(threshold: float) -> Then:
    """Writes keywords of classes with a probability of at least `threshold`, 0..1."""
    from inception_gui.core.jobs.follow_then import WriteKeywords

    return WriteKeywords(paths.runs_folder() / "keywords", threshold=threshold)


def run_program(line: str) -> Then:
    """Runs a program for each image; `line` holds it and its arguments, as a person types them.

    Raises:
        UserError: There is no such program, or the line cannot be read (WRONG_USAGE).
    """
    from inception_gui.core.jobs.follow_then import RunCommand, arguments_of

    return RunCommand(arguments_of(line))


class FolderFollower(QObject):
    """Finds new images; whoever classifies them passes the predictions to `do_then`.

    Signals:
        found(list[Item]): images that are new, or have changed.
        changed(): `unsettled`, `failing` or `gone` have changed.
        problem(Problem): what follows failed for an image.
        went_wrong(UserError): the folders cannot be watched any more.
    """

    found = Signal(list)
    changed = Signal()
    problem = Signal(object)
    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None, settle_s: float | None = None) -> None:
        """`settle_s`: how long a file must stand still, if not as long as usual."""
        super().__init__(parent)
        self._settle = {} if settle_s is None else {"settle_s": settle_s, "every_s": settle_s}
        self._job: JobThread | None = None
        self._clock: WakingClock | None = None
        self._events: QFileSystemWatcher | None = None
        self._folders: list[Path] = []
        self._then: Then | None = None
        self._runner = _ThenRunner(self)
        self._runner.problem.connect(self.problem)
        self._runner.went_wrong.connect(self.went_wrong)
        self.unsettled = self.failing = 0
        """How many files are new and not given yet; how many are tried again."""
        self.gone: set[Path] = set()
        """The folders that are not there."""

    @property
    def is_on(self) -> bool:
        """Whether folders are being watched."""
        return self._job is not None

    def start(
        self, folders: Sequence[Path], known: Iterable[Path], excluded: Sequence[Path] = ()
    ) -> None:
        """Watch these folders; files in `known` are not new, nor is what is in `excluded`."""
        from inception_gui.core.follow.clock import WakingClock

        self.stop()
        known, settle = list(known), self._settle
        self._clock = clock = WakingClock()

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.watch_folders import watch_folders

            return watch_folders(folders, clock, known=known, excluded=excluded, **settle)

        self._job = started = JobThread(job, "follow", self)
        started.events_arrived.connect(self._on_events)
        started.ended.connect(lambda error: self._on_ended(started, error))
        started.start()
        self._folders = list(folders)
        self.changed.emit()

    def stop(self) -> None:
        """Watch nothing."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            assert self._clock is not None
            self._clock.wake()
        if self._events is not None:
            self._events.deleteLater()
            self._events = None
        self.unsettled = self.failing = 0
        self.gone = set()
        self.changed.emit()

    def set_then(self, then: Then | None) -> None:
        """What is done with what is classified from now on; what was done before can be undone."""
        before, self._then = self._then, then
        if before is not None:
            self._runner.retire(before)

    def do_then(self, predictions: Sequence[Prediction]) -> None:
        """Do what follows for these images, after those before them."""
        if self._then is not None and predictions:
            self._runner.add(self._then, predictions)

    @property
    def is_doing(self) -> bool:
        """Whether something is being done with images."""
        return self._runner.is_busy

    def close(self, seconds: float = _CLOSE_S) -> None:
        """Stop all, waiting no longer than `seconds` for each thread."""
        job = self._job
        self.stop()
        if job is not None:
            job.wait(seconds)
        self._runner.close(seconds)

    def _on_events(self, events: list[Any]) -> None:
        from inception_gui.core.follow.events import FolderBack, FolderGone, Idle
        from inception_gui.core.jobs.watch_folders import NewImages

        found: list[Item] = []
        for event in events:
            match event:
                case NewImages():
                    found += event.items
                case FolderGone():
                    self.gone.add(event.folder)
                case FolderBack():
                    self.gone.discard(event.folder)
                case Idle():
                    self.unsettled, self.failing = event.unsettled, event.failing
                    self._hear_events()
        if found:
            self.found.emit(found)
        self.changed.emit()

    def _hear_events(self) -> None:
        """Where the system tells of changes, the search need not wait for its turn.

        Called after a search: a network drive that hangs must not be asked for by this thread.
        """
        clock = self._clock
        if self._events is None and self._job is not None and clock is not None and not self.gone:
            self._events = QFileSystemWatcher([str(folder) for folder in self._folders], self)
            self._events.directoryChanged.connect(lambda _path: clock.wake())

    def _on_ended(self, job: JobThread, error: BaseException | None) -> None:
        job.deleteLater()
        if job is self._job and error is not None:
            self.stop()
            self.went_wrong.emit(as_user_error(error))


class _ThenRunner(ExclusiveJob):
    """Does what follows for one batch after the other.

    Signals:
        problem(Problem)
    """

    problem = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__("follow-then", parent)
        self._waiting: deque[tuple[Then, Sequence[Prediction] | None]] = deque()
        """Batches in their order; None says that no more come."""
        self._used: dict[int, Then] = {}
        self.ended.connect(self._next)

    def add(self, then: Then, predictions: Sequence[Prediction]) -> None:
        self._waiting.append((then, list(predictions)))
        self._next()

    def retire(self, then: Then) -> None:
        """Close it after the batches that wait."""
        self._waiting.append((then, None))
        self._next()

    def close(self, seconds: float) -> None:
        self._waiting.clear()
        super().close(seconds)
        if self._job is not None and not self._job.wait(0):
            return  # its thread still uses them; they end with the program
        for then in self._used.values():
            then.close()
        self._used.clear()

    def _next(self) -> None:
        while self._waiting and not self.is_busy:
            then, predictions = self._waiting.popleft()
            if predictions is None:
                then.close()
                self._used.pop(id(then), None)
            else:
                self._used[id(then)] = then
                self._begin(then, predictions)

    def _begin(self, then: Then, predictions: Sequence[Prediction]) -> None:
        self._start(lambda: _doing(then, predictions), {object: self.problem.emit})


def _doing(then: Then, predictions: Sequence[Prediction]) -> Iterator[Any]:
    yield from then.do(predictions)
