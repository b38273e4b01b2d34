"""Keeps features on disk: 4 KB an image, one file of vectors per space, and an index of them.

Vectors of one space can be compared: one trunk (named by the hash of its weights) in one mode. A
vector is on the disk before the index names it, so a kill or a power cut loses the last seconds and
damages nothing.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.index import FILE_NAME, connect, is_made
from inception_gui.core.features.pooled import LAST_BLOCK, Vector
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.runs.database import transaction
from inception_gui.core.types import Item, Mode
from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

MOST_BYTES: Final = 2 << 30
"""About 500,000 images; beyond it the oldest are forgotten."""

_ROWS_PER_COMMIT: Final = 256
_TRIMMED_TO: Final = 0.8
"""Of the limit, so that not every run trims."""

_OF_SPACE: Final = (
    "FROM images JOIN spaces ON spaces.id = space WHERE trunk = ? AND mode = ? AND block = ?"
)
_NOTHING: Final = np.zeros((0, 1), np.float16)

_WIDEST: Final = 1 << 16
"""Channels of a block; a wider space is not ours."""

Owner = tuple[bytes, int]
"""An image: the bytes of its absolute path (`os.fsencode`), and its page."""


@dataclass(frozen=True, slots=True)
class Space:
    """What vectors can be compared in."""

    trunk: str
    """The SHA-256 of the weights that the trunk is from."""
    mode: Mode
    block: str = LAST_BLOCK


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """Vectors of many images, read from the disk when used.

    `owners[i]` has the vector `vectors[rows[i]]`, whose length is `norms[i]`; without owners it can
    be grouped, but not searched. `vectors` is `(N, C) float16`; `rows` ascend.
    """

    owners: Sequence[Owner]
    rows: npt.NDArray[np.int64]
    norms: npt.NDArray[np.float32]
    vectors: npt.NDArray[np.float16]

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        """Vectors `start` to `stop` as unit vectors, `(stop - start, C) float32`."""
        units = self.raw(start, stop)
        units /= self.norms[start:stop, None]
        return units

    def raw(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        """Vectors `start` to `stop` as they are, `(stop - start, C) float32`."""
        rows = self.rows[start:stop]
        is_stretch = len(rows) > 0 and rows[-1] - rows[0] == len(rows) - 1
        return _widened(self.vectors[rows[0] : rows[-1] + 1] if is_stretch else self.vectors[rows])


def _widened(values: npt.NDArray[np.float16]) -> npt.NDArray[np.float32]:
    """Return values that are finite and not negative as float32, exactly.

    A shift puts exponent and fraction where float32 has them; the product corrects the exponent's
    bias (127 instead of 15). It takes a seventh of the time of numpy's conversion.
    """
    bits = values.view(np.uint16).astype(np.uint32)
    bits <<= 13
    wide = bits.view(np.float32)
    wide *= np.float32(2.0**112)
    return wide


def owner_of(path: Path, page: int = 0) -> Owner:
    """The key of an image."""
    return os.fsencode(path.absolute()), page


class FeatureStore:
    """The features of a profile. Thread-safe; accesses the disk only when called."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self._index = folder / FILE_NAME
        self._most_bytes = most_bytes

    def writer(self, space: Space) -> FeatureWriter:
        """Return a writer for `space`; close it."""
        return FeatureWriter(self, space)

    def find(
        self, space: Space, wanted: Iterable[tuple[Item, Stamp | None]]
    ) -> Generator[Vector | None]:
        """Yield the features of each unchanged image, or None.

        Raises:
            UserError: The store cannot be read (WRITE_FAILED).
        """
        if not self._is_made():
            yield from (None for _ in wanted)
            return
        with _as_sentences(self._index), closing(connect(self._index)) as connection:
            mapped, vectors = "", _NOTHING
            for item, stamp in wanted:
                found = None
                if item.path is not None and stamp is not None:
                    found = connection.execute(
                        f"SELECT row, file, width {_OF_SPACE}"
                        " AND path = ? AND page = ? AND stamp = ?",
                        (*astuple(space), *owner_of(item.path, item.page), _text(stamp)),
                    ).fetchone()
                if found is None:
                    yield None
                    continue
                row, name, width = found
                # Whoever forgets images meanwhile moves the others to new rows of a new file.
                if name != mapped or row >= len(vectors):
                    mapped, vectors = name, _mapped(self.folder, name, width)
                yield np.array(vectors[row]) if 0 <= row < len(vectors) else None

    def collection(self, space: Space, owners: Iterable[Owner] | None = None) -> Collection:
        """Return all vectors of `space`, or those of `owners`.

        Raises:
            UserError: The store cannot be read (WRITE_FAILED).
        """
        wanted = None if owners is None else set(owners)
        if not self._is_made():
            return Collection([], np.zeros(0, np.int64), np.zeros(0, np.float32), _NOTHING)
        with (
            _as_sentences(self._index),
            closing(connect(self._index)) as connection,
            _snapshot(connection),
        ):
            vectors = self._vectors(connection, space)
            found = connection.execute(
                f"SELECT path, page, row, norm {_OF_SPACE} AND row < ? AND norm > 0 ORDER BY row",
                (*astuple(space), len(vectors)),
            ).fetchall()
        kept = [one for one in found if wanted is None or (one[0], one[1]) in wanted]
        return Collection(
            [(path, page) for path, page, _, _ in kept],
            np.array([row for *_, row, _ in kept], np.int64),
            np.array([norm for *_, norm in kept], np.float32),
            vectors,
        )

    def forget(self, paths: Iterable[bytes]) -> None:
        """Remove the features of files, of all their pages and in all spaces.

        Raises:
            UserError: The store cannot be written (WRITE_FAILED).
        """
        if not self._is_made():
            return
        with _as_sentences(self._index), closing(connect(self._index, writes=True)) as connection:
            with transaction(connection):
                connection.executemany(
                    "DELETE FROM images WHERE path = ?", ((path,) for path in paths)
                )
                self._close_holes(connection)
            with transaction(connection):  # nobody is just making a file
                self._remove_unnamed(connection)

    def clear(self) -> None:
        """Remove all features.

        Raises:
            UserError: The store cannot be written (WRITE_FAILED).
        """
        if not self._is_made():
            return
        with _as_sentences(self._index), closing(connect(self._index, writes=True)) as connection:
            with transaction(connection):
                connection.execute("DELETE FROM images")
                self._close_holes(connection)
            with transaction(connection):  # nobody is just making a file
                self._remove_unnamed(connection)

    def size_bytes(self) -> int:
        """The size of all vectors on the disk."""
        return sum(path.stat().st_size for path in self.folder.glob("*.f16"))

    def trim(self) -> None:
        """If the store is larger than its limit, forget the images that were added first.

        Raises:
            UserError: The store cannot be written (WRITE_FAILED).
        """
        if self.size_bytes() <= self._most_bytes:
            return
        with _as_sentences(self._index), closing(connect(self._index, writes=True)) as connection:
            with transaction(connection):
                allowed = self._most_bytes * _TRIMMED_TO
                newest = connection.execute(
                    "SELECT images.id, 2 * width FROM images JOIN spaces ON spaces.id = space"
                    " ORDER BY images.id DESC"
                )
                for number, size in newest:
                    allowed -= size
                    if allowed < 0:
                        connection.execute("DELETE FROM images WHERE id <= ?", (number,))
                        break
                self._close_holes(connection)
            with transaction(connection):  # nobody is just making a file
                self._remove_unnamed(connection)

    def write(self, space: Space, rows: Sequence[tuple[Owner, Stamp, Vector]]) -> None:
        """Add vectors; an image that is there already is replaced.

        Raises:
            UserError: The store cannot be written (WRITE_FAILED).
        """
        block = np.stack([vector for *_, vector in rows])
        norms = np.linalg.norm(block.astype(np.float32), axis=1)
        with _as_sentences(self._index):
            self.folder.mkdir(parents=True, exist_ok=True)
            with (
                closing(connect(self._index, writes=True)) as connection,
                transaction(connection),
            ):
                number, name, first = _space_row(connection, space, block.shape[1])
                there = len(_mapped(self.folder, name, block.shape[1]))
                if there < first:  # a part of the file is lost, and with it what it held
                    connection.execute(
                        "DELETE FROM images WHERE space = ? AND row >= ?", (number, there)
                    )
                    first = there
                with (self.folder / name).open("r+b" if first else "wb") as stream:
                    stream.seek(first * 2 * block.shape[1])
                    stream.write(block.astype("<f2").tobytes())
                    stream.flush()
                    os.fsync(stream.fileno())
                connection.executemany(
                    "INSERT OR REPLACE INTO images (space, path, page, stamp, row, norm)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        (number, *owner, _text(stamp), first + i, float(norms[i]))
                        for i, (owner, stamp, _) in enumerate(rows)
                    ),
                )
                connection.execute(
                    "UPDATE spaces SET next = ? WHERE id = ?", (first + len(rows), number)
                )

    def _is_made(self) -> bool:
        with _as_sentences(self._index):
            return is_made(self._index)

    def _vectors(self, connection: sqlite3.Connection, space: Space) -> npt.NDArray[np.float16]:
        """All rows of a space's file, `(N, 2048)`, mapped."""
        found = connection.execute(
            "SELECT file, width FROM spaces WHERE trunk = ? AND mode = ? AND block = ?",
            astuple(space),
        ).fetchone()
        return _NOTHING if found is None else _mapped(self.folder, *found)

    def _close_holes(self, connection: sqlite3.Connection) -> None:
        """Rewrite files that have holes, under new names: readers keep the old ones mapped."""
        spaces = connection.execute("SELECT id, file, width, next FROM spaces").fetchall()
        for number, name, width, after in spaces:
            vectors = _mapped(self.folder, name, width)
            connection.execute(
                "DELETE FROM images WHERE space = ? AND row >= ?", (number, len(vectors))
            )
            rows = [
                row
                for (row,) in connection.execute(
                    "SELECT row FROM images WHERE space = ? ORDER BY row", (number,)
                )
            ]
            if len(rows) == after:
                continue
            new = f"{Path(name).name.partition('-')[0]}-{os.urandom(4).hex()}.f16"
            with (self.folder / new).open("wb") as stream:
                for start in range(0, len(rows), _ROWS_PER_COMMIT):
                    stream.write(vectors[rows[start : start + _ROWS_PER_COMMIT]].tobytes())
                stream.flush()
                os.fsync(stream.fileno())
            connection.executemany(
                "UPDATE images SET row = ? WHERE space = ? AND row = ?",
                ((i, number, row) for i, row in enumerate(rows)),
            )
            connection.execute(
                "UPDATE spaces SET file = ?, next = ? WHERE id = ?", (new, len(rows), number)
            )

    def _remove_unnamed(self, connection: sqlite3.Connection) -> None:
        named = {name for (name,) in connection.execute("SELECT file FROM spaces")}
        for path in self.folder.glob("*.f16"):
            if path.name not in named:
                with suppress(PermissionError):  # Windows: a reader has it mapped
                    path.unlink(missing_ok=True)


