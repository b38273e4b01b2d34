"""What the beginning of an image file says without its pixels: the size, and the camera's notes.

A second reading of an unchanged file costs nothing: what was read is remembered in this process.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import Image

from inception_gui.core.files.stamp import FileStamp, stamp_of
from inception_gui.core.images.errors import DECODER_ERRORS
from inception_gui.core.images.formats import HEAD_BYTES, sniff
from inception_gui.core.images.photo_facts import photo_facts
from inception_gui.core.images.pillow_plugins import make_ready
from inception_gui.core.types import PhotoFacts

_REMEMBERED: Final = 100_000


@dataclass(frozen=True, slots=True)
class Header:
    """`width` and `height` as stored, 0 if they cannot be read; `photo` is what a camera noted."""

    width: int = 0
    height: int = 0
    photo: PhotoFacts | None = None


def header_of(path: Path | None) -> Header:
    """Read the header of a file; an empty one if there is none that can be read."""
    found = stamp_of(path)
    return Header() if path is None or found is None else _read(path, found)


@lru_cache(_REMEMBERED)
def _read(path: Path, _stamp: FileStamp) -> Header:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Header()
        with path.open("rb") as stream:
            decoder = sniff(stream.read(HEAD_BYTES), path.suffix).decoder
            if not decoder:
                return Header()
            make_ready(decoder)
            stream.seek(0)
            with Image.open(stream, formats=[decoder]) as picture:
                return Header(*picture.size, photo_facts(picture))
    except DECODER_ERRORS:
        return Header()
