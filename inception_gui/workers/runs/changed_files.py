"""Finds files that other programs have changed since they were classified."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.files.stamp import Stamp
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.workers.runs.run_controller import RunController


class _Looked(NamedTuple):
    stamps: dict[str, Stamp]
    changed: list[str]


class ChangedFiles(QObject):
    """Compares the files of all rows that have an outcome with what was classified.

    A run has stored what its files were like; other files are compared with the last look.

    Signals:
        found(list): the rows whose files are others now.
    """

    found = Signal(list)

    def __init__(self, items: ItemModel, run: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._run = run
        self._stamps: dict[str, Stamp] = {}
        self._job = LatestJob("changed files", self)

    @property
    def is_busy(self) -> bool:
        """Whether it is looking."""
        return self._job.is_busy

    def look(self) -> None:
        """Look at all files on a thread; a stored run that is only shown stays what it was."""
        if self._run.is_stored or self._job.is_busy:
            return
        columns, known = self._items.columns, self._stamps
        wanted = [
            path for row, path in enumerate(columns.paths) if path and columns.has_outcome(row)
        ]
        state = self._run.state
        run = state.id if state is not None else None
        self._job.start(lambda: _look(wanted, known, run), self._on_looked)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._job.close(seconds)

    def _on_looked(self, events: Iterable[_Looked]) -> None:
        for looked in events:
            self._stamps = looked.stamps
            changed = set(looked.changed)
            columns = self._items.columns
            rows = [
                row
                for row, path in enumerate(columns.paths)
                if path in changed and columns.has_outcome(row)
            ]
            if rows and self._run.can_classify_again:
                self.found.emit(rows)


def _look(wanted: Sequence[str], known: Mapping[str, Stamp], run: int | None) -> Iterator[_Looked]:
    from inception_gui.core.files.stamp import stamp
    from inception_gui.core.runs.store import RunStore

    before = dict(known)
    if run is not None:
        before |= RunStore(paths.runs_folder()).open(run).stamps()
    now: dict[str, Stamp] = {}
    changed = []
    for path in wanted:
        try:
            now[path] = stamp(Path(path))
        except (OSError, ValueError):
            continue  # gone, or its disk is: the outcome stays
        if before.get(path, now[path]) != now[path]:
            changed.append(path)
    yield _Looked(now, changed)
