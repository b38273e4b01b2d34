"""Undoes one step of a sort, judged by the files that exist now."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path
from typing import Literal

from inception_gui.core.files.stamp import stamp
from inception_gui.core.sorting.files import copy_file, digest, rename, same_content
from inception_gui.core.sorting.journal import Entry
from inception_gui.core.sorting.plan import Action

UndoResult = Literal["removed", "moved_back", "nothing"]


class CannotUndoError(Exception):
    """A file that undo does not change, and why, as a sentence."""


def undo_entry(entry: Entry, action: Action, part: Path) -> UndoResult:
    """Delete an unchanged copy, or move an image back.

    Nothing is lost by it: a copy goes only while its original is there and holds the same; an
    image goes back only to a place that is free.

    `part` is the name for the way back to another disk; the journal has it already.

    Raises:
        CannotUndoError: someone has changed what was sorted.
        OSError: the system refuses.
    """
    if entry.target.parent.is_symlink():
        raise CannotUndoError("Its folder has been replaced by a link.")
    # Its name is random: it cannot be another program's file.
    had_part = os.path.lexists(entry.part)
    entry.part.unlink(missing_ok=True)
    if action == "copy":
        return _remove_copy(entry, had_part)
    return _move_back(entry, part)


def _remove_copy(entry: Entry, had_part: bool) -> UndoResult:
    target = entry.target
    if not os.path.lexists(target):
        return "nothing"
    if target.is_symlink() or not target.is_file():
        raise CannotUndoError("Another file has the name of the copy.")
    if entry.is_done:
        ours = stamp(target) == entry.copied and digest(target) == entry.sha256
        if not ours:
            raise CannotUndoError("The copy has changed since the sort.")
        if not _is_copy_of(target, entry.source):
            raise CannotUndoError(
                "The original is gone or has changed, so this copy may be the only one left."
            )
    elif not _is_copy_of(target, entry.source) and not (had_part and _is_empty(target)):
        raise CannotUndoError("This file differs from its original.")
    target.unlink()
    return "removed"


def _move_back(entry: Entry, part: Path) -> UndoResult:
    source, target = entry.source, entry.target
    if entry.returning:
        # An undo before this one was killed: what it left half-way is of its making.
        for left in entry.returning:
            left.unlink(missing_ok=True)
        if target.is_file() and not _is_empty(target) and _is_empty(source):
            source.unlink()
    here, there = os.path.lexists(source), os.path.lexists(target)
    if not there:
        if here or not entry.is_done:
            return "nothing"
        raise CannotUndoError("It is neither in its new place nor in its original one.")
    if here:
        if _is_copy_of(target, source) or (not entry.is_done and _is_empty(target)):
            target.unlink()
            return "removed"
        if not entry.is_done:  # it never left
            return "nothing"
        raise CannotUndoError("Another file has its original name.")
    if not entry.is_done and stamp(target) != entry.stamp:
        raise CannotUndoError("This is not the image that the sort moved.")
    source.parent.mkdir(parents=True, exist_ok=True)
    try:
        rename(target, source)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _carry_back(target, source, part)
    return "moved_back"


def return_part(entry: Entry) -> Path:
    """Return a free name beside the original place, for a copy that is not complete yet."""
    return entry.source.with_name(f".inception-{secrets.token_hex(8)}.part")


def _carry_back(target: Path, source: Path, part: Path) -> None:
    """Move to another disk: the source is deleted once the copy is safe."""
    copy_file(target, part, sync=True)
    try:
        rename(part, source)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    target.unlink()


def _is_copy_of(target: Path, source: Path) -> bool:
    if target.is_symlink() or source.is_symlink():
        return False  # a link holds nothing itself
    return target.is_file() and source.is_file() and same_content(target, source)


def _is_empty(path: Path) -> bool:
    """Whether it is a placeholder that a killed `rename` left."""
    return path.is_file() and path.stat().st_size == 0
