"""The job that takes a sorting back, by its journal."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Final

from inception_gui.core.sorting.events import Problem, Undone
from inception_gui.core.sorting.journal import Entry, Journal, JournalContent, read_journal
from inception_gui.core.sorting.undo_step import CannotTakeBackError, TakenBack, take_back, way_back
from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError

_BETWEEN_PROGRESS_S: Final = 0.1


def undo_sorting(journal: Path) -> Generator[Progress | Problem | Undone]:
    """Take back what `journal` says was done, the last first; yield progress and problems.

    Copies that are unchanged are removed, moved pictures go back, and folders that the sorting
    made are removed where they are empty. What someone has changed is left alone and told. May be
    interrupted and done again.

    Raises:
        UserError: it is no journal, is still being written or was taken back already
            (WRONG_USAGE), or the journal cannot be written (WRITE_FAILED).
    """
    read_journal(journal)  # so that nothing is made beside a file that is none
    try:
        with Journal(journal, new=False) as writing:
            content = read_journal(journal)
            if content.all_undone:
                raise UserError(
                    Kind.WRONG_USAGE, "This sorting has been undone already.", detail=str(journal)
                )
            yield from _undo(content, writing)
    except OSError as error:
        raise UserError(
            Kind.WRITE_FAILED,
            f"The journal “{journal.name}” could not be written.",
            "See that there is space and that you may write to its folder.",
            detail=str(error),
        ) from error


def _undo(content: JournalContent, journal: Journal) -> Generator[Progress | Problem | Undone]:
    entries = [entry for entry in reversed(content.entries.values()) if not entry.is_over]
    parts = {entry.number: way_back(entry) for entry in entries}
    if content.action == "move":
        # An undo that is killed tells the next one what it was about to do.
        journal.write(*[{"returning": n, "part": str(part)} for n, part in parts.items()])
        journal.sync()
    counts: Counter[TakenBack] = Counter()
    problems = 0
    last = time.monotonic()
    yield Progress(0, len(entries))
    for done, entry in enumerate(entries, 1):
        result = _attempt(entry, content, parts[entry.number])
        if isinstance(result, Problem):
            problems += 1
            yield result
        else:
            counts[result] += 1
            journal.write({"undone": entry.number})
        if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
            last = time.monotonic()
            yield Progress(done, len(entries))
    kept = _remove_folders(content.folders)
    if not problems:
        journal.write({"all_undone": True})
    journal.sync()
    yield Progress(len(entries), len(entries))
    yield Undone(counts["removed"], counts["moved_back"], problems, tuple(kept))


def _attempt(entry: Entry, content: JournalContent, part: Path) -> TakenBack | Problem:
    try:
        return take_back(entry, content.action, part)
    except CannotTakeBackError as reason:
        return Problem(entry.target, str(reason))
    except OSError as error:
        words = (error.strerror or str(error)).rstrip(".").lower()
        return Problem(entry.target, f"It could not be taken back: {words}.")


def _remove_folders(folders: list[Path]) -> list[Path]:
    """Remove those that are empty, inner ones first; gives those that are not."""
    kept: list[Path] = []
    for folder in reversed(folders):
        try:
            folder.rmdir()
        except FileNotFoundError:
            continue
        except OSError:  # not empty, or not ours to remove
            kept.append(folder)
    return kept
