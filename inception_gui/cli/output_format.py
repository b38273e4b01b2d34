"""Settles the format of a result: what `--format` says, or else the name of the file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import shown_name
from inception_gui.errors import Kind, UserError

_BY_SUFFIX: Final = {
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".parquet": "parquet",
}


def settle_format(parsed: argparse.Namespace) -> None:
    """Set `file_format` of commands that have one: from the name of the output, if not given.

    Raises:
        UserError: The name says another format than `--format`, or one that the command cannot
            write (WRONG_USAGE).
    """
    if "file_format" not in parsed:
        return
    output: Path | None = parsed.output
    said = None if output is None else _BY_SUFFIX.get(output.suffix.lower())
    asked: str | None = parsed.file_format
    if output is not None and said is not None and said not in parsed.formats:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The name “{shown_name(output)}” says {said}, which this command does not write.",
            f"It writes {', '.join(parsed.formats)}. Choose another name for the result.",
        )
    if output is not None and said and asked and said != asked:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The name “{shown_name(output)}” says {said}, but --format says {asked}.",
            "Choose another name for the result, or leave --format out.",
        )
    parsed.file_format = asked or said or "table"
