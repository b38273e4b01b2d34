"""Seals the lines of a journal with a secret key, so that forged journals are recognised."""

from __future__ import annotations

import hmac
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from inception_gui.core.exports.outcome import to_json
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.write_whole import whole_file

_KEY_NAME: Final = ".key"
_KEY_BYTES: Final = 32
_FIELD: Final = "seal"
_LOCK_TIMEOUT_S: Final = 2.0


class Seal:
    """Seals one line after the other; each seal covers all lines before it."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._last = b""

    def sealed(self, entry: Mapping[str, object]) -> dict[str, object]:
        """Return the entry with its seal."""
        self._last = self._next(entry)
        return {**entry, _FIELD: self._last.hex()}

    def fits(self, entry: Mapping[str, object]) -> bool:
        """Whether the entry is the next one that was sealed with this key."""
        unsealed = {name: value for name, value in entry.items() if name != _FIELD}
        expected = self._next(unsealed)
        if not hmac.compare_digest(expected.hex(), str(entry.get(_FIELD))):
            return False
        self._last = expected
        return True

    def _next(self, entry: Mapping[str, object]) -> bytes:
        line = to_json(entry).encode("utf-8")
        return hmac.digest(self._key, self._last + line, "sha256")[:16]


def key_of(journals: Path) -> bytes | None:
    """The key of a folder of journals; None if there is none.

    Raises:
        OSError: It cannot be read.
    """
    path = journals / _KEY_NAME
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as stream:
            key = stream.read(_KEY_BYTES + 1)
    except FileNotFoundError:
        return None
    return key if len(key) == _KEY_BYTES else None


def make_key(journals: Path) -> bytes:
    """The key of a folder of journals, which only its user can read; made if there is none.

    Raises:
        OSError: It cannot be read or made.
    """
    with FileLock(journals / f"{_KEY_NAME}.lock") as lock:
        lock.take(_LOCK_TIMEOUT_S)
        key = key_of(journals)
        if key is None:
            key = os.urandom(_KEY_BYTES)
            with whole_file(journals / _KEY_NAME) as temporary:
                descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(descriptor, "wb") as stream:
                    stream.write(key)
                    stream.flush()
                    os.fsync(descriptor)
    return key
