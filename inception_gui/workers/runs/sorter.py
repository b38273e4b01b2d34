"""Sorts a run's images into folders by class, and undoes it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Signal, SignalInstance

from inception_gui import paths
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.runs.exporter import outcomes

if TYPE_CHECKING:
    from inception_gui.core.sorting.latest import LatestSorting
    from inception_gui.core.sorting.plan import SortPlan
    from inception_gui.core.types import Item

Action = Literal["copy", "move"]
By = Literal["label", "group", "level"]
_JOURNALS: Final = "sortings"
"""The folder of the journals, which the command line uses too."""


class Sorter(ExclusiveJob):
    """Plans, sorts and undoes, one after the other.

    Signals:
        planned(SortPlan)
        moved(tuple[Moved, ...]): files are elsewhere now; the stored runs know.
        sorted(Sorted)
        undone(Undone)
        latest_changed(): `latest` has changed.
    """

    planned = Signal(object)
    moved = Signal(tuple)
    sorted = Signal(object)
    undone = Signal(object)
    latest_changed = Signal()

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__("sorting", parent)
        self._items = items
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)
        self._is_planning = False
        self.latest: LatestSorting | None = None
        """The latest sort that can be undone, whichever window or command made it."""
        self.ended.connect(self.refresh)

    def refresh(self) -> None:
        """Find out which sort can be undone; `latest_changed` is sent if it is another."""

        def job() -> Iterator[Any]:
            from inception_gui.core.sorting.latest import latest_sorting

            yield latest_sorting(_journals())

        self._jobs.run(job, "journals", lambda events: self._set_latest(events[-1]))

    def plan(
        self,
        into: Path,
        by: By,
        threshold: float,
        action: Action,
        rows: Sequence[int] | None = None,
    ) -> None:
        """Plan the sort of these item rows, or of all, without changing anything.

        Images with a probability below `threshold` are unsure.
        """
        columns = self._items.columns.snapshot()
        wanted = range(len(columns)) if rows is None else rows

        def job() -> Iterator[Any]:
            from inception_gui.core.sorting.make_plan import plan

            found = outcomes(columns, wanted)
            yield plan(found, into, by=by, threshold=threshold, action=action)

        self._is_planning = not self.is_busy
        self._start(job, {object: self.planned.emit})

    def plan_folders(self, wanted: Sequence[tuple[Item, str]], into: Path, action: Action) -> None:
        """Plan to sort these items, each into the folder of that name."""

        def job() -> Iterator[Any]:
            from inception_gui.core.sorting.make_plan import plan
            from inception_gui.core.sorting.plan import ToFolder

            yield plan([ToFolder(*one) for one in wanted], into, action=action)

        self._is_planning = not self.is_busy
        self._start(job, {object: self.planned.emit})

    def known_count(self, rows: Sequence[int]) -> int:
        """How many of these item rows have a result; the others cannot be sorted."""
        return self._items.columns.known_count(rows)

    def sort(self, plan: SortPlan) -> None:
        """Carry out a plan."""
        from inception_gui.core.sorting.events import Sorted

        def job() -> Generator[Any]:
            from inception_gui.core.jobs.sort_into_folders import sort_into_folders

            return sort_into_folders(plan, _journals())

        self._is_planning = False
        self._start_moving(job, Sorted, self.sorted)

    def undo(self, journal: Path) -> None:
        """Undo a sort."""
        from inception_gui.core.sorting.events import Undone

        def job() -> Generator[Any]:
            from inception_gui.core.jobs.undo_sorting import undo_sorting

            return undo_sorting(journal)

        self._is_planning = False
        self._start_moving(job, Undone, self.undone)

    @property
    def is_moving_files(self) -> bool:
        """Whether images are being sorted, or a sort is being undone."""
        return self.is_busy and not self._is_planning

    def drop_plan(self) -> None:
        """Stop planning; a sort or an undo continues."""
        if self._is_planning:
            self.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._jobs.cancel()
        super().close(seconds)
        self._jobs.wait(seconds)

    def _start_moving(
        self, make_job: Callable[[], Generator[Any]], kind: type, done: SignalInstance
    ) -> None:
        """Start a job that moves files, which the stored runs follow; `kind` is its last event."""
        from inception_gui.core.jobs.follow_moves import Followed, follow_moves
        from inception_gui.core.runs.store import RunStore

        self._start(
            lambda: follow_moves(make_job(), RunStore(paths.runs_folder())),
            {Followed: lambda event: self.moved.emit(event.moves), kind: done.emit},
        )

    def _set_latest(self, found: LatestSorting | None) -> None:
        if found != self.latest:
            self.latest = found
            self.latest_changed.emit()


def _journals() -> Path:
    return paths.runs_folder() / _JOURNALS
