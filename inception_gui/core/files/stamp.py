"""Tells whether a file is still the one that was read, without reading it again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells that a file is unchanged: its size in bytes and time of last change."""

    size: int
    mtime_ns: int


def stamp(path: Path) -> Stamp:
    """Size and time of the file now.

    Raises:
        OSError: it cannot be seen.
        ValueError: no file can have this name.
    """
    found = os.stat(path)  # noqa: PTH116 - Path.stat costs twice as much
    return Stamp(found.st_size, found.st_mtime_ns)


def stamp_of(path: Path | None) -> Stamp | None:
    """`stamp`, or None where there is no file or it cannot be seen."""
    if path is None:
        return None
    try:
        return stamp(path)
    except (OSError, ValueError):
        return None
