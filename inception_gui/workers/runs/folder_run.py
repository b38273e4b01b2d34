"""A folder or many files as a run: found, stored as it goes, gone on with, opened again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.errors import Kind, UserError
from inception_gui.paths import runs_folder
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.runs.bulk_classifier import BulkClassifier
from inception_gui.workers.runs.run_feed import RunPlan
from inception_gui.workers.runs.run_library import stored_outcomes

if TYPE_CHECKING:
    from inception_gui.core.runs.records import RunSummary

FEW: Final = 20
"""So many files are shown in a strip; more of them, or a folder, in a table."""


class FolderRun(QObject):
    """Finds what lies behind what was dropped, and keeps the plan of the run that comes of it.

    The session adds what is found to the items; this class never touches what is on display.

    Signals:
        making_room(): a run begins; what is here now is to be forgotten first.
        begun(): what comes is a run, to be shown as a table.
        found(list, bool, bool): items; whether they are the first of what was dropped; whether
            what was dropped was one thing alone.
        passed_over(Counter): what the walk through the folders left out, by reason.
        stored_found(tuple): outcomes that a stored run holds.
        went_wrong(UserError): nothing was found.
    """

    making_room = Signal()
    begun = Signal()
    found = Signal(list, bool, bool)
    passed_over = Signal(object)
    stored_found = Signal(tuple)
    went_wrong = Signal(object)

    def __init__(
        self, items: ItemModel, bulk: BulkClassifier, jobs: JobGroup, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._bulk = bulk
        self._jobs = jobs
        self._finding: list[JobThread] = []
        self.plan: RunPlan | None = None
        """Where the run is stored; None where there is none, or it cannot be stored."""
        self.is_on = False
        """Whether what is here is a folder or many files."""

    # What comes

    def find(self, paths: Sequence[Path], *, resume: int | None = None) -> None:
        """Find the pictures behind `paths`.

        A folder or many files begin a run, or go on with the stored run `resume`.
        """
        paths = list(paths)

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.find_items import collect

            many = resume is not None or len(paths) > FEW
            yield many or any(path.is_dir() for path in paths)
            yield from collect(paths)

        is_first = True

        def on_events(events: list[Any]) -> None:
            nonlocal is_first
            for event in events:
                if isinstance(event, bool):
                    if event:
                        self._begin(RunPlan(runs_folder(), tuple(paths), resume), mine)
                elif isinstance(event, Counter):
                    self.passed_over.emit(event)
                else:
                    self.found.emit(event, is_first, len(paths) == 1)
                    is_first = False

        def on_success() -> None:
            if not self._is_finding:  # single files may have been dropped beside a folder
                self._bulk.end_run()
            if is_first:
                self.went_wrong.emit(_nothing_found(paths))

        self._finding = [running for running in self._finding if running in self._jobs]
        mine = self._jobs.run(job, "collect", on_events, on_success)
        self._finding.append(mine)

    def open(self, run: RunSummary) -> None:
        """Read a stored run; `stored_found` brings what it holds. Forget what is here before."""
        made_by = run.conditions.weights_sha256, run.conditions.mode
        is_finished = run.state == "finished"
        self.plan = RunPlan(runs_folder(), run.dropped, run.id, made_by, is_finished, False)
        self.is_on = True
        self.begun.emit()

        def on_chunks(chunks: list[Any]) -> None:
            for chunk in chunks:
                self.stored_found.emit(chunk)

        self._finding.append(self._jobs.run(lambda: stored_outcomes(run), "collect", on_chunks))

    def forget(self) -> None:
        """Let go of the run, and of what is still being found."""
        self._stop_finding()
        self.plan = None
        self.is_on = False

    # What becomes of it

    @property
    def is_open(self) -> bool:
        """Whether there is a stored run that is not finished."""
        return self.plan is not None and not self.plan.is_finished

    @property
    def is_stored(self) -> bool:
        """Whether what is here was read from the store, and tells what was seen then."""
        return self.plan is not None and not self.plan.is_listed

    def is_history(self, row: int) -> bool:
        """Whether this row tells of a stored run: it stays what it was, whatever is seen now."""
        return self.is_stored and not self._items.waits(row)

    def go_on(self) -> bool:
        """Classify what the run lacks; False where it lacks nothing, or there is none."""
        plan = self.plan
        if plan is None or plan.is_finished:
            return False
        if not plan.is_listed:
            self.find(plan.dropped, resume=plan.id)
        elif self._bulk.run is None:
            # What the run knows comes from the store again, and counts as done in it.
            self._bulk.begin_run(plan)
            columns, count = self._items.columns, len(self._items)
            self._bulk.add_to_run((columns.item(row) for row in range(count)), count)
            if not self._is_finding:
                self._bulk.end_run()
        return True

    def classify_again(self, rows: Sequence[int]) -> bool:
        """Look once more at these rows, whatever is known of them; whether that can be done."""
        if self._bulk.is_running:
            return False
        plan = self.plan
        items = [self._items.entry(row).item for row in rows]
        if plan is None or plan.id is None:
            self._bulk.add(items)
            return True
        if self._bulk.made_by != plan.made_by:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    "These pictures were classified by another network than the one in use.",
                    "Choose the weights and the mode of this run first.",
                )
            )
            return False
        self._bulk.begin_run(replace(plan, is_again=True))
        self._bulk.add(items)
        self._bulk.end_run()
        return True

    def on_discarded(self, run_id: int) -> None:
        """A stored run is forgotten: if it is this one, going on with it begins anew."""
        if self.plan is not None and self.plan.id == run_id:
            self.plan.id = None

    def reopen(self) -> None:
        """Count as not finished: another network looks at all of it."""
        if self.plan is not None:
            self.plan.is_finished = False

    def cannot_be_stored(self) -> None:
        """Go on without a place to store it."""
        self.plan = None

    @property
    def _is_finding(self) -> bool:
        return any(job in self._jobs and not job.is_cancelled for job in self._finding)

    def _begin(self, plan: RunPlan, finder: JobThread) -> None:
        self._stop_finding(but=finder)
        self.making_room.emit()
        self.plan = plan
        self.is_on = True
        self._bulk.begin_run(plan)
        self.begun.emit()

    def _stop_finding(self, *, but: JobThread | None = None) -> None:
        for job in self._finding:
            if job is not but:
                job.cancel()


def _nothing_found(paths: list[Path]) -> UserError:
    return UserError(
        Kind.MISSING,
        "No pictures were found there.",
        "Drop a folder with pictures in it, or single pictures.",
        detail="\n".join(str(path) for path in paths),
    )
