"""The job that decodes an item for display; it needs no network, so it works during loading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from inception_gui.core.events import Opened
from inception_gui.core.images.decode import decode
from inception_gui.core.images.resize import for_display, thumbnail
from inception_gui.core.types import Failure, Item
from inception_gui.errors import UserError

DISPLAY_SHORT_SIDE: Final = 1440
"""Large JPEGs are decoded at a reduced scale whose shorter side is at least this long."""

DISPLAY_LONGER_SIDE: Final = 2560
THUMBNAIL_SIDE: Final = 208


def open_item(item: Item) -> Iterator[Opened | Failure]:
    """Yield the item's image for display, or why it cannot be read."""
    try:
        image = decode(item, keep_short_side=DISPLAY_SHORT_SIDE)
    except UserError as error:
        yield Failure.from_error(item, error)
        return
    yield Opened(
        item,
        image,
        for_display(image, DISPLAY_LONGER_SIDE),
        thumbnail(image.pixels, THUMBNAIL_SIDE),
    )


def make_thumbnails(items: list[Item]) -> Iterator[tuple[Item, Opened | Failure]]:
    """Yield each item opened at thumbnail size only."""
    for item in items:
        try:
            image = decode(item, keep_short_side=THUMBNAIL_SIDE)
        except UserError as error:
            yield item, Failure.from_error(item, error)
            continue
        small = thumbnail(image.pixels, THUMBNAIL_SIDE)
        yield item, Opened(item, image, small, small)
