"""Checks the paths of results before anything is loaded or computed."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, TypeAlias

from inception_gui import paths, settings
from inception_gui.core.exports.file_kind import NAMES, FileKind, kind_of_file
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.exports.parquet_file import import_pyarrow
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.weights.store import WEIGHTS_VARIABLE
from inception_gui.errors import Kind, UserError

STANDARD_INPUT = "-"

Output: TypeAlias = tuple[Path | None, FileKind]
"""Where a result goes (None: standard output), and what kind of file it is."""

_MAY_BE_THE_USERS: Final = frozenset({"image", "video", "pdf"})
"""Kinds of files that people have of their own; tables and arrays are results."""

_Identity: TypeAlias = tuple[int, int]


def check_outputs(
    parsed: argparse.Namespace,
    *outputs: Output,
    inputs: Iterable[Path | str | None] = (),
    more_inputs_follow: bool = False,
) -> None:
    """Check that each output can be written without losing anything.

    Its folder must exist, and no two outputs may be the same file. No result replaces one of
    `inputs` (also by a link, or as standard input's file), the weights in use, or a file of this
    program. A file of another kind than the result, such as an image in the place of a table, and
    any image, video or PDF, which may be the user's own, is replaced only with `--overwrite`; with
    `more_inputs_follow` a second call checks that, once all inputs are known.

    Raises:
        UserError: A path fails the check (WRONG_USAGE).
    """
    wanted = [(path, kind) for path, kind in outputs if path is not None]
    for path, _ in wanted:
        if not path.absolute().parent.is_dir():
            raise UserError(
                Kind.WRONG_USAGE,
                f"There is no folder “{path.parent}” to write “{path.name}” to.",
                "Create the folder first, or choose another one.",
            )
    if len({os.path.realpath(path) for path, _ in wanted}) < len(wanted):
        raise UserError(
            Kind.WRONG_USAGE,
            "Two results would be written to the same file.",
            "Give each result its own name.",
        )
    existing = {found: path for path, _ in wanted if (found := _identity(path)) is not None}
    if not existing:
        return  # nothing can be lost, so thousands of names need not be compared
    weights = parsed.weights if "weights" in parsed else None
    named = weights if isinstance(weights, list) else [weights]
    for given in (*inputs, *named, os.environ.get(WEIGHTS_VARIABLE)):
        found = None if given is None else _identity(given)
        if found in existing:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{shown_name(existing[found])}” is an input file and would be overwritten.",
                "Choose another name for the result.",
            )
    for own in _own_files():
        found = _identity(own)
        if found in existing:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{shown_name(existing[found])}” is one of this program's own files.",
                "Choose another name for the result.",
            )
    if not (parsed.overwrite or more_inputs_follow):
        for path, kind in wanted:
            _check_kind(path, kind)


def _check_kind(path: Path, kind: FileKind) -> None:
    if _identity(path) is None:
        return
    try:
        there = kind_of_file(path)
    except OSError:  # it cannot be read, so it cannot be told to be an older result
        there = "other"
    if there == kind and kind in _MAY_BE_THE_USERS:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(path)}” exists already, and nothing tells whether it is an older "
            "result.",
            "Choose another name for the result, or add --overwrite.",
        )
    if there not in ("nothing", kind):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(path)}” exists and is {NAMES[there]}, not {NAMES[kind]}.",
            "Choose another name for the result, or add --overwrite.",
        )


def _identity(given: Path | str) -> _Identity | None:
    """What tells a regular file, whatever its name; None if there is none."""
    try:
        found = os.fstat(sys.stdin.fileno()) if given == STANDARD_INPUT else Path(given).stat()
    except (OSError, ValueError, AttributeError):  # an address, a camera's name, no standard input
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _own_files() -> Iterator[Path]:
    """The weights, runs, journals, evaluations and settings of this user."""
    yield paths.config_folder() / settings.FILE_NAME
    for folder in (paths.weights_folder(), paths.runs_folder(), paths.evaluations_folder()):
        yield from folder.rglob("*")


def needs_file(parsed: argparse.Namespace) -> None:
    """Check that a file that is not text is not written to a terminal or a pipe, and can be.

    Raises:
        UserError: It would be, or what writes it is not installed (WRONG_USAGE).
    """
    file_format = FORMATS[parsed.file_format]
    if file_format.needs_file and parsed.output is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The format {parsed.file_format} cannot be written to standard output.",
            f"Add --output FILE{file_format.suffix}.",
        )
    if file_format.kind == "parquet":
        import_pyarrow()
