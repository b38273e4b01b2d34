"""The session: items, the one on display, the work in the background, the network."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inception_gui.core.events import Classified
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.items.skipped import Skipped
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Failure, Item, Mode, Prediction
from inception_gui.workers.items.file_dates import FileDates
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.thumbnailer import Thumbnailer
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.qt_images import encoded
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.pictures.explanation_saver import ExplanationSaver
from inception_gui.workers.pictures.heat_maps import HeatMaps
from inception_gui.workers.pictures.viewer import Viewer
from inception_gui.workers.runs.bulk_classifier import BulkClassifier
from inception_gui.workers.runs.changed_files import ChangedFiles
from inception_gui.workers.runs.kept_list import KeptList
from inception_gui.workers.runs.list_history import ListHistory
from inception_gui.workers.runs.outputs import RunOutput
from inception_gui.workers.runs.run_controller import RunController
from inception_gui.workers.runs.run_library import RunLibrary
from inception_gui.workers.runs.shown_outcomes import ShownOutcomes
from inception_gui.workers.runs.storage import Storage
from inception_gui.workers.runs.stored_beside import StoredBeside
from inception_gui.workers.runs.work_failures import WorkFailures
from inception_gui.workers.serve.service import Service

if TYPE_CHECKING:
    from inception_gui.core.runs.records import RunSummary
    from inception_gui.core.sorting.events import Moved

_THUMBNAIL_SIDE: Final = 208
_PAGE_SUFFIX: Final = re.compile(r" \((page|frame) \d+\)$")
_CLOSE_SECONDS: Final = 1.2
_CLOSE_NETWORK_SECONDS: Final = 0.2
"""At least: it is closed after those who use it."""


class Session(QObject):
    """Owns the items and all work on them; the only object that widgets know.

    Signals:
        items_added(int): the number of items now.
        run_begun(): a folder or many files follow, to be shown as a table.
        current_changed(int): the row on display, or -1.
        unsure_below_changed(float): the probability, 0..1, below which verdicts say "not sure".
        skipped_changed(): `skipped` has changed.
        went_wrong(UserError): a request failed.
    """

    items_added = Signal(int)
    run_begun = Signal()
    current_changed = Signal(int)
    unsure_below_changed = Signal(float)
    skipped_changed = Signal()
    went_wrong = Signal(object)

    def __init__(self, loader: NetworkLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loader = loader
        self.unsure_below = UNSURE_BELOW
        """The probability, 0..1, below which verdicts say "not sure"."""
        self.items = ItemModel(self, lambda: self.unsure_below)
        self.viewer = Viewer(self)
        self.bulk = BulkClassifier(_THUMBNAIL_SIDE, self)
        self.runs = RunLibrary(self)
        self.runs.went_wrong.connect(self.went_wrong)
        self.storage = Storage(self)
        self.service = Service(loader, parent=self)
        self.service.went_wrong.connect(self.went_wrong)
        self.storage.went_wrong.connect(self.went_wrong)
        self.current_row = -1
        self.skipped = Skipped()
        """The files skipped in folders."""
        self.lists = ListHistory(self._take_list, self._show_again, self)
        self._late: list[Item] = []
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)
        self.maps = HeatMaps(self, lambda: self.viewer.is_working)
        self.explanation_saver = ExplanationSaver(
            lambda: loader.inference, self, lambda: self.items.columns.paths
        )
        self.explanation_saver.went_wrong.connect(self.went_wrong)
        self.run = RunController(self.items, self.bulk, self._jobs, self)
        self.stored_beside = StoredBeside(self.items, lambda: loader.inference, self)
        self.stored_beside.went_wrong.connect(self.went_wrong)
        self._shown = ShownOutcomes(self.items, self.viewer, self.run, self)
        self.output = RunOutput(self.items, lambda: self.run.state, lambda: loader.inference, self)
        self.output.sorter.moved.connect(self._on_files_moved)
        self._thumbnailer = Thumbnailer(self.items, self)
        self.dates = FileDates(self.items, self)
        self.changed_files = ChangedFiles(self.items, self.run, self)
        self.changed_files.found.connect(self.classify_again)

        loader.ready.connect(self._on_network_ready)
        self.runs.discarded.connect(self.run.on_discarded)
        self.storage.run_deleted.connect(self.run.on_discarded)
        self.storage.run_deleted.connect(lambda _run: self.runs.refresh())
        self.run.making_room.connect(self._make_room)
        self.run.begun.connect(self.run_begun)
        self.run.found.connect(self._add_items)
        self.run.added.connect(self._add_dropped)
        self.run.skipped.connect(self._on_skipped)
        self.run.stored_found.connect(self._on_stored)
        self.run.went_wrong.connect(self.went_wrong)
        self.bulk.outcomes_arrived.connect(self._on_outcomes)
        failures = WorkFailures(self.bulk, self.run, loader, self.resume, self)
        failures.went_wrong.connect(self.went_wrong)
        self.bulk.finished.connect(lambda _seconds: self._add_late())
        self.bulk.finished.connect(lambda _seconds: self._on_rest_done())
        self.output.exporter.rest_wanted.connect(self.resume)
        self.lists.put_aside.connect(lambda _kept: self.output.exporter.stop_waiting())

    # Items

    def add_paths(self, paths: Sequence[Path], *, resume: int | None = None) -> None:
        """Add files and folders; show the first new one, classify the others in the background.

        A folder or many files replace the current items and become a stored run; `resume` is the
        id of a stored run to resume.
        """
        self.come_back()
        self.run.find([path.absolute() for path in paths], resume=resume)

    def open_run(self, run: RunSummary, *, resume: bool) -> None:
        """Show a stored run in place of the current items; `resume` classifies what is missing."""
        if resume:
            self.add_paths(run.dropped, resume=run.id)
            return
        self.come_back()
        self.lists.begin_another()
        self.run.open(run)

    def add_data(self, data: bytes, name: str) -> None:
        """Add an image that is not a file: pasted, or dropped from another program."""
        self.come_back()
        self._add_dropped([Item(name=name, data=data)], True)

    def add_picture(self, picture: QImage, name: str) -> None:
        """Add a bitmap from another program; it is encoded as a file on a thread."""

        def job() -> Iterator[Any]:
            yield encoded(picture)

        self._jobs.run(job, "encode", lambda events: self.add_data(events[0], name))

    def open_page(self, page: int) -> None:
        """Add another page of the file on display, from 0, and show it."""
        shown = self.viewer.current
        if shown is None or not 0 <= page < shown.pages:
            return
        base = _PAGE_SUFFIX.sub("", shown.item.name)
        name = f"{base} ({shown.page_word.lower()} {page + 1})" if page else base
        self._add_items([replace(shown.item, name=name, page=page)], True)

    def select(self, row: int) -> None:
        """Show the item at `row`; it is classified before anything else."""
        if row == self.current_row or not 0 <= row < len(self.items):
            return
        self._let_go_of_current()
        self.current_row = row
        self._shown.begin()
        item = self.items.entry(row).item
        self.bulk.remove(item)
        if self.items.waits(row):
            self.items.set_state(row, "working")
        self.current_changed.emit(row)
        self.viewer.show(item)

    def remove(self, rows: Sequence[int]) -> list[Item]:
        """Take these rows off the list and return their items; `put_back` undoes it.

        Files and stored results are not changed.
        """
        gone = sorted(set(rows))
        items = [self.items.entry(row).item for row in gone]
        if len(gone) == len(self.items):
            self.clear()
            return items
        current = self.current_row
        if current in gone:
            self.viewer.forget()
            after = set(range(current, len(self.items))).difference(gone)
            current = min(after, default=current)
        self.current_row = -1
        for item in items:
            self.bulk.remove(item)
        self.items.remove(gone)
        current -= sum(row < current for row in gone)
        self.items_added.emit(len(self.items))
        self.select(min(max(current, 0), len(self.items) - 1))
        return items

    def put_back(self, items: Sequence[Item]) -> None:
        """Add items that were taken off the list, at its end."""
        self._add_items(items, True)

    def classify_again(self, rows: Sequence[int]) -> None:
        """Classify these rows again."""
        if self.run.classify_again(rows):
            shown = self.current_row
            for row in rows:
                self._forget(row)
            self.select(shown)

    def stop(self) -> None:
        """Stop the work in the background; what was not classified keeps waiting."""
        self.run.stop()

    def resume(self) -> None:
        """Classify everything that waits."""
        if self.bulk.is_paused:
            self.bulk.set_paused(False)
            return
        if self.run.resume():
            return
        rows = [row for row in range(len(self.items)) if self.items.waits(row)]
        self.bulk.add([self.items.entry(row).item for row in rows if row != self.current_row])

    @property
    def can_resume(self) -> bool:
        """Whether items wait and nothing is running."""
        has_more = self.items.waiting_count > 0 or self.run.is_open
        return has_more and not self.bulk.is_running

    @property
    def is_run(self) -> bool:
        """Whether the items are a folder or many files."""
        return self.run.state is not None

    def set_paused(self, paused: bool) -> None:
        """Pause the run, or resume it."""
        self.bulk.set_paused(paused)

    def set_unsure_below(self, share: float) -> None:
        """Have verdicts say "not sure" below this probability, 0..1."""
        if share != self.unsure_below:
            self.unsure_below = share
            self.items.refresh_levels()
            self.unsure_below_changed.emit(share)

    def clear(self) -> None:
        """Remove all items, and stop finding more; `bring_back` undoes it."""
        self.come_back()
        self.lists.begin_another()

    def bring_back(self) -> None:
        """Show the list again that was here before; this one is gone."""
        self.come_back()
        self.lists.bring_back()

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show these files apart from the user's own list, whose run waits for `come_back`."""
        self.look_at_items([Item(shown_name(path), path=path) for path in paths])

    def look_at_items(self, items: Sequence[Item], select: int = 0) -> None:
        """The same with items, of which one is selected."""
        self.lists.begin_apart()
        self.run.put(None)
        self._add_items(items, select == 0)
        self.select(select)

    def come_back(self) -> None:
        """Show the user's own list again; its run continues."""
        if self.lists.end_apart():
            self.resume()

    def close(self) -> None:
        """Stop all work. Threads that hang in a decoder are abandoned after a second."""
        self._jobs.cancel()
        workers = (
            *(self.output, self.bulk, self.explanation_saver, self.runs, self.storage),
            self.service,
            *(self.maps, self.viewer, self._thumbnailer, self.dates, self.changed_files),
            self.stored_beside,
        )
        for worker in workers:
            worker.close(0)  # all of them stop at the same time
        deadline = time.monotonic() + _CLOSE_SECONDS
        for worker in workers:
            worker.close(max(deadline - time.monotonic(), 0))
        self.loader.close(max(deadline - time.monotonic(), _CLOSE_NETWORK_SECONDS))
        self._jobs.wait(max(deadline - time.monotonic(), 0))

    # Results

    def _take_list(self) -> KeptList:
        """Remove all items, stop the work on them, and return them."""
        was_running = self.bulk.is_running and not self.bulk.is_paused
        self._let_go_of_current()
        self.bulk.stop()
        self._late.clear()
        self.viewer.forget()
        row, skipped = self.current_row, self.skipped
        self.current_row, self.skipped = -1, Skipped()
        kept = KeptList(
            self.items.take(), self.run.take(), row, skipped, self._network, was_running
        )
        self.current_changed.emit(-1)
        return kept

    def _show_again(self, kept: KeptList) -> None:
        self.skipped = kept.skipped
        self.items.put(kept.content)
        self.run.put(kept.run)
        if kept.network != self._network and not self.run.is_stored:
            self.run.reopen()
            self.items.forget_predictions()
        if len(self.items):
            self.items_added.emit(len(self.items))
            self.select(max(kept.current_row, 0))
            if kept.run is None:
                self.resume()

    @property
    def _network(self) -> tuple[str, Mode] | None:
        inference = self.loader.inference
        if inference is None:
            return None
        return inference.classifier.weights.sha256, inference.classifier.mode

    def _make_room(self, is_same: bool) -> None:
        if is_same:
            self._take_list()
        else:
            self.lists.begin_another()

    def _on_outcomes(self, outcomes: Sequence[Classified | Failure]) -> None:
        self.items.add_outcomes(outcomes, self.current_row)

    def _on_files_moved(self, moved: Sequence[Moved]) -> None:
        moves = [(move.source, move.target) for move in moved]
        self.viewer.follow(moves)
        self.items.follow(moves)

    def _on_stored(self, outcomes: tuple[Prediction | Failure, ...]) -> None:
        rows = self.items.add([outcome.item for outcome in outcomes])
        self.items.set_outcomes(list(zip(rows, outcomes, strict=True)))
        self.stored_beside.refresh()
        self.items_added.emit(len(self.items))
        if self.current_row < 0:
            self.select(0)

    def _add_items(self, items: Sequence[Item], select: bool, named: bool = False) -> None:
        """`named`: the one item was chosen by itself, not found in a folder."""
        first_new = len(self.items)
        rows = self.items.add(items)
        self.items_added.emit(len(self.items))
        if select and rows:
            entry = self.items.entry(rows[0])
            known = rows[0] < first_new and (named or rows[0] == self.current_row)
            if entry.failure is not None or known:
                self._forget(rows[0])  # the file may have changed since it was read
            self.select(rows[0])
        if self.run.is_stopped:
            return  # the user stopped while the folder was being listed
        in_run = self.bulk.has_run
        waiting = [row for row in rows if row >= first_new and (in_run or row != self.current_row)]
        wanted = [self.items.entry(row).item for row in waiting]
        if not self.bulk.add(wanted):
            self._late += wanted

    def _on_skipped(self, skipped: Skipped) -> None:
        self.skipped = self.skipped + skipped
        self.skipped_changed.emit()

    def _add_late(self) -> None:
        """Classify what came when its run was about to end."""
        late, self._late = self._late, []
        if late and self.run.is_of_this_network:
            self.run.add_to_stored(late)
        else:
            self.bulk.add(late)

    def _on_rest_done(self) -> None:
        if not self.bulk.is_running:
            self.output.exporter.on_rest_done()

    def _add_dropped(self, items: Sequence[Item], select: bool, named: bool = False) -> None:
        """Add images to the list, and to its run if it is one; else they open by themselves."""
        if self.run.state is None or self.run.state.folder is None or self.bulk.has_run:
            self._add_items(items, select, named)
            return
        new = [item for item in items if item.path is None or self.items.row_of(item) is None]
        if self.run.is_of_this_network and all(item.path is not None for item in new):
            self._add_items(items, select, named)
            if new:
                self.run.add_to_stored(new)
        else:
            self.lists.begin_another()
            self._add_items(items, select, named)

    def _forget(self, row: int) -> None:
        self.items.forget_outcome(row)
        self.viewer.forget(self.items.entry(row).item)
        if row == self.current_row:
            self.current_row = -1

    def _let_go_of_current(self) -> None:
        """Classify the unfinished item on display in the background, so that it is not lost."""
        if self.current_row < 0:
            return
        entry = self.items.entry(self.current_row)
        if entry.state == "working":
            self.items.set_state(self.current_row, "waiting")
            if not self.bulk.has_run:  # a run reaches it in its own order
                self.bulk.add([entry.item])

    def _on_network_ready(self) -> None:
        inference = self.loader.inference
        is_stored = self.run.is_stored  # it does not change
        if not is_stored:
            self.run.reopen()
            self.items.forget_predictions()
            if self.current_row >= 0 and self.items.waits(self.current_row):
                # As if it had just been selected: see `_let_go_of_current`.
                self.items.set_state(self.current_row, "working")
            self.bulk.stop()
        else:
            self.stored_beside.refresh()
        self.bulk.set_inference(inference)
        self.maps.set_inference(inference)
        self.viewer.set_inference(inference)
        if not (is_stored or self.run.is_stopped):
            self.resume()
