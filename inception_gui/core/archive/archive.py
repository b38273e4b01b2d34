"""The job that classifies an archive on this machine, part by part."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

from inception_gui import __version__
from inception_gui.core.archive.make_part import ImagesDone, PartWritten, make_part
from inception_gui.core.archive.parts import (
    ROWS_PER_PART,
    InputKind,
    Part,
    find_parts,
    missing_parts,
)
from inception_gui.core.archive.places import open_place
from inception_gui.core.archive.result_folder import Conditions, ResultFolder
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Mode
from inception_gui.core.weights.found import FoundWeights
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True)
class ArchiveInput:
    """What to classify: places, what they are (None: by their names), the column of a table."""

    places: Sequence[str]
    kind: InputKind | None = None
    column: str = ""
    rows_per_part: int = ROWS_PER_PART


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to be done: the missing parts, of all; their images, if their number is known."""

    missing: int
    parts: int
    images: int | None


@dataclass(frozen=True, slots=True)
class ArchiveEnded:
    """Everything is in the result; the counts are of this run."""

    parts: int
    rows: int
    failed: int


ArchiveEvent = Planned | ImagesDone | PartWritten | ArchiveEnded


def conditions_of(weights: FoundWeights, mode: Mode, top: int, channels: int) -> Conditions:
    """The conditions under which a network of `weights` makes a result."""
    return Conditions(weights.key, weights.sha256, mode.value, top, channels)


def plan(
    given: ArchiveInput, result: ResultFolder, conditions: Conditions
) -> tuple[Planned, list[Part]]:
    """Find what is missing in the result; begin it if there is none.

    Raises:
        UserError: An input is not there, or the result was made in another way.
    """
    result.begin(conditions, __version__)
    parts = list(
        find_parts(given.places, given.kind, column=given.column, rows=given.rows_per_part)
    )
    if not parts:
        raise UserError(
            Kind.WRONG_USAGE,
            "No images found.",
            "Give a folder of images, tars, or a Parquet table with a column of images.",
        )
    there = result.part_names()
    is_known = all(part.file_name in there for part in parts)
    has_files = any(part.kind == "files" for part in parts)
    done = result.done_files(there) if there and has_files and not is_known else set()
    missing = list(missing_parts(parts, there, done))
    counts = [part.count for part in missing]
    images = None if None in counts else sum(count or 0 for count in counts)
    return Planned(len(missing), len(parts), images), missing


def archive(
    given: ArchiveInput, output: str, inference: Inference, *, top: int = 5, features: bool = False
) -> Generator[ArchiveEvent]:
    """Yield `Planned`, `ImagesDone` and `PartWritten` as they come, at last `ArchiveEnded`.

    A part that is in the result already is not made again; closing the job loses the part that is
    being made, and nothing else.

    Raises:
        UserError: An input or the result cannot be used.
    """
    result = ResultFolder(open_place(output))
    classifier = inference.classifier
    channels = int(classifier.parameters["fc.weight"].shape[1]) if features else 0
    conditions = conditions_of(classifier.weights, classifier.mode, top, channels)
    planned, missing = plan(given, result, conditions)
    yield planned
    rows = failed = 0
    for part in missing:
        with closing(make_part(part, inference, result.place, conditions)) as events:
            for event in events:
                if isinstance(event, PartWritten):
                    rows += event.rows
                    failed += event.failed
                yield event
    yield ArchiveEnded(len(missing), rows, failed)
