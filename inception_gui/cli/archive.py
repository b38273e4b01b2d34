"""The command `inception-cli archive`: classifies whole archives, here or on a cluster."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING, Final

from inception_gui import interrupts
from inception_gui.cli.network import find_weights, open_inference
from inception_gui.cli.terminal import ProgressLine, put, say
from inception_gui.core.archive.archive import ArchiveEnded, ArchiveInput, Planned, archive
from inception_gui.core.archive.make_part import ImagesDone, PartWritten
from inception_gui.core.files.display_name import printable
from inception_gui.core.types import Mode
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.archive.archive import ArchiveEvent

_BETWEEN_LINES_S: Final = 60.0
"""Where no progress line can be rewritten, as in the log of a batch job."""


def run(parsed: argparse.Namespace) -> int:
    """Classify the archive and return the exit code."""
    shown = _Shown()
    ended: ArchiveEnded | None = None
    try:
        with closing(_events(parsed)) as events:
            for event in events:
                shown.show(event)
                if isinstance(event, ArchiveEnded):
                    ended = event
    except KeyboardInterrupt:
        code = interrupts.take()
        shown.line.clear()
        say(f"Interrupted: {count(shown.parts, 'part')} written. Run the same command to resume.")
        return code
    finally:
        shown.line.clear()
    assert ended is not None
    new = f"{count(ended.rows, 'row')} in {count(ended.parts, 'new part')}"
    put(f"{new} of {shown.place(parsed)}.\n")
    if shown.known:
        say(f"Already there: {count(shown.known, 'part')}.")
    if ended.failed:
        say(f"{ended.failed:,} of {count(ended.rows, 'image')} could not be read; see error_kind.")
    return 1 if ended.failed else 0


def _events(parsed: argparse.Namespace) -> Generator[ArchiveEvent]:
    given = ArchiveInput(parsed.inputs, parsed.input_format, parsed.column, parsed.rows_per_part)
    if not parsed.local:
        yield from _on_cluster(given, parsed)
        return
    if parsed.gpus or parsed.cores != 1:
        raise UserError(
            Kind.WRONG_USAGE,
            "--gpus and --cores are for workers of a cluster.",
            "Leave them out: --local uses all cores, and --device chooses a GPU.",
        )
    inference = open_inference(parsed)
    try:
        yield from archive(
            given, parsed.output, inference, top=parsed.top, features=parsed.features
        )
    finally:
        inference.close()


def _on_cluster(given: ArchiveInput, parsed: argparse.Namespace) -> Generator[ArchiveEvent]:
    from inception_gui.core.archive.on_ray import Workers, archive_on_ray, import_ray

    import_ray()  # what is missing is said before anything is searched or downloaded
    chosen: str | int = parsed.workers
    workers = Workers(
        address={"auto": None, "cluster": "auto"}.get(chosen, chosen)
        if isinstance(chosen, str)
        else None,
        count=chosen if isinstance(chosen, int) else None,
        cores=parsed.cores,
        gpus=parsed.gpus,
    )
    device = parsed.device
    if device == "auto" and not parsed.gpus:
        device = "cpu"  # a GPU that Ray has not given to a worker is another's
    yield from archive_on_ray(
        given,
        parsed.output,
        find_weights(parsed),
        workers,
        device=device,
        mode=Mode(parsed.mode),
        top=parsed.top,
        features=parsed.features,
    )


class _Shown:
    """What is shown of the events: a line on a terminal, else a line per minute."""

    def __init__(self) -> None:
        self.line = ProgressLine()
        self.parts = self.known = 0
        self._images = self._in_part = 0
        self._total: int | None = None
        self._missing = 0
        self._last = time.monotonic()

    def place(self, parsed: argparse.Namespace) -> str:
        """The folder of the result, without the keys that an address may hold."""
        return printable(parsed.output.partition("?")[0].rpartition("@")[2])

    def show(self, event: ArchiveEvent) -> None:
        """Show one event."""
        if isinstance(event, Planned):
            self._total, self._missing = event.images, event.missing
            self.known = event.parts - event.missing
        elif isinstance(event, ImagesDone):
            self._in_part += event.count
        elif isinstance(event, PartWritten):
            self.parts += 1
            self._images += event.rows
            self._in_part = 0
            self._say_sometimes()
        if self._total is not None:
            self.line.pictures(self._images + self._in_part, self._total)

    def _say_sometimes(self) -> None:
        if sys.stderr is None or sys.stderr.isatty():
            return
        if time.monotonic() - self._last >= _BETWEEN_LINES_S:
            self._last = time.monotonic()
            say(
                f"{self.parts:,} of {count(self._missing, 'part')}, {count(self._images, 'image')}."
            )
