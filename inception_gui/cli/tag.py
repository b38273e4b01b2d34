"""The command `inception-cli tag`: writes keywords to XMP sidecars, removes them and undoes it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from inception_gui import interrupts, paths
from inception_gui.cli.found_items import say_nothing_found, say_skipped
from inception_gui.cli.runs import find_run
from inception_gui.cli.sort_output import say_problem
from inception_gui.cli.terminal import ProgressLine, put, say
from inception_gui.core.events import Classified
from inception_gui.core.files.display_name import printable
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.write_keywords import undo_keywords, write_keywords
from inception_gui.core.keywords.events import KeywordsUndone, KeywordsWritten
from inception_gui.core.keywords.journal import latest_journal
from inception_gui.core.keywords.plan import KeywordPlan, Reason, plan_keywords
from inception_gui.core.runs.records import RunEnded
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem
from inception_gui.core.types import Failure, Item, Prediction, Progress
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

_MOST_LISTED: Final = 30
_REASONS: Final[dict[Reason, str]] = {
    "failed": "could not be read",
    "further_page": "further pages of a file",
    "no_file": "not files",
    "missing": "no longer there",
    "unsure": "no class reaches the threshold",
    "shared": "the sidecar belongs to other files of the same name too (use --naming name)",
    "twice": "listed twice",
}


def run(parsed: argparse.Namespace) -> int:
    """Write, remove or restore; return 1 if any image or sidecar failed."""
    if parsed.undo is not None:
        if parsed.among is not None or parsed.dry_run:
            parsed.wrong_usage("--undo takes a journal, and nothing else")
        return _undo(parsed.undo)
    if parsed.among is None:
        parsed.wrong_usage("give a run or a folder, or --undo")
    outcomes, code = _outcomes(parsed)
    plan = plan_keywords(
        outcomes, threshold=parsed.threshold, naming=parsed.naming, removes=parsed.remove
    )
    if not parsed.remove:
        _put_plan(plan)
    failed = any(isinstance(outcome, Failure) for outcome in outcomes) and not parsed.remove
    failed |= _write(plan, dry_run=parsed.dry_run)
    return 1 if failed else code


def journals_folder() -> Path:
    """Where the journals of keywords are saved."""
    return paths.runs_folder() / "keywords"


def _outcomes(parsed: argparse.Namespace) -> tuple[list[Prediction | Failure], int]:
    """The outcomes of a run, or of a folder; the exit code where there are none."""
    store = RunStore(paths.runs_folder())
    folder = Path(parsed.among)
    if not folder.is_dir():
        if parsed.among != "last" and not parsed.among.isdecimal():
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{printable(parsed.among)}” is neither a folder nor the number of a run.",
                "`inception-cli runs list` shows all runs.",
            )
        return list(store.open(find_run(store, parsed.among).id).outcomes()), 0
    found = items_from_paths(
        [folder], recursive=not parsed.no_recursive, follow_links=parsed.follow_links
    )
    items = list(found)
    say_skipped(found.skipped)
    if not items:
        return [], say_nothing_found(found.skipped)
    if parsed.remove:  # what the images show does not matter
        return [Failure(item, Kind.UNREADABLE, "") for item in items], 0
    return list(_classified(parsed, folder, items, store)), 0


def _classified(
    parsed: argparse.Namespace, folder: Path, items: list[Item], store: RunStore
) -> Iterator[Prediction | Failure]:
    from inception_gui.cli.network import open_inference
    from inception_gui.core.jobs.run_folder import run_folder

    line = ProgressLine()
    inference = open_inference(parsed)
    job = run_folder(
        items,
        inference,
        store,
        dropped=[folder],
        again=parsed.again,
        purpose="dry_run" if parsed.dry_run else "classify",
    )
    try:
        with closing(job):
            for event in job:
                if isinstance(event, Progress):
                    line.pictures(event.done, len(items), event.done - event.known)
                elif isinstance(event, Classified):
                    yield event.prediction
                elif isinstance(event, Failure):
                    yield event
                elif isinstance(event, RunEnded):
                    store.discard_dry_runs(folder, but=event.id)
    except KeyboardInterrupt:
        line.clear()
        say("No keywords were written. Run the same command again to continue.")
        raise
    finally:
        line.clear()
        inference.close()


def _put_plan(plan: KeywordPlan) -> None:
    lines = [f"Keywords for {count(plan.images, 'image')}:"]
    lines += [f"  {number:>7,}  {printable(name)}" for name, number in plan.counts[:_MOST_LISTED]]
    if len(plan.counts) > _MOST_LISTED:
        lines.append(f"           … and {len(plan.counts) - _MOST_LISTED:,} more")
    if plan.skipped:
        lines.append("Without keywords:")
        lines += [f"  {number:>7,}  {_REASONS[reason]}" for reason, number in plan.skipped]
    put("\n".join(lines) + "\n")


def _write(plan: KeywordPlan, *, dry_run: bool) -> bool:
    """Carry out the plan; return whether any sidecar could not be written."""
    line = ProgressLine()
    done: KeywordsWritten | None = None
    job = write_keywords(plan, journals_folder(), dry_run=dry_run)
    try:
        with closing(job):
            for event in job:
                if isinstance(event, Progress):
                    line.pictures(event.done, event.total or 0)
                elif isinstance(event, Problem):
                    line.clear()
                    say_problem(event)
                else:
                    done = event
    except KeyboardInterrupt:
        line.clear()
        say("Interrupted. To undo what was written: inception-cli tag --undo last")
        raise
    finally:
        line.clear()
    assert done is not None
    put(
        f"Sidecars: {done.created:,} created, {done.merged:,} merged, {done.removed:,} cleared, "
        f"{done.unchanged:,} unchanged.\n"
    )
    if dry_run:
        say("Dry run: nothing was changed.")
    elif done.journal is not None:
        say(f"To undo: inception-cli tag --undo {printable(str(done.journal))}")
    return done.problems > 0


def _undo(text: str) -> int:
    journal = latest_journal(journals_folder()) if text == "last" else Path(text)
    if journal is None:
        raise UserError(Kind.WRONG_USAGE, "There are no keywords to undo.")
    line = ProgressLine()
    done: KeywordsUndone | None = None
    try:
        with closing(undo_keywords(journal, journals_folder())) as job:
            for event in job:
                if isinstance(event, Progress):
                    line.pictures(event.done, event.total or 0)
                elif isinstance(event, Problem):
                    line.clear()
                    say_problem(event)
                else:
                    done = event
    except KeyboardInterrupt:
        stopped_by = interrupts.take()
        line.clear()
        say(f"Interrupted. To continue: inception-cli tag --undo {printable(str(journal))}")
        return stopped_by
    finally:
        line.clear()
    assert done is not None
    put(f"{count(done.restored, 'sidecar')} restored.\n")
    if done.problems:
        put(f"{count(done.problems, 'sidecar')} left as found.\n")
    return 1 if done.problems else 0
