"""`inception-cli classify --follow`: classifies new images of folders as they come."""

from __future__ import annotations

import argparse
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final, TextIO

from inception_gui import interrupts, paths
from inception_gui.cli import exit_codes
from inception_gui.cli.classify import run_info_of
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.sort_output import journals_folder, say_problem
from inception_gui.cli.tag import journals_folder as keyword_journals
from inception_gui.cli.terminal import say
from inception_gui.core.events import Classified
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.display_name import printable
from inception_gui.core.files.errors import write_failed
from inception_gui.core.follow.clock import WakingClock
from inception_gui.core.follow.events import FolderBack, FolderGone, Idle, PutOff
from inception_gui.core.jobs.follow import FollowEvent, FollowOptions, follow
from inception_gui.core.jobs.follow_then import CopyByClass, RunCommand, Then, WriteKeywords
from inception_gui.core.runs.records import RunStarted
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem
from inception_gui.core.types import Failure, Prediction
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

_FORMATS: Final = ("table", "csv", "jsonl")


def run(parsed: argparse.Namespace) -> int:
    """Follow the folders until Ctrl+C, or for the time asked; return the exit code."""
    folders = _folders(parsed)
    store = RunStore(paths.runs_folder())
    then = _then(parsed)
    inference = open_inference(parsed)
    stopped_by = classified = failed = problems = 0
    clock = _Until(parsed.duration)
    run_id: int | None = None
    job = follow(
        folders,
        inference,
        store,
        clock,
        options=FollowOptions(
            every_s=parsed.every,
            settle_s=min(2.0, parsed.every),
            new_only=parsed.new_only,
            again=parsed.again,
            recursive=not parsed.no_recursive,
            follow_links=parsed.follow_links,
            top=parsed.top,
        ),
        then=then,
        excluded=[] if parsed.sort_into is None else [parsed.sort_into],
        features=FeatureStore(paths.features_folder()),
    )
    try:
        with closing(job):
            started = next(job)
            assert isinstance(started, RunStarted)
            run_id = started.id
            if started.resumed:
                say(f"Run {run_id} continues.")
            say(f"Watching {count(len(folders), 'folder')}. Press Ctrl+C to stop.")
            with _results(parsed, store, run_id, inference) as write:
                for event in _until(job, clock):
                    if isinstance(event, Classified):
                        classified += 1
                        write(event.prediction)
                    elif isinstance(event, Failure):
                        failed += 1
                        write(event)
                    elif isinstance(event, Problem):
                        problems += 1
                        say_problem(event)
                    else:
                        _say_event(event)
    except KeyboardInterrupt:
        stopped_by = interrupts.take()
    finally:
        job.close()
        for one in then:
            one.close()
        inference.close()
    say(f"Stopped. {count(classified, 'image')} classified, {failed:,} could not be read.")
    if run_id is not None:
        say(f"All results: inception-cli runs export {run_id}")
    for one in then:
        _say_undo(one)
    return stopped_by or (exit_codes.SOME_FAILED if failed or problems else exit_codes.SUCCESS)


class _Until(WakingClock):
    """A clock that knows when the time is over."""

    def __init__(self, seconds: float | None) -> None:
        super().__init__()
        self._end = None if seconds is None else time.monotonic() + seconds

    @property
    def is_over(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end

    def wait(self, seconds: float) -> bool:
        if self._end is not None:
            seconds = min(seconds, self._end - time.monotonic())
        return super().wait(seconds)


def _until(job: Generator[FollowEvent], clock: _Until) -> Iterator[FollowEvent]:
    for event in job:
        yield event
        if isinstance(event, Idle) and clock.is_over:
            return


def _folders(parsed: argparse.Namespace) -> list[Path]:
    """The folders to follow; other options are checked.

    Raises:
        UserError: There are none (WRONG_USAGE).
    """
    if parsed.resume is not None or parsed.no_store or parsed.all_pages:
        parsed.wrong_usage("--follow cannot be combined with --resume, --no-store or --all-pages")
    if parsed.file_format not in _FORMATS:
        parsed.wrong_usage(f"--follow writes {', '.join(_FORMATS)}; runs export writes the others")
    if not parsed.paths:
        parsed.wrong_usage("give the folders to follow")
    for text in parsed.paths:
        if not Path(text).is_dir():
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{printable(text)}” is not a folder.",
                "--follow takes the folders in which images will come.",
            )
    check_outputs(parsed, (parsed.output, "text"))
    return [Path(text) for text in parsed.paths]


def _then(parsed: argparse.Namespace) -> list[Then]:
    then: list[Then] = []
    if parsed.sort_into is not None:
        then.append(
            CopyByClass(
                parsed.sort_into, journals_folder(), by=parsed.by, threshold=parsed.threshold
            )
        )
    if parsed.keywords:
        then.append(
            WriteKeywords(keyword_journals(), threshold=parsed.threshold, naming=parsed.naming)
        )
    if parsed.run_command:
        then.append(RunCommand(parsed.run_command))
    return then


@contextmanager
def _results(
    parsed: argparse.Namespace, store: RunStore, run_id: int, inference: Any
) -> Iterator[Any]:
    """What writes outcomes as they come.

    A file holds the results of the whole run: what was written before a kill is written anew, so
    that nothing is in it twice.
    """
    writer = FORMATS[parsed.file_format].writer()
    with _stream(parsed.output) as stream:
        writer.open(stream, run_info_of(inference))

        def write(outcome: Prediction | Failure) -> None:
            # Interrupted in the middle of it, a line would be written again at the end.
            with interrupts.finishing():
                writer.write(outcome)
                stream.flush()

        try:
            if parsed.output is not None:
                for outcome in store.open(run_id).outcomes():
                    write(outcome)
            yield write
        finally:
            writer.close()


@contextmanager
def _stream(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        with open_target(None) as stream:
            yield stream
        return
    try:
        with path.open("w", encoding="utf-8", newline="") as stream:
            yield stream
    except OSError as error:
        raise write_failed(path, error) from error


def _say_event(event: FollowEvent) -> None:
    if isinstance(event, PutOff):
        path = event.failure.item.path
        say(f"{printable(str(path))}: {event.failure.message} It will be tried again.")
    elif isinstance(event, FolderGone):
        say(f"“{printable(str(event.folder))}” is not there. Waiting for it.")
    elif isinstance(event, FolderBack):
        say(f"“{printable(str(event.folder))}” is there again.")


def _say_undo(one: Then) -> None:
    if isinstance(one, CopyByClass) and one.journal is not None:
        say(f"To undo the copies: inception-cli undo {printable(str(one.journal))}")
    elif isinstance(one, WriteKeywords) and one.journal is not None:
        say(f"To undo the keywords: inception-cli tag --undo {printable(str(one.journal))}")
