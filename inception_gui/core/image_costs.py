"""Judge before decoding what a picture will cost; reduce or refuse it where that is too much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, Final

from PIL import Image

from inception_gui.core.image_errors import picture_error, too_large
from inception_gui.core.image_formats import Sniffed
from inception_gui.core.jpeg_checks import JpegFacts, JpegTooCostlyError, read_facts
from inception_gui.errors import Kind

MEMORY_BYTES: Final = 440 << 20
"""What one picture may need while it is decoded. The rule is 512 MB; the rest is for what these
estimates leave out (file buffers, the allocator's slack)."""
PIXEL_BYTES: Final = 3
"""Bytes of a pixel in the finished image."""
KEPT_SHORT_SIDE: Final = 684
"""A picture reduced for its memory keeps at least twice what the network looks at."""

_STORED_BYTES: Final = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}
"""Mode -> bytes of a pixel in Pillow's memory; 4 for all others, RGB too."""

_DECODER_BYTES: Final = {"WEBP": 16, "AVIF": 16, "HEIF": 12, "JPEG2000": 30, "ICO": 8}
"""Bytes of a pixel that a decoder needs beside the picture it fills: planes, canvases, copies.
Measured as peak resident memory over 4 to 50 megapixels."""

_MOST_PIXELS: Final = 400_000_000
"""No camera and no scanner makes more; at 1/8 scale a JPEG of this size still takes 3 s."""

