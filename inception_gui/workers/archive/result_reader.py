"""Opens a result and reads of it what is shown, on threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from inception_gui.workers.archive.matching import Matched, Wanted, matching
from inception_gui.workers.archive.result_model import ResultModel
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.archive.table import ResultTable

_SETTLED_MS: Final = 15
"""While a view scrolls, what it passes is not read."""


class ResultReader(QObject):
    """Holds one result, and reads it for its model.

    Signals:
        grown(int, int, int): rows so far, files that are open, of all.
        loaded(): all files are open.
        matched(Matched): the rows of the last `want` are shown.
        searching(float): the share of the paths or features that was read for them.
        ranked(): a ranking by similarity is shown.
        failed(UserError)
    """

    grown = Signal(int, int, int)
    loaded = Signal()
    matched = Signal(object)
    searching = Signal(float)
    ranked = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = ResultModel(self)
        self.table: ResultTable | None = None
        self.is_loaded = False
        self._loading = LatestJob("archive", self)
        self._matching = LatestJob("archive filter", self)
        self._reading = LatestJob("archive rows", self)
        self._groups: dict[int, None] = {}
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._read_groups)
        self.model.group_wanted.connect(self._on_group_wanted)

    def open(self, path: Path) -> None:
        """Open the folder or file of a result in place of another."""
        from inception_gui.core.archive.table import Grown, ResultTable

        for job in (self._matching, self._reading):
            job.cancel()
        self._groups.clear()
        table = self.table = ResultTable(path)
        self.is_loaded = False
        self.model.show_table(table)

        def on_events(events: Iterable[Grown]) -> None:
            for event in events:
                self.model.grow()
                self.grown.emit(event.rows, event.files, event.of_files)

        def on_ended(error: BaseException | None) -> None:
            if error is not None:
                self.failed.emit(as_user_error(error))
                return
            self.is_loaded = True
            self.loaded.emit()

        self._loading.start(table.load, on_events, on_ended)

    def want(self, wanted: Wanted) -> None:
        """Show the rows that match; the table must be loaded."""
        table = self.table
        if table is None or not self.is_loaded:
            return

        def on_events(events: Iterable[float | Matched]) -> None:
            for event in events:
                if isinstance(event, Matched):
                    self.model.show_rows(event.rows)
                    self.matched.emit(event)
                else:
                    self.searching.emit(event)

        self._matching.start(lambda: matching(table, wanted), on_events, self._on_ended)

    def rank_by(self, row: int) -> None:
        """Show the rows that are most similar to the one that `row` of the model shows."""
        table = self.table
        if table is None or not self.is_loaded:
            return
        chosen = self.model.table_row(row)

        def job() -> Iterator[Any]:
            from inception_gui.core.archive.similar_rows import similar_rows

            return similar_rows(table, chosen)

        def on_events(events: Iterable[Any]) -> None:
            for event in events:
                if isinstance(event, float):
                    self.searching.emit(event)
                else:
                    self.model.show_rows(event.rows, event.similarities)
                    self.ranked.emit()

        self._matching.start(job, on_events, self._on_ended)

    def close(self, seconds: float) -> None:
        """Stop all work, waiting no longer than `seconds` for each."""
        self._settling.stop()
        for job in (self._loading, self._matching, self._reading):
            job.close(seconds)

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.failed.emit(as_user_error(error))

    def _on_group_wanted(self, group: int) -> None:
        self._groups.pop(group, None)
        self._groups[group] = None  # the last one that was asked for is read first
        if not self._settling.isActive():
            self._settling.start()

    def _read_groups(self) -> None:
        wanted, self._groups = list(reversed(self._groups)), {}
        table = self.table
        if table is None:
            return

        def job() -> Iterator[tuple[int, Any]]:
            for group in wanted[:8]:
                yield group, table.read_group(group)

        def on_events(events: Iterable[tuple[int, Any]]) -> None:
            for group, rows in events:
                if table is self.table:
                    self.model.add_group(group, rows)

        self._reading.start(job, on_events, self._on_ended)
