"""What sorting and its undoing say, and where their journals are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from inception_gui import paths
from inception_gui.cli.terminal import say
from inception_gui.core.files.path_text import printable
from inception_gui.core.sorting.events import Problem
from inception_gui.core.sorting.plan import Reason, SortPlan

_REASONS: Final[dict[Reason, tuple[str, str]]] = {
    "failed": ("could not be read", "could not be read"),
    "further_page": ("is a further page of a file", "are further pages of a file"),
    "no_file": ("is no file", "are no files"),
    "missing": ("is gone", "are gone"),
    "sorted_already": ("is sorted already", "are sorted already"),
    "link": ("is a link, which is not moved", "are links, which are not moved"),
    "twice": ("is named twice", "are named twice"),
}
"""Of one, and of several."""


def journals_folder() -> Path:
    """Where the journals of sortings are kept."""
    return paths.runs_folder() / "sortings"


def write_plan(plan: SortPlan) -> None:
    """Print a plan on standard output."""
    verb = "Copy" if plan.action == "copy" else "Move"
    lines = [f"{verb} {pictures(len(plan.placements))} into {printable(str(plan.into))}:"]
    lines += [
        f"  {folder.count:>7,}  {printable(folder.name)}{'' if folder.exists else '  (new)'}"
        for folder in plan.folders
    ]
    if plan.numbered:
        gets = "gets a number behind its" if plan.numbered == 1 else "get a number behind their"
        lines.append(f"{plan.numbered:,} {gets} name: it is taken there.")
    for reason, count in plan.skipped:
        is_one = count == 1
        why = _REASONS[reason][not is_one]
        lines.append(f"{count:,} {why} and {'is' if is_one else 'are'} left alone.")
    lines.append(
        f"Space: {plan.needed_bytes / 1e6:,.1f} MB needed, {plan.free_bytes / 1e6:,.0f} MB free."
    )
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def pictures(count: int) -> str:
    """So many, as in "1 picture" or "1,200 pictures"."""
    return f"{count:,} picture{'' if count == 1 else 's'}"


def say_problem(problem: Problem) -> None:
    """Say on standard error why a picture was left alone."""
    say(f"{printable(str(problem.path))}: {problem.message}")
