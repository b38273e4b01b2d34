"""Shows colour images of 16 bits that use few of them, of which Pillow keeps the upper 8 only."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui.core.images.value_range import own_range_note

_SWAPPED: Final = {";16B": ";16L", ";16L": ";16B"}
_NATIVE: Final = ";16L" if sys.byteorder == "little" else ";16B"
_FEW_BITS: Final = 14
"""With more, the upper 8 bits are enough."""
_STRIP_PIXELS: Final = 1 << 20


def raw_mode(picture: Image.Image) -> str:
    """The layout of 16-bit colours in the opened, not yet loaded `picture`; else empty."""
    tiles: Any = getattr(picture, "tile", ())
    if picture.mode not in ("RGB", "RGBA") or not tiles:
        return ""
    layout = tiles[0].args if isinstance(tiles[0].args, str) else tiles[0].args[0]
    return layout if isinstance(layout, str) and layout[:-1].endswith(";16") else ""


def uses_few_bits(picture: Image.Image) -> bool:
    """Whether the loaded `picture`, the upper bytes, shows that the lower ones are needed."""
    upper: Any = picture.getextrema()
    return max(int(highest) for _, highest in upper[:3]) < 1 << (_FEW_BITS - 8)


def swap_bytes(picture: Image.Image) -> None:
    """Make the opened `picture` load the lower bytes: Pillow takes them for the upper ones."""
    layout = raw_mode(picture)
    end = layout[-4:].replace(";16N", _NATIVE)
    swapped = layout[:-4] + _SWAPPED[end]
    opened: Any = picture
    opened.tile = [
        tile._replace(args=swapped if isinstance(tile.args, str) else (swapped, *tile.args[1:]))
        for tile in opened.tile
    ]


def widen(picture: Image.Image, lower_bytes: Callable[[], Image.Image]) -> str:
    """Make the loaded `picture` as light as 8 bits of its values are; return a note about it."""
    lower = lower_bytes()
    width, height = picture.size
    rows = max(1, _STRIP_PIXELS // width)
    boxes = [(0, top, width, min(height, top + rows)) for top in range(0, height, rows)]
    highest = max(int(_values(picture, lower, box).max()) for box in boxes)
    if highest == 0:
        return ""
    bits = max(8, highest.bit_length())
    for box in boxes:
        colours = (_values(picture, lower, box) >> (bits - 8)).astype(np.uint8)
        strip = Image.fromarray(colours)
        if picture.mode == "RGBA":
            strip.putalpha(picture.crop(box).getchannel("A"))
        picture.paste(strip, box)
    return own_range_note(0, 2**bits - 1)


def _values(upper: Image.Image, lower: Image.Image, box: tuple[int, int, int, int]) -> Any:
    """The numbers `(h, w, 3) uint16` of a part of the image."""
    high, low = (np.asarray(each.crop(box))[..., :3] for each in (upper, lower))
    return high.astype(np.uint16) << 8 | low
