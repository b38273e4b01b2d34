"""Reads what a PNG says besides its pixels, and leaves out what its decoder need not see."""

from __future__ import annotations

import io
import struct
import zlib
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final

from inception_gui.core.images.errors import too_slow

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LARGEST_PROFILE: Final = 8 << 20
"""Bytes of an unpacked ICC profile; printers' CMYK profiles are about 3 MB."""
_MOST_BLOCKS: Final = 200_000
"""Pillow reads them in Python."""

_DATA: Final = frozenset({b"IDAT", b"fdAT"})
_KEPT: Final = frozenset({b"tRNS", b"acTL", b"fcTL", b"fdAT", b"eXIf"})
"""Blocks that the decoder needs besides the critical ones, whose names begin with a capital."""
_READ: Final = frozenset({b"gAMA", b"cHRM", b"sRGB", b"cICP", b"iCCP", b"sBIT", b"pHYs"})
_PIECE_BYTES: Final = 1 << 20
_HEAD, _CHECKSUM = 8, 4


@dataclass(slots=True)
class PngFacts:
    """What the blocks of a PNG say of its pixels (PNG, 3rd edition, sections 5.6 and 11.3).

    `blocks` holds the contents of those in `_READ`, the first of each name; `profile` is the
    unpacked ICC profile. `wrong_checksum`: pixels do not match their checksum.
    """

    blocks: dict[bytes, bytes] = field(default_factory=dict)
    profile: bytes | None = None
    profile_is_too_large: bool = False
    wrong_checksum: bool = False


def read_png(stream: BinaryIO) -> tuple[PngFacts, BinaryIO]:
    """Read the blocks of a PNG; return its facts and the stream for its decoder.

    That stream lacks texts, profiles and all else that does not change the pixels, and what has a
    wrong checksum and may be left out: Pillow would call a file with a large text or such a
    checksum broken, browsers open it.

    Raises:
        UserError: TOO_SLOW for very many blocks.
    """
    facts = PngFacts()
    end = stream.seek(0, io.SEEK_END)
    kept = [(0, _HEAD)]
    at, blocks, before_pixels = _HEAD, 0, True
    while at + _HEAD + _CHECKSUM <= end:
        stream.seek(at)
        length, name = struct.unpack(">I4s", stream.read(_HEAD))
        after = at + _HEAD + length + _CHECKSUM
        if after > end or not name.isalpha():
            break  # the decoder judges what cannot be followed
        blocks += 1
        if blocks > _MOST_BLOCKS:
            raise too_slow(f"more than {_MOST_BLOCKS:,} blocks", f"{_MOST_BLOCKS:,}")
        if name in _DATA:
            before_pixels = False
            facts.wrong_checksum |= not _is_sound(stream, name, length)
            keeps = True
        elif name[:1].isupper():
            keeps = True
        elif name in _KEPT:
            keeps = _is_sound(stream, name, length)
        else:
            keeps = False
            if name in _READ and before_pixels and name not in facts.blocks:
                _read_block(facts, stream, name, length)
        if keeps:
            _extend(kept, at, after)
        at = end if name == b"IEND" else after
    if at < end:
        _extend(kept, at, end)
    stream.seek(0)
    if kept == [(0, end)]:
        return facts, stream
    return facts, io.BufferedReader(_Parts(stream, kept), 1 << 16)


def _extend(parts: list[tuple[int, int]], start: int, end: int) -> None:
    if parts[-1][1] == start:
        parts[-1] = (parts[-1][0], end)
    else:
        parts.append((start, end))


def _is_sound(stream: BinaryIO, name: bytes, length: int) -> bool:
    """Whether the content that begins here matches the checksum after it."""
    found = zlib.crc32(name)
    while length and (piece := stream.read(min(length, _PIECE_BYTES))):
        found = zlib.crc32(piece, found)
        length -= len(piece)
    return found == int.from_bytes(stream.read(_CHECKSUM), "big")


def _read_block(facts: PngFacts, stream: BinaryIO, name: bytes, length: int) -> None:
    if length > LARGEST_PROFILE:  # packed, even
        facts.profile_is_too_large |= name == b"iCCP"
        return
    content = stream.read(length)
    if zlib.crc32(content, zlib.crc32(name)) != int.from_bytes(stream.read(_CHECKSUM), "big"):
        return
    facts.blocks[name] = content
    if name == b"iCCP":
        _unpack_profile(facts, content)


def _unpack_profile(facts: PngFacts, content: bytes) -> None:
    _, _, packed = content.partition(b"\0")
    if packed[:1] != b"\0":  # the only method of compression
        return
    try:
        profile = zlib.decompressobj().decompress(packed[1:], LARGEST_PROFILE + 1)
    except zlib.error:
        return
    if len(profile) > LARGEST_PROFILE:
        facts.profile_is_too_large = True
    else:
        facts.profile = profile or None


class _Parts(io.RawIOBase):
    """Some parts of a stream, read as if there was nothing between them."""

    def __init__(self, stream: BinaryIO, parts: list[tuple[int, int]]) -> None:
        self._stream = stream
        self._parts = parts
        self._starts = [0]
        for start, end in parts:
            self._starts.append(self._starts[-1] + end - start)
        self._at = 0
        self._part = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._starts[-1]}[whence]
        self._at = max(0, base + offset)
        self._part = max(0, bisect_right(self._starts, self._at) - 1)
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        while self._part < len(self._parts) and self._at >= self._starts[self._part + 1]:
            self._part += 1
        if self._part >= len(self._parts):
            return 0
        start, _ = self._parts[self._part]
        room = memoryview(buffer).cast("B")
        within = self._at - self._starts[self._part]
        wanted = min(len(room), self._starts[self._part + 1] - self._at)
        self._stream.seek(start + within)
        piece = self._stream.read(wanted)
        room[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)
