"""Open any picture safely: an item's bytes become an upright sRGB image or one clear sentence."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageOps

from inception_gui.core.types import DecodedImage, Item
from inception_gui.errors import Kind, UserError

PROMISED_FORMATS = "JPEG, PNG, GIF, BMP, WebP, TIFF, AVIF, HEIC, JPEG 2000, ICO and PPM"


def supported_suffixes() -> tuple[str, ...]:
    """Suffixes of pictures this program reads, lower case with their dot."""
    return (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".avif", ".heic")


def decode(
    item: Item, *, keep_short_side: int | None = None, deadline_s: float = 5.0
) -> DecodedImage:
    """Read `item`'s picture."""
    try:
        data = item.data if item.data is not None else item.path.read_bytes()  # type: ignore[union-attr]
    except FileNotFoundError as error:
        raise UserError(
            Kind.MISSING, "This file is not there any more.", detail=str(error)
        ) from error
    except OSError as error:
        raise UserError(
            Kind.UNREADABLE, "This file cannot be opened.", detail=str(error)
        ) from error
    try:
        picture = Image.open(io.BytesIO(data))
        size = picture.size
        if keep_short_side is not None:
            scale = max(1, min(size) // max(1, keep_short_side))
            picture.draft(None, (size[0] // scale, size[1] // scale))
        turned = ImageOps.exif_transpose(picture)
    except (OSError, SyntaxError, ValueError, TypeError, RuntimeError) as error:
        raise UserError(
            Kind.NOT_AN_IMAGE, "This file is not a picture.", detail=str(error)
        ) from error
    width, height = size if turned.size == picture.size else size[::-1]
    pixels = np.asarray(turned.convert("RGB"))
    return DecodedImage(pixels, None, width, height, picture.format or "", item.page, 1)
