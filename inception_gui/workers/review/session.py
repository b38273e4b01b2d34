"""Checking the predictions of the run on display: order, what was said of each, undo, storage."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from inception_gui.core.review.accuracy import SampleAccuracy, accuracy_of_sample
from inception_gui.core.review.order import Order, at_random, least_sure_first
from inception_gui.core.runs.records import Correction, ReviewState
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.runs.run_state import RunState

if TYPE_CHECKING:
    from inception_gui.workers.items.item_columns import ItemColumns

_MOST_UNDONE: Final = 1000
_RETRY_MS: Final = 1000
"""A row is stored within a second, or much later: the image on display is classified first."""
_LAST_RETRIES_S: Final = 0.5
"""At the end: as long as a row may take that is on its way to the disk."""

_Run = tuple[Path, int]
"""The folder of the store, and the run's number in it."""
_Words = dict[Item, Correction | None]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """Both orders of the classified rows, and what was said of some of them before."""

    by_order: dict[Order, list[int]]
    corrections: dict[int, Correction]


class ReviewSession(QObject):
    """Says of the rows of an `ItemModel` what people say of them.

    A "row" is an item row. What is said is written at once, one after the other, in a thread. Of a
    row that its run has not stored yet, it is kept until that has happened.

    Signals:
        read(): the rows and what was said of them before are here.
        changed(list[int]): something else is said of these rows, or `unstored_count` is another.
        ordered(): the rows are in another order.
        went_wrong(UserError)
    """

    read = Signal()
    changed = Signal(list)
    ordered = Signal()
    went_wrong = Signal(object)

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = items
        self.run: RunState | None = None
        """The run that is checked; None while none is."""
        self.order: Order = "least_sure"
        self._by_order: dict[Order, list[int]] = {"least_sure": [], "at_random": []}
        self._corrections: dict[int, Correction] = {}
        self._undone: list[dict[int, Correction | None]] = []
        self._reading = LatestJob("read corrections", self)
        self._writing = JobGroup(self)
        self._waiting: dict[_Run, _Words] = {}
        self._batch: dict[_Run, _Words] | None = None
        """What is being written."""
        self._unstored = 0
        self._has_failed = False
        self._is_closed = False
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._write)
        self._unseen: set[int] = set()

    @property
    def rows(self) -> Sequence[int]:
        """The rows in the present order."""
        return self._by_order[self.order]

    @property
    def is_reading(self) -> bool:
        """Whether the rows are not here yet."""
        return self._reading.is_busy

    @property
    def can_undo(self) -> bool:
        """Whether something was said."""
        return bool(self._undone)

    @property
    def judged_count(self) -> int:
        """Of how many rows something was said."""
        return len(self._corrections)

    @property
    def accuracy(self) -> SampleAccuracy:
        """What the random sample says of the run."""
        seen = (
            row
            for row in self._by_order["at_random"]
            if row not in self._unseen or row in self._corrections
        )
        found = (self._corrections.get(row) for row in seen)
        return accuracy_of_sample(one.state if one is not None else None for one in found)

    @property
    def unstored_count(self) -> int:
        """Of how many images what was said waits for their run to store them."""
        return self._unstored

    def cannot_be_seen(self, row: int) -> None:
        """The image of this row is gone or damaged: it does not end the random sample."""
        self._unseen.add(row)
        self.changed.emit([])

    def correction(self, row: int) -> Correction | None:
        """What was said of a row."""
        return self._corrections.get(row)

    def open(self, run: RunState) -> None:
        """Check the rows of `items`, which are those of this stored run."""
        self.forget()
        self.run = run
        columns = self.items.columns.snapshot()

        def job() -> Iterator[_Read]:
            yield _read(columns, run)

        def on_events(events: Any) -> None:
            for event in events:
                self._by_order, self._corrections = event.by_order, event.corrections
                self._overlay_unstored(run)
                self.read.emit()

        def on_ended(error: BaseException | None) -> None:
            if error is not None:
                self.went_wrong.emit(as_user_error(error))

        self._reading.start(job, on_events, on_ended)

    def forget(self) -> None:
        """Check no run any more; what was said is stored."""
        self._reading.cancel()
        self.run = None
        self._by_order = {"least_sure": [], "at_random": []}
        self._corrections = {}
        self._undone.clear()
        self._unseen.clear()

    def set_order(self, order: Order) -> None:
        """Go through the rows in this order."""
        if order != self.order:
            self.order = order
            self.ordered.emit()

    def judge(
        self, rows: Sequence[int], state: ReviewState, label: str = "", index: int | None = None
    ) -> None:
        """Say this of some rows; `label` and `index` are those of the class, with "another"."""
        made = datetime.now(UTC)
        said: dict[int, Correction | None] = {}
        for row in rows:
            if state == "another":
                said[row] = Correction(state, label, index, made)
            elif (best := self._best(row)) is not None:
                said[row] = Correction(state, best[1], best[0], made)
        self._say_anew(said)

    def withdraw(self, rows: Sequence[int]) -> None:
        """Say nothing of these rows any more."""
        self._say_anew({row: None for row in rows if row in self._corrections})

    def judge_as(self, row: int, rank: int) -> bool:
        """Say that the class at this rank, from 0, is right; return whether there is one."""
        prediction = self.items.entry(row).prediction
        if prediction is None or rank >= len(prediction.scores):
            return False
        score = prediction.scores[rank]
        if rank == 0:
            self.judge([row], "right")
        else:
            self.judge([row], "another", score.name, score.index)
        return True

    def undo(self) -> list[int]:
        """Take the last back; return its rows."""
        if not self._undone:
            return []
        before = self._undone.pop()
        self._say(before)
        return list(before)

    def next_open(self, after: int) -> int | None:
        """The place of the next row, in the present order, of which nothing was said.

        `after` is a place; the search goes round at the end.
        """
        rows = self.rows
        for step in range(1, len(rows) + 1):
            place = (after + step) % len(rows)
            if rows[place] not in self._corrections:
                return place
        return None

    def known_classes(self, *, only_corrected: bool) -> dict[str, list[Item]]:
        """The images whose class is known, by its name.

        With `only_corrected`, without those of which the network was right.
        """
        states = ("another",) if only_corrected else ("right", "another")
        found: dict[str, list[Item]] = {}
        for row in self._by_order["at_random"]:
            said = self._corrections.get(row)
            if said is not None and said.state in states:
                found.setdefault(said.label, []).append(self.items.entry(row).item)
        return found

    def close(self, seconds: float) -> None:
        """Write what waits, and stop; wait no longer than `seconds` for each thread."""
        self._is_closed = True
        self._retry.stop()
        self._reading.close(seconds)
        self._writing.wait(seconds)
        self._put_back()  # nobody will report that it has ended
        waiting = self._waiting

        def job() -> Iterator[Any]:
            deadline = time.monotonic() + min(seconds, _LAST_RETRIES_S)
            _store(waiting)
            while waiting and time.monotonic() < deadline:
                time.sleep(_LAST_RETRIES_S / 20)
                _store(waiting)
            yield from ()

        if waiting:
            self._writing.run(job, "write corrections", on_ended=lambda _error: None)
            self._writing.wait(2 * _LAST_RETRIES_S)
        if waiting:
            _log.warning("%d corrections could not be stored", sum(map(len, waiting.values())))

    # Inside

    def _best(self, row: int) -> tuple[int, str] | None:
        prediction = self.items.entry(row).prediction
        if prediction is None or not prediction.scores:
            return None
        return prediction.scores[0].index, prediction.scores[0].name

    def _say_anew(self, said: dict[int, Correction | None]) -> None:
        if said:
            self._undone.append({row: self._corrections.get(row) for row in said})
            del self._undone[:-_MOST_UNDONE]
            self._say(said)

    def _say(self, said: dict[int, Correction | None]) -> None:
        for row, correction in said.items():
            if correction is None:
                self._corrections.pop(row, None)
            else:
                self._corrections[row] = correction
        self.items.set_corrected(
            {row: one.words if one is not None else "" for row, one in said.items()}
        )
        if self.run is not None:
            assert self.run.folder is not None
            assert self.run.id is not None
            waiting = self._waiting.setdefault((self.run.folder, self.run.id), {})
            waiting.update({self.items.entry(row).item: one for row, one in said.items()})
            self._write()
        self.changed.emit(list(said))

    def _overlay_unstored(self, run: RunState) -> None:
        """Say what was said and is not in the store yet."""
        assert run.folder is not None
        assert run.id is not None
        key = run.folder, run.id
        for words in ((self._batch or {}).get(key, {}), self._waiting.get(key, {})):
            for item, correction in words.items():
                row = self.items.row_of(item)
                if row is not None and correction is not None:
                    self._corrections[row] = correction
                elif row is not None:
                    self._corrections.pop(row, None)

    def _write(self) -> None:
        """Write what waits: one transaction at a time, so that the last word counts."""
        if self._batch is not None or self._is_closed or not self._waiting:
            return
        self._batch, self._waiting = self._waiting, {}
        batch = self._batch

        def job() -> Iterator[Any]:
            _store(batch)
            yield from ()

        def on_ended(error: UserError | None) -> None:
            if self._is_closed:
                return
            has_new = bool(self._waiting)
            self._put_back()
            if error is not None and not self._has_failed:  # not again with each retry
                self.went_wrong.emit(error)
            self._has_failed = error is not None
            if has_new and error is None:
                self._write()
            elif self._waiting:
                self._retry.start()

        self._writing.run(job, "write corrections", on_ended=on_ended)

    def _put_back(self) -> None:
        """Have what was not stored written later, unless something else was said since."""
        batch, self._batch = self._batch or {}, None
        for run, words in batch.items():
            self._waiting[run] = words | self._waiting.get(run, {})
        unstored = sum(map(len, batch.values()))
        if unstored != self._unstored:
            self._unstored = unstored
            self.changed.emit([])


