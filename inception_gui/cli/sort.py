"""`inception-cli sort`."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path

from inception_gui import paths
from inception_gui.cli.network import open_inference
from inception_gui.cli.sort_words import journals_folder, pictures, say_problem, write_plan
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.events import Classified
from inception_gui.core.files.path_text import printable
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem, Sorted, SortStarted
from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.sorting.plan import SortPlan
from inception_gui.core.types import Failure, Prediction, Progress
from inception_gui.errors import Kind, UserError


def run(parsed: argparse.Namespace) -> int:
    """Classify a folder, then plan and sort it; 0, or 1 where something was left alone."""
    outcomes = _classified(parsed)
    planned = plan(
        outcomes,
        parsed.into,
        by=parsed.by,
        threshold=parsed.threshold,
        action=parsed.sort_action,
    )
    write_plan(planned)
    failed = any(isinstance(outcome, Failure) for outcome in outcomes)
    if parsed.dry_run:
        say("Nothing was done: this was a dry run.")
    elif planned.placements:
        failed |= _sort(planned)
    return 1 if failed else 0


def _classified(parsed: argparse.Namespace) -> list[Prediction | Failure]:
    folder: Path = parsed.folder
    if not folder.is_dir():
        raise UserError(
            Kind.WRONG_USAGE, f"{printable(str(folder))} is no folder.", "Give a folder to sort."
        )
    items = list(items_from_paths([folder], recursive=not parsed.no_recursive))
    if not items:
        say("No pictures were found there.")
        return []
    outcomes: list[Prediction | Failure] = []
    line = ProgressLine()
    inference = open_inference(parsed)
    job = run_folder(
        items,
        inference,
        RunStore(paths.runs_folder()),
        dropped=[folder],
        again=parsed.again,
        purpose="dry_run" if parsed.dry_run else "sort",
    )
    try:
        with closing(job):
            for event in job:
                if isinstance(event, Progress):
                    line.pictures(event.done, len(items), event.done - event.known)
                elif isinstance(event, Classified):
                    outcomes.append(event.prediction)
                elif isinstance(event, Failure):
                    outcomes.append(event)
    except KeyboardInterrupt:
        line.clear()
        say("Nothing was sorted. The same command goes on where this one ended.")
        raise
    finally:
        line.clear()
        inference.close()
    return outcomes


def _sort(planned: SortPlan) -> bool:
    """Do it; whether something was left alone."""
    line = ProgressLine()
    journal: Path | None = None
    problems = 0
    job = sort_into_folders(planned, journals_folder())
    try:
        with closing(job):
            for event in job:
                if isinstance(event, Progress):
                    line.pictures(event.done, event.total or 0)
                elif isinstance(event, SortStarted):
                    journal = event.journal
                elif isinstance(event, Problem):
                    line.clear()
                    say_problem(event)
                elif isinstance(event, Sorted):
                    problems = event.problems
                    are = "is" if event.placed == 1 else "are"
                    sys.stdout.write(f"{pictures(event.placed)} {are} sorted.\n")
    finally:
        line.clear()
        if journal is not None:
            say(f"To take it back: inception-cli undo {printable(str(journal))}")
    return problems > 0
