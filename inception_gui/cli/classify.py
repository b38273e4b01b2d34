"""The command `inception-cli classify`: classifies images and folders."""

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

from inception_gui import __version__, interrupts, paths
from inception_gui.cli.found_items import say_nothing_found, say_skipped
from inception_gui.cli.network import open_beside, open_inference
from inception_gui.cli.outputs import Output, check_outputs, needs_file
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.events import Classified
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.exports.shared_bursts import SharedBursts
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.images.decode_budget import MEMORY_BYTES
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.labels.class_names import named_in
from inception_gui.core.types import Failure, Item
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.cli.stored_run import StoredRun
    from inception_gui.core.inference.classifier import Classifier
    from inception_gui.core.runs.records import RunSummary


def run(parsed: argparse.Namespace) -> int:
    """Classify all items and return the exit code."""
    if parsed.run_command or parsed.sort_into or parsed.keywords or parsed.new_only:
        parsed.wrong_usage("--sort-into, --keywords, --run and --new-only need --follow")
    if parsed.beside and (parsed.bursts or parsed.resume is not None):
        parsed.wrong_usage("--beside cannot be combined with --bursts or --resume")
    needs_file(parsed)
    result: Output = (parsed.output, FORMATS[parsed.file_format].kind)
    check_outputs(parsed, result, inputs=parsed.paths, more_inputs_follow=True)
    all_are_here = not parsed.paths
    resume = _run_to_resume(parsed)
    skipped: Counter[str] = Counter()
    items = list(_items(parsed, skipped))
    say_skipped(skipped)
    check_outputs(parsed, result, inputs=(item.path for item in items))
    found_nothing = 0 if items else say_nothing_found(skipped)
    stored = _stored_run(items, parsed, resume, all_are_here=all_are_here)
    inference = open_inference(parsed)
    beside = open_beside(parsed, inference) if parsed.beside else None
    failed = done = with_more_pages = with_note = 0
    stopped_by = 0
    line = ProgressLine()
    try:
        with open_target(parsed.output) as stream:
            writer = FORMATS[parsed.file_format].writer()
            if parsed.bursts:
                writer = SharedBursts(writer)
            writer.open(stream, run_info_of(inference))
            try:
                with closing(_outcomes(items, inference, parsed, stored, beside)) as outcomes:
                    for outcome in outcomes:
                        line.clear()
                        if isinstance(outcome, Failure):
                            failed += 1
                            writer.write(outcome)
                        else:
                            writer.write(named_in(outcome.prediction, parsed.names))
                            if outcome.beside is not None:
                                writer.write(named_in(outcome.beside, parsed.names))
                            with_more_pages += outcome.prediction.pages > 1
                            with_note += outcome.prediction.note != ""
                        done += 1
                        line.pictures(
                            done, len(items), stored.worked if stored is not None else None
                        )
            except KeyboardInterrupt:
                stopped_by = interrupts.take()
            finally:
                line.clear()
                writer.close()
    finally:
        inference.close()
    if stopped_by:
        say(f"Interrupted: {done:,} of {count(len(items), 'image')} written.")
        if stored is not None and stored.id is not None:
            say(f"To resume: inception-cli classify --resume {stored.id}")
        return stopped_by
    if inference.fell_back_because:
        say(inference.fell_back_because)
    if stored is not None and stored.known and resume is None:
        say(
            f"Results from earlier runs: {count(stored.known, 'image')}. Use --again to classify "
            "them again."
        )
    if failed:
        say(f"{failed:,} of {count(len(items), 'image')} could not be read.")
    if with_more_pages and not parsed.all_pages:
        say(
            f"Only the first page or frame of {count(with_more_pages, 'file')} was classified. "
            "Use --all-pages to classify all."
        )
    if with_note and parsed.file_format in ("csv", "xlsx", "parquet"):
        say(
            f"Not shown as usual, for example with its own range of values: "
            f"{count(with_note, 'image')}. Table, JSON and HTML say how."
        )
    return 1 if failed else found_nothing


def _run_to_resume(parsed: argparse.Namespace) -> RunSummary | None:
    """The run to resume; its paths are used unless others were given."""
    if parsed.resume is None:
        if not parsed.paths:
            parsed.wrong_usage("give images or folders, or --resume")
        return None
    if parsed.no_store:
        parsed.wrong_usage("--resume and --no-store cannot be combined")
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
    """A run to save the results in, for folders and several images; None for a single image."""
    if resume is None:
        several = len(items) > 1 or any(Path(text).is_dir() for text in parsed.paths)
        if parsed.no_store or parsed.beside or not items or not several:
            return None
    # Imported here: classifying a single image does not need the database of runs.
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
    items: list[Item],
    inference: Inference,
    parsed: argparse.Namespace,
    stored: StoredRun | None,
    beside: Classifier | None,
) -> Generator[Classified | Failure]:
    """The outcomes of `items`, to which further pages are appended as they are found."""
    first = 0
    while first < len(items):
        round_of_items = items[first:]
        first = len(items)
        if stored is not None:
            outcomes = stored.classify(round_of_items, inference)
        else:
            outcomes = _one_round(round_of_items, inference, parsed.top, beside)
        with closing(outcomes):
            for outcome in outcomes:
                if parsed.all_pages and isinstance(outcome, Classified):
                    item, pages = outcome.prediction.item, outcome.prediction.pages
                    if item.page == 0:
                        items += [_further_page(item, page) for page in range(1, pages)]
                yield outcome


def _further_page(item: Item, page: int) -> Item:
    """The page of a file, counted from 0, under the name that the window gives it."""
    return replace(item, name=f"{item.name} (page {page + 1})", page=page)


def _one_round(
    items: list[Item], inference: Inference, top: int, beside: Classifier | None
) -> Generator[Classified | Failure]:
    if len(items) > 1:
        yield from classify(items, inference, top=top, beside=beside)
        return
    for item in items:  # a single image has all cores to itself
        try:
            yield classify_one(item, None, inference, top=top, heat_maps=0, beside=beside)
        except UserError as error:
            yield Failure.from_error(item, error)


def _items(parsed: argparse.Namespace, skipped: Counter[str]) -> Iterator[Item]:
    for text in parsed.paths:
        if text == "-":
            yield item_from_standard_input()
        else:
            found = items_from_paths(
                [Path(text)],
                recursive=not parsed.no_recursive,
                follow_links=parsed.follow_links,
            )
            yield from found
            skipped.update(found.skipped)


def item_from_standard_input() -> Item:
    """Read an image from standard input.

    Raises:
        UserError: Standard input is closed, empty or endless (WRONG_USAGE).
    """
    try:
        data = sys.stdin.buffer.read(MEMORY_BYTES + 1) if sys.stdin is not None else b""
    except OSError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "Standard input cannot be read.",
            "Pipe the bytes of an image file into it.",
            str(error),
        ) from error
    if len(data) > MEMORY_BYTES:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Standard input holds more than {MEMORY_BYTES >> 20} MB, too much for an image.",
            "Pipe the bytes of an image file into it.",
        )
    if not data:
        raise UserError(
            Kind.WRONG_USAGE, "Standard input is empty.", "Pipe the bytes of an image file into it."
        )
    return Item(name="standard input", data=data)


def run_info_of(inference: Inference) -> RunInfo:
    """The conditions under which results are being made, as files of results state them."""
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
