"""Prints the plan and the problems of a sort, and knows where its journals are."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from inception_gui import paths
from inception_gui.cli.terminal import put, say_of
from inception_gui.core.files.display_name import printable
from inception_gui.core.sorting.events import Problem
from inception_gui.core.sorting.plan import Reason, SortPlan
from inception_gui.core.wording import count

_REASONS: Final[dict[Reason, str]] = {
    "failed": "could not be read",
    "further_page": "further pages of a file",
    "no_file": "not files",
    "missing": "no longer there",
    "sorted_already": "already sorted",
    "link": "links (links are not moved)",
    "twice": "listed twice",
}


def journals_folder() -> Path:
    """Where the journals of sorts are saved."""
    return paths.runs_folder() / "sortings"


def write_plan(plan: SortPlan) -> None:
    """Print a plan on standard output."""
    verb = "Copy" if plan.action == "copy" else "Move"
    images = count(len(plan.placements), "image")
    lines = [f"{verb} {images} into {printable(str(plan.into))}:"]
    lines += [
        f"  {folder.count:>7,}  {printable(folder.name)}{'' if folder.exists else '  (new)'}"
        for folder in plan.folders
    ]
    if plan.numbered:
        lines.append(
            f"Renamed with a number because the name is taken: {count(plan.numbered, 'file')}."
        )
    belong = "file that belongs", "files that belong"
    if plan.companions:
        along = count(plan.companions, *belong)
        lines.append(f"Moved along: {along} to these images (XMP, RAW, MOV, JSON, …).")
    if plan.companions_left:
        left = count(plan.companions_left, *belong)
        why = "" if plan.action == "copy" else ", each also to an image that goes elsewhere"
        lines.append(f"Left where they are: {left} to these images{why}.")
    if plan.skipped:
        lines.append("Not sorted:")
        lines += [f"  {number:>7,}  {_REASONS[reason]}" for reason, number in plan.skipped]
    lines.append(
        f"Space: {plan.needed_bytes / 1e6:,.1f} MB needed, {plan.free_bytes / 1e6:,.0f} MB free."
    )
    put("\n".join(lines) + "\n")


def say_problem(problem: Problem) -> None:
    """Report on standard error why a file could not be sorted or restored."""
    say_of(str(problem.path), problem.message)
