"""The store of runs: one database in the profile folder."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from inception_gui.core.exports.run_info import Incomplete, RunInfo
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.runs.database import (
    FILE_NAME,
    as_sentences,
    connect,
    is_damaged,
    transaction,
)
from inception_gui.core.runs.lookup import Lookup
from inception_gui.core.runs.records import Conditions, Purpose, RunSummary, State
from inception_gui.core.runs.row_codec import conditions_id, path_bytes, read_conditions
from inception_gui.core.runs.run import Run
from inception_gui.core.types import Failure, Item, Prediction
from inception_gui.errors import Kind, UserError

_SUMMARIES: Final = (
    "SELECT id, created, dropped, conditions, state, total,"
    " (SELECT count(*) FROM items WHERE run = runs.id),"
    " (SELECT count(*) FROM items WHERE run = runs.id AND kind IS NOT NULL), purpose"
    " FROM runs"
)
_DATABASE_ENDINGS: Final = ("", "-wal", "-shm")


class RunStore:
    """All runs of a profile. Thread-safe; accesses the disk only when called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / FILE_NAME

    def create(
        self,
        dropped: Iterable[Path],
        conditions: Conditions,
        *,
        total: int | None = None,
        purpose: Purpose = "classify",
    ) -> Run:
        """Start a new run. A damaged database is moved aside first.

        Raises:
            UserError: it cannot be written (WRITE_FAILED).
        """
        paths = b"\0".join(os.fsencode(path.absolute()) for path in dropped)
        with as_sentences(self.database):
            (self.folder / "locks").mkdir(parents=True, exist_ok=True)
            with closing(self._open_for_writing()) as connection, transaction(connection):
                cursor = connection.execute(
                    "INSERT INTO runs (created, dropped, conditions, state, total, purpose)"
                    " VALUES (?, ?, ?, 'running', ?, ?)",
                    (
                        datetime.now(UTC).isoformat(),
                        paths,
                        conditions_id(connection, conditions),
                        total,
                        purpose,
                    ),
                )
                number = cursor.lastrowid
        assert number is not None
        run = Run(self.database, number, conditions, self._lock_path(number))
        run.begin()
        return run

    def open(self, id: int) -> Run:  # noqa: A002 - the word people use
        """Return the run with this id, to be read or resumed.

        Raises:
            UserError: there is none (WRONG_USAGE), or the database cannot be read.
        """
        return Run(self.database, id, self.summary(id).conditions, self._lock_path(id))

    def summary(self, id: int) -> RunSummary:  # noqa: A002
        """Return the summary of one run.

        Raises:
            UserError: there is none (WRONG_USAGE), or the database cannot be read.
        """
        for found in self._summaries(" WHERE id = ?", (id,)):
            return found
        raise UserError(
            Kind.WRONG_USAGE, f"There is no run {id}.", "`inception-cli runs list` shows all runs."
        )

    def list(self, *, dry_runs: bool = False) -> tuple[RunSummary, ...]:
        """All runs, latest first; those that were made for a plan only with `dry_runs`.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        found = self._summaries(" ORDER BY id DESC")
        return tuple(s for s in found if dry_runs or s.purpose != "dry_run")

    def unfinished(self) -> tuple[RunSummary, ...]:
        """Runs to resume: not finished and not running in any program. Latest first.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        found = self._summaries(
            " WHERE state != 'finished' AND purpose != 'dry_run' ORDER BY id DESC"
        )
        return tuple(s for s in found if s.state != "running" and not self._is_alive(s.id))

    def discard(self, id: int) -> None:  # noqa: A002
        """Delete a run and its outcomes. The images are not touched.

        Raises:
            UserError: there is none, it is running (WRONG_USAGE), or it cannot be written.
        """
        self.summary(id)
        if self._is_alive(id):
            raise UserError(
                Kind.WRONG_USAGE, f"Run {id} is running.", "Stop it before deleting it."
            )
        with as_sentences(self.database):
            with closing(connect(self.database, writes=True)) as connection:
                with transaction(connection):
                    connection.execute("DELETE FROM corrections WHERE run = ?", (id,))
                    connection.execute("DELETE FROM items WHERE run = ?", (id,))
                    connection.execute("DELETE FROM runs WHERE id = ?", (id,))
                # Not execute(): it stops after the first page that is given back.
                connection.executescript("PRAGMA incremental_vacuum")
            with contextlib.suppress(PermissionError):  # Windows: another program has it open
                self._lock_path(id).unlink(missing_ok=True)

    def discard_dry_runs(self, dropped: Path, *, but: int) -> None:
        """Delete earlier runs that planned a sort of this folder: run `but` has their outcomes.

        Raises:
            UserError: the database cannot be written (WRITE_FAILED).
        """
        wanted = (dropped.absolute(),)
        for summary in self.list(dry_runs=True):
            is_plan = summary.purpose == "dry_run" and summary.dropped == wanted
            if is_plan and summary.id != but and not self._is_alive(summary.id):
                self.discard(summary.id)

    def move_files(self, moves: Iterable[tuple[Path, Path]]) -> None:
        """Have the rows of all runs follow files from their old places to their new ones.

        Raises:
            UserError: the database cannot be written (WRITE_FAILED).
        """
        if not self.database.is_file():
            return
        places = {path_bytes(old): path_bytes(new) for old, new in moves}
        with (
            as_sentences(self.database),
            closing(connect(self.database, writes=True)) as connection,
            transaction(connection),
        ):
            # A row of what was at the new place before gives way: that file is gone.
            connection.executemany(
                "UPDATE OR REPLACE items SET path = ? WHERE path = ?",
                [(new, old) for old, new in places.items()],
            )
            # The number of such a row may be given to another one.
            connection.execute(
                "DELETE FROM corrections WHERE NOT EXISTS (SELECT 1 FROM items WHERE id = item)"
            )
            # A run of single files is resumed by their paths.
            for number, dropped in connection.execute("SELECT id, dropped FROM runs").fetchall():
                named = [places.get(path, path) for path in dropped.split(b"\0")]
                if (now := b"\0".join(named)) != dropped:
                    connection.execute("UPDATE runs SET dropped = ? WHERE id = ?", (now, number))

    def lookup(self, conditions: Conditions) -> Lookup:
        """Return a lookup of earlier outcomes for many items; close it after use.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        return Lookup(self.database, conditions)

    def known(
        self, item: Item, conditions: Conditions, *, top: int = 5
    ) -> Prediction | Failure | None:
        """Return the outcome of the unchanged item in any run with the same weights and mode.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        if not self.database.is_file():
            return None
        with self.lookup(conditions) as lookup:
            found = lookup.find(item, stamp_of(item.path), top=top)
            return found.outcome if found else None

    def _summaries(self, rest: str, parameters: tuple[object, ...] = ()) -> Iterator[RunSummary]:
        if not self.database.is_file():
            return
        with self._reader() as connection:
            made_by = read_conditions(connection)
            rows = connection.execute(_SUMMARIES + rest, parameters).fetchall()
        for number, created, dropped, conditions, state, total, done, failed, purpose in rows:
            yield RunSummary(
                number,
                datetime.fromisoformat(created),
                tuple(Path(os.fsdecode(path)) for path in dropped.split(b"\0") if path),
                made_by[conditions],
                self._true_state(number, state),
                total if total is not None and total >= done else None,
                done,
                failed,
                purpose,
            )

    def _true_state(self, number: int, state: State) -> State:
        """A run whose program died while it was running is interrupted."""
        return "interrupted" if state == "running" and not self._is_alive(number) else state

    def _is_alive(self, number: int) -> bool:
        path = self._lock_path(number)
        if not path.is_file():
            return False
        with as_sentences(self.database), FileLock(path) as lock:
            # Where files cannot be locked this is unknown; then a run may be resumed.
            return not lock.take()

    def _lock_path(self, number: int) -> Path:
        return self.folder / "locks" / f"run-{number}.lock"

    @contextmanager
    def _reader(self) -> Iterator[sqlite3.Connection]:
        with as_sentences(self.database), closing(connect(self.database)) as connection:
            yield connection

    def _open_for_writing(self) -> sqlite3.Connection:
        try:
            return connect(self.database, writes=True)
        except sqlite3.DatabaseError as error:
            if not is_damaged(error):
                raise
            word = f"damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}-"
            for ending in _DATABASE_ENDINGS:
                path = self.database.with_name(FILE_NAME + ending)
                if path.exists():
                    path.replace(path.with_name(word + path.name))
            return connect(self.database, writes=True)


def run_info(summary: RunSummary) -> RunInfo:
    """The conditions of a run, as written to result files."""
    made_by = summary.conditions
    return RunInfo(
        version=made_by.version,
        weights_key=made_by.weights_key,
        weights_sha256=made_by.weights_sha256,
        device=made_by.device,
        mode=made_by.mode,
        precision=made_by.precision,
        started=summary.created,
        incomplete=(
            None if summary.state == "finished" else Incomplete(summary.done, summary.total)
        ),
        dropped=summary.dropped,
    )
