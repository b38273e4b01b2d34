"""Decodes any image safely: an item becomes upright sRGB pixels, or one clear error."""

from __future__ import annotations

import errno
import io
import math
import os
import stat
import threading
import warnings
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from PIL import Image

from inception_gui.core.images.avif_repair import with_one_association
from inception_gui.core.images.colour import to_pixels
from inception_gui.core.images.decode_budget import MEMORY_BYTES, plan
from inception_gui.core.images.errors import DECODER_ERRORS, damaged, foreign, image_error, missing
from inception_gui.core.images.formats import HEAD_BYTES, PROMISED_FORMATS, SUFFIXES, sniff
from inception_gui.core.images.pages import count_pages, go_to_page, known_pages
from inception_gui.core.images.photo_facts import photo_facts
from inception_gui.core.images.pillow_plugins import make_ready
from inception_gui.core.images.pixel_shape import square_size, squared
from inception_gui.core.images.png_structure import read_png
from inception_gui.core.images.sixteen_bit_colour import (
    raw_mode,
    swap_bytes,
    uses_few_bits,
    widen,
)
from inception_gui.core.images.stated import Stated, stated_of
from inception_gui.core.images.value_range import STORED_NOTE
from inception_gui.core.types import DecodedImage, Item, PhotoFacts, Pixels
from inception_gui.errors import Kind, UserError

__all__ = ["PROMISED_FORMATS", "decode", "supported_suffixes"]

# `decode_budget` limits sizes by what each format needs; Pillow's own limit would refuse a
# 200-megapixel JPEG that needs 30 MB. Set here, once, because it is global.
Image.MAX_IMAGE_PIXELS = None
# Pillow warns about odd metadata; nobody can act on that, and the image is not affected.
warnings.filterwarnings("ignore", module=r"PIL\..*")

_IN_MEMORY_BYTES: Final = 64 << 20
"""Files up to this size are read in one go, which is faster on a slow disk."""
_LARGE_BYTES: Final = 160 << 20
"""Images that need more are decoded one at a time, so that eight threads do not need 4 GB."""
_one_large_picture = threading.Lock()
_ORIENTATION_TAG: Final = 0x0112


def supported_suffixes() -> tuple[str, ...]:
    """Suffixes of the image files that can be read, in lower case with the dot."""
    return SUFFIXES


def decode(
    item: Item,
    *,
    keep_short_side: int | None = None,
    deadline_s: float = 5.0,
    as_stored: bool = False,
) -> DecodedImage:
    """Decode an item's image: upright, sRGB, transparency over white.

    `keep_short_side` allows a large JPEG to be decoded at 1/2, 1/4 or 1/8 scale as long as its
    shorter side keeps at least that many pixels. None means full size; even then an image whose
    full size exceeds the memory allowed for one file (`decode_budget`) is reduced, or refused if
    its decoder cannot reduce it. `deadline_s` limits the work that a file's structure announces,
    estimated before decoding because decoders cannot be interrupted. With `as_stored`, what the
    file says about the colours, range and shape of its pixels is ignored, as torchvision does
    (profiles of CMYK and Lab images excepted).

    Thread-safe.

    Raises:
        UserError: With one of the seven kinds of a failure.
    """
    with _open(item) as stream:
        head = stream.read(HEAD_BYTES)
        if not head:
            raise image_error(Kind.DAMAGED, "This file is empty.")
        sniffed = sniff(head, item.path.suffix if item.path else "")
        if not sniffed.decoder:
            raise foreign(sniffed)
        make_ready(sniffed.decoder)
        try:
            # In one expression, so that only `_finished` holds what was loaded and can free it.
            with ExitStack() as held:
                return _finished(
                    _load(
                        stream,
                        sniffed.decoder,
                        item.page,
                        keep_short_side,
                        deadline_s,
                        held,
                        as_stored=as_stored,
                    ),
                    item.page,
                    as_stored,
                )
        except UserError:
            raise
        except MemoryError as error:
            raise image_error(Kind.TOO_LARGE, detail=error) from error
        except DECODER_ERRORS as error:
            raise damaged(sniffed, error) from error


@dataclass(frozen=True, slots=True)
class _Loaded:
    """An image as read from its file, not yet rotated or converted, with its properties."""

    picture: Image.Image
    full_size: tuple[int, int]
    orientation: int
    format: str
    pages: int
    stated: Stated
    photo: PhotoFacts | None


def _finished(loaded: _Loaded, page: int, as_stored: bool) -> DecodedImage:
    stated = loaded.stated
    converted = to_pixels(loaded.picture, stated, as_stored=as_stored)
    turn, pages = loaded.orientation, loaded.pages
    stretch = 1.0 if as_stored else stated.stretch
    size = square_size(*loaded.full_size, stretch)
    width, height = size[::-1] if turn >= 5 else size
    name, photo = _NAMES.get(loaded.format, loaded.format), loaded.photo
    del loaded  # frees the image before the rotated copy is made
    pixels, alpha, note = converted.pixels, converted.alpha, converted.note
    del converted
    pixels = _turned(squared(pixels, stretch), turn)
    alpha = None if alpha is None else _turned(squared(alpha, stretch), turn)
    return DecodedImage(
        pixels,
        alpha,
        width,
        height,
        name,
        page,
        pages,
        " ".join(filter(None, [note, *stated.notes])),
        photo,
    )


