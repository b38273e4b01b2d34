"""The command `inception-cli sort`: copies or moves images into folders by class."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from inception_gui import paths
from inception_gui.cli.found_items import say_nothing_found, say_skipped
from inception_gui.cli.network import open_inference
from inception_gui.cli.sort_output import journals_folder, say_problem, write_plan
from inception_gui.cli.terminal import ProgressLine, put, say, say_saved_as
from inception_gui.core.events import Classified
from inception_gui.core.files.display_name import printable
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.follow_moves import follow_moves
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.labels.bursts import share_verdicts
from inception_gui.core.runs.records import RunEnded
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem, SavedAs, Sorted, SortStarted
from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.sorting.plan import SortPlan
from inception_gui.core.types import Failure, Prediction, Progress
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError


def run(parsed: argparse.Namespace) -> int:
    """Classify a folder, then plan and sort it; return 1 if any file could not be sorted."""
    outcomes, found_nothing = _classified(parsed)
    planned = plan(
        share_verdicts(outcomes, parsed.threshold) if parsed.bursts else outcomes,
        parsed.into,
        by=parsed.by,
        threshold=parsed.threshold,
        action=parsed.sort_action,
    )
    write_plan(planned)
    failed = any(isinstance(outcome, Failure) for outcome in outcomes)
    if parsed.dry_run:
        say("Dry run: nothing was changed.")
    elif planned.placements:
        failed |= _sort(planned)
    return 1 if failed else found_nothing


def _classified(parsed: argparse.Namespace) -> tuple[list[Prediction | Failure], int]:
    """The outcomes of all images, and the exit code where there are none."""
    folder: Path = parsed.folder
    if not folder.is_dir():
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{printable(str(folder))}” is not a folder.",
            "Give the folder that holds the images.",
        )
    found = items_from_paths(
        [folder], recursive=not parsed.no_recursive, follow_links=parsed.follow_links
    )
    items = list(found)
    say_skipped(found.skipped)
    if not items:
        return [], say_nothing_found(found.skipped)
    outcomes: list[Prediction | Failure] = []
    line = ProgressLine()
    inference = open_inference(parsed)
    store = RunStore(paths.runs_folder())
    job = run_folder(
        items,
        inference,
        store,
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
                elif isinstance(event, RunEnded):
                    store.discard_dry_runs(folder, but=event.id)
    except KeyboardInterrupt:
        line.clear()
        say("Nothing was sorted. Run the same command again to continue.")
        raise
    finally:
        line.clear()
        inference.close()
    return outcomes, 0


def _sort(planned: SortPlan) -> bool:
    """Carry out the plan; return whether any file could not be sorted."""
    line = ProgressLine()
    journal: Path | None = None
    problems = 0
    job = follow_moves(sort_into_folders(planned, journals_folder()), RunStore(paths.runs_folder()))
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
                elif isinstance(event, SavedAs):
                    line.clear()
                    say_saved_as(event.refused, event.target)
                elif isinstance(event, Sorted):
                    problems = event.problems
                    put(f"Sorted {count(event.placed, 'image')}{_and(event.companions)}.\n")
    finally:
        line.clear()
        if journal is not None:
            say(f"To undo: inception-cli undo {printable(str(journal))}")
    return problems > 0


def _and(companions: int) -> str:
    """The second half of a sentence that counts images."""
    if not companions:
        return ""
    return f" and {count(companions, 'file that belongs', 'files that belong')} to them"