_SCAN_PIXELS_PER_SECOND: Final = 40_000_000
"""Pixels a progressive JPEG decoder walks over in a second, per scan, on a slow machine."""
_FREE_SCANS: Final = 100
"""No encoder writes more than about 20."""
_RLE_BYTES_PER_SECOND: Final = 2_000_000
"""Run-length coded BMP is unpacked in Python."""
_ASCII_BYTES_PER_SECOND: Final = 8_000_000
"""Plain PBM, PGM and PPM are parsed in Python."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a picture will be decoded; `jpeg_scale` is 1, 2, 4 or 8."""

    sniffed: Sniffed
    jpeg_scale: int = 1
    coefficient_bytes: int = 0

    def check(self, picture: Image.Image) -> None:
        """Refuse the opened, not yet loaded `picture` where loading it would need too much.

        Raises:
            UserError: too_large.
        """
        width, height = (-(-side // self.jpeg_scale) for side in picture.size)
        count = width * height
        if count <= 0:
            raise picture_error(Kind.DAMAGED, "This file is damaged: its picture has no size.")
        loading = (_stored(picture) + _decoder_bytes(picture, self.sniffed.decoder)) * count
        if loading + self.coefficient_bytes > MEMORY_BYTES:
            raise too_large(*picture.size)
        if self._reduction(picture, count, min(width, height)) == 0:
            raise too_large(*picture.size)

    def reduced(self, picture: Image.Image) -> Image.Image:
        """The loaded `picture`, or a smaller one where the full size is too much to convert."""
        factor = self._reduction(picture, picture.width * picture.height, min(picture.size))
        if factor == 1:
            return picture
        kept = picture.info
        small = picture.convert("RGBA") if picture.mode == "PA" else picture
        if small.mode == "P":
            small = small.convert("RGBA" if "transparency" in kept else "RGB")
        small = small.reduce(max(factor, 1))
        small.info = {key: kept[key] for key in ("icc_profile",) if key in kept}
        small.format = picture.format
        return small

    def _reduction(self, picture: Image.Image, count: int, short: int) -> int:
        """By what factor to reduce so that converting fits the memory; 0 where none does."""
        stored = _stored(picture)
        # The picture and the image made of it; then the image and its turned copy.
        if max(stored + PIXEL_BYTES + 1, 2 * PIXEL_BYTES) * count <= MEMORY_BYTES:
            return 1
        if stored == 2:  # Pillow cannot reduce 16-bit pictures
            return 0
        # A palette picture becomes RGBA before it is reduced.
        before = (5 if stored == 1 and picture.mode == "P" else stored) * count
        for factor in range(2, 17):
            after = 2 * (4 + PIXEL_BYTES) * count // factor**2
            if before + after <= MEMORY_BYTES and short // factor >= KEPT_SHORT_SIDE:
                return factor
        return 0


def plan(
    stream: BinaryIO, sniffed: Sniffed, keep_short_side: int | None, deadline_s: float
) -> Plan:
    """Decide how to decode the file, from its structure alone.

    Raises:
        UserError: too_slow, too_large, damaged or unsupported_format.
    """
    if sniffed.decoder == "JPEG":
        return _plan_jpeg(stream, sniffed, keep_short_side, deadline_s)
    if sniffed.decoder == "BMP":
        _check_run_lengths(stream, deadline_s)
    elif sniffed.decoder == "PPM":
        _check_plain_text(stream, deadline_s)
    elif sniffed.decoder == "ICO":
        _check_icon(stream)
    return Plan(sniffed)


def _plan_jpeg(
    stream: BinaryIO, sniffed: Sniffed, keep_short_side: int | None, deadline_s: float
) -> Plan:
    try:
        facts = read_facts(stream)
    except JpegTooCostlyError as error:
        raise picture_error(Kind.DAMAGED, detail=error) from error
    if facts is None:
        raise picture_error(
            Kind.DAMAGED, "This file is damaged: it begins as a JPEG picture, then ends too early."
        )
    if facts.bits not in (0, 8) and not facts.lossless:
        raise picture_error(
            Kind.UNSUPPORTED_FORMAT,
            f"This is a JPEG with {facts.bits} bits a colour, which this program does not read.",
        )
    pixels = facts.width * facts.height
    if pixels > _MOST_PIXELS:
        raise too_large(facts.width, facts.height)
    walked = facts.scans * pixels * max(1, facts.components) / 3
    if facts.scans > _FREE_SCANS or (
        facts.scans > 1 and walked > _SCAN_PIXELS_PER_SECOND * deadline_s * 3
    ):
        raise picture_error(
            Kind.TOO_SLOW, detail=f"{facts.scans} scans over {facts.width} x {facts.height} pixels"
        )
    return Plan(sniffed, _jpeg_scale(facts, keep_short_side), facts.coefficient_bytes)


def _jpeg_scale(facts: JpegFacts, keep_short_side: int | None) -> int:
    if facts.lossless:
        return 1
    short = min(facts.width, facts.height)
    scale = 1
    if keep_short_side is not None:
        while scale < 8 and short // (2 * scale) >= max(1, keep_short_side):
            scale *= 2
    while scale < 8 and _jpeg_bytes(facts, scale) > MEMORY_BYTES:
        scale *= 2
    return scale


def _jpeg_bytes(facts: JpegFacts, scale: int) -> int:
    count = -(-facts.width // scale) * -(-facts.height // scale)
    stored = 1 if facts.components == 1 else 4
    return max(facts.coefficient_bytes + stored * count, (stored + PIXEL_BYTES) * count)


def _stored(picture: Image.Image) -> int:
    return _STORED_BYTES.get(picture.mode, 4)


def _decoder_bytes(picture: Image.Image, decoder: str) -> float:
    if decoder == "TIFF":
        bits = getattr(picture, "tag_v2", {}).get(258, (8,))
        return sum(bits) / 8 if isinstance(bits, tuple) else 4.0
    return _DECODER_BYTES.get(decoder, 0)


def _check_run_lengths(stream: BinaryIO, deadline_s: float) -> None:
    stream.seek(0)
    head = stream.read(54)
    compression = int.from_bytes(head[30:34], "little")
    size = stream.seek(0, 2)
    if compression in (1, 2) and size > _RLE_BYTES_PER_SECOND * deadline_s:
        raise picture_error(Kind.TOO_SLOW, detail=f"{size} bytes of run-length coded BMP")


def _check_plain_text(stream: BinaryIO, deadline_s: float) -> None:
    stream.seek(0)
    plain = stream.read(2) in (b"P1", b"P2", b"P3")
    size = stream.seek(0, 2)
    if plain and size > _ASCII_BYTES_PER_SECOND * deadline_s:
        raise picture_error(Kind.TOO_SLOW, detail=f"{size} bytes of plain text PPM")


def _check_icon(stream: BinaryIO) -> None:
    """An icon's pictures carry their own sizes, which its directory may hide."""
    stream.seek(0)
    head = stream.read(6)
    directory = stream.read(16 * int.from_bytes(head[4:6], "little"))
    for at in range(0, len(directory) - 15, 16):
        stream.seek(int.from_bytes(directory[at + 12 : at + 16], "little"))
        inner = stream.read(24)
        if inner.startswith(b"\x89PNG"):
            width, height = (int.from_bytes(inner[n : n + 4], "big") for n in (16, 20))
        else:
            width, height = (
                abs(int.from_bytes(inner[n : n + 4], "little", signed=True)) for n in (4, 8)
            )
        if width * height * (4 + _DECODER_BYTES["ICO"]) > MEMORY_BYTES:
            raise too_large(width, height)
