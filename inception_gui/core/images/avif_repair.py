"""Mends AVIF files whose properties are associated in several boxes instead of one.

ISO 23008-12, 9.3.3.2, allows only one box `ipma` of a kind. Files of the encoder cavif have one for
each item; libavif refuses them, browsers open them.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO, Final

_MOST_BYTES: Final = 64 << 20
"""Of files that are mended; a copy is held in memory."""
_MOST_BOXES: Final = 1000
_FULL_HEAD: Final = 16
"""Bytes of an `ipma` box before its entries: size, type, version and flags, number of entries."""


def with_one_association(stream: BinaryIO) -> BinaryIO:
    """The same stream, or a mended copy, in which nothing has moved."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    head = stream.read(min(size, 1 << 16))
    stream.seek(0)
    if size > _MOST_BYTES or head.count(b"ipma") < 2:
        return stream
    data = bytearray(stream.read())
    stream.seek(0)
    return io.BytesIO(data) if _join(data) else stream


def _join(data: bytearray) -> bool:
    """Join the neighbours among the boxes that may be one; the bytes saved become a free box."""
    for _, start, end in _boxes(data, 0, len(data), b"meta"):
        for where, inner, inner_end in _boxes(data, start + 4, end, b"iprp"):
            found = list(_boxes(data, inner, inner_end, b"ipma"))
            if len(found) < 2 or found[-1][2] != inner_end:
                return False
            first = found[0][0]
            kinds = {bytes(data[at + 8 : at + 12]) for at, _, _ in found}
            follow = all(one[2] == next_[0] for one, next_ in pairwise(found))
            if len(kinds) > 1 or not follow or any(e - a < _FULL_HEAD for a, _, e in found):
                return False
            entries = b"".join(data[at + _FULL_HEAD : stop] for at, _, stop in found)
            count = sum(int.from_bytes(data[at + 12 : at + 16], "big") for at, _, _ in found)
            saved = _FULL_HEAD * (len(found) - 1)
            joined = struct.pack(">I4s4sI", _FULL_HEAD + len(entries), b"ipma", kinds.pop(), count)
            data[first:inner_end] = (
                joined + entries + struct.pack(">I4s", saved, b"free").ljust(saved, b"\0")
            )
            data[where : where + 4] = struct.pack(">I", inner_end - saved - where)
            return True
    return False


def _boxes(data: bytearray, at: int, end: int, name: bytes) -> Iterator[tuple[int, int, int]]:
    """Start, content and end of the boxes of this name (ISO 14496-12, 4.2)."""
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        size = int.from_bytes(data[at : at + 4], "big")
        after = at + size if size else end
        if size in range(1, 8) or after > end:
            return  # also boxes of more than 4 GB, which are not here
        if data[at + 4 : at + 8] == name:
            yield at, at + 8, after
        at = after
