"""Estimates what decoding an image will cost, and reduces or refuses it if that is too much."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

from PIL import Image
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

from inception_gui.core.images.errors import (
    image_error,
    too_large,
    too_many_pixels,
    too_slow,
)
from inception_gui.core.images.jpeg_structure import JpegFacts, read_facts
from inception_gui.core.images.memory_estimates import loading_bytes, stored_bytes
from inception_gui.errors import Kind

MEMORY_BYTES: Final = 440 << 20
"""Memory that decoding one image may need, including the bytes of its file. The limit is 512 MB;
the rest is for what the estimates leave out (tables, the allocator's slack)."""
_PIXEL_BYTES: Final = 3
"""Bytes of a pixel in the finished image."""
_ENOUGH_SHORT_SIDE: Final = 684
"""An image that is reduced to save memory keeps at least twice the network's input size."""
_MOST_REDUCED: Final = 16
_STRIP_PIXELS: Final = 1 << 20

_READ_IN_PIECES: Final = {"TIFF", "BMP", "PPM", "PNG", "JPEG2000", "ICO"}
"""Decoders that never keep the whole file in memory."""
_KEPT_WHOLE: Final = {"WEBP", "AVIF", "HEIF"}
"""Decoders that keep the whole file in memory until they are done."""

_MOST_PIXELS: Final = 400_000_000
"""No camera makes more; at 1/8 scale a JPEG of this size takes 4 s."""
_FREE_SCANS: Final = 32
"""Encoders write about 10 scans; each then sends a part of the data, so that all of them together
cost what one pass costs. Beyond, scans are empty and only their number counts."""
_SCANNED_PIXELS_PER_SECOND: Final = 300_000_000
_EMPTY_SCANNED_PIXELS_PER_SECOND: Final = 150_000_000
"""Pixels times scans that libjpeg-turbo walks over in a second on a machine a third as fast as
the one measured (390 million of a photo's, 1,700 million of an empty scan's)."""
_RLE_BYTES_PER_SECOND: Final = 1_000_000
_RLE_PIXELS_PER_SECOND: Final = 3_000_000
"""Run-length coded BMP is unpacked in Python, and short lines are filled pixel by pixel."""
_PLAIN_BYTES_PER_SECOND: Final = 4_000_000
"""Plain-text PBM, PGM and PPM are parsed in Python."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file will be decoded; `jpeg_scale` is 1, 2, 4 or 8."""

    decoder: str
    file_bytes: int
    jpeg_scale: int = 1
    coefficient_bytes: int = 0

    def check(self, picture: Image.Image, page: int, stream: BinaryIO) -> int:
        """Return how many bytes the opened, not yet loaded `picture` will need.

        A JPEG 2000 image that is too large is set to load at a reduced resolution.

        Raises:
            UserError: TOO_LARGE, or DAMAGED for an image without any pixel.
        """
        scale = self.jpeg_scale if page == 0 else 1
        width, height = (-(-side // scale) for side in picture.size)
        count = width * height
        if count <= 0:
            raise image_error(Kind.DAMAGED, "This file is damaged: the image has no pixels.")
        loading = loading_bytes(picture, self.decoder, page, stream) * count
        allowed = MEMORY_BYTES - self.coefficient_bytes - self.file_bytes
        if isinstance(picture, Jpeg2KImageFile):
            halvings = 0
            while loading > allowed and min(width, height) >> (halvings + 1) >= _ENOUGH_SHORT_SIDE:
                halvings, loading, count = halvings + 1, loading / 4, count // 4
            picture.reduce = halvings
        if loading > allowed or not self._factor(picture, count, min(width, height)):
            whole = max(loading, stored_bytes(picture.mode) * count + _PIXEL_BYTES * count)
            kept = self.coefficient_bytes + self.file_bytes
            raise too_large(*picture.size, whole + kept, MEMORY_BYTES)
        return int(
            max(
                loading + self.coefficient_bytes,
                (stored_bytes(picture.mode) + _PIXEL_BYTES) * count,
            )
        )

    def reduced(self, picture: Image.Image) -> Image.Image:
        """The loaded `picture`, or a smaller one where the full size is too much to convert."""
        factor = self._factor(picture, picture.width * picture.height, min(picture.size))
        if factor <= 1:
            return picture
        return _reduced_by(picture, factor)

    def _factor(self, picture: Image.Image, count: int, short: int) -> int:
        """By what to reduce so that converting fits the memory: 1 for not at all, 0 for never."""
        allowed = MEMORY_BYTES - self.file_bytes
        stored = stored_bytes(picture.mode)
        alpha = 1 if "A" in picture.mode.upper() or "transparency" in picture.info else 0
        # The image and the image made of it; then the image and its turned copy.
        if max(stored + _PIXEL_BYTES + alpha, 2 * _PIXEL_BYTES + alpha) * count <= allowed:
            return 1
        if stored == 2:  # Pillow cannot reduce 16-bit images
            return 0
        for factor in range(2, _MOST_REDUCED + 1):
            small = (4 + _PIXEL_BYTES + 1) * count // factor**2
            fits = stored * count + small <= allowed
            if fits and short // factor >= _ENOUGH_SHORT_SIDE:
                return factor
        return 0


def _reduced_by(picture: Image.Image, factor: int) -> Image.Image:
    """`picture` at 1/`factor`, made strip by strip: Pillow copies what it converts or reduces."""
    info = picture.info
    mode = {"1": "L", "P": "RGBA" if "transparency" in info else "RGB", "PA": "RGBA"}.get(
        picture.mode, picture.mode
    )
    width, height = picture.size
    small = Image.new(mode, (-(-width // factor), -(-height // factor)))
    rows = factor * max(1, _STRIP_PIXELS // (width * factor))
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(height, top + rows)))
        strip.info = info
        strip = strip if strip.mode == mode else strip.convert(mode)
        small.paste(strip.reduce(factor), (0, top // factor))
    small.info = {key: info[key] for key in ("icc_profile",) if key in info}
    small.format = picture.format
    return small


def plan(
    stream: BinaryIO,
    decoder: str,
    keep_short_side: int | None,
    deadline_s: float,
    *,
    offset: int = 0,
) -> Plan:
    """Decide how to decode the file, from its structure alone.

    `offset` is where a later image of a JPEG file with several begins.

    Raises:
        UserError: too_slow, too_large, damaged or unsupported_format.
    """
    size = stream.seek(0, 2)
    if size > MEMORY_BYTES and decoder not in _READ_IN_PIECES:
        raise image_error(
            Kind.TOO_LARGE,
            f"This file was refused: it has {size / 1e6:,.0f} MB, and the limit for this format is "
            f"{MEMORY_BYTES / 1e6:,.0f} MB.",
            detail=decoder,
        )
    kept = size if isinstance(stream, io.BytesIO) or decoder in _KEPT_WHOLE else 0
    if decoder == "JPEG":
        facts = _jpeg_facts(stream, offset, deadline_s)
        scale = _jpeg_scale(facts, keep_short_side, MEMORY_BYTES - kept)
        return Plan("JPEG", kept, scale, facts.coefficient_bytes)
    if decoder == "BMP":
        _check_run_lengths(stream, size, deadline_s)
    elif decoder == "PPM":
        stream.seek(0)
        plain = stream.read(2) in (b"P1", b"P2", b"P3")
        if plain and size > _PLAIN_BYTES_PER_SECOND * deadline_s:
            most = _PLAIN_BYTES_PER_SECOND * deadline_s
            raise too_slow(f"{size / 1e6:,.0f} MB of text", f"{most / 1e6:,.0f} MB")
    elif decoder == "ICO":
        _check_icon(stream)
    return Plan(decoder, kept)


def _jpeg_facts(stream: BinaryIO, offset: int, deadline_s: float) -> JpegFacts:
    """The facts of a JPEG that can be decoded in time."""
    facts = read_facts(stream, offset)
    if facts is None:
        raise image_error(
            Kind.DAMAGED, "This file is damaged: it begins as a JPEG image, then ends too early."
        )
    if facts.bits == 12 and not facts.lossless:
        raise image_error(
            Kind.UNSUPPORTED_FORMAT,
            "This is a JPEG with 12 bits a colour, which this program does not read.",
        )
    pixels = facts.width * facts.height
    if pixels > _MOST_PIXELS:
        raise too_many_pixels(facts.width, facts.height, _MOST_PIXELS)
    few = facts.scans <= _FREE_SCANS
    rate = _SCANNED_PIXELS_PER_SECOND if few else _EMPTY_SCANNED_PIXELS_PER_SECOND
    if facts.scans > 1 and facts.scans * pixels > rate * deadline_s:
        most = max(_FREE_SCANS, int(rate * deadline_s / max(1, pixels)))
        size = f"{facts.width:,} × {facts.height:,} pixels"
        raise too_slow(f"{facts.scans:,} scans over {size}", f"{most:,} scans")
    return facts


def _jpeg_scale(facts: JpegFacts, keep_short_side: int | None, allowed: int) -> int:
    if facts.lossless:  # cannot be scaled while decoding
        return 1
    short = min(facts.width, facts.height)
    scale = 1
    if keep_short_side is not None:
        while scale < 8 and short // (2 * scale) >= max(1, keep_short_side):
            scale *= 2
    while scale < 8 and _jpeg_bytes(facts, scale) > allowed:
        scale *= 2
    return scale


def _jpeg_bytes(facts: JpegFacts, scale: int) -> int:
    count = -(-facts.width // scale) * -(-facts.height // scale)
    stored = 1 if facts.components == 1 else 4
    return max(facts.coefficient_bytes + stored * count, (stored + _PIXEL_BYTES) * count)


def _check_run_lengths(stream: BinaryIO, size: int, deadline_s: float) -> None:
    stream.seek(18)
    width, height, _, _, coding = struct.unpack("<iiHHI", stream.read(16).ljust(16, b"\0"))
    pixels = abs(width * height)
    slow = size > _RLE_BYTES_PER_SECOND * deadline_s or pixels > _RLE_PIXELS_PER_SECOND * deadline_s
    if coding in (1, 2) and slow:
        most_bytes, most = _RLE_BYTES_PER_SECOND * deadline_s, _RLE_PIXELS_PER_SECOND * deadline_s
        raise too_slow(
            f"{size / 1e6:,.1f} MB and {pixels / 1e6:,.1f} megapixels of run lengths",
            f"{most_bytes / 1e6:,.0f} MB and {most / 1e6:,.0f} megapixels",
        )


def _check_icon(stream: BinaryIO) -> None:
    """Refuse an icon whose images are larger than its directory can say (256 pixels)."""
    stream.seek(4)
    directory = stream.read(2)
    directory = stream.read(16 * int.from_bytes(directory, "little"))
    for at in range(0, len(directory) - 15, 16):
        stream.seek(int.from_bytes(directory[at + 12 : at + 16], "little"))
        inner = stream.read(24)
        if inner.startswith(b"\x89PNG"):
            width, height = (int.from_bytes(inner[n : n + 4], "big") for n in (16, 20))
        else:
            width, height = (
                abs(int.from_bytes(inner[n : n + 4], "little", signed=True)) for n in (4, 8)
            )
        needed = 12 * width * height
        if needed > MEMORY_BYTES:
            raise too_large(width, height, needed, MEMORY_BYTES)
