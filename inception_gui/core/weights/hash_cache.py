"""Remembers facts about weights files: computed hashes, the chosen weights, what was downloaded."""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.write_whole import write_whole

_LARGEST_BYTES: Final = 2**20
_LOCK_TIMEOUT_S: Final = 2.0
_WORKED: Final = "worked"
_MOST_WORKED: Final = 20
_SETTLED_NS: Final = 2_000_000_000
"""File systems count time in steps of up to 2 s: a file that was hashed sooner after its last
change may have changed again unseen, so that hash is not believed next time."""

_log = logging.getLogger(__name__)


class HashCache:
    """A small JSON file beside the weights. If it is lost, each file is hashed once more."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "store.json"

    def read(self) -> dict[str, dict[str, Any]]:
        """The content of the file; empty if there is none or it is damaged."""
        try:
            if self._path.stat().st_size > _LARGEST_BYTES:
                return {}
            notes = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("%s is not readable: %s", self._path, error)
            return {}
        if not isinstance(notes, dict):
            return {}
        return {str(k): v for k, v in notes.items() if isinstance(v, dict)}

    def change(self, change: Callable[[dict[str, dict[str, Any]]], None]) -> None:
        """Read, change and write the file while other programs wait.

        Raises:
            OSError: the folder cannot be written to.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        with FileLock(self._folder / ".store.lock") as lock:
            if not lock.take(_LOCK_TIMEOUT_S):
                _log.warning("another program holds %s; writing all the same", self._path)
            notes = self.read()
            change(notes)
            write_whole(self._path, json.dumps(notes, indent=1).encode())

    def known_hash(self, path: Path) -> str | None:
        """The SHA-256 noted for exactly this state of the file, or None."""
        noted = self.read().get("hashes", {}).get(str(path))
        if not isinstance(noted, dict):
            return None
        status = path.stat()
        now = state_of(status)
        same = all(noted.get(name) == now[name] for name in now if name != "hashed_ns")
        changed_ns = max(status.st_mtime_ns, status.st_ctime_ns)
        settled = isinstance(noted.get("hashed_ns"), int) and (
            changed_ns + _SETTLED_NS <= noted["hashed_ns"]
        )
        sha256 = noted.get("sha256")
        return sha256 if same and settled and isinstance(sha256, str) else None

    def note_hash(self, path: Path, before: Mapping[str, int], sha256: str) -> None:
        """Remember a file's hash; `before` is its `state_of`, taken before it was hashed."""
        noted = {**before, "sha256": sha256}

        def note(notes: dict[str, dict[str, Any]]) -> None:
            kept = {k: v for k, v in notes.get("hashes", {}).items() if Path(k).exists()}
            notes["hashes"] = {**kept, str(path): noted}

        try:
            self.change(note)
        except OSError as error:  # a folder that may only be read costs a hashing each time
            _log.info("the hash of %s is not noted: %s", path, error)

    def has_worked(self, sha256: str, where: str) -> bool:
        """Whether weights with this hash computed sensible numbers `where` (device, precision)."""
        return bool(sha256) and where in _words(self.read().get(_WORKED, {}).get(sha256))

    def note_worked(self, sha256: str, where: str) -> None:
        """Remember that they did; only the newest hashes are kept."""
        if not sha256 or self.has_worked(sha256, where):
            return

        def note(notes: dict[str, dict[str, Any]]) -> None:
            kept = notes.get(_WORKED, {})
            places = [*_words(kept.pop(sha256, None)), where]
            notes[_WORKED] = {**dict(list(kept.items())[-_MOST_WORKED:]), sha256: places}

        try:
            self.change(note)
        except OSError as error:
            _log.info("that weights worked is not noted: %s", error)


def _words(noted: object) -> list[str]:
    return [word for word in noted if isinstance(word, str)] if isinstance(noted, list) else []


def hash_of(path: Path) -> str:
    """A file's SHA-256, computed now.

    Raises:
        OSError: the file cannot be read.
    """
    import hashlib  # OpenSSL's library comes with it, too slow for the window's start

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def state_of(status: os.stat_result) -> dict[str, int]:
    """What tells whether a file is still the one that was hashed, and the time now."""
    # The change time cannot be set back by programs, unlike the modification time.
    return {
        "size": status.st_size,
        "mtime_ns": status.st_mtime_ns,
        "ctime_ns": status.st_ctime_ns,
        "inode": status.st_ino,
        "hashed_ns": time.time_ns(),
    }
