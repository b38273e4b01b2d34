"""The journal of written keywords: each change is on the disk before it is made.

A text file, one sealed JSON object a line (`core.sorting.seal`):

    {"keywords": 1, "version": ..., "started": ...}
    {"begin": N, "sidecar": PATH, "before": SHA256|null, "after": SHA256|null, "back": [...]}
    {"undone": N}
    {"tried": N}

`back` leads from the new bytes to the old ones: `[place, length, base64]`, for each edit what
stands where, and what stood there. A sidecar that was created has no `before`, one that was deleted
no `after`, and its `back` is its whole content. Hashes tell what became of a change when the
program was killed: a sidecar holds its old bytes, or its new ones, or another program's. A change
that was `tried` could not be undone, but may be later: its disk may have been disconnected.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from inception_gui import __version__
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.read_bounded import open_bounded
from inception_gui.core.keywords.merge import Splice
from inception_gui.core.keywords.sidecars import SUFFIX as SIDECAR_SUFFIX
from inception_gui.core.sorting.journal import Journal
from inception_gui.core.sorting.seal import Seal, key_of
from inception_gui.errors import Kind, UserError

SUFFIX: Final = ".keywords.jsonl"
_MOST_BYTES: Final = 1 << 32
_LONGEST_LINE: Final = 1 << 22


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a sidecar. Hashes are SHA-256 in hexadecimal, None where there is no file.

    `back` are the edits of the new bytes that give the old ones.
    """

    sidecar: Path
    before: str | None
    after: str | None
    back: tuple[Splice, ...]


@dataclass(slots=True)
class KeywordJournalContent:
    """The content of a journal; `changes` are those that were not undone.

    `tried` are those of them that an undo could not bring back.
    """

    changes: dict[int, Change] = field(default_factory=dict)
    tried: set[int] = field(default_factory=set)
    started: datetime | None = None


class KeywordJournal(Closeable):
    """Appends to a journal and holds its lock."""

    def __init__(self, path: Path, *, new: bool) -> None:
        """Raises: OSError; UserError where another program holds it (WRONG_USAGE)."""
        self.path = path
        try:
            self._journal = Journal(path, new=new)
        except UserError as error:
            raise UserError(
                error.kind,
                "Another window or command is still writing these keywords.",
                error.hint,
                error.detail,
            ) from error
        self._next = 0
        if new:
            started = datetime.now(UTC).isoformat(timespec="seconds")
            self._journal.write({"keywords": 1, "version": __version__, "started": started})

    @classmethod
    def create(cls, folder: Path) -> KeywordJournal:
        """Begin a new journal in a folder, which is made if necessary.

        Raises:
            OSError: It cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        number = max((number_of(path) for path in folder.glob(f"*{SUFFIX}")), default=0) + 1
        name = f"{number:06}-{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}{SUFFIX}"
        return cls(folder / name, new=True)

    def begin(self, change: Change) -> None:
        """Note a change; it may be made once this has returned.

        Raises:
            OSError: It cannot be written.
        """
        back = [
            [one.start, one.end - one.start, base64.b64encode(one.new).decode("ascii")]
            for one in change.back
        ]
        self._journal.write(
            {
                "begin": self._next,
                "sidecar": str(change.sidecar),
                "before": change.before,
                "after": change.after,
                "back": back,
            }
        )
        self._journal.sync()
        self._next += 1

    def undone(self, number: int) -> None:
        """Note that a change was undone.

        Raises:
            OSError: It cannot be written.
        """
        self._journal.write({"undone": number})

    def tried(self, number: int) -> None:
        """Note that a change could not be undone.

        Raises:
            OSError: It cannot be written.
        """
        self._journal.write({"tried": number})

    def close(self) -> None:
        """Close the file and release the lock."""
        self._journal.close()


def number_of(path: Path) -> int:
    """The number of a journal in the order in which they were made."""
    number = path.name.partition("-")[0]
    return int(number) if number.isascii() and number.isdigit() else 0


def latest_journal(folder: Path) -> Path | None:
    """The latest journal in a folder with a change that can be undone, or None.

    Those whose changes were all tried without success come after the others.
    """
    latest_tried: Path | None = None
    for path in sorted(folder.glob(f"*{SUFFIX}"), key=number_of, reverse=True):
        try:
            content = read_keyword_journal(path)
        except UserError:  # killed before its first line was whole
            continue
        if not content.changes.keys() <= content.tried:
            return path
        if content.changes and latest_tried is None:
            latest_tried = path
    return latest_tried


def read_keyword_journal(path: Path) -> KeywordJournalContent:
    """Read a journal that this program wrote for this user.

    Raises:
        UserError: It cannot be read, or is not a genuine journal of keywords (WRONG_USAGE).
    """
    content: KeywordJournalContent | None = None
    try:
        key = key_of(path.parent)
        if key is None:
            raise ValueError("there is no key")
        seal = Seal(key)
        for entry in _entries(path):
            if not seal.fits(entry):
                raise ValueError("the seal does not fit")
            if content is None:
                if entry.get("keywords") != 1:
                    raise ValueError("another kind of journal")
                content = KeywordJournalContent(
                    started=datetime.fromisoformat(str(entry.get("started")))
                )
            elif "begin" in entry:
                content.changes[int(entry["begin"])] = _change(entry)
            elif "undone" in entry:
                content.changes.pop(int(entry["undone"]), None)
            elif "tried" in entry:
                content.tried.add(int(entry["tried"]))
        if content is None:
            raise ValueError("it is empty")
    except (KeyError, TypeError, ValueError, OSError) as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(path)}” is not a journal of keywords that this program wrote for you.",
            f"Journals are in the profile folder and end in {SUFFIX}.",
            detail=str(error),
        ) from error
    return content


def _entries(path: Path) -> Iterator[dict[str, Any]]:
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


def _change(entry: dict[str, Any]) -> Change:
    path = Path(str(entry["sidecar"]))
    if not path.is_absolute() or ".." in path.parts or path.suffix.lower() != SIDECAR_SUFFIX:
        raise ValueError("it names a file that is not a sidecar")
    back = tuple(
        Splice(int(place), int(place) + int(length), base64.b64decode(old, validate=True))
        for place, length, old in entry["back"]
    )
    before, after = entry["before"], entry["after"]
    return Change(path, before and str(before), after and str(after), back)
