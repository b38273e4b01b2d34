r"""The journal of a sort: each step is on the disk before it is done.

A text file, one JSON object a line; paths as in `exports.outcome` (names need not be UTF-8):

    {"journal": 1, "into": ..., "action": "copy", "version": ..., "started": ...}
    {"folder": PATH}                 will be created, if it does not exist
    {"begin": N, "source": PATH, "target": PATH, "part": PATH, "size": ..., "mtime_ns": ...}
                                     with "with": M, it belongs to the image M and goes with it;
                                     a second one for N replaces the first, whose name was refused
    {"done": N, "size": ..., "mtime_ns": ..., "sha256": ...}   what the copy was when it was made
    {"failed": N}                    nothing was done
    {"returning": N, "part": PATH}   will go back, by way of this name where it is another disk
    {"undone": N}, {"all_undone": true}

Each line also has a `seal` (see `core.sorting.seal`). Where the program was killed the last line
may be torn; such a line is skipped. An entry that was begun but not done may be in any state: undo
checks the files themselves. Until it is done, its source is untouched or (a move on one disk) is
what lies at the target.

A journal says which files to delete and to move, so one from elsewhere is read as an attacker's:
only a journal whose seals fit is genuine, and whatever its seals, its paths must lie where a sort
puts files.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui.core.exports.outcome import to_json
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.read_bounded import open_bounded
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.sorting.plan import Action
from inception_gui.core.sorting.seal import Seal, key_of, make_key
from inception_gui.errors import Kind, UserError

SUFFIX: Final = ".sorting.jsonl"

_PART: Final = re.compile(r"\.inception-[0-9a-f]{16}\.part")
_MOST_BYTES: Final = 1 << 31
"""Two million images."""
_LONGEST_LINE: Final = 1 << 18
"""Bytes; four times what the longest paths take when every byte is escaped."""


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
    """It failed or was undone: nothing is left to do."""
    owner: int | None = None
    """The number of the image that this file belongs to; None for an image."""


@dataclass(slots=True)
class JournalContent:
    """The content of a journal."""

    into: Path
    action: Action
    folders: list[Path] = field(default_factory=list)
    entries: dict[int, Entry] = field(default_factory=dict)
    all_undone: bool = False
    started: datetime | None = None
    is_genuine: bool = False
    """Whether all of it was sealed with the key of its folder."""


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
            self._seal = Seal(make_key(path.parent)) if new else _seal_after(path)
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
        if self._seal is not None:
            entries = tuple(map(self._seal.sealed, entries))
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
        UserError: It cannot be read, is not a journal, or names files where no sort puts any
            (WRONG_USAGE).
    """
    content: JournalContent | None = None
    try:
        key = key_of(path.parent)
        seal = None if key is None else Seal(key)
        is_genuine = seal is not None
        for entry in _entries(path):
            if content is None:
                content = _begin(entry, path)
            else:
                _add(content, entry)
            is_genuine = is_genuine and seal is not None and seal.fits(entry)
    except (KeyError, TypeError, ValueError) as error:
        raise _no_journal(path) from error
    except OSError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The journal “{shown_name(path)}” cannot be read.",
            "Use the journal that the sort reported.",
            detail=str(error),
        ) from error
    if content is None:
        raise _no_journal(path)
    content.is_genuine = is_genuine
    _check_places(content, path)
    return content


def _entries(path: Path) -> Iterator[dict[str, object]]:
    """The lines of a regular file as JSON objects; torn lines are skipped.

    Raises:
        UserError: It is not an ordinary file, or cannot be read (WRONG_USAGE).
        OSError: Reading it fails.
        ValueError: A line is too long for a journal.
        TypeError: A line is not an object.
    """
    with open_bounded(path, _MOST_BYTES) as stream:
        while line := stream.readline(_LONGEST_LINE):
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):  # torn, where the program was killed; or empty
                if len(line) == _LONGEST_LINE:
                    raise ValueError("a line is too long") from None
                continue
            if not isinstance(entry, dict):
                raise TypeError("a line is not an object")
            yield entry


def _seal_after(path: Path) -> Seal | None:
    """The seal for further lines of a genuine journal; None for any other."""
    key = key_of(path.parent)
    if key is None:
        return None
    seal = Seal(key)
    try:
        return seal if all(map(seal.fits, _entries(path))) else None
    except (TypeError, ValueError):
        return None


def _check_places(content: JournalContent, path: Path) -> None:
    """Refuse a journal that names files where no sort puts any.

    Raises:
        UserError: It does (WRONG_USAGE).
    """
    into = content.into
    is_sound = _is_plain(into)
    for entry in content.entries.values():
        folder, origin = entry.target.parent, entry.source.parent
        is_sound = (
            is_sound
            and _is_plain(entry.target)
            and folder.parent == into
            and _is_plain(entry.source)
            and entry.part.parent == folder
            and all(part.parent == origin for part in entry.returning)
            and all(_PART.fullmatch(part.name) for part in (entry.part, *entry.returning))
        )
    for made in content.folders:
        is_sound = is_sound and _is_plain(made) and (made.parent == into or _is_above(made, into))
    if not is_sound:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The journal “{shown_name(path)}” names files where no sort puts any.",
            "Do not use it: it may have been made to delete or move your files.",
            detail=str(path),
        )


def _is_plain(path: Path) -> bool:
    """Whether a path is absolute and without ".."."""
    return path.is_absolute() and ".." not in path.parts


def _is_above(folder: Path, other: Path) -> bool:
    return folder == other or folder in other.parents


def _begin(entry: dict[str, object], path: Path) -> JournalContent:
    if entry.get("journal") != 1:
        raise _no_journal(path)
    try:
        started = datetime.fromisoformat(str(entry.get("started")))
    except ValueError:
        started = None
    action: Action = "move" if entry["action"] == "move" else "copy"
    return JournalContent(Path(str(entry["into"])), action, started=started)


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
            owner=None if entry.get("with") is None else _int(entry["with"]),
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
        f"“{shown_name(path)}” is not the journal of a sort.",
        f"Journals end in {SUFFIX}.",
        detail=str(path),
    )
