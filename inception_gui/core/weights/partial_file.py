"""A file that is not complete yet: its bytes, their hash so far, and whose they are."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

_BLOCK_BYTES: Final = 2**20


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a part's bytes came from. `validator` is a strong ETag or a date, or empty."""

    url: str = ""
    validator: str = ""
    total: int | None = None


class PartialFile:
    """An unfinished download on disk, with its origin in a small file beside it."""

    def __init__(self, path: Path) -> None:
        """Open or make the part.

        Raises:
            OSError: it cannot be made.
        """
        self._path = path
        self._notes = path.with_name(f"{path.name}.json")
        self._file = path.open("r+b" if path.exists() else "w+b")
        self._hash = hashlib.sha256()
        self.position = 0
        self.origin = self._read_origin()

    @property
    def sha256(self) -> str:
        """The hash of the bytes up to `position`."""
        return self._hash.hexdigest()

    def rehash(self) -> Iterator[int]:
        """Go through the bytes that are there, so that new ones can follow; give positions."""
        while block := self._file.read(_BLOCK_BYTES):
            self._hash.update(block)
            self.position += len(block)
            yield self.position

    def restart(self, origin: Origin) -> None:
        """Forget all bytes; those that follow are of `origin`."""
        self._file.seek(0)
        self._file.truncate()
        self._hash = hashlib.sha256()
        self.position = 0
        self.origin = origin
        self._notes.write_text(json.dumps(asdict(origin)), encoding="utf-8")

    def append(self, block: bytes) -> None:
        """Write bytes at the end."""
        self._file.write(block)
        self._hash.update(block)
        self.position += len(block)

    def close(self, *, complete: bool = False) -> None:
        """Let go of the file; a complete one is on disk for certain and needs no origin."""
        if complete:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._notes.unlink(missing_ok=True)
        self._file.close()

    def discard(self) -> None:
        """Delete the part: its bytes are wrong."""
        self._file.close()
        self._path.unlink(missing_ok=True)
        self._notes.unlink(missing_ok=True)

    def _read_origin(self) -> Origin:
        try:
            noted = json.loads(self._notes.read_text(encoding="utf-8"))
            origin = Origin(**noted)
        except (OSError, ValueError, TypeError):  # none, or cut off: the bytes have no known origin
            return Origin()
        plain = isinstance(origin.url, str) and isinstance(origin.validator, str)
        return origin if plain and isinstance(origin.total, int | None) else Origin()
