"""The database that says which row of which file holds the features of an image."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from inception_gui.errors import Kind, UserError

FILE_NAME: Final = "features.sqlite3"
_VERSION: Final = 1
_BUSY_S: Final = 15.0

# Paths are the bytes of the file system (os.fsencode), absolute. `next` is the first row that was
# never written; rows below it that no image has are holes, which trimming removes.
_SCHEMA: Final = """
CREATE TABLE spaces (
  id INTEGER PRIMARY KEY, trunk TEXT NOT NULL, mode TEXT NOT NULL, block TEXT NOT NULL,
  width INTEGER NOT NULL, file TEXT NOT NULL, next INTEGER NOT NULL DEFAULT 0,
  UNIQUE (trunk, mode, block));
CREATE TABLE images (
  id INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL REFERENCES spaces,
  path BLOB NOT NULL, page INTEGER NOT NULL, stamp TEXT NOT NULL, row INTEGER NOT NULL,
  norm REAL NOT NULL, UNIQUE (space, path, page));
CREATE INDEX rows_of_space ON images (space, row);
"""


def connect(path: Path, *, writes: bool = False) -> sqlite3.Connection:
    """Open the database; one that writes makes it if necessary. Transactions are begun by hand.

    Raises:
        sqlite3.Error, OSError: It cannot be opened.
        UserError: It is from a newer version of this program (WRITE_FAILED).
    """
    if not writes and not path.is_file():
        raise FileNotFoundError(path)
    connection = sqlite3.connect(
        path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
    )
    try:
        if writes:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")
            if _version(connection) == 0:
                for statement in _SCHEMA.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {_VERSION}")
            connection.execute("COMMIT")
        if _version(connection) > _VERSION:
            raise UserError(
                Kind.WRITE_FAILED,
                "The kept features were written by a newer version of this program.",
                "Use that version, or another profile folder.",
                detail=str(path),
            )
    except BaseException:
        connection.close()
        raise
    return connection


def is_made(path: Path) -> bool:
    """Return whether the database is there; one that another thread is just making is not.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    if not path.is_file():
        return False
    with closing(sqlite3.connect(path, timeout=_BUSY_S)) as connection:
        return _version(connection) > 0


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