class FeatureWriter(Closeable):
    """Collects vectors and writes them in blocks. Close it, or the last ones are lost.

    A store that cannot be written is given up: features can be computed again, and what else the
    caller does must not end because of them.
    """

    def __init__(self, store: FeatureStore, space: Space) -> None:
        self._store = store
        self._space = space
        self._rows: list[tuple[Owner, Stamp, Vector]] = []
        self._gave_up = False

    def add(self, item: Item, stamp: Stamp | None, vector: Vector) -> None:
        """Keep the features of an item; one that is no file is not kept."""
        if item.path is None or stamp is None or self._gave_up:
            return
        self._rows.append((owner_of(item.path, item.page), stamp, vector))
        if len(self._rows) >= _ROWS_PER_COMMIT:
            self._flush()

    def close(self) -> None:
        """Write the last ones."""
        if self._rows and not self._gave_up:
            self._flush()
            with suppress(UserError):
                self._store.trim()

    def _flush(self) -> None:
        rows, self._rows = self._rows, []
        try:
            self._store.write(self._space, rows)
        except UserError as error:
            _log.warning("Features are no longer kept: %s (%s)", error, error.detail)
            self._gave_up = True


def _mapped(folder: Path, name: str, width: int) -> npt.NDArray[np.float16]:
    """The rows of a file of vectors, `(N, width)`; whatever the index says, it is in `folder`."""
    path = folder / Path(name).name
    if not 0 < width <= _WIDEST or not path.is_file():
        return _NOTHING
    rows = path.stat().st_size // (2 * width)
    return np.memmap(path, "<f2", "r", shape=(rows, width)) if rows else _NOTHING


