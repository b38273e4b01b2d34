"""`inception-cli classify`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inception_gui import __version__, paths
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_outputs, needs_file
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.events import Classified
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.items.skipped import in_words
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.types import Failure, Item
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.cli.stored_run import StoredRun
    from inception_gui.core.runs.records import RunSummary


def run(parsed: argparse.Namespace) -> int:
    """Classify all items; 0, or 1 where some failed, or 130 where interrupted."""
    check_outputs(parsed.output, inputs=parsed.paths)
    needs_file(parsed)
    all_are_here = not parsed.paths
    resume = _run_to_resume(parsed)
    skipped: Counter[str] = Counter()
    items = list(_items(parsed, skipped))
    if skipped:
        say(f"Passed over: {in_words(skipped)}.")
    check_outputs(parsed.output, inputs=(item.path for item in items))
    if not items:
        say("No pictures were found there.")
    stored = _stored_run(items, parsed, resume, all_are_here=all_are_here)
    inference = open_inference(parsed)
    failed = done = with_more_pages = 0
    interrupted = False
    line = ProgressLine()
    try:
        with open_target(parsed.output) as stream:
            writer = FORMATS[parsed.file_format]()
            writer.open(stream, _run_info(inference))
            try:
                with closing(_outcomes(items, inference, parsed, stored)) as outcomes:
                    for outcome in outcomes:
                        line.clear()
                        if isinstance(outcome, Failure):
                            failed += 1
                            writer.write(outcome)
                        else:
                            writer.write(outcome.prediction)
                            with_more_pages += outcome.prediction.pages > 1
                        done += 1
                        line.pictures(
                            done, len(items), stored.worked if stored is not None else None
                        )
            except KeyboardInterrupt:
                interrupted = True
            finally:
                line.clear()
                writer.close()
    finally:
        inference.close()
    if interrupted:
        say(f"Interrupted: {done} of {len(items)} pictures are written.")
        if stored is not None and stored.id is not None:
            say(f"Go on with: inception-cli classify --resume {stored.id}")
        return 130
    if inference.fell_back_because:
        say(inference.fell_back_because)
    if stored is not None and stored.known and resume is None:
        say(f"{stored.known} were known from earlier runs; --again looks at them again.")
    if failed:
        say(f"{failed} of {len(items)} could not be read.")
    if with_more_pages and not parsed.all_pages:
        say(f"{with_more_pages} have more pages or frames; --all-pages looks at those too.")
    return 1 if failed else 0


def _run_to_resume(parsed: argparse.Namespace) -> RunSummary | None:
    """The run to go on with; its paths are those to look at, unless others were given."""
    if parsed.resume is None:
        if not parsed.paths:
            parsed.wrong_usage("give pictures or folders, or --resume")
        return None
    if parsed.no_store:
        parsed.wrong_usage("--resume and --no-store exclude each other")
    from inception_gui.cli.runs import find_run
    from inception_gui.core.runs.store import RunStore

    found = find_run(RunStore(paths.runs_folder()), parsed.resume, unfinished=True)
    parsed.paths = parsed.paths or [str(path) for path in found.dropped]
    return found


def _stored_run(
    items: list[Item],
    parsed: argparse.Namespace,
    resume: RunSummary | None,
    *,
    all_are_here: bool,
) -> StoredRun | None:
    """Folders and several pictures are kept as a run; a single picture is not worth one."""
    if resume is None:
        several = len(items) > 1 or any(Path(text).is_dir() for text in parsed.paths)
        if parsed.no_store or not items or not several:
            return None
    # Imported here: who asks about a single picture need not wait for the runs.
    from inception_gui.cli.stored_run import StoredRun

    dropped = [Path(text) for text in parsed.paths if text != "-"]
    return StoredRun(
        dropped,
        resume=resume.id if resume else None,
        again=parsed.again,
        top=parsed.top,
        all_are_here=resume is not None and all_are_here,
    )


def _outcomes(
    items: list[Item], inference: Inference, parsed: argparse.Namespace, stored: StoredRun | None
) -> Generator[Classified | Failure]:
    """The outcomes of `items`, which grow by the further pages that are found behind them."""
    first = 0
    while first < len(items):
        round_of_items = items[first:]
        first = len(items)
        if stored is not None:
            outcomes = stored.classify(round_of_items, inference)
        else:
            outcomes = _one_round(round_of_items, inference, parsed.top)
        with closing(outcomes):
            for outcome in outcomes:
                if parsed.all_pages and isinstance(outcome, Classified):
                    item, pages = outcome.prediction.item, outcome.prediction.pages
                    if item.page == 0:
                        items += [replace(item, page=page) for page in range(1, pages)]
                yield outcome


def _one_round(
    items: list[Item], inference: Inference, top: int
) -> Generator[Classified | Failure]:
    if len(items) > 1:
        yield from classify(items, inference, top=top)
        return
    for item in items:  # a single picture has all cores to itself
        try:
            yield classify_one(item, None, inference, top=top, heat_maps=0)
        except UserError as error:
            yield Failure.from_error(item, error)


def _items(parsed: argparse.Namespace, skipped: Counter[str]) -> Iterator[Item]:
    for text in parsed.paths:
        if text == "-":
            yield item_from_standard_input()
        else:
            found = items_from_paths([Path(text)], recursive=not parsed.no_recursive)
            yield from found
            skipped.update(found.skipped)


def item_from_standard_input() -> Item:
    """The picture that standard input holds.

    Raises:
        UserError: it is empty.
    """
    data = sys.stdin.buffer.read()
    if not data:
        raise UserError(
            Kind.WRONG_USAGE, "Standard input is empty.", "Pipe a picture file's bytes into it."
        )
    return Item(name="standard input", data=data)


def _run_info(inference: Inference) -> RunInfo:
    classifier = inference.classifier
    return RunInfo(
        version=__version__,
        weights_key=classifier.weights.key,
        weights_sha256=classifier.weights.sha256,
        device=classifier.device.name,
        mode=classifier.mode,
        precision=classifier.precision,
        started=datetime.now(UTC),
    )
