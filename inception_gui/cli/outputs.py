"""Checks the paths of results before anything is loaded or computed."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from inception_gui.core.exports.formats import FORMATS
from inception_gui.errors import Kind, UserError


def check_outputs(*paths: Path | None, inputs: Iterable[Path | str | None] = ()) -> None:
    """Check that each path can be written without losing anything.

    Its folder must exist, no two paths may be the same file, and none may be one of `inputs`.

    Raises:
        UserError: A path fails the check (WRONG_USAGE).
    """
    wanted = [path for path in paths if path is not None]
    for path in wanted:
        if not path.absolute().parent.is_dir():
            raise UserError(
                Kind.WRONG_USAGE,
                f"There is no folder “{path.parent}” to write “{path.name}” to.",
                "Create the folder first, or choose another one.",
            )
    if len({os.path.realpath(path) for path in wanted}) < len(wanted):
        raise UserError(
            Kind.WRONG_USAGE,
            "Two results would be written to the same file.",
            "Give each result its own name.",
        )
    existing = [path for path in wanted if path.is_file()]
    if not existing:
        return  # nothing can be lost, so thousands of names need not be compared
    for given in inputs:
        for path in existing:
            if given is not None and _is_same(path, Path(given)):
                raise UserError(
                    Kind.WRONG_USAGE,
                    f"“{path.name}” is an input file and would be overwritten.",
                    "Choose another name for the result.",
                )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # the other is not a file: a camera's name, an address, standard input
        return False


def needs_file(parsed: argparse.Namespace) -> None:
    """Check that a file that is not text is not written to a terminal or a pipe.

    Raises:
        UserError: It would be (WRONG_USAGE).
    """
    file_format = FORMATS[parsed.file_format]
    if file_format.needs_file and parsed.output is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The format {parsed.file_format} cannot be written to standard output.",
            f"Add --output FILE{file_format.suffix}.",
        )
