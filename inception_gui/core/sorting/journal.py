r"""The journal of a sort: each step is on the disk before it is done.

A text file, one JSON object a line; paths as in `exports.outcome` (names need not be UTF-8):

    {"journal": 1, "into": ..., "action": "copy", "version": ..., "started": ...}
    {"folder": PATH}                 will be made, if nobody else has made it before
    {"begin": N, "source": PATH, "target": PATH, "part": PATH, "size": ..., "mtime_ns": ...}
    {"done": N, "size": ..., "mtime_ns": ..., "sha256": ...}   what the copy was when it was made
    {"failed": N}                    nothing was done
    {"returning": N, "part": PATH}   will go back, by way of this name where it is another disk
    {"undone": N}, {"all_undone": true}

Where the program was killed the last line may be torn; such a line is passed over. An entry that
was begun but not done may be in any state: undo looks at the files themselves. Until it is done,
its source is untouched or (a move on one disk) is what lies at the target.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui.core.exports.outcome import to_json
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.sorting.plan import Action
from inception_gui.errors import Kind, UserError

SUFFIX: Final = ".sorting.jsonl"


@dataclass(slots=True)
class Entry:
    """One image in a journal. `copied` and `sha256` are set once it is done."""

    number: int
    source: Path
    target: Path
    part: Path
    stamp: Stamp
    copied: Stamp | None = None
    sha256: str | None = None
    is_done: bool = False
    returning: list[Path] = field(default_factory=list)
    """Names for the way back, one for each undo that was begun."""
    is_over: bool = False
    """It failed or was taken back: nothing is left to do."""


@dataclass(slots=True)
class JournalContent:
    """The content of a journal."""

    into: Path
    action: Action
    folders: list[Path] = field(default_factory=list)
    entries: dict[int, Entry] = field(default_factory=dict)
    all_undone: bool = False
    started: datetime | None = None


class Journal(Closeable):
    """Appends to a journal and holds its lock, so that nobody undoes a sort that is running."""

    def __init__(self, path: Path, *, new: bool) -> None:
        """Raises: OSError; UserError where another program holds it (WRONG_USAGE)."""
        self.path = path
        self._lock = FileLock(path.with_name(path.name + ".lock"))
        if not self._lock.take():
            raise UserError(
                Kind.WRONG_USAGE,
                "Another window or command is still working on this sort.",
                "Wait until it finishes.",
                detail=str(path),
            )
        try:
            self._file = path.open("xb" if new else "ab")
            if not new:
                self._file.write(b"\n")  # ends a line that may be torn
        except BaseException:
            self._lock.free()
            raise

    def write(self, *entries: Mapping[str, object]) -> None:
        """Add entries; they survive a crash after `sync`.

        Raises:
            OSError: they could not be written.
        """
        lines = "".join(f"{to_json(entry)}\n" for entry in entries)
        self._file.write(lines.encode("utf-8"))
        self._file.flush()  # in the system's hands: survives the end of this program

    def sync(self) -> None:
        """Flush all entries to the disk, so that they survive a power cut.

        Raises:
            OSError: they could not be written.
        """
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file and release the lock."""
        try:
            self._file.close()
        finally:
            self._lock.free()


def read_journal(path: Path) -> JournalContent:
    """Read the journal at `path`.

    Raises:
        UserError: it cannot be read, or is no journal (WRONG_USAGE).
    """
    content: JournalContent | None = None
    try:
        with path.open("rb") as stream:
            for line in stream:
                try:
                    entry = json.loads(line)
                except ValueError:  # torn, where the program was killed; or empty
                    continue
                if content is None:
                    content = _begin(entry, path)
                else:
                    _add(content, entry)
    except (KeyError, TypeError) as error:
        raise _no_journal(path) from error
    except OSError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The journal “{path.name}” cannot be read.",
            "Use the journal that the sort reported.",
            detail=str(error),
        ) from error
    if content is None:
        raise _no_journal(path)
    return content


def _begin(entry: object, path: Path) -> JournalContent:
    if not isinstance(entry, dict) or entry.get("journal") != 1:
        raise _no_journal(path)
    try:
        started = datetime.fromisoformat(str(entry.get("started")))
    except ValueError:
        started = None
    return JournalContent(Path(entry["into"]), entry["action"], started=started)


def _add(content: JournalContent, entry: dict[str, object]) -> None:
    if "folder" in entry:
        content.folders.append(Path(str(entry["folder"])))
    elif "begin" in entry:
        number = _int(entry["begin"])
        content.entries[number] = Entry(
            number,
            Path(str(entry["source"])),
            Path(str(entry["target"])),
            Path(str(entry["part"])),
            Stamp(_int(entry["size"]), _int(entry["mtime_ns"])),
        )
    elif "done" in entry:
        done = content.entries[_int(entry["done"])]
        done.is_done = True
        done.copied = Stamp(_int(entry["size"]), _int(entry["mtime_ns"]))
        done.sha256 = str(entry["sha256"]) if entry.get("sha256") else None
    elif "returning" in entry:
        content.entries[_int(entry["returning"])].returning.append(Path(str(entry["part"])))
    elif "failed" in entry or "undone" in entry:
        content.entries[_int(entry.get("failed", entry.get("undone")))].is_over = True
    elif "all_undone" in entry:
        content.all_undone = True


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is not a number.")
    return value


def _no_journal(path: Path) -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{path.name}” is not the journal of a sort.",
        f"Journals end in {SUFFIX}.",
        detail=str(path),
    )