def _space_row(connection: sqlite3.Connection, space: Space, width: int) -> tuple[int, str, int]:
    """The number, file name and next row of a space, which is added if necessary.

    Raises:
        ValueError: Its vectors have another width.
    """
    key = hashlib.sha256(":".join(astuple(space)).encode()).hexdigest()[:16]
    connection.execute(
        "INSERT OR IGNORE INTO spaces (trunk, mode, block, width, file) VALUES (?, ?, ?, ?, ?)",
        (*astuple(space), width, f"{key}.f16"),
    )
    number, name, first, there = connection.execute(
        "SELECT id, file, next, width FROM spaces WHERE trunk = ? AND mode = ? AND block = ?",
        astuple(space),
    ).fetchone()
    if there != width:
        raise ValueError(f"vectors of {width} values instead of {there}")
    return number, Path(name).name, first


def _text(stamp: Stamp) -> str:
    return ":".join(str(value) for value in astuple(stamp))


@contextmanager
def _snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """All that the block reads is of one moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


@contextmanager
def _as_sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError, ValueError) as error:
        raise UserError(
            Kind.WRITE_FAILED,
            "The kept features could not be read or written.",
            f"Delete the folder {path.parent}: they are computed again when they are needed.",
            detail=f"{path}: {error}",
        ) from error
