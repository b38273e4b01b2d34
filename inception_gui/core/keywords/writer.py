"""Writes one sidecar after the other: merged, beside and renamed, with a journal; and undoes it."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.read_bounded import read_bounded
from inception_gui.core.files.safe_name import FULL
from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.keywords.journal import Change, KeywordJournal
from inception_gui.core.keywords.merge import EMPTY, Made, Splice, merge, spliced
from inception_gui.core.keywords.packet import MOST_BYTES, RefusedPacketError
from inception_gui.core.keywords.plan import Tagging
from inception_gui.core.keywords.vocabulary import plain
from inception_gui.errors import Kind, UserError

_MOST_TAKEN_BYTES: Final = 1 << 17
"""What is taken out must fit on a line of the journal."""

Result = Literal["created", "merged", "removed", "unchanged"]
"""What became of a sidecar: it is new; it has keywords beside what was there; those of ours are
gone from it, and it too if it held nothing else; it says all this already."""


class CannotTagError(Exception):
    """A sidecar that stays as it is, and why, as a sentence."""


class SidecarWriter(Closeable):
    """Carries out taggings; the journal is made with the first change."""

    def __init__(
        self,
        journals: Path,
        *,
        dry_run: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`journals` is the folder of the journal. A dry run does all but write."""
        self._journals = journals
        self._dry_run = dry_run
        self._now = now
        self._journal: KeywordJournal | None = None

    @property
    def journal(self) -> Path | None:
        """The journal, once anything was changed."""
        return None if self._journal is None else self._journal.path

    def write(self, tagging: Tagging) -> Result:
        """Make a sidecar say what it is to say. The image itself is not opened.

        Raises:
            CannotTagError: The sidecar stays as it is.
            UserError: The disk is full, or the journal cannot be written (WRITE_FAILED).
        """
        path = tagging.sidecar
        before = _content(path)
        if before is None and not tagging.keywords:
            return "unchanged"
        made = Made(
            tagging.weights_sha256,
            plain(tagging.weights_key),
            self._now().isoformat(timespec="seconds"),
        )
        base = EMPTY if before is None else before
        try:
            splices = merge(base, tagging.keywords, made)
        except RefusedPacketError as reason:
            raise CannotTagError(str(reason)) from reason
        if not splices:
            return "unchanged"
        after: bytes | None = spliced(base, splices)
        if after == EMPTY:
            after = None  # it held nothing but keywords of ours
        if not self._dry_run:
            back = inverse(base, splices) if before is not None and after is not None else []
            if after is None:
                back = [Splice(0, 0, base)]
            if sum(len(one.new) for one in back) > _MOST_TAKEN_BYTES:
                raise CannotTagError("It holds more keywords than this program writes.")
            self._begin(Change(path, _hash(before), _hash(after), tuple(back)))
            _put(path, before, after)
        if not tagging.keywords:
            return "removed"
        return "created" if before is None else "merged"

    def close(self) -> None:
        """Close the journal."""
        if self._journal is not None:
            self._journal.close()

    def _begin(self, change: Change) -> None:
        try:
            if self._journal is None:
                self._journal = KeywordJournal.create(self._journals)
            self._journal.begin(change)
        except OSError as error:
            raise UserError(
                Kind.WRITE_FAILED,
                "The journal of the keywords could not be written, so no more were written.",
                "Free some space on the disk that holds your user folder.",
                detail=str(error),
            ) from error


def inverse(data: bytes, splices: Sequence[Splice]) -> list[Splice]:
    """The edits that lead back from `spliced(data, splices)` to `data`."""
    back, moved = [], 0
    for splice in splices:
        start = splice.start + moved
        back.append(Splice(start, start + len(splice.new), data[splice.start : splice.end]))
        moved += len(splice.new) - (splice.end - splice.start)
    return back


def undo_change(change: Change) -> bool:
    """Bring back what a sidecar was before a change; whether anything had to be done.

    Raises:
        CannotTagError: Another program has changed it since.
        UserError: The disk is full (WRITE_FAILED).
    """
    now = _content(change.sidecar)
    if _hash(now) == change.before:
        return False
    if _hash(now) != change.after:
        raise CannotTagError("It has changed since the keywords were written.")
    old = None if change.before is None else spliced(now or b"", change.back)
    if _hash(old) != change.before:
        raise CannotTagError("The journal does not lead back to what it was.")
    _put(change.sidecar, now, old)
    return True


def _content(path: Path) -> bytes | None:
    """The bytes of a sidecar; None if there is none.

    Raises:
        CannotTagError: It is not an ordinary file, or cannot be read.
    """
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise CannotTagError("It cannot be read.") from error
    if not stat.S_ISREG(found.st_mode):
        # A link may lead to the image itself, which is never written to.
        raise CannotTagError("It is a link or a folder, not a file.")
    try:
        return read_bounded(path, MOST_BYTES)
    except UserError as error:
        raise CannotTagError(error.sentence) from error


def _put(path: Path, before: bytes | None, after: bytes | None) -> None:
    """Write, or delete, a sidecar that still is what it was a moment ago.

    Raises:
        CannotTagError: It is not, or cannot be written.
        UserError: The disk is full (WRITE_FAILED).
    """
    if _content(path) != before:
        raise CannotTagError("Another program is writing it.")
    try:
        if after is None:
            path.unlink()
        else:
            write_whole(path, after)
    except OSError as error:
        if error.errno in FULL:
            raise UserError(
                Kind.WRITE_FAILED,
                "There is no space left to write keywords.",
                "Free some space, then write them again: what is written stays.",
                detail=f"{path}: {error}",
            ) from error
        words = (error.strerror or str(error)).rstrip(".").lower()
        raise CannotTagError(f"It could not be written: {words}.") from error


def _hash(data: bytes | None) -> str | None:
    return None if data is None else hashlib.sha256(data).hexdigest()