def _load(
    stream: BinaryIO,
    decoder: str,
    page: int,
    keep_short_side: int | None,
    deadline_s: float,
    held: ExitStack,
    *,
    as_stored: bool,
) -> _Loaded:
    """Read the image from its file; `held` keeps the lock for a large one until it is done."""
    steps = plan(stream, decoder, keep_short_side, deadline_s)
    counted = count_pages(stream, decoder, page)
    png, pixel_stream = read_png(stream) if decoder == "PNG" else (None, stream)
    if decoder == "AVIF":
        pixel_stream = with_one_association(stream)
    pixel_stream.seek(0)
    with Image.open(pixel_stream, formats=[decoder]) as picture:
        pages = counted or known_pages(picture)
        go_to_page(picture, page, pages, deadline_s)
        if page and decoder == "JPEG":
            later = int(getattr(picture, "offset", 0))
            steps = plan(stream, decoder, None, deadline_s, offset=later)
        full = picture.size
        stated = stated_of(picture, decoder, stream, png)
        # A TIFF's blocks can be read only now, some of a PNG's only behind its pixels.
        photo = None if decoder == "PNG" else photo_facts(picture)
        needed = steps.check(picture, page, stream)
        if needed > _LARGE_BYTES:
            held.enter_context(_one_large_picture)
        if steps.jpeg_scale > 1 and page == 0:
            smaller = [max(1, side // steps.jpeg_scale) for side in full]
            picture.draft(None, (smaller[0], smaller[1]))
        before, layout = picture.size, raw_mode(picture)
        picture.load()
        may_widen = layout and not stated.says_colours(picture) and 2 * needed <= MEMORY_BYTES
        if may_widen and uses_few_bits(picture):
            note = STORED_NOTE
            if not as_stored:
                note = widen(picture, partial(_lower_bytes, pixel_stream, decoder, page, pages))
            stated = replace(stated, notes=(note, *stated.notes))
        if picture.size != before and picture.size == before[::-1]:
            full = full[::-1]  # a TIFF rotates itself while loading
        elif decoder == "HEIF":
            full = picture.size  # the coded size may differ from the size in the header
        return _Loaded(
            steps.reduced(picture),
            full,
            _orientation(picture),
            picture.format or decoder,
            pages,
            stated,
            photo_facts(picture) if decoder == "PNG" else photo,
        )


def _lower_bytes(stream: BinaryIO, decoder: str, page: int, pages: int) -> Image.Image:
    """The same image again, of whose 16-bit colours the lower bytes are read."""
    stream.seek(0)
    with Image.open(stream, formats=[decoder]) as picture:
        go_to_page(picture, page, pages, math.inf)
        swap_bytes(picture)
        picture.load()
        return picture


_NAMES: Final = {"MPO": "JPEG"}


def _open(item: Item) -> BinaryIO:
    """Open the item's bytes as a stream, without ever blocking on a pipe or a device."""
    if item.data is not None:
        return io.BytesIO(item.data)
    path = item.path
    if path is None:
        raise image_error(Kind.MISSING)
    try:
        return _open_file(path)
    except FileNotFoundError as error:
        raise missing(path, error) from error
    except PermissionError as error:
        raise image_error(Kind.UNREADABLE, detail=error) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            sentence = "This file is a link that points back to itself."
            raise image_error(Kind.UNREADABLE, sentence, detail=error) from error
        if error.errno in (errno.ENOTDIR, errno.ENAMETOOLONG):
            raise image_error(Kind.MISSING, detail=error) from error
        sentence = "The disk could not read this file."
        raise image_error(Kind.UNREADABLE, sentence, detail=error) from error
    except ValueError as error:  # a null character in the name
        raise image_error(Kind.MISSING, detail=error) from error


def _open_file(path: Path) -> BinaryIO:
    _check_ordinary(path.stat().st_mode)
    # Should the file become a pipe in between, O_NONBLOCK still does not wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb")
    try:
        found = os.fstat(handle.fileno())
        _check_ordinary(found.st_mode)
        if found.st_size > _IN_MEMORY_BYTES:
            # A file object, never a name: Pillow would map the file into memory, and if the file
            # is then truncated, the whole program dies (SIGBUS).
            return handle
        with handle:
            return io.BytesIO(handle.read())
    except BaseException:
        handle.close()
        raise


def _check_ordinary(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise image_error(Kind.NOT_AN_IMAGE, "This is a folder, not an image.")
    if not stat.S_ISREG(mode):
        raise image_error(
            Kind.UNREADABLE, "This is a pipe, a socket or a device, not an ordinary file."
        )


def _orientation(picture: Image.Image) -> int:
    """The orientation, 1..8 as in EXIF 2.32, 4.6.4 A; 1 if it is missing or invalid."""
    try:
        value = picture.getexif().get(_ORIENTATION_TAG, 1)
    except DECODER_ERRORS:  # an image with damaged metadata is still an image
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _turned(pixels: Pixels, orientation: int) -> Pixels:
    """Rotate upright like `ImageOps.exif_transpose`, but on the smaller of the two copies."""
    if orientation == 1:
        return pixels
    turned = pixels.swapaxes(0, 1) if orientation >= 5 else pixels
    if orientation in (3, 4, 7, 8):
        turned = turned[::-1]
    if orientation in (2, 3, 6, 7):
        turned = turned[:, ::-1]
    return np.ascontiguousarray(turned)
