"""Reads the one table that is needed of ILSVRC's `meta.mat`: which WordNet id an id stands for.

A reader of MATLAB's level 5 files ("MAT-File Format", The MathWorks, chapter 1), as far as a table
of texts and numbers needs it. The file is data of unknown origin: every length is checked.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from inception_gui.errors import Kind, UserError

_HEADER_BYTES: Final = 128
_MOST_BYTES: Final = 64 << 20
_CLASSES: Final = 1000

_COMPRESSED: Final = 15
_MATRIX: Final = 14
_FORMATS: Final = {1: "b", 2: "B", 3: "h", 4: "H", 5: "i", 6: "I", 7: "f", 9: "d", 12: "q", 13: "Q"}
_TEXTS: Final = {16: "utf-8", 17: "utf-16", 18: "utf-32"}
_STRUCT: Final = 2

_Element = tuple[int, memoryview]


def read_synsets_of_meta(path: Path) -> list[str]:
    """The WordNet ids of the ILSVRC ids 1..1000, in this order.

    Raises:
        UserError: `WRONG_USAGE`: it cannot be read, or is not ILSVRC-2012's meta.mat.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _no_meta(path, str(error)) from error
    try:
        return _synsets(data)
    except (ValueError, KeyError, IndexError, OverflowError, struct.error, zlib.error) as error:
        raise _no_meta(path, repr(error)) from error


def _synsets(data: bytes) -> list[str]:
    if len(data) > _MOST_BYTES:
        raise ValueError("too large")
    marks = {b"IM": "<", b"MI": ">"}
    order = marks[data[_HEADER_BYTES - 2 : _HEADER_BYTES]]
    found: dict[int, str] = {}
    for kind, body in _elements(memoryview(data)[_HEADER_BYTES:], order):
        if kind == _COMPRESSED:
            inflater = zlib.decompressobj()
            inflated = memoryview(inflater.decompress(body, _MOST_BYTES))
            if inflater.unconsumed_tail:
                raise ValueError("too large")
            elements = list(_elements(inflated, order))
        else:
            elements = [(kind, body)]
        for inner_kind, inner in elements:
            if inner_kind == _MATRIX:
                found.update(_rows(inner, order))
    return [found[number] for number in range(1, _CLASSES + 1)]


def _rows(body: memoryview, order: str) -> Iterator[tuple[int, str]]:
    """ILSVRC id and WordNet id of each row, where this is the table that has them."""
    flags, _dimensions, _name, *rest = _elements(body, order)
    if not rest or _kind_of(flags, order) != _STRUCT:
        return
    (width,) = _numbers(rest[0], order)
    fields = [
        bytes(rest[1][1][first : first + int(width)]).split(b"\0")[0]
        for first in range(0, len(rest[1][1]), max(1, int(width)))
    ]
    if b"ILSVRC2012_ID" not in fields or b"WNID" not in fields:
        return
    cells = rest[2:]
    for first in range(0, len(cells) - len(fields) + 1, len(fields)):
        row = dict(zip(fields, cells[first : first + len(fields)], strict=True))
        (number,) = _numbers(_content(row[b"ILSVRC2012_ID"], order), order)
        yield int(number), _text(_content(row[b"WNID"], order), order)


def _elements(data: memoryview, order: str) -> Iterator[_Element]:
    at = 0
    while at + 8 <= len(data):
        (kind,) = struct.unpack_from(f"{order}I", data, at)
        if kind >> 16:  # four bytes or less stand in the tag itself
            size, kind, start, step = kind >> 16, kind & 0xFFFF, at + 4, 8
            if size > 4:
                raise ValueError("a small element that is large")
        else:
            (size,) = struct.unpack_from(f"{order}I", data, at + 4)
            start = at + 8
            step = 8 + (size if kind == _COMPRESSED else -(-size // 8) * 8)
        if start + size > len(data):
            raise ValueError("cut short")
        yield kind, data[start : start + size]
        at += step


def _kind_of(flags: _Element, order: str) -> int:
    return int(_numbers(flags, order)[0]) & 0xFF


def _content(cell: _Element, order: str) -> _Element:
    """The values of a cell, which is a matrix of its own: behind flags, dimensions and name."""
    parts = list(_elements(cell[1], order))
    return parts[3]


def _numbers(element: _Element, order: str) -> tuple[float, ...]:
    kind, body = element
    letter = _FORMATS[kind]
    return struct.unpack(f"{order}{len(body) // struct.calcsize(letter)}{letter}", body)


def _text(element: _Element, order: str) -> str:
    kind, body = element
    if kind in _TEXTS:
        ending = "" if kind == 16 else ("-le" if order == "<" else "-be")
        return bytes(body).decode(_TEXTS[kind] + ending)
    return "".join(chr(int(code)) for code in _numbers(element, order))


def _no_meta(path: Path, detail: str) -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{path.name}” cannot be read as the development kit's meta.mat of ILSVRC-2012.",
        "Give the file data/meta.mat of the kit for tasks 1 and 2, or a list of WordNet ids in "
        "the order of the ILSVRC ids.",
        detail=detail,
    )
