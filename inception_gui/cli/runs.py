"""The command `inception-cli runs`: lists, shows, exports and deletes saved runs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from inception_gui import paths
from inception_gui.cli.outputs import Output, check_outputs, needs_file
from inception_gui.cli.terminal import ProgressLine, confirmed, put, say
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.files.display_name import printable
from inception_gui.core.jobs.discard_run import discard_run
from inception_gui.core.labels.bursts import share_verdicts
from inception_gui.core.labels.class_names import named_in
from inception_gui.core.labels.search import find_class
from inception_gui.core.runs.records import Purpose, RowFilter, RunSummary
from inception_gui.core.runs.store import RunStore, run_info
from inception_gui.core.types import Failure, Prediction
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.runs.run import Run

_MOST_CLASSES: Final = 20
_LONGEST_NUMBER: Final = 18
"""Digits; the database counts to 2^63."""
_PURPOSES: Final[dict[Purpose, str]] = {
    "classify": "",
    "sort": "  (sort)",
    "follow": "  (follow)",
    "dry_run": "  (dry run of a sort)",  # not listed, but shown by its number
}


def run(parsed: argparse.Namespace) -> int:
    """Run one action on the saved runs and return the exit code."""
    store = RunStore(paths.runs_folder())
    if parsed.action == "list":
        for summary in store.list():
            put(f"{_line(summary)}\n")
        return 0
    summary = find_run(store, parsed.run)
    if parsed.action == "show":
        _show(store, summary)
    elif parsed.action == "discard":
        if parsed.run == "last" and not parsed.yes and not _is_meant(summary):
            say("Nothing was deleted.")
            return 1
        discard_run(store, FeatureStore(paths.features_folder()), summary.id)
        say(f"Deleted run {summary.id}.")
    else:
        _export(store, summary, parsed)
    return 0


def _is_meant(summary: RunSummary) -> bool:
    """Ask whether the newest run is the one to delete.

    Raises:
        UserError: There is nobody to ask (WRONG_USAGE).
    """
    answer = confirmed(f"Delete run {_line(summary).strip()}?")
    if answer is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The last run is {_line(summary).strip()}. Nothing was deleted.",
            f"Add --yes to delete it, or use its number: inception-cli runs discard {summary.id}",
        )
    return answer


def find_run(store: RunStore, text: str, *, unfinished: bool = False) -> RunSummary:
    """Return the run with the number `text`, or the newest (`unfinished`) one for "last".

    Raises:
        UserError: There is none (WRONG_USAGE), or the runs cannot be read.
    """
    if text == "last":
        for summary in store.unfinished() if unfinished else store.list():
            return summary
        words = "There is no unfinished run." if unfinished else "There are no saved runs."
        raise UserError(Kind.WRONG_USAGE, words)
    if not (text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{text}” is not the number of a run.",
            "Give a number from “inception-cli runs list”, or the word “last”.",
        )
    return store.summary(int(text))


def _line(summary: RunSummary) -> str:
    began = summary.created.astimezone().strftime("%Y-%m-%d %H:%M")
    of_all = "" if summary.total in (None, summary.done) else f" of {summary.total:,}"
    if summary.total is None and summary.state != "finished":
        of_all = " so far"
    failed = f", {summary.failed:,} failed" if summary.failed else ""
    where = ", ".join(printable(str(path)) for path in summary.dropped[:3])
    more = ", …" if len(summary.dropped) > 3 else ""
    return (
        f"{summary.id:>4}  {began}  {summary.state:11}  {summary.done:,}{of_all}{failed}"
        f"  {summary.conditions.mode}  {where}{more}{_PURPOSES[summary.purpose]}"
    )


def _show(store: RunStore, summary: RunSummary) -> None:
    made_by = summary.conditions
    put(f"{_line(summary)}\n")
    put(f"weights {printable(made_by.weights_key)}, SHA-256 {made_by.weights_sha256}\n")
    put(f"{made_by.device}, {made_by.precision}, version {made_by.version}\n")
    stored = store.open(summary.id)
    counts = stored.counts_by_class()
    for one in counts[:_MOST_CLASSES]:
        put(f"  {one.count:>7,}  {printable(one.name)}\n")
    if len(counts) > _MOST_CLASSES:
        more = count(len(counts) - _MOST_CLASSES, "more class", "more classes")
        put(f"  and {more}\n")
    for words, number in stored.counts_without_class().items():
        put(f"  {number:>7,}  {printable(words)}\n")


def _export(store: RunStore, summary: RunSummary, parsed: argparse.Namespace) -> None:
    from inception_gui.core.jobs.export_run import export_run

    needs_file(parsed)
    stored = store.open(summary.id)
    wanted = RowFilter(
        class_index=None if parsed.class_text is None else _class_of(parsed.class_text, stored),
        at_least=parsed.at_least,
        below=parsed.below,
        failed=True if parsed.failed else None,
    )
    result: Output = (parsed.output, FORMATS[parsed.file_format].kind)
    check_outputs(parsed, result, inputs=map(os.fsdecode, stored.paths()))
    ids = stored.ids(wanted)
    if not ids:
        _say_nothing_found(summary, wanted)
    inference = _inference(parsed)
    line = ProgressLine()
    job = export_run(
        (
            one if isinstance(one, Failure) else named_in(one, parsed.names)
            for one in (_of_bursts(stored, ids) if parsed.bursts else stored.outcomes(ids))
        ),
        parsed.output,
        parsed.file_format,
        replace(
            run_info(summary),
            absolute_paths=parsed.absolute_paths,
            photo_facts=parsed.photo_facts,
        ),
        total=len(ids),
        inference=inference,
        overlays=parsed.overlays,
    )
    try:
        with closing(job):
            for progress in job:
                if parsed.output is not None:
                    line.pictures(progress.done, len(ids))
    finally:
        line.clear()
        if inference is not None:
            inference.close()


def _of_bursts(stored: Run, ids: list[int]) -> Iterator[Prediction | Failure]:
    """The outcomes of these rows, with the verdicts of their bursts, whatever else is left out."""
    every = stored.ids()
    by_id = dict(zip(every, share_verdicts(stored.outcomes(every)), strict=False))
    return (by_id[one] for one in ids if one in by_id)


def _class_of(text: str, stored: Run) -> int:
    """The index of the class that `text` names: one that the run found, or one of ImageNet's.

    A run does not keep the names of the classes that its network found nowhere.

    Raises:
        UserError: No class matches (WRONG_USAGE).
    """
    wanted = text.replace("_", " ").casefold()
    for one in stored.counts_by_class():
        if one.name.replace("_", " ").casefold() == wanted:
            return one.index
    return find_class(text).index


def _say_nothing_found(summary: RunSummary, wanted: RowFilter) -> None:
    """Explain an empty export, which is not an error but could look like one."""
    if not summary.done:
        say(f"Nothing to export: run {summary.id} has no images.")
    elif wanted == RowFilter(failed=True):
        say(f"Nothing to export: every image of run {summary.id} could be read.")
    else:
        say(f"Nothing to export: no image of run {summary.id} matches the filters.")


def _inference(parsed: argparse.Namespace) -> Inference | None:
    if parsed.file_format != "html" or parsed.overlays <= 0:
        return None
    from inception_gui.cli.network import open_inference

    return open_inference(parsed)
