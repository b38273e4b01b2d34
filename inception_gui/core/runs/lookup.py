"""Finds earlier results of unchanged files in all runs."""

from __future__ import annotations

import sqlite3
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.stamp import FileStamp, ends_of
from inception_gui.core.runs.database import as_sentences, connect, database_error
from inception_gui.core.runs.records import Conditions
from inception_gui.core.runs.row_codec import COLUMNS, Decoder, path_bytes, read_conditions
from inception_gui.core.types import Failure, Item, Prediction
from inception_gui.errors import Kind

LASTING: Final = frozenset(
    {Kind.NOT_AN_IMAGE, Kind.UNSUPPORTED_FORMAT, Kind.DAMAGED, Kind.TOO_LARGE, Kind.TOO_SLOW}
)
"""Failures that lie in a file's content: the same version would fail the same way again. One
that lies around the file, such as a missing permission, may be gone."""


@dataclass(frozen=True, slots=True)
class Found:
    """An earlier outcome of an item, its run, and the hash of its file (`ends_of`)."""

    outcome: Prediction | Failure
    run: int
    ends: str = ""


class Lookup(Closeable):
    """Looks up outcomes under given conditions on one connection. Close it after use.

    One thread at a time may ask, which need not be always the same.

    Conditions are the same where weights (with their classes and preprocessing) and mode are; the
    device may differ, and a prediction says on which one it was made.
    """

    def __init__(self, database: Path, conditions: Conditions, *, run: int | None = None) -> None:
        """`run` limits the search to the rows of one run."""
        self._database = database
        with as_sentences(database):
            self._connection = connect(database, any_thread=True)
            same = [
                (number, made_by)
                for number, made_by in read_conditions(self._connection).items()
                if (made_by.weights_sha256, made_by.weights_key, made_by.mode)
                == (conditions.weights_sha256, conditions.weights_key, conditions.mode)
            ]
        self._decoder = Decoder(self._connection)
        predictions = ", ".join(str(number) for number, _ in same) or "NULL"
        version = conditions.version
        failures = ", ".join(str(n) for n, made in same if made.version == version) or "NULL"
        kinds = ", ".join(f"'{kind.value}'" for kind in sorted(LASTING))
        self._query = (
            f"SELECT {', '.join(COLUMNS)}, run, node, ends,"
            " (SELECT created FROM runs WHERE id = run) FROM items"
            " WHERE path = ? AND page = ? AND size = ? AND mtime_ns = ?"
            f" AND ((kind IS NULL AND conditions IN ({predictions}))"
            f" OR (kind IN ({kinds}) AND conditions IN ({failures})))"
            + (f" AND run = {run}" if run is not None else "")
            + " ORDER BY id DESC LIMIT 8"
        )

    def find(self, item: Item, stamp: FileStamp | None, *, top: int = 5) -> Found | None:
        """Return the latest outcome of the unchanged item with `top` scores, or None.

        A file of the same size and time is unchanged if its inode and ctime are the same too, or
        else if the hash of its ends is.

        Raises:
            UserError: the database cannot be read (WRITE_FAILED).
        """
        if item.path is None or stamp is None:
            return None
        asked = (path_bytes(item.path), item.page, stamp.size, stamp.mtime_ns)
        try:
            rows = self._connection.execute(self._query, asked).fetchall()
        except sqlite3.Error as error:
            raise database_error(self._database, error) from error
        now: str | None = None
        for *cells, run, node, ends, created in rows:
            if node != stamp.node and not (node is None and _is_older(stamp, created)):
                now = ends_of(item.path) if now is None else now
                if not now or ends != now:
                    continue
            outcome = self._decoder.row(cells).outcome
            kept = ends or ends_of(item.path)
            if isinstance(outcome, Failure):
                return Found(replace(outcome, item=item), run, kept)
            if len(outcome.scores) >= top:
                return Found(replace(outcome, item=item, scores=outcome.scores[:top]), run, kept)
        return None

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def _is_older(stamp: FileStamp, created: str) -> bool:
    """Whether a file was last changed before a run began, whose rows know its size and time only.

    Windows has no such time.
    """
    if sys.platform == "win32":
        return False
    return stamp.ctime_ns < datetime.fromisoformat(created).timestamp() * 1e9
