"""The command `inception-cli undo`: undoes a sort."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inception_gui.cli.sort_output import journals_folder, say_problem
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.files.display_name import printable
from inception_gui.core.jobs.sort_into_folders import latest_journal
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.sorting.events import Problem, Undone
from inception_gui.core.types import Progress
from inception_gui.core.wording import count


def run(parsed: argparse.Namespace) -> int:
    """Undo a sort and return the exit code; 1 if any file could not be restored."""
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
        say(f"Interrupted. To continue: inception-cli undo {printable(str(journal))}")
        return 130
    finally:
        line.clear()
    assert undone is not None
    deleted = count(undone.removed, "copy", "copies")
    sys.stdout.write(f"{deleted} deleted, {count(undone.moved_back, 'image')} moved back.\n")
    for folder in undone.kept_folders:
        say(f"{printable(str(folder))} was not deleted because it is not empty.")
    return 1 if undone.problems else 0
