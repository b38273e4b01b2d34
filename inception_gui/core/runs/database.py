"""The database file of all runs: tables, connections, errors in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from inception_gui.errors import Kind, UserError

FILE_NAME: Final = "runs.sqlite3"
SCHEMA_VERSION: Final = 5
_BUSY_S: Final = 15.0
"""How long to wait for another program (the window, the command line) that is writing."""

_CORRECTIONS: Final = """
CREATE TABLE corrections (
  run INTEGER NOT NULL REFERENCES runs, item INTEGER NOT NULL REFERENCES items,
  state TEXT NOT NULL, class_index INTEGER, label TEXT NOT NULL, made TEXT NOT NULL,
  PRIMARY KEY (run, item)) WITHOUT ROWID"""

# Paths are the bytes of the file system (os.fsencode), absolute: names need not be UTF-8.
# `scores` is best first, each a class's id (uint32) and probability (float64), little-endian;
# `seen` is four float64. `best` and `probability` repeat the first score, to sort and to count.
# `node` and `ends` tell whether a file is still the same (`files.stamp`), NULL in older rows.
# `kinds` is like `scores`: kinds are rows of `classes` whose index is -1. With the columns after it
# it holds `types.Grounds`; NULL where there was no tree, threshold or novelty test.
_SCHEMA: Final = f"""
CREATE TABLE conditions (
  id INTEGER PRIMARY KEY, weights_key TEXT NOT NULL, weights_sha256 TEXT NOT NULL,
  mode TEXT NOT NULL, device TEXT NOT NULL, precision TEXT NOT NULL, version TEXT NOT NULL,
  UNIQUE (weights_sha256, mode, device, precision, version, weights_key));
CREATE TABLE classes (
  id INTEGER PRIMARY KEY, class_index INTEGER NOT NULL, wnid TEXT NOT NULL, name TEXT NOT NULL,
  UNIQUE (class_index, wnid, name));
CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT, created TEXT NOT NULL, dropped BLOB NOT NULL,
  conditions INTEGER NOT NULL REFERENCES conditions, state TEXT NOT NULL, total INTEGER,
  purpose TEXT NOT NULL DEFAULT 'classify');
CREATE TABLE items (
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs, path BLOB, name TEXT,
  page INTEGER NOT NULL, size INTEGER, mtime_ns INTEGER,
  conditions INTEGER NOT NULL REFERENCES conditions,
  best INTEGER REFERENCES classes, probability REAL, scores BLOB,
  verdict TEXT, level TEXT, width INTEGER, height INTEGER, seen BLOB, pages INTEGER, seconds REAL,
  kind TEXT, message TEXT, hint TEXT, detail TEXT, node TEXT, ends TEXT,
  taken TEXT, camera TEXT, latitude REAL, longitude REAL,
  kinds BLOB, coarse INTEGER, threshold REAL, similarity REAL, is_new INTEGER, is_none INTEGER,
  UNIQUE (path, page, run));
CREATE INDEX items_of_run ON items (run);
CREATE INDEX failures_of_run ON items (run, kind);
{_CORRECTIONS};
"""
_MIGRATIONS: Final = {
    1: ("ALTER TABLE runs ADD COLUMN purpose TEXT NOT NULL DEFAULT 'classify'",),
    2: ("ALTER TABLE items ADD COLUMN node TEXT", "ALTER TABLE items ADD COLUMN ends TEXT"),
    3: (
        "ALTER TABLE items ADD COLUMN taken TEXT",
        "ALTER TABLE items ADD COLUMN camera TEXT",
        "ALTER TABLE items ADD COLUMN latitude REAL",
        "ALTER TABLE items ADD COLUMN longitude REAL",
    ),
    4: (
        "ALTER TABLE items ADD COLUMN kinds BLOB",
        "ALTER TABLE items ADD COLUMN coarse INTEGER",
        "ALTER TABLE items ADD COLUMN threshold REAL",
        "ALTER TABLE items ADD COLUMN similarity REAL",
        "ALTER TABLE items ADD COLUMN is_new INTEGER",
        "ALTER TABLE items ADD COLUMN is_none INTEGER",
        _CORRECTIONS,
    ),
}
"""The statements that bring a file of this version to the next one."""

_FULL: Final = ("disk is full", "disk I/O error")
_DAMAGED: Final = ("malformed", "not a database")


def connect(path: Path, *, writes: bool = False, any_thread: bool = False) -> sqlite3.Connection:
    """Open the database; a connection that writes creates it if necessary.

    Each commit reaches the disk itself (`synchronous=FULL`): with the write-ahead log's usual
    setting a power cut may lose minutes. Transactions are begun by hand.
    """
    if not writes and not path.is_file():
        raise FileNotFoundError(path)
    connection = sqlite3.connect(
        path, timeout=_BUSY_S, isolation_level=None, check_same_thread=not any_thread
    )
    try:
        if writes:
            _prepare(connection)
        else:
            if 0 < _version(connection) < SCHEMA_VERSION:
                with closing(connect(path, writes=True)):
                    pass  # an older program's file gets what it lacks before anyone reads it
            connection.execute("PRAGMA query_only = ON")
        _check_version(connection, path)
    except BaseException:
        connection.close()
        raise
    connection.create_function("fold", 1, _fold, deterministic=True)
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # has effect in an empty file only
    # A file system that cannot share memory (some network drives) keeps the older journal.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if _version(connection) >= SCHEMA_VERSION:
        return
    with transaction(connection):
        version = _version(connection)  # another program may have been quicker
        if version == 0:
            for statement in _SCHEMA.split(";"):
                connection.execute(statement)
        else:
            for step in range(version, SCHEMA_VERSION):
                for statement in _MIGRATIONS[step]:
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(version, SCHEMA_VERSION)}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection) > SCHEMA_VERSION:
        raise UserError(
            Kind.WRITE_FAILED,
            "The saved runs were written by a newer version of this program.",
            "Use that version, or another profile folder.",
            detail=str(path),
        )


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write everything that the block does, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


@contextmanager
def as_sentences(path: Path) -> Iterator[None]:
    """Turn database errors in the block into sentences.

    Raises:
        UserError: WRITE_FAILED.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise database_error(path, error) from error


def database_error(path: Path, error: Exception) -> UserError:
    """Return a database error in words."""
    text = str(error)
    detail = f"{path}: {text}"
    if any(words in text for words in _FULL):
        return UserError(
            Kind.WRITE_FAILED,
            "There is no space left to save the results of this run.",
            "Free some space on the disk that holds your user folder, then resume the run.",
            detail,
        )
    if is_damaged(error):
        return UserError(
            Kind.WRITE_FAILED,
            "The file with the saved runs is damaged.",
            f"Move {path.name} and the files beside it away; the program creates a new one.",
            detail,
        )
    return UserError(
        Kind.WRITE_FAILED,
        "The saved runs could not be read or written.",
        "Check that you can write to your user folder and that no other program is using the file.",
        detail,
    )


def is_damaged(error: Exception) -> bool:
    """Whether the error says that the file itself is broken."""
    return any(words in str(error) for words in _DAMAGED)


def _fold(value: str | bytes | None) -> str | None:
    if value is None:
        return None
    return (value.decode("utf-8", "replace") if isinstance(value, bytes) else value).casefold()
