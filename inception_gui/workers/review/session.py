"""Checking the predictions of the run on display: order, what was said of each, undo, storage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.review.accuracy import SampleAccuracy, accuracy_of_sample
from inception_gui.core.review.order import Order, at_random, least_sure_first
from inception_gui.core.runs.records import Correction, ReviewState
from inception_gui.core.types import Item
from inception_gui.errors import UserError
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.runs.run_state import RunState

if TYPE_CHECKING:
    from inception_gui.workers.items.item_columns import ItemColumns

_MOST_UNDONE: Final = 1000


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """Both orders of the classified rows, and what was said of some of them before."""

    by_order: dict[Order, list[int]]
    corrections: dict[int, Correction]


class ReviewSession(QObject):
    """Says of the rows of an `ItemModel` what people say of them.

    A "row" is an item row. What is said is written at once, one after the other, in a thread.

    Signals:
        read(): the rows and what was said of them before are here.
        changed(list[int]): something else is said of these rows.
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
        self._waiting: list[tuple[RunState, list[tuple[Item, Correction | None]]]] = []
        self._is_writing = False

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
        found = (self._corrections.get(row) for row in self._by_order["at_random"])
        return accuracy_of_sample(one.state if one is not None else None for one in found)

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
        self._reading.close(seconds)
        while self._is_writing or self._waiting:
            self._writing.wait(seconds)
            self._is_writing = False  # nobody will report that it has ended
            self._write()

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
            made = [(self.items.entry(row).item, one) for row, one in said.items()]
            self._waiting.append((self.run, made))
            self._write()
        self.changed.emit(list(said))

    def _write(self) -> None:
        """Write what waits: one transaction at a time, so that the last word counts."""
        if self._is_writing or not self._waiting:
            return
        run, batch = self._waiting.pop(0)
        self._is_writing = True

        def job() -> Iterator[Any]:
            from inception_gui.core.runs.store import RunStore

            assert run.folder is not None
            assert run.id is not None
            RunStore(run.folder).open(run.id).corrections.write(batch)
            yield from ()

        def on_ended(error: UserError | None) -> None:
            self._is_writing = False
            if error is not None:
                self.went_wrong.emit(error)
            self._write()

        self._writing.run(job, "write corrections", on_ended=on_ended)


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
    known = RunStore(run.folder).open(run.id).corrections.of_items(items)
    pages = columns.pages()
    keys = [f"{columns.paths[row]}|{pages.get(row, 0)}" for row in rows]
    return _Read(
        {
            "least_sure": [rows[at] for at in least_sure_first([columns.share(r) for r in rows])],
            "at_random": [rows[at] for at in at_random(keys)],
        },
        {items[item]: correction for item, correction in known.items()},
    )
