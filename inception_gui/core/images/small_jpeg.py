"""Small JPEG copies of images, for reports."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
from PIL import Image

from inception_gui.core.images.decode import decode
from inception_gui.core.images.resize import thumbnail
from inception_gui.core.types import Item, Pixels
from inception_gui.errors import UserError

_JPEG_QUALITY: Final = 78


def small_jpeg(item: Item, side: int) -> bytes | None:
    """A JPEG whose longer side is `side` pixels; None if the image is gone or cannot be read."""
    try:
        image = decode(item, keep_short_side=side)
    except UserError:
        return None
    return as_jpeg(thumbnail(image.pixels, side))


def as_jpeg(pixels: Pixels) -> bytes:
    """Encode an image as JPEG."""
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(stream, "JPEG", quality=_JPEG_QUALITY)
    return stream.getvalue()
