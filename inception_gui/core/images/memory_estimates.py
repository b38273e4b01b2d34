"""Estimates the memory per pixel that each decoder needs, from measurements."""

from __future__ import annotations

from typing import Any, BinaryIO, Final

from PIL import Image

_STORED: Final = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}
_HEADER_BYTES: Final = 1 << 16
"""The part of AVIF and JPEG 2000 files that `_of_avif` and `_of_jpeg2000` search."""


def stored_bytes(mode: str) -> int:
    """Bytes per pixel in Pillow's memory, which are four for RGB too."""
    return _STORED.get(mode, 4)


def loading_bytes(picture: Image.Image, decoder: str, page: int, stream: BinaryIO) -> float:
    """Bytes per pixel while the opened `picture` is being loaded, including Pillow's own copy.

    Peak resident memory for 4 to 64 megapixels with Pillow 13 and libheif 1.23, without the bytes
    of the file.
    """
    stored = stored_bytes(picture.mode)
    alpha = 4 if picture.mode in ("RGBA", "LA") else 0
    if decoder == "WEBP":
        return 18
    if decoder == "AVIF":
        return 9 + _of_avif(stream) + alpha
    if decoder == "HEIF":
        if picture.info.get("chroma", 420) in (422, 444):
            return (17 if picture.info.get("bit_depth", 8) > 8 else 13) + alpha
        return 9 + alpha
    if decoder == "JPEG2000":
        return stored + 4 + 12 * _of_jpeg2000(picture, stream)
    if decoder == "TIFF":
        return stored + _of_tiff(picture)
    if decoder == "ICO":
        return stored + 8
    if decoder == "GIF" and not page:
        return stored + 4  # with what the next frame is drawn on
    if page and decoder in ("GIF", "PNG"):
        return 16  # the frame, the one before it, and what it is restored to
    return stored


def _of_avif(stream: BinaryIO) -> float:
    """Bytes per pixel of AVIF's planes (AV1 in ISO media files, 2.3.3), the most of all items."""
    head = _head(stream)
    most, at = 1.5, head.find(b"av1C")
    while at >= 0 and at + 6 < len(head):
        flags = head[at + 6]
        samples = 3.0 if not flags & 0x08 else 2.0 if not flags & 0x04 else 1.5
        most = max(most, samples * (2 if flags & 0x40 else 1))
        at = head.find(b"av1C", at + 4)
    return most


def _of_jpeg2000(picture: Image.Image, stream: BinaryIO) -> float:
    """The share of the image that is decoded at once: one tile (ITU-T T.800, A.5.1)."""
    head = _head(stream)
    at = head.find(b"\xff\x4f\xff\x51")
    if at < 0 or at + 32 > len(head):
        return 1.0
    width, height = (int.from_bytes(head[at + n : at + n + 4], "big") for n in (24, 28))
    return min(1.0, width * height / max(1, picture.width * picture.height))


def _of_tiff(picture: Image.Image) -> float:
    """Bytes per pixel in the file, because one strip of a TIFF may be the whole image."""
    tags: Any = getattr(picture, "tag_v2", {})
    bits = tags.get(258, (8,))
    numbers = [bit for bit in bits if isinstance(bit, int)] if isinstance(bits, tuple) else [bits]
    return sum(numbers) / 8


def _head(stream: BinaryIO) -> bytes:
    at = stream.tell()
    stream.seek(0)
    head = stream.read(_HEADER_BYTES)
    stream.seek(at)
    return head
