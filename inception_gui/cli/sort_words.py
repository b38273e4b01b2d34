"""What sorting and its undoing say, and where their journals are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from inception_gui import paths
from inception_gui.cli.terminal import say
from inception_gui.core.exports.path_text import printable
from inception_gui.core.sorting.types import Problem, Reason, SortPlan

_REASONS: Final[dict[Reason, str]] = {
    "failed": "could not be read",
    "further_page": "are further pages of a file",
    "no_file": "are no files",
    "missing": "are gone",
    "sorted_already": "are sorted already",
    "link": "are links, which are not moved",
    "twice": "are named twice",
}


def journals_folder() -> Path:
    """Where the journals of sortings are kept."""
    return paths.runs_folder() / "sortings"


def write_plan(plan: SortPlan) -> None:
    """Print a plan on standard output."""
    verb = "Copy" if plan.action == "copy" else "Move"
    lines = [f"{verb} {len(plan.placements):,} pictures into {printable(str(plan.into))}:"]
    lines += [
        f"  {folder.count:>7,}  {printable(folder.name)}{'' if folder.exists else '  (new)'}"
        for folder in plan.folders
    ]
    if plan.numbered:
        lines.append(f"{plan.numbered:,} get a number behind their name: it is taken there.")
    lines += [f"{count:,} {_REASONS[reason]} and are left alone." for reason, count in plan.skipped]
    lines.append(
        f"Space: {plan.needed_bytes / 1e6:,.1f} MB needed, {plan.free_bytes / 1e6:,.0f} MB free."
    )
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def say_problem(problem: Problem) -> None:
    """Say on standard error why a picture was left alone."""
    say(f"{printable(str(problem.path))}: {problem.message}")
