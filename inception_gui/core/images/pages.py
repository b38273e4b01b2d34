"""Counts the pages and frames of an image file cheaply, and selects one of them."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO, Final

from PIL import Image

from inception_gui.core.images.decode_budget import MEMORY_BYTES
from inception_gui.core.images.errors import foreign, image_error, too_large, too_slow
from inception_gui.core.images.formats import RAW
from inception_gui.errors import Kind

_MOST_PAGES: Final = 10_000
"""Pages counted at most; a TIFF whose pages form a loop ends here at the latest."""
_MOST_COMMENT_BYTES: Final = 1 << 20
"""Pillow joins a GIF's comment piece by piece, which takes time with the square of its length."""
_GIF_PIXEL_BYTES: Final = 5
"""What `memory_estimates` counts for a GIF's first frame; Pillow allocates it while opening."""
_MOST_PIECES: Final = 200_000
"""Strips of a TIFF, blocks of a GIF (or bytes between them); Pillow reads them in Python."""
_FRAME_PIXELS_PER_SECOND: Final = 30_000_000
"""A frame of an animation is built on all frames before it."""

_MP_ENTRIES: Final = 0xB002
_DNG_VERSION: Final = 50706
_STRIP_OFFSETS, _TILE_OFFSETS = 273, 324


def count_pages(stream: BinaryIO, decoder: str, page: int) -> int | None:
    """Count the pages of a GIF or TIFF; None for formats whose decoder knows without counting.

    Pillow would decode or parse each page to count them.

    Raises:
        UserError: TOO_SLOW if the structure alone would take the decoder too long, TOO_LARGE for
            a GIF frame up to `page` that Pillow would allocate while opening the file, or
            UNSUPPORTED_FORMAT for a TIFF that is a camera's RAW file.
    """
    if decoder == "GIF":
        return _count_gif(stream, page)
    if decoder == "TIFF":
        return _count_tiff(stream)
    return None


def known_pages(picture: Image.Image) -> int:
    """The number of pages of an opened image whose format states it.

    A phone's JPEG may contain a preview or a brightness map after the photo; only the views of a
    stereo image or panorama count as pages (CIPA DC-007, 5.2.3.3).
    """
    pages = int(getattr(picture, "n_frames", 1))
    if picture.format != "MPO":
        return pages
    entries: list[dict[str, Any]] = getattr(picture, "mpinfo", {}).get(_MP_ENTRIES, [])
    kinds = [str(entry.get("Attribute", {}).get("MPType", "")) for entry in entries[1:]]
    return pages if all(kind.startswith("Multi-Frame") for kind in kinds) else 1


def go_to_page(picture: Image.Image, page: int, pages: int, deadline_s: float) -> None:
    """Select `page` (from 0) for loading.

    Raises:
        UserError: MISSING if there are fewer pages; TOO_SLOW if too many frames come before.
    """
    if page == 0:
        return
    if not 0 < page < pages:
        have = "one page" if pages == 1 else f"{pages} pages"
        raise image_error(Kind.MISSING, f"This file has only {have}.", hint="")
    before = page * picture.width * picture.height
    if picture.format != "TIFF" and before > _FRAME_PIXELS_PER_SECOND * deadline_s:
        most = int(_FRAME_PIXELS_PER_SECOND * deadline_s / (picture.width * picture.height))
        raise too_slow(f"{page:,} frames before this one", f"{most:,}")
    first = picture.tell()
    # An HEIC file's main image need not be its first; here it is always page 0.
    picture.seek(page if first == 0 else page - 1 if page <= first else page)


def _count_gif(stream: BinaryIO, page: int) -> int:
    """Frames of a GIF, by walking its blocks (GIF89a specification, sections 18 to 25)."""
    stream.seek(0)
    data = stream.read()
    if len(data) < 13:
        return 1
    at = 13 + (3 << ((data[10] & 7) + 1) if data[10] & 0x80 else 0)
    frames, comments, pieces = 0, 0, 0
    screen: tuple[int, int] = struct.unpack_from("<2H", data, 6)
    while at + 1 < len(data) and frames < _MOST_PAGES:
        kind = data[at]
        pieces += 1
        if pieces > _MOST_PIECES:
            raise too_slow(f"more than {_MOST_PIECES:,} blocks", f"{_MOST_PIECES:,}")
        if kind == 0x21:
            start = at + 2
            at = _after_blocks(data, start)
            comments += at - start if data[start - 1] == 0xFE else 0
            if comments > _MOST_COMMENT_BYTES:
                raise too_slow("more than 1 MB of comments", "1 MB")
        elif kind == 0x2C and at + 10 < len(data):
            frames += 1
            if frames <= page + 1:
                # Pillow enlarges the screen for a frame that reaches beyond it.
                left, top, width, height = struct.unpack_from("<4H", data, at + 1)
                screen = max(screen[0], left + width), max(screen[1], top + height)
                needed = screen[0] * screen[1] * _GIF_PIXEL_BYTES
                if needed > MEMORY_BYTES:
                    raise too_large(*screen, needed, MEMORY_BYTES)
            packed = data[at + 9]
            at = _after_blocks(data, at + 11 + (3 << ((packed & 7) + 1) if packed & 0x80 else 0))
        elif kind == 0x3B:
            break
        else:
            at += 1
    return max(1, frames)


def _after_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1


def _count_tiff(stream: BinaryIO) -> int:
    """Pages of a TIFF, by following its directories (TIFF 6.0, section 2; BigTIFF)."""
    stream.seek(0)
    head = stream.read(16)
    order = "little" if head[:2] == b"II" else "big"
    big = 0x2B in head[2:4]

    def number(raw: bytes) -> int:
        return int.from_bytes(raw, "little" if order == "little" else "big")

    offset = number(head[8:16] if big else head[4:8])
    count_size, entry_size, offset_size = (8, 20, 8) if big else (2, 12, 4)
    seen: set[int] = set()
    while offset and offset not in seen and len(seen) < _MOST_PAGES:
        stream.seek(offset)
        raw = stream.read(count_size)
        if len(raw) < count_size:
            break
        entries = number(raw)
        if entries > 4096:  # more than all tags known
            break
        directory = stream.read(entries * entry_size)
        for at in range(0, len(directory) - entry_size + 1, entry_size):
            tag = number(directory[at : at + 2])
            length = number(directory[at + 4 : at + (12 if big else 8)])
            if tag == _DNG_VERSION and not seen:
                raise foreign(RAW)
            if tag in (_STRIP_OFFSETS, _TILE_OFFSETS) and length > _MOST_PIECES:
                raise too_slow(f"{length:,} strips or tiles", f"{_MOST_PIECES:,}")
        seen.add(offset)
        raw = stream.read(offset_size)
        offset = number(raw) if len(raw) == offset_size else 0
    return max(1, len(seen))
