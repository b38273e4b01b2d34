"""The open project: its edits and their undo, reading folders, saving, learning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.teach import project as edits
from inception_gui.core.teach.project import Entry, Project
from inception_gui.core.types import Failure, Progress
from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import JobThread, as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.teach.learner import SETTLE_MS, Learner
from inception_gui.workers.teach.longer import LongerTraining
from inception_gui.workers.teach.thumbnails import Thumbnails

_MOST_UNDONE: Final = 200


class TeachSession(QObject):
    """Owns the project and all work on it.

    Signals:
        changed(): `project`, or what can be undone, is another one.
        reading(int): images found so far in what was added.
        read(Counter): what was added is in the project; files that were skipped, by reason.
        saved(Path): the project is on the disk as it is now.
        saving_classes(): the file of the classes is being written.
        classes_saved(Path): it was written.
        measuring(Progress): of images that show none of the classes.
        measured(ForeignMeasured)
        went_wrong(UserError)
    """

    measuring = Signal(object)
    measured = Signal(object)
    changed = Signal()
    reading = Signal(int)
    read = Signal(object)
    saved = Signal(object)
    saving_classes = Signal()
    classes_saved = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, loader: NetworkLoader, parent: QObject | None = None, *, settle_ms: int = SETTLE_MS
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self.project = Project()
        self.path: Path | None = None
        """Where the project is saved after each change; None before it was saved."""
        self.learner = Learner(loader, self, settle_ms=settle_ms)
        self.longer = LongerTraining(loader, self)
        self.learner.learned.connect(
            lambda standing: self.longer.offer(standing.lesson if standing is not None else None)
        )
        self.thumbnails = Thumbnails(self)
        self._undone: list[Project] = []
        self._done: list[Project] = []
        self._finding = LatestJob("find classes", self)
        self.was_refused = False
        """Whether what was found last could not be added; `went_wrong` said why."""
        self._is_reading = False
        self._waiting: list[tuple[tuple[Path, ...], str]] = []
        self._writing: JobThread | None = None
        self._unsaved: dict[Path, tuple[Project, bool]] = {}
        """What is written when the write under way has ended, and whether it is the first time."""
        self.is_saving_classes = False
        """Whether the file of the classes is being written."""
        self._measuring = LatestJob("measure foreign images", self)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)

    # Edits, each of which can be undone

    @property
    def can_undo(self) -> bool:
        """Whether there was an edit."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was undone."""
        return bool(self._undone)

    @property
    def is_unsaved(self) -> bool:
        """Whether there is something that is in no file."""
        return self.path is None and bool(self.project.classes)

    def rename(self, old: str, new: str) -> None:
        """Rename a class; the name of another class joins both."""
        self._edit(lambda project: edits.renamed(project, old, new))

    def remove(self, name: str) -> None:
        """Remove a class from the project."""
        self._edit(lambda project: edits.removed(project, name))

    def set_left_out(self, name: str, left_out: bool) -> None:
        """Leave a class out, or learn it again."""
        self._edit(lambda project: edits.class_left_out(project, name, left_out))

    def set_none(self, name: str, is_none: bool) -> None:
        """Say that the images of a class show none of the classes, or do."""
        self._edit(lambda project: edits.class_none(project, name, is_none))

    def move(self, paths: Collection[Path], name: str) -> None:
        """Move images of the project to a class."""
        self._edit(lambda project: edits.moved(project, paths, name))

    def leave_out(self, paths: Collection[Path]) -> None:
        """Leave images out."""
        self._edit(lambda project: edits.left_out(project, paths))

    def take_back(self, paths: Collection[Path]) -> None:
        """Learn images again that were left out."""
        self._edit(lambda project: edits.taken_back(project, paths))

    def keep(self, paths: Collection[Path]) -> None:
        """Note that images are right where they are."""
        self._edit(lambda project: edits.kept(project, paths))

    def undo(self) -> None:
        """Undo the last edit."""
        if self._done:
            self._undone.append(self.project)
            self._show(self._done.pop())

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._undone:
            self._done.append(self.project)
            self._show(self._undone.pop())

    # Adding images

    @property
    def is_reading(self) -> bool:
        """Whether folders are being searched."""
        return self._is_reading

    def add(self, paths: Sequence[Path], name: str = "") -> None:
        """Search files and folders for classes; with `name` all is of that class.

        What is added meanwhile waits for its turn.
        """
        if self._is_reading:
            self._waiting.append((tuple(paths), name))
            return
        self._is_reading = True
        found: dict[str, list[Entry]] = {}
        skipped: Counter[str] = Counter()

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.find_classes import find_classes

            return find_classes(paths, name)

        def on_events(events: Iterable[Any]) -> None:
            for event in events:
                if hasattr(event, "reasons"):
                    skipped.update(event.reasons)
                else:
                    found.setdefault(event.name, []).extend(event.entries)
            self.reading.emit(sum(map(len, found.values())))

        def on_ended(error: BaseException | None) -> None:
            self._is_reading = False
            self.was_refused = True
            if error is not None:
                self.went_wrong.emit(as_user_error(error))
            elif self._edit(lambda project: edits.added(project, found)):
                self.was_refused = False
            self._end_reading(skipped)

        self.reading.emit(0)
        self._finding.start(job, on_events, on_ended)

    def stop_reading(self) -> None:
        """Stop searching; nothing of it is added."""
        if self._is_reading:
            self._finding.cancel()
            self._waiting.clear()
            self._is_reading = False
            self._end_reading(Counter())

    # Files

    def new(self) -> None:
        """Start an empty project."""
        self.stop_reading()
        self._begin(Project(), None)

    def open(self, path: Path) -> None:
        """Open a project in the place of this one."""

        def begin(project: Project) -> None:
            self.stop_reading()  # what is being searched was meant for the project before
            self._begin(project, path)

        self._read(path, begin)

    def merge(self, path: Path) -> None:
        """Add the classes of another project."""

        def merge(other: Project) -> None:
            self._edit(lambda mine: edits.merged(mine, other))

        self._read(path, merge)

    def save_as(self, path: Path) -> None:
        """Save the project here, now and after each change; an image is not replaced."""
        self.path = path
        self._save(is_first=True)
        self.changed.emit()

    def save_classes(self, path: Path) -> None:
        """Write what was learned as a weights file."""
        standing = self.learner.standing
        if standing is None:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    "Nothing has been learned yet.",
                    "Wait until the classes have been learned.",
                )
            )
            return

        if path.suffix != ".safetensors":
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    f"“{shown_name(path)}” is not a name for weights.",
                    "Choose a name that ends in .safetensors.",
                )
            )
            return
        lesson, classifier = standing.lesson, standing.classifier

        def job() -> Iterator[Any]:
            from inception_gui.core.files.identity import refuse_input
            from inception_gui.core.jobs.save_lesson import save_lesson
            from inception_gui.core.teach.trunks import note_trunk

            images = (item.path for item in lesson.items if item.path is not None)
            refuse_input(path, (classifier.weights.path, *images))
            yield save_lesson(path, lesson, classifier)
            note_trunk(paths.features_folder(), path, classifier)

        def on_ended(error: UserError | None) -> None:
            self.is_saving_classes = False
            if error is None:
                self.classes_saved.emit(path)
            else:
                self.went_wrong.emit(error)

        self.is_saving_classes = True
        self.saving_classes.emit()
        self._jobs.run(job, "save classes", on_ended=on_ended)

    @property
    def is_measuring(self) -> bool:
        """Whether images that show none of the classes are being measured."""
        return self._measuring.is_busy

    def measure_foreign(self, paths_: Sequence[Path]) -> None:
        """Measure how many of these images, which show no class, would be named as one."""
        standing, inference = self.learner.standing, self._loader.inference
        if standing is None or inference is None:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    "Nothing has been learned yet.",
                    "Wait until the classes have been learned.",
                )
            )
            return
        lesson = standing.lesson

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.measure_foreign import measure_foreign
            from inception_gui.core.teach.trunks import TrunkStore

            with inference.in_use():
                store = TrunkStore(paths.features_folder(), inference.classifier)
                yield from measure_foreign(paths_, lesson, inference, store)

        def on_events(events: Iterable[Any]) -> None:
            for event in events:
                if isinstance(event, Progress):
                    self.measuring.emit(event)
                elif not isinstance(event, Failure):
                    self.measured.emit(event)

        def on_ended(error: BaseException | None) -> None:
            if error is not None:
                self.went_wrong.emit(as_user_error(error))

        self._measuring.start(job, on_events, on_ended)

    def close(self, seconds: float) -> None:
        """Stop all work, waiting no longer than `seconds` for each thread; the project is saved."""
        self._finding.close(seconds)
        self.learner.close(seconds)
        self.longer.close(seconds)
        self.thumbnails.close(seconds)
        self._measuring.close(seconds)
        if self._writing is not None:
            self._writing.wait(seconds)
            self._writing = None  # nobody will report that it has ended
            while self._unsaved:
                path, (project, is_first) = self._unsaved.popitem()
                self._write(path, project, is_first=is_first)
            self._jobs.wait(seconds)
        self._jobs.cancel()
        self._jobs.wait(seconds)

    # Inside

    def _edit(self, change: Callable[[Project], Project]) -> bool:
        """Whether the change was possible; why not is said."""
        try:
            project = change(self.project)
        except UserError as error:
            self.went_wrong.emit(error)
            return False
        if project != self.project:
            self._done.append(self.project)
            del self._done[:-_MOST_UNDONE]
            self._undone.clear()
            self._show(project)
        return True

    def _begin(self, project: Project, path: Path | None) -> None:
        self.path = path
        self._done.clear()
        self._undone.clear()
        self.project = project
        self.changed.emit()
        self.learner.learn(project)

    def _show(self, project: Project) -> None:
        self.project = project
        self._save()
        self.changed.emit()
        self.learner.learn(project)

    def _end_reading(self, skipped: Counter[str]) -> None:
        self.read.emit(skipped)
        if self._waiting and not self._is_reading:
            self.add(*self._waiting.pop(0))

    def _read(self, path: Path, then: Callable[[Project], None]) -> None:
        def job() -> Iterator[Project]:
            from inception_gui.core.teach.project_file import read_project

            yield read_project(path)

        self._jobs.run(job, "open project", lambda events: then(events[-1]))

    def _save(self, *, is_first: bool = False) -> None:
        """Write the project if it has a file: one write at a time, the latest state last."""
        if self.path is None:
            return
        if self._writing is not None:
            _, was_first = self._unsaved.get(self.path, (None, False))
            self._unsaved[self.path] = self.project, is_first or was_first
        else:
            self._write(self.path, self.project, is_first=is_first)

    def _write(self, path: Path, project: Project, *, is_first: bool) -> None:
        def job() -> Iterator[Any]:
            from inception_gui.core.files.identity import refuse_input
            from inception_gui.core.teach.project_file import write_project

            if is_first:
                entries = (entry for one in project.classes for entry in one.entries)
                refuse_input(path, (entry.path for entry in entries))
            write_project(path, project)
            yield path

        def on_ended(error: UserError | None) -> None:
            self._writing = None
            if error is not None:
                if is_first:
                    self._unsaved.pop(path, None)  # it may be one of the images
                if is_first and self.path == path:
                    self.path = None
                    self.changed.emit()
                self.went_wrong.emit(error)
            if self._unsaved:
                waiting = next(iter(self._unsaved))
                later, was_first = self._unsaved.pop(waiting)
                self._write(waiting, later, is_first=was_first)
            elif error is None:
                self.saved.emit(path)

        self._writing = self._jobs.run(job, "save project", on_ended=on_ended)
