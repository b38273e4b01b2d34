"""One run: its rows, written by one thread as results arrive, read by any."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.stamp import FileStamp, Stamp, ends_of, stamp_of
from inception_gui.core.labels.verdict import NEW, NONE
from inception_gui.core.runs.corrections import Corrections
from inception_gui.core.runs.database import as_sentences, connect, transaction
from inception_gui.core.runs.records import ClassCount, Column, Conditions, Row, RowFilter, State
from inception_gui.core.runs.row_codec import COLUMNS, Decoder
from inception_gui.core.runs.writer import RunWriter
from inception_gui.core.types import Failure, Prediction
from inception_gui.errors import Kind, UserError

_CHUNK: Final = 500
_LOCK_WAIT_S: Final = 2.0

_SORT_KEYS: Final[dict[str, str]] = {
    "added": "items.id",
    "path": "fold(items.path)",
    "label": "fold(classes.name)",
    "probability": "items.probability",
    "verdict": "fold(items.verdict)",
    "width": "items.width",
    "height": "items.height",
    "seconds": "items.seconds",
    "failure": "items.kind",
}
_IS_NAMED: Final = "level IN ('sure', 'probably', 'maybe') AND NOT coalesce(is_none, 0)"
_SELECT: Final = f"SELECT {', '.join(COLUMNS)} FROM items"


class Run(Closeable):
    """A run in the database. Any thread may read; one thread writes and closes it.

    The first thing written takes the run's lock, by which other programs see that it is alive.
    """

    def __init__(self, database: Path, id: int, conditions: Conditions, lock: Path) -> None:  # noqa: A002
        self.id = id
        self.conditions = conditions
        self._database = database
        self._lock = FileLock(lock)
        self._writer: RunWriter | None = None

    def begin(self) -> None:
        """Lock the run for this program; from now on it counts as running.

        Raises:
            UserError: another program has it (WRONG_USAGE), or it cannot be written.
        """
        if self._writer is not None:
            return
        with as_sentences(self._database):
            taken = self._lock.take(_LOCK_WAIT_S)
        if not taken:
            raise UserError(
                Kind.WRONG_USAGE,
                f"Run {self.id} is running in another window or command.",
                "Wait until it finishes, or stop it there.",
            )
        self.mark("running")
        self._writer = RunWriter(self._database, self.id, self.conditions)

    def add_outcomes(
        self,
        outcomes: Sequence[Prediction | Failure],
        stamps: Sequence[FileStamp | None] | None = None,
        ends: Sequence[str] | None = None,
    ) -> None:
        """Write outcomes within a second; an item that exists already is replaced.

        `stamps` and `ends` (`files.stamp.ends_of`) are those of the files as they were classified;
        without them they are taken now.

        Raises:
            UserError: earlier ones could not be written (WRITE_FAILED).
        """
        self.begin()
        assert self._writer is not None
        if stamps is None:
            stamps = [stamp_of(outcome.item.path) for outcome in outcomes]
        if ends is None:
            ends = [ends_of(outcome.item.path) for outcome in outcomes]
        self._writer.add(zip(outcomes, stamps, ends, strict=True))

    def flush(self) -> None:
        """Wait until all rows are on the disk.

        Raises:
            UserError: it could not be written (WRITE_FAILED).
        """
        if self._writer is not None:
            self._writer.flush()

    def finish(self, state: State = "finished") -> None:
        """Write the remaining rows and the final state, then release the run.

        A finished run has as many items as it has rows.

        Raises:
            UserError: it could not be written (WRITE_FAILED).
        """
        try:
            self._close_writer()
            self.mark(state)
            if state == "finished":
                self._change("total = (SELECT count(*) FROM items WHERE run = runs.id)")
        finally:
            self._lock.free()

    def close(self) -> None:
        """Release the run; one that is still being written counts as interrupted."""
        if self._writer is not None:
            self.finish("interrupted")

    def mark(self, state: State, *, total: int | None = None) -> None:
        """Set the run's state, and its number of items if known.

        Raises:
            UserError: it could not be written (WRITE_FAILED).
        """
        self._change("state = ?, total = coalesce(?, total)", state, total)

    @property
    def corrections(self) -> Corrections:
        """What people said of its predictions."""
        return Corrections(self._database, self.id)

    def outcomes(self, ids: Iterable[int] | None = None) -> Iterator[Prediction | Failure]:
        """The outcomes of all rows in the order of arrival, or of `ids` in their order.

        Predictions say how they were corrected.
        """
        corrections = self.corrections.by_row()
        for row in self.rows(ids):
            correction = corrections.get(row.id)
            if correction is None or isinstance(row.outcome, Failure):
                yield row.outcome
            else:
                yield replace(row.outcome, corrected=correction.words)

    def rows(self, ids: Iterable[int] | None = None) -> Iterator[Row]:
        """All rows in the order of arrival, or those of `ids` in their order.

        Read in pieces: nothing is locked while the caller thinks, and rows that are added
        meanwhile come too. Ids that are not of this run are skipped.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        with self._connection() as connection:
            decoder = Decoder(connection)
            if ids is None:
                last = 0
                while found := connection.execute(
                    f"{_SELECT} WHERE run = ? AND id > ? ORDER BY id LIMIT {_CHUNK}",
                    (self.id, last),
                ).fetchall():
                    last = found[-1][0]
                    for cells in found:
                        yield decoder.row(cells)
                return
            wanted = iter(ids)
            while chunk := list(islice(wanted, _CHUNK)):
                marks = ", ".join("?" * len(chunk))
                by_id = {
                    cells[0]: cells
                    for cells in connection.execute(
                        f"{_SELECT} WHERE run = ? AND id IN ({marks})", (self.id, *chunk)
                    )
                }
                for number in chunk:
                    if number in by_id:
                        yield decoder.row(by_id[number])

    def ids(
        self,
        wanted: RowFilter | None = None,
        *,
        order: Column = "added",
        descending: bool = False,
    ) -> list[int]:
        """The ids of the matching rows, sorted; rows without a value (failures) come last.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        where, parameters = _condition(wanted or RowFilter())
        key = _SORT_KEYS[order]
        direction = "DESC" if descending else "ASC"
        with self._connection() as connection:
            return [
                number
                for (number,) in connection.execute(
                    "SELECT items.id FROM items LEFT JOIN classes ON classes.id = items.best"
                    f" WHERE items.run = ?{where}"
                    f" ORDER BY {key} IS NULL, {key} {direction}, items.id",
                    (self.id, *parameters),
                )
            ]

    def paths(self) -> set[bytes]:
        """The files of all rows in the file system's bytes; see `row_codec.path_bytes`.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        with self._connection() as connection:
            found = connection.execute(
                "SELECT path FROM items WHERE run = ? AND page = 0 AND path NOT NULL", (self.id,)
            )
            return {path for (path,) in found}

    def stamps(self) -> dict[str, Stamp]:
        """What the files of the rows were like when they were classified, by their paths.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        with self._connection() as connection:
            found = connection.execute(
                "SELECT path, size, mtime_ns FROM items"
                " WHERE run = ? AND path NOT NULL AND size NOT NULL",
                (self.id,),
            )
            return {os.fsdecode(path): Stamp(size, mtime_ns) for path, size, mtime_ns in found}

    def counts_by_class(self) -> tuple[ClassCount, ...]:
        """The number of items per class that is named, largest first.

        Failures are not counted, nor what no class is named of (`counts_without_class`).

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        with self._connection() as connection:
            return tuple(
                ClassCount(*cells)
                for cells in connection.execute(
                    "SELECT class_index, wnid, classes.name, count(*) AS items_of_class"
                    " FROM items JOIN classes ON classes.id = items.best"
                    f" WHERE run = ? AND {_IS_NAMED}"
                    " GROUP BY classes.id ORDER BY items_of_class DESC, fold(classes.name)",
                    (self.id,),
                )
            )

    def counts_without_class(self) -> dict[str, int]:
        """The number of items of which no class is named, by what is said instead.

        That is a kind, "none of these", "unlike anything it was taught", or "not sure".

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        with self._connection() as connection:
            decoder = Decoder(connection)
            found: Counter[str] = Counter()
            for level, coarse, kinds, is_none in connection.execute(
                "SELECT level, coarse, kinds, is_none FROM items"
                f" WHERE run = ? AND kind IS NULL AND NOT ({_IS_NAMED})",
                (self.id,),
            ).fetchall():
                if level == "coarse":
                    found[f"{decoder.kind_name(kinds, coarse)} (kind not clear)"] += 1
                elif level == "new":
                    found[NEW] += 1
                else:
                    found[NONE if is_none and level != "unsure" else "not sure"] += 1
        return dict(found.most_common())

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with as_sentences(self._database), closing(connect(self._database)) as connection:
            yield connection

    def _change(self, what: str, *values: object) -> None:
        with (
            as_sentences(self._database),
            closing(connect(self._database, writes=True)) as connection,
            transaction(connection),
        ):
            connection.execute(f"UPDATE runs SET {what} WHERE id = ?", (*values, self.id))

    def _close_writer(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()


def _condition(wanted: RowFilter) -> tuple[str, list[object]]:
    """The WHERE clause for `wanted`, and its parameters."""
    where, parameters = "", list[object]()
    for word in wanted.words:
        where += (
            " AND (instr(fold(items.path), ?) OR instr(fold(items.name), ?)"
            " OR instr(fold(classes.name), ?) OR instr(fold(items.message), ?))"
        )
        parameters += [word.casefold()] * 4
    for words, value in (
        (" AND classes.class_index = ?", wanted.class_index),
        (" AND items.probability >= ?", wanted.at_least),
        (" AND items.probability < ?", wanted.below),
    ):
        if value is not None:
            where += words
            parameters.append(value)
    if wanted.failed is not None:
        where += f" AND items.kind IS {'NOT ' if wanted.failed else ''}NULL"
    return where, parameters
