"""What people said of the predictions of a run: right, wrong, another class, not sure."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui.core.runs.database import as_sentences, connect, transaction
from inception_gui.core.runs.records import Correction
from inception_gui.core.runs.row_codec import path_bytes
from inception_gui.core.types import Item

_ITEM: Final = "SELECT id FROM items WHERE run = ? AND path = ? AND page = ?"


class Corrections:
    """The corrections of one run. Thread-safe; accesses the disk only when called.

    A correction belongs to a row of the run. It follows a file that is moved, and stays when the
    row is classified again.
    """

    def __init__(self, database: Path, run: int) -> None:
        self._database = database
        self._run = run

    def write(self, made: Iterable[tuple[Item, Correction | None]]) -> list[Item]:
        """Record these, or delete where None; return the items that are not in the run (yet).

        Raises:
            UserError: The database cannot be written (WRITE_FAILED).
        """
        missing: list[Item] = []
        with (
            as_sentences(self._database),
            closing(connect(self._database, writes=True)) as connection,
            transaction(connection),
        ):
            for item, correction in made:
                found = self._row(connection, item)
                if found is None:
                    missing.append(item)
                    continue
                key = self._run, found
                if correction is None:
                    connection.execute("DELETE FROM corrections WHERE run = ? AND item = ?", key)
                    continue
                connection.execute(
                    "INSERT OR REPLACE INTO corrections"
                    " (run, item, state, class_index, label, made) VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        *key,
                        correction.state,
                        correction.class_index,
                        correction.label,
                        correction.made.isoformat(),
                    ),
                )
        return missing

    def by_row(self) -> dict[int, Correction]:
        """All corrections by the ids of the run's rows.

        Raises:
            UserError: The database cannot be read (WRITE_FAILED).
        """
        with as_sentences(self._database), closing(connect(self._database)) as connection:
            found = connection.execute(
                "SELECT item, state, label, class_index, made FROM corrections WHERE run = ?",
                (self._run,),
            ).fetchall()
        return {
            item: Correction(state, label, index, datetime.fromisoformat(made))
            for item, state, label, index, made in found
        }

    def ids(self, items: Iterable[Item]) -> dict[Item, int]:
        """The ids of the run's rows of those of `items` that are in it; a move keeps them.

        Raises:
            UserError: The database cannot be read (WRITE_FAILED).
        """
        with as_sentences(self._database), closing(connect(self._database)) as connection:
            found = {item: self._row(connection, item) for item in items}
        return {item: row for item, row in found.items() if row is not None}

    def _row(self, connection: sqlite3.Connection, item: Item) -> int | None:
        if item.path is None:
            return None
        place = (self._run, path_bytes(item.path), item.page)
        found = connection.execute(_ITEM, place).fetchone()
        return None if found is None else int(found[0])
