"""Tells whether a file has changed, without reading it, or reading little of it."""

from __future__ import annotations

import hashlib
import os
import stat as modes
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PIECE_BYTES: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Stamp:
    """A file's size in bytes and time of last change, which a copy or a move can keep."""

    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class FileStamp(Stamp):
    """What a file system tells of a file; equal stamps mean an unchanged file.

    Size and time alone do not: unpacked archives, `cp -p` and cameras put other files of the same
    size and time in a file's place. `inode` is its number on its disk (Windows' file index), and
    `ctime_ns` changes with every change and cannot be set (on Windows it is the time of creation).
    The number of the disk is left out: it may change whenever the disk is connected.
    """

    inode: int
    ctime_ns: int

    @property
    def node(self) -> str:
        """Inode and ctime as one word."""
        return f"{self.inode:x}:{self.ctime_ns:x}"


def stamp(path: Path) -> Stamp:
    """Return size and time of a file as it is now.

    Raises:
        OSError: it cannot be seen.
        ValueError: no file can have this name.
    """
    found = os.stat(path)  # noqa: PTH116 - Path.stat costs twice as much
    return Stamp(found.st_size, found.st_mtime_ns)


def stamp_of(path: Path | None) -> FileStamp | None:
    """Return the stamp of a file, or None if there is none or it cannot be accessed."""
    if path is None:
        return None
    try:
        found = os.stat(path)  # noqa: PTH116 - as above
    except (OSError, ValueError):
        return None
    return FileStamp(found.st_size, found.st_mtime_ns, found.st_ino, found.st_ctime_ns)


def ends_of(path: Path | None) -> str:
    """Return a hash of the first, the middle and the last 64 KiB of an ordinary file, else "".

    It tells whether a file of the same size and time, but with another inode or ctime, is still the
    same: after a restart of a network drive, `chmod`, a rename, or a backup that was restored.
    """
    if path is None:
        return ""
    try:
        found = os.stat(path)  # noqa: PTH116 - as above
        if not modes.S_ISREG(found.st_mode):
            return ""  # opening a pipe would wait
        hashed = hashlib.blake2b(digest_size=16)
        with open(path, "rb", buffering=0) as stream:  # noqa: PTH123 - as above
            last = max(found.st_size - _PIECE_BYTES, 0)
            for place in sorted({0, last // 2, last}):
                stream.seek(place)
                hashed.update(stream.read(_PIECE_BYTES))
    except (OSError, ValueError):
        return ""
    return hashed.hexdigest()
