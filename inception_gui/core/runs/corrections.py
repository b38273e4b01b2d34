"""What people said of the predictions of a run: right, wrong, another class, not sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from inception_gui.core.runs.database import as_sentences, connect, transaction
from inception_gui.core.runs.records import Correction
from inception_gui.core.runs.row_codec import path_bytes
from inception_gui.core.types import Item

_CHUNK: Final = 500
_ITEM: Final = "SELECT id FROM items WHERE run = ? AND path = ? AND page = ?"


class Corrections:
    """The corrections of one run. Thread-safe; accesses the disk only when called.

    A correction belongs to a row of the run. It follows a file that is moved, and stays when the
    row is classified again.
    """

    def __init__(self, database: Path, run: int) -> None:
        self._database = database
        self._run = run

    def write(self, made: Iterable[tuple[Item, Correction | None]]) -> int:
        """Record these, or delete where None; return how many of the items are in the run.

        Raises:
            UserError: The database cannot be written (WRITE_FAILED).
        """
        count = 0
        with (
            as_sentences(self._database),
            closing(connect(self._database, writes=True)) as connection,
            transaction(connection),
        ):
            for item, correction in made:
                if item.path is None:
                    continue
                place = (self._run, path_bytes(item.path), item.page)
                found = connection.execute(_ITEM, place).fetchone()
                if found is None:
                    continue
                count += 1
                key = self._run, found[0]
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
        return count

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

    def of_items(self, items: Iterable[Item]) -> Mapping[Item, Correction]:
        """The corrections of those of `items` that have one.

        Raises:
            UserError: The database cannot be read (WRITE_FAILED).
        """
        known = self.by_row()
        return {item: known[row] for item, row in self._rows(items) if row in known}

    def _rows(self, items: Iterable[Item]) -> Iterator[tuple[Item, int]]:
        wanted = (item for item in items if item.path is not None)
        with as_sentences(self._database), closing(connect(self._database)) as connection:
            while chunk := list(islice(wanted, _CHUNK)):
                for item in chunk:
                    assert item.path is not None
                    place = (self._run, path_bytes(item.path), item.page)
                    found = connection.execute(_ITEM, place).fetchone()
                    if found is not None:
                        yield item, found[0]
