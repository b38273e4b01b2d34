"""Writes lines of CSV: RFC 4180 in UTF-8, safe to open in any spreadsheet.

Text is escaped as `core.files.path_text` says: no cell can be taken for a formula, and any file
name survives. `csv_start` comes first, then lines of `csv_line`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

from inception_gui.core.files.path_text import escape_path

_BYTE_ORDER_MARK: Final = "\ufeff"  # without it Excel reads UTF-8 as the local 8-bit code
_LINE_END: Final = "\r\n"  # RFC 4180
# Besides what RFC 4180 asks for: where ";" or a tab separates cells, a name must not become two.
_ALSO_QUOTED: Final = frozenset(";\t'")


def csv_start(columns: Iterable[str]) -> str:
    """The start of a file: the byte order mark and the column names."""
    return _BYTE_ORDER_MARK + csv_line(columns)


def csv_line(cells: Iterable[str | float | None]) -> str:
    """A row with its line end. Numbers have six significant digits; None is an empty cell."""
    texts = [_text(cell) for cell in cells]
    line = io.StringIO()
    if all(_ALSO_QUOTED.isdisjoint(text) for text in texts):
        writer = csv.writer(line, lineterminator=_LINE_END)
    else:
        writer = csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator=_LINE_END)
    writer.writerow(texts)
    return line.getvalue()


def _text(cell: str | float | None) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return escape_path(cell)
    return str(cell) if isinstance(cell, int) else f"{cell:.6g}"
