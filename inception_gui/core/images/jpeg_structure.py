"""Reads the structure of a JPEG without decoding it: size, coding and number of scans."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import BinaryIO, Final

from inception_gui.core.images.errors import too_slow

_STANDALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
_SOF: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_EOI: Final = 0xD9
_SOS: Final = 0xDA
# Inside entropy-coded data FF is followed by 00 (stuffing) or D0..D7 (restart); all else is real.
_MARKER: Final = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])")

_MOST_SEGMENTS: Final = 20_000
"""Segments before the image; Pillow reads each in Python, about 3 microseconds one."""
_MOST_GARBAGE_BYTES: Final = 200_000
"""Bytes between segments; Pillow reads them one by one in Python."""


@dataclass(frozen=True, slots=True)
class JpegFacts:
    """What the markers of a JPEG say (ITU-T T.81, B.2).

    `coefficient_bytes` is what a decoder keeps for the whole image if it has more than one scan,
    else 0. `scans` is how often the decoder passes over the image.
    """

    width: int
    height: int
    components: int
    bits: int
    lossless: bool
    coefficient_bytes: int
    scans: int


def read_facts(stream: BinaryIO, offset: int = 0) -> JpegFacts | None:
    """The facts of the JPEG at `offset` in the stream, or None if it has no frame header.

    Raises:
        UserError: TOO_SLOW for too many segments to be read in reasonable time.
    """
    stream.seek(offset)
    data = stream.read()
    facts: JpegFacts | None = None
    for marker, start, end in _segments(data):
        if marker in _SOF and facts is None:
            facts = _frame(marker, data[start:end])
        elif marker == _SOS:
            if facts is None:
                return None
            in_this_scan = data[start] if start < len(data) else 0
            if facts.coefficient_bytes == 0 and in_this_scan >= facts.components:
                return facts
            return _with_scans(facts, data, start)
    return facts


def _segments(data: bytes) -> list[tuple[int, int, int]]:
    """Marker, start and end of every segment's content up to the first scan."""
    found: list[tuple[int, int, int]] = []
    at, garbage = 2, 0
    while at + 4 <= len(data):
        match = _MARKER.search(data, at)
        if match is None:
            break
        garbage += match.start() - at
        marker, at = match[1][0], match.end()
        if len(found) > _MOST_SEGMENTS:
            raise too_slow(f"more than {_MOST_SEGMENTS:,} segments", f"{_MOST_SEGMENTS:,}")
        if garbage > _MOST_GARBAGE_BYTES:
            limit = f"{_MOST_GARBAGE_BYTES // 1000} kB"
            raise too_slow(f"more than {limit} between its segments", limit)
        if marker in _STANDALONE:
            continue
        if marker == _EOI:
            break
        length = int.from_bytes(data[at : at + 2], "big")
        found.append((marker, at + 2, at + length))
        if marker == _SOS:
            break
        at += max(2, length)
    return found


def _frame(marker: int, body: bytes) -> JpegFacts | None:
    if len(body) < 6 or len(body) < 6 + 3 * body[5]:
        return None
    height, width, count = (
        int.from_bytes(body[1:3], "big"),
        int.from_bytes(body[3:5], "big"),
        body[5],
    )
    sampling = [(body[7 + 3 * n] >> 4, body[7 + 3 * n] & 15) for n in range(count)]
    densest = max((h for h, _ in sampling), default=1) * max((v for _, v in sampling), default=1)
    values = width * height * sum(h * v for h, v in sampling) / max(1, densest)
    progressive = marker in (0xC2, 0xC6, 0xCA, 0xCE)
    return JpegFacts(
        width,
        height,
        count,
        bits=body[0],
        lossless=marker in (0xC3, 0xC7, 0xCB, 0xCF),
        coefficient_bytes=int(2 * values) if progressive else 0,
        scans=1,
    )


def _with_scans(facts: JpegFacts, data: bytes, at: int) -> JpegFacts:
    """The facts with all scans counted, and the memory that more than one scan needs."""
    scans = 1
    while (match := _MARKER.search(data, at)) is not None:
        marker, at = match[1][0], match.end()
        if marker == _EOI:
            break
        if marker == _SOS:
            scans += 1
        if marker not in _STANDALONE:
            at += max(2, int.from_bytes(data[at : at + 2], "big"))
    return JpegFacts(
        facts.width,
        facts.height,
        facts.components,
        facts.bits,
        facts.lossless,
        facts.coefficient_bytes or 2 * facts.width * facts.height * facts.components,
        scans,
    )
