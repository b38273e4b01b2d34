"""The command `inception-cli undo`: undoes a sort."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from inception_gui import interrupts, paths
from inception_gui.cli.sort_output import journals_folder, say_problem
from inception_gui.cli.terminal import ProgressLine, put, say
from inception_gui.core.files.display_name import printable
from inception_gui.core.jobs.follow_moves import follow_moves
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem, Undone
from inception_gui.core.sorting.journal import read_journal
from inception_gui.core.sorting.latest import latest_sorting
from inception_gui.core.types import Progress
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

_MOST_SHOWN: Final = 20


def run(parsed: argparse.Namespace) -> int:
    """Undo a sort and return the exit code; 1 if any file could not be restored."""
    journal = _latest() if parsed.journal == "last" else Path(parsed.journal)
    if not (parsed.yes or _is_ours(journal)):
        _show(journal)
        raise UserError(
            Kind.WRONG_USAGE,
            "This journal was not written by this program for you, or was changed since.",
            "If you trust it, add --yes to do what is listed above.",
        )
    line = ProgressLine()
    undone: Undone | None = None
    try:
        for event in follow_moves(undo_sorting(journal), RunStore(paths.runs_folder())):
            if isinstance(event, Progress):
                line.pictures(event.done, event.total or 0)
            elif isinstance(event, Problem):
                line.clear()
                say_problem(event)
            elif isinstance(event, Undone):
                undone = event
    except KeyboardInterrupt:
        stopped_by = interrupts.take()
        line.clear()
        say(f"Interrupted. To continue: inception-cli undo {printable(str(journal))}")
        return stopped_by
    finally:
        line.clear()
    assert undone is not None
    deleted = count(undone.removed, "copy", "copies")
    put(f"{deleted} deleted, {count(undone.moved_back, 'image')} moved back{_with(undone)}.\n")
    for folder in undone.kept_folders:
        say(f"{printable(str(folder))} was not deleted because it is not empty.")
    return 1 if undone.problems else 0


def _with(undone: Undone) -> str:
    if not undone.companions:
        return ""
    return f" with {count(undone.companions, 'file that belongs', 'files that belong')} to them"


def _latest() -> Path:
    """The journal of the latest sort that can be undone.

    Raises:
        UserError: There is none (WRONG_USAGE).
    """

    def say_skipped(path: Path) -> None:
        say(f"Skipped an unusable journal: {printable(str(path))}")

    found = latest_sorting(journals_folder(), say_skipped)
    if found is None:
        raise UserError(Kind.WRONG_USAGE, "There is no sort to undo.")
    return found.journal


def _is_ours(journal: Path) -> bool:
    """Whether this program wrote the journal for this user.

    Raises:
        UserError: It cannot be read, or is not a journal (WRONG_USAGE).
    """
    content = read_journal(journal)
    ours = journals_folder()
    return content.is_genuine and ours.is_dir() and journal.parent.samefile(ours)


def _show(journal: Path) -> None:
    """Print what an undo by this journal would do."""
    content = read_journal(journal)
    entries = [entry for entry in content.entries.values() if not entry.is_over]
    if content.action == "move":
        verb = "move back"
        lines = [f"{entry.target} -> {entry.source}" for entry in entries[:_MOST_SHOWN]]
    else:
        verb = "delete"
        lines = [str(entry.target) for entry in entries[:_MOST_SHOWN]]
    say(f"It would {verb} {count(len(entries), 'file')}:")
    for line in lines:
        say(f"  {printable(line)}")
    if len(entries) > _MOST_SHOWN:
        say(f"  … and {len(entries) - _MOST_SHOWN:,} more")
