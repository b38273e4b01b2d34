"""`inception-cli undo`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inception_gui.cli.sort_words import journals_folder, pictures, say_problem
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.files.path_text import printable
from inception_gui.core.jobs.sort_into_folders import latest_journal
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.sorting.events import Problem, Undone
from inception_gui.core.types import Progress


def run(parsed: argparse.Namespace) -> int:
    """Take a sorting back; 0, or 1 where something was left alone."""
    last = parsed.journal == "last"
    journal = latest_journal(journals_folder()) if last else Path(parsed.journal)
    line = ProgressLine()
    undone: Undone | None = None
    try:
        for event in undo_sorting(journal):
            if isinstance(event, Progress):
                line.pictures(event.done, event.total or 0)
            elif isinstance(event, Problem):
                line.clear()
                say_problem(event)
            else:
                undone = event
    except KeyboardInterrupt:
        line.clear()
        say(f"Interrupted. Go on with: inception-cli undo {printable(str(journal))}")
        return 130
    finally:
        line.clear()
    assert undone is not None
    copies = "copy" if undone.removed == 1 else "copies"
    sys.stdout.write(
        f"{undone.removed:,} {copies} removed, {pictures(undone.moved_back)} moved back.\n"
    )
    for folder in undone.kept_folders:
        say(f"{printable(str(folder))} is kept: it is not empty.")
    return 1 if undone.problems else 0
