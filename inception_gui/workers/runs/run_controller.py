"""One run: a folder or many files, found, classified, stored, resumed and opened again."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.items.skipped import Skipped, in_words, lines
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError
from inception_gui.paths import runs_folder
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.runs.bulk_classifier import BulkClassifier, BulkJob
from inception_gui.workers.runs.run_feed import RunFeed
from inception_gui.workers.runs.run_job import RunHold, run_events
from inception_gui.workers.runs.run_library import stored_outcomes
from inception_gui.workers.runs.run_state import RunState

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.runs.records import RunSummary

FEW: Final = 20
"""So many files are shown in a strip; more of them, or a folder, in a table."""

_MOST_HOLDS: Final = 4
"""No more jobs are left behind than these, see `LatestJob`."""


class RunController(QObject):
    """Finds the items of what was dropped, and owns the state of the run that they make.

    The session adds what is found to the items; this class never touches what is on display.

    Signals:
        making_room(bool): a run begins; what is here now is to be put aside first, or (True) is
            that run itself, to be found again.
        begun(): what comes is a run, to be shown as a table.
        found(list, bool, bool): items; whether they are the first of what was dropped; whether
            what was dropped was one thing alone.
        added(list, bool, bool): the same, of images that were dropped on what is here.
        skipped(Skipped): files that the walk through the folders left out.
        changed(): the run was begun, continued, stopped, ended, put aside or deleted.
        stored_found(tuple): outcomes of a stored run.
        result_found(Path): there were no images, but the result of an archive in this folder.
        went_wrong(UserError): nothing was found, or it cannot be classified again.
    """

    making_room = Signal(bool)
    begun = Signal()
    found = Signal(list, bool, bool)
    added = Signal(list, bool, bool)
    skipped = Signal(object)
    changed = Signal()
    stored_found = Signal(tuple)
    result_found = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, items: ItemModel, bulk: BulkClassifier, jobs: JobGroup, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._bulk = bulk
        self._jobs = jobs
        self._finding: list[JobThread] = []
        self._holds: deque[RunHold] = deque(maxlen=_MOST_HOLDS)
        self._is_again = False
        self.state: RunState | None = None
        """None where what is here is not a run."""
        self.is_stopped = False
        """Whether a person stopped the work: what waits is not classified until `resume`."""
        bulk.run_event.connect(self._on_event)
        bulk.run_ended.connect(self._on_ended)

    # What is dropped

    def find(self, paths: Sequence[Path], *, resume: int | None = None) -> None:
        """Find the images of `paths`.

        A folder or many files begin a run, or resume the stored run `resume`. One path with an
        image's suffix is an item at once: reading it will say if it is not an image.
        """
        self.is_stopped = False
        if resume is None and len(paths) == 1 and _has_image_suffix(paths[0]):
            self.added.emit([Item(shown_name(paths[0]), path=paths[0])], True, True)
        else:
            self.walk(paths, resume=resume)

    def walk(self, paths: Sequence[Path], *, resume: int | None = None) -> None:
        """Find the images of `paths` on a thread, whatever they are called."""
        paths = list(paths)

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.find_items import collect

            many = resume is not None or len(paths) > FEW
            yield many or any(path.is_dir() for path in paths)
            yield from collect(paths) if resume is None else _found_again(paths, resume)

        is_first, is_run, skipped = True, False, Skipped()

        def on_events(events: list[Any]) -> None:
            nonlocal is_first, is_run, skipped
            for event in events:
                match event:
                    case bool():
                        is_run = event
                    case Skipped():
                        skipped = event
                        if not is_first:
                            self.skipped.emit(event)
                    case _:
                        if is_first and is_run:  # a folder without images replaces nothing
                            self._begin(RunState(tuple(paths), runs_folder(), resume), mine)
                        found = self.found if is_run else self.added
                        found.emit(event, is_first, len(paths) == 1)
                        is_first = False

        def on_success() -> None:
            if not self.is_finding:  # single files may have been dropped beside a folder
                self._bulk.end_run()
            if not is_first:
                return
            result = _result_among(skipped)
            if result is not None:
                self.result_found.emit(result)
            else:
                self.went_wrong.emit(_nothing_found(paths, skipped))

        self._finding = [running for running in self._finding if running in self._jobs]
        mine = self._jobs.run(job, "collect", on_events, on_success)
        self._finding.append(mine)

    def open(self, run: RunSummary) -> None:
        """Read a stored run; `stored_found` brings its outcomes. Forget what is here before."""
        made_by = run.conditions.weights_sha256, run.conditions.mode
        is_finished = run.state == "finished"
        self.state = RunState(
            run.dropped, runs_folder(), run.id, made_by, is_finished, False, run.total, run.created
        )
        self.is_stopped = True
        self.begun.emit()
        self.changed.emit()

        def on_chunks(chunks: list[Any]) -> None:
            for chunk in chunks:
                self.stored_found.emit(chunk)

        self._finding.append(self._jobs.run(lambda: stored_outcomes(run), "collect", on_chunks))

    # What becomes of it

    @property
    def is_open(self) -> bool:
        """Whether there is a stored run that is not finished."""
        return self.state is not None and self.state.is_open

    @property
    def is_stored(self) -> bool:
        """Whether what is here was read from the store, and says what was predicted then."""
        return self.state is not None and not self.state.is_listed

    def is_history(self, row: int) -> bool:
        """Whether this row is part of a stored run: it stays what it was, whatever comes now."""
        return self.is_stored and not self._items.waits(row)

    def resume(self) -> bool:
        """Classify what the run lacks; False where it lacks nothing, or there is none."""
        self.is_stopped = False
        state = self.state
        if state is None or not state.is_open:
            return False
        if not state.is_listed:
            self.walk(state.dropped, resume=state.id)
        elif not self._bulk.has_run:
            self._is_again = False
            # What the run knows comes from the store again, and counts as done in it.
            self._bulk.begin_run(self._run_job)
            columns, count = self._items.columns, len(self._items)
            self._bulk.add_to_run((columns.item(row) for row in range(count)), count)
            if not self.is_finding:
                self._bulk.end_run()
            self.changed.emit()
        return True

    def stop(self) -> None:
        """Stop the work in the background; what was not classified keeps waiting."""
        self.is_stopped = True
        self._bulk.stop()
        self.changed.emit()

    @property
    def can_classify_again(self) -> bool:
        """Whether rows can be classified again now, under the conditions of the others."""
        is_loose = self.state is None or self.state.id is None
        return not self._bulk.is_running and (is_loose or self.is_of_this_network)

    def classify_again(self, rows: Sequence[int]) -> bool:
        """Classify these rows again, whatever is known of them; whether that can be done."""
        if self._bulk.is_running:
            return False
        state = self.state
        items = [self._items.entry(row).item for row in rows]
        if state is None or state.folder is None or state.id is None:
            self._bulk.add(items)
            return True
        if not self.is_of_this_network:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    "These images were classified with other weights or in another mode.",
                    "Choose the weights and the mode of this run first.",
                )
            )
            return False
        self.add_to_stored(items)
        return True

    def add_to_stored(self, items: Sequence[Item]) -> None:
        """Classify these items and store them in the run, which is not running."""
        self._is_again = True
        self._bulk.begin_run(self._run_job)
        self._bulk.add(items)
        self._bulk.end_run()

    @property
    def is_part(self) -> bool:
        """Whether the last work was on a part of a run: some images again, or some more."""
        return self._is_again

    @property
    def is_of_this_network(self) -> bool:
        """Whether the run is stored and belongs to the network in use."""
        state, inference = self.state, self._bulk.inference
        return (
            inference is not None
            and state is not None
            and state.id is not None
            and state.made_by == _made_by(inference)
        )

    def take(self) -> RunState | None:
        """Leave the run and return its state, for `put`."""
        state = self.state
        if state is not None and self.is_finding:
            state = replace(state, is_listed=False)  # only a part of its items is here
        self.forget()
        return state

    def put(self, state: RunState | None) -> None:
        """Be at this run, or none, whose items are here again; `resume` continues it."""
        self.forget()
        self.state = state
        self.is_stopped = state is not None and not state.is_finished
        self._is_again = False
        if state is not None:
            self.begun.emit()
        self.changed.emit()

    def forget(self) -> None:
        """Leave the run, and what is still being found."""
        self._stop_finding()
        self.state = None
        self.changed.emit()

    def on_discarded(self, run_id: int) -> None:
        """A stored run was deleted: if it is this one, resuming begins a new one."""
        if self.state is not None and self.state.id == run_id:
            self.state = replace(self.state, id=None)
            self._holds.clear()

    def reopen(self) -> None:
        """Count as not finished: another network classifies all of it."""
        if self.state is not None:
            self.state = replace(self.state, is_finished=False)

    def cannot_be_stored(self) -> None:
        """Carry on without a place to store it."""
        if self.state is not None:
            self.state = replace(self.state, folder=None)

    # Inside

    def _begin(self, state: RunState, finder: JobThread) -> None:
        before = self.state
        self._finding.remove(finder)
        self.making_room.emit(before is not None and before.id == state.id is not None)
        self.forget()
        self._finding = [finder]
        self.state = state
        self._is_again = False
        self._bulk.begin_run(self._run_job)
        self.begun.emit()
        self.changed.emit()

    def _run_job(self, feed: RunFeed, inference: Inference, thumbnail_side: int) -> BulkJob:
        state, again = self.state, self._is_again
        assert state is not None
        if not again:
            made_by = _made_by(inference)
            # What another network predicts is a run of its own.
            run_id = state.id if state.made_by in (None, made_by) else None
            self.state = state = replace(state, id=run_id, made_by=made_by)
        before = [hold for hold in self._holds if hold.is_on(state)]
        self._holds.append(hold := RunHold(state))
        return BulkJob(
            lambda: run_events(state, hold, before, feed, inference, thumbnail_side, again=again),
            # However long it takes: else the run would seem to be in use by another window.
            patience_s=threading.TIMEOUT_MAX if before else 0.0,
        )

    def _on_event(self, event: Any) -> None:
        from inception_gui.core.runs.records import RunStarted

        if isinstance(event, RunStarted) and self.state is not None:
            self.state = replace(self.state, id=event.id)

    def _on_ended(self, succeeded: bool) -> None:
        if self.state is not None and not self._is_again:
            self.state = replace(self.state, is_finished=succeeded)

    @property
    def is_finding(self) -> bool:
        """Whether items are still being found."""
        return any(job in self._jobs and not job.is_cancelled for job in self._finding)

    def _stop_finding(self) -> None:
        for job in self._finding:
            job.cancel()


def _found_again(paths: list[Path], run_id: int) -> Iterator[Any]:
    """What is in `paths` now, and the files of the run that are elsewhere by now.

    A sort may have moved them, and single files may have been added to it.
    """
    from inception_gui.core.jobs.find_items import collect
    from inception_gui.core.runs.resuming import Missed, must_be_there
    from inception_gui.core.runs.row_codec import path_bytes
    from inception_gui.core.runs.store import RunStore

    must_be_there(paths)
    known = RunStore(runs_folder()).open(run_id).paths()
    is_empty = True
    for event in collect(paths):
        if not isinstance(event, Skipped):
            is_empty = False
            known.difference_update(path_bytes(item.path) for item in event if item.path)
        yield event
    elsewhere = [Path(os.fsdecode(path)) for path in sorted(known)]
    # Not `Path.exists`, which raises for a folder that may not be entered any more.
    found = [path for path in elsewhere if os.path.exists(path)]  # noqa: PTH110
    if there := [Item(shown_name(path), path=path) for path in found]:
        yield there
    elif is_empty:
        Missed(known).must_be_few()


def _has_image_suffix(path: Path) -> bool:
    from inception_gui.core.images.formats import SUFFIXES

    return os.path.splitext(path)[1].lower() in SUFFIXES  # noqa: PTH122 - as `FolderWalk` does


def _made_by(inference: Inference) -> tuple[str, Any]:
    """Hash and mode of a network."""
    classifier = inference.classifier
    return classifier.weights.sha256, classifier.mode


def _result_among(skipped: Skipped) -> Path | None:
    """The folder of an archive's result that was searched for images."""
    from inception_gui.core.archive.result_folder import NOTE_NAME

    notes = (one.path for one in skipped.files if one.path.name == NOTE_NAME)
    return next((note.parent for note in notes), None)


def _nothing_found(paths: list[Path], skipped: Skipped) -> UserError:
    sentence = "No images were found there."
    if skipped.counts:
        sentence += f" Skipped: {in_words(skipped.counts)}."
    hint = "Drop a folder that contains images, or single images."
    if skipped.counts["archive"]:
        hint = "Unpack the archive, then open its folder."
    return UserError(
        Kind.MISSING,
        sentence,
        hint,
        detail="\n".join([*map(str, paths), *lines(skipped)]),
    )