def _store(waiting: dict[_Run, _Words]) -> None:
    """Write these words, and remove them from `waiting`: all but those of rows not stored yet.

    Raises:
        UserError: The database cannot be written (WRITE_FAILED), or a run was deleted, whose words
            are removed.
    """
    from inception_gui.core.runs.store import RunStore

    for run, words in list(waiting.items()):
        folder, number = run
        try:
            missing = RunStore(folder).open(number).corrections.write(words.items())
        except UserError as error:
            if error.kind is not Kind.WRITE_FAILED:
                del waiting[run]
            raise
        waiting[run] = {item: words[item] for item in missing if item.path is not None}
        if not waiting[run]:
            del waiting[run]


def _read(columns: ItemColumns, run: RunState) -> _Read:
    from inception_gui.core.runs.store import RunStore

    assert run.folder is not None
    assert run.id is not None
    rows = [
        row
        for row in range(len(columns))
        if columns.paths[row] and columns.has_outcome(row) and not columns.has_failed(row)
    ]
    items = {columns.item(row): row for row in rows}
    corrections = RunStore(run.folder).open(run.id).corrections
    ids, known = corrections.ids(items), corrections.by_row()
    # By what a move does not change: a sample must not end where files were sorted into folders.
    stored = [(items[item], f"{run.id}|{number}") for item, number in ids.items()]
    return _Read(
        {
            "least_sure": [rows[at] for at in least_sure_first([columns.share(r) for r in rows])],
            "at_random": [
                *(stored[at][0] for at in at_random([key for _, key in stored])),
                *(row for item, row in items.items() if item not in ids),
            ],
        },
        {items[item]: known[number] for item, number in ids.items() if number in known},
    )
