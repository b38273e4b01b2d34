"""Decodes items as a mode requires: in exact mode full size, else large JPEGs reduced."""

from __future__ import annotations

from typing import Final

from inception_gui.core.images.decode import decode
from inception_gui.core.types import DecodedImage, Item, Mode, Preprocessing

KEPT_BY_STANDARD: Final = 2
"""Except in exact mode a large JPEG is decoded at no less than this many times the target size."""


def kept_short_side(mode: Mode, preprocessing: Preprocessing) -> int | None:
    """What decoding must keep of an image's shorter side, in pixels; None for all of it."""
    return None if mode is Mode.EXACT else KEPT_BY_STANDARD * preprocessing.resize


def decode_for_network(item: Item, mode: Mode, preprocessing: Preprocessing) -> DecodedImage:
    """Decode `item` at the scale that `mode` requires.

    Raises:
        UserError: The item cannot be read; its kind is one of a `Failure`.
    """
    return decode(
        item,
        keep_short_side=kept_short_side(mode, preprocessing),
        # torchvision ignores what a file says of its pixels, and exact mode does what it does.
        as_stored=mode is Mode.EXACT,
    )


def serves_the_network(image: DecodedImage, mode: Mode, preprocessing: Preprocessing) -> bool:
    """Whether `image`, decoded for display, is what `decode_for_network` would return.

    This keeps the scores of an image the same wherever it is classified.
    """
    keep = kept_short_side(mode, preprocessing)
    if keep is None or image.pixels.shape[:2] != (image.height, image.width):
        return False
    # Only JPEGs are reduced for speed, by half at least: below twice the kept size it cannot have
    # happened.
    return image.format != "JPEG" or min(image.width, image.height) < 2 * keep
