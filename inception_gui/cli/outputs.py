"""Looks at where results shall go before anything is loaded or computed for them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from inception_gui.errors import Kind, UserError


def check_outputs(*paths: Path | None, inputs: Iterable[Path | str | None] = ()) -> None:
    """Make sure that each path can be written and that nothing is lost by it.

    Its folder must be there, no two may be the same file, and none may be one of `inputs`.

    Raises:
        UserError: one is not so (WRONG_USAGE).
    """
    wanted = [path for path in paths if path is not None]
    for path in wanted:
        if not path.absolute().parent.is_dir():
            raise UserError(
                Kind.WRONG_USAGE,
                f"There is no folder “{path.parent}” to write “{path.name}” into.",
                "Make the folder first, or choose another.",
            )
    if len({os.path.realpath(path) for path in wanted}) < len(wanted):
        raise UserError(
            Kind.WRONG_USAGE,
            "Two results would be written to the same file.",
            "Give each a name of its own.",
        )
    existing = [path for path in wanted if path.is_file()]
    if not existing:
        return  # nothing can be lost, so a folder's thousands of names need no look
    for given in inputs:
        for path in existing:
            if given is not None and _is_same(path, Path(given)):
                raise UserError(
                    Kind.WRONG_USAGE,
                    f"“{path.name}” is what shall be read, and would be lost.",
                    "Give the result another name.",
                )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # the other is no file: a camera's name, an address, standard input
        return False


def needs_file(parsed: argparse.Namespace) -> None:
    """Refuse to write a workbook to a terminal or a pipe.

    Raises:
        UserError: it would be (WRONG_USAGE).
    """
    if parsed.file_format == "xlsx" and parsed.output is None:
        raise UserError(Kind.WRONG_USAGE, "A workbook needs a file.", "Add --output FILE.xlsx.")
