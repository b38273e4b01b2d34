"""Saves what a camera shows as images of one class: a burst is a folder of frames.

All frames of a burst say that they were taken when it began, by the same source: so they count as
one moment wherever a burst of a camera does (`core.teach.groups.burst_of`), and are never on both
sides of a measurement.
"""

from __future__ import annotations

import io
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

from PIL import ExifTags, Image

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.safe_name import safe_name
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.types import Pixels

_QUALITY: Final = 95
_LONGEST_SOURCE: Final = 60


def begin_burst(folder: Path, name: str, began: datetime) -> Path:
    """Make the folder of a burst of the class `name` in `folder`, and return it.

    Raises:
        UserError: It cannot be made (WRITE_FAILED).
    """
    of_class = folder / (safe_name(name) or "class")
    stem = f"{began:%Y-%m-%d %H.%M.%S}"
    try:
        of_class.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            made = of_class / (stem if number == 1 else f"{stem} ({number})")
            try:
                made.mkdir()
            except FileExistsError:
                continue
            return made
    except OSError as error:
        raise write_failed(of_class, error) from error
    raise AssertionError("numbers do not end")


def save_frame(burst: Path, number: int, pixels: Pixels, began: datetime, source: str) -> Path:
    """Write one frame `(H, W, 3) uint8` into the folder of its burst; return the file.

    Raises:
        UserError: It cannot be written (WRITE_FAILED).
    """
    path = burst / f"{number:04}.jpg"
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = (
        printable(source)[:_LONGEST_SOURCE].encode("ascii", "replace").decode()
    )
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{began:%Y:%m:%d %H:%M:%S}"
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=_QUALITY, exif=exif.tobytes())
    save_whole(path, stream.getvalue())
    return path
