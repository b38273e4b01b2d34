"""Reads the text of tables and lists of labels as spreadsheets and other programs write them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.read_bounded import read_bounded
from inception_gui.errors import Kind, UserError

Row = tuple[int, list[str]]
"""The number of a line, from 1, and its cells."""

_MOST_BYTES: Final = 32 << 20
"""Of a file of labels. Those of ImageNet have 2 MB."""
_DELIMITERS: Final = "\t;,|"
_SEPARATOR_LINE: Final = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
"""Excel's own first line, which is not data."""
_SPACED: Final = re.compile(r"[^\s,;|]+(?: [^\s,;|]+)*\s+[^\s,;|]+")
_SAMPLE: Final = 20
_SAMPLE_CHARS: Final = 1 << 16

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, with which it begins
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_text(path: Path, most_bytes: int = _MOST_BYTES) -> str:
    """Read a text file in UTF-8, UTF-16 or UTF-32; bytes that are not UTF-8 become surrogates.

    `from_windows` turns those of a cell into letters where they are not the bytes of a file name.

    Raises:
        UserError: it cannot be read, is not text, or has more than `most_bytes` (WRONG_USAGE).
    """
    data = read_bounded(path, most_bytes)
    marked = (one for one in _MARKS if data.startswith(one[0]))
    mark, encoding = next(marked, (b"", _without_mark(data)))
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    text = data[len(mark) :].decode(encoding, errors)
    if "\0" in text:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{printable(path.name)}” is not a text file.",
            "Save it as CSV (in Excel: “CSV UTF-8”) and use that file.",
        )
    return text


def from_windows(cell: str) -> str:
    """The letters of a cell whose file is in Windows' old Western code (cp1252), not in UTF-8."""
    try:
        data = cell.encode("utf-8", "surrogateescape")
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
    except UnicodeEncodeError:
        return cell


def rows_of(text: str, *, with_spaces: bool = False) -> Iterator[Row]:
    """The rows of a table that are not empty.

    The sign between cells is the one that a first line `sep=` names, or the first of tab, ; , |
    that splits the first lines into the same number of columns. Where none does, `with_spaces` lets
    the last space of a line separate two cells, as in Caffe's lists.

    Raises:
        UserError: it is not a table (WRONG_USAGE).
    """
    first, _, rest = text.partition("\n")
    skipped = 0
    if found := _SEPARATOR_LINE.fullmatch(first):
        delimiter, text, skipped = found[1], rest, 1
    else:
        delimiter = _delimiter(text)
        if not delimiter and with_spaces:
            yield from _spaced_rows(text)
            return
        delimiter = delimiter or ","
    # Only where a quoted cell follows a space: a file name may begin with one.
    spaced = f'{delimiter} "' in text
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=spaced)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num + skipped, row
    except csv.Error as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "This file is not a table of labels.",
            "It needs one line per image or label, with two columns.",
            detail=f"line {reader.line_num + skipped}: {error}",
        ) from error


def _without_mark(data: bytes) -> str:
    """UTF-16 where every other byte of the start is zero, else UTF-8."""
    head = data[:256]
    if len(head) >= 4 and len(head) % 2 == 0:
        for zeros, others, encoding in (
            (head[1::2], head[0::2], "utf-16-le"),
            (head[0::2], head[1::2], "utf-16-be"),
        ):
            if zeros.count(0) > len(zeros) * 3 // 4 and 0 not in others:
                return encoding
    return "utf-8"


def _delimiter(text: str) -> str:
    """The sign between cells; empty where it is a space."""
    start = io.StringIO(text[:_SAMPLE_CHARS], newline="")
    lines = list(islice((line for line in start if line.strip()), _SAMPLE))

    def alike(sign: str) -> int:
        """How many lines have as many columns as the first, which has at least two."""
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=sign)]
        except csv.Error:
            return 0
        return widths.count(widths[0]) if widths and widths[0] > 1 else 0

    best = max(_DELIMITERS, key=alike)  # the first of equals
    if alike(best):
        return best
    is_spaced = lines and all(_SPACED.fullmatch(line.strip()) for line in lines)
    return "" if is_spaced else ","


def _spaced_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(io.StringIO(text, newline=""), 1):
        if line.strip():
            yield number, line.strip().rsplit(maxsplit=1)


def normal_head(cell: str) -> str:
    """The heading of a column, by which it is known: “File Name” and “file_name” are the same."""
    return re.sub(r"[\s_.-]+", "", cell.strip().lstrip("\ufeff").casefold())


def column(heads: Sequence[str], names: Sequence[str]) -> int | None:
    """The first column whose heading is one of `names`, those first that are named first."""
    return next((heads.index(name) for name in names if name in heads), None)
