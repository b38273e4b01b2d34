"""The job that undoes a sort from its journal."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Final

from inception_gui.core.sorting.events import Moved, Problem, Undone
from inception_gui.core.sorting.journal import Entry, Journal, JournalContent, read_journal
from inception_gui.core.sorting.undo_step import (
    CannotUndoError,
    UndoResult,
    return_part,
    undo_entry,
)
from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError

_BETWEEN_PROGRESS_S: Final = 0.1


def undo_sorting(journal: Path) -> Generator[Progress | Problem | Moved | Undone]:
    """Undo the steps in `journal`, the last one first; yield progress and problems.

    Unchanged copies are deleted, moved files go back (with a `Moved` for each), and folders that
    the sort created are deleted if they are empty. Files that someone has changed are not touched
    but reported. Can be interrupted and run again.

    Raises:
        UserError: It is not a journal, is still being written or was undone already (WRONG_USAGE),
            or the journal cannot be written (WRITE_FAILED).
    """
    read_journal(journal)  # so that no lock is created beside a file that is not a journal
    try:
        with Journal(journal, new=False) as writing:
            content = read_journal(journal)
            if content.all_undone:
                raise UserError(
                    Kind.WRONG_USAGE, "This sort was already undone.", detail=str(journal)
                )
            yield from _undo(content, writing)
    except OSError as error:
        raise UserError(
            Kind.WRITE_FAILED,
            f"The journal “{journal.name}” could not be written.",
            "Check that there is space and that you have permission to write to its folder.",
            detail=str(error),
        ) from error


def _undo(
    content: JournalContent, journal: Journal
) -> Generator[Progress | Problem | Moved | Undone]:
    entries = [entry for entry in reversed(content.entries.values()) if not entry.is_over]
    parts = {entry.number: return_part(entry) for entry in entries}
    if content.action == "move":
        # So that the next undo knows what this one was about to do if it is killed.
        journal.write(*[{"returning": n, "part": str(part)} for n, part in parts.items()])
        journal.sync()
    counts: Counter[UndoResult] = Counter()
    companions = problems = 0
    last = time.monotonic()
    yield Progress(0, len(entries))
    for done, entry in enumerate(entries, 1):
        result = _attempt(entry, content, parts[entry.number])
        if isinstance(result, Problem):
            problems += 1
            yield result
        else:
            if entry.owner is None:
                counts[result] += 1
            else:
                companions += result != "nothing"
            journal.write({"undone": entry.number})
            if content.action == "move" and result != "nothing":
                yield Moved(entry.target, entry.source)
        if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
            last = time.monotonic()
            yield Progress(done, len(entries))
    kept = _remove_folders(content.folders)
    if not problems:
        journal.write({"all_undone": True})
    journal.sync()
    yield Progress(len(entries), len(entries))
    yield Undone(counts["removed"], counts["moved_back"], problems, tuple(kept), companions)


def _attempt(entry: Entry, content: JournalContent, part: Path) -> UndoResult | Problem:
    try:
        return undo_entry(entry, content.action, part)
    except CannotUndoError as reason:
        return Problem(entry.target, str(reason))
    except OSError as error:
        words = (error.strerror or str(error)).rstrip(".").lower()
        return Problem(entry.target, f"It could not be restored: {words}.")


def _remove_folders(folders: list[Path]) -> list[Path]:
    """Delete the empty folders, inner ones first; return those that could not be deleted."""
    kept: list[Path] = []
    for folder in reversed(folders):
        try:
            folder.rmdir()
        except FileNotFoundError:
            continue
        except OSError:  # not empty, or no permission
            kept.append(folder)
    return kept
