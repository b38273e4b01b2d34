"""Writes a caption at the bottom of an image, as the window does over a live one."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image, ImageDraw

from inception_gui.core.drawing.figures.scene import font
from inception_gui.core.labels.verdict import NEW, level_of, short_name
from inception_gui.core.types import Level, Pixels, Score
from inception_gui.core.wording import percent

_HEIGHT_SHARE: Final = 0.05
"""The height of letters, as a share of the image's."""
_SMALLEST_PX: Final = 12
_LARGEST_PX: Final = 64
_BACK: Final = (15, 17, 18)
_BACK_OPACITY: Final = 190


def caption_of(score: Score, level: Level | None = None) -> str:
    """The best class and its probability: "golden retriever  93.1%".

    `level` is that of the verdict; None means the one that follows from the probability alone.
    """
    level = level or level_of(score.probability)
    if level == "new":
        return NEW
    words = f"{short_name(score.name, 'sure')}  {percent(score.probability)}"
    return f"not sure: {words}" if level in ("unsure", "coarse") else words


def with_caption(pixels: Pixels, text: str) -> Pixels:
    """A copy of `pixels` `(H, W, 3) uint8` with `text` in white on a dark field."""
    height, width = pixels.shape[:2]
    size = min(max(round(height * _HEIGHT_SHARE), _SMALLEST_PX), _LARGEST_PX)
    letters = font(size)
    picture = Image.fromarray(pixels)
    drawn = ImageDraw.Draw(picture, "RGBA")
    left, top, right, bottom = drawn.textbbox((0, 0), text, font=letters)
    pad = size // 2
    wide, high = right - left + 2 * pad, bottom - top + pad
    x, y = (width - wide) / 2, height - high - pad
    field = (x, y, x + wide, y + high)
    drawn.rounded_rectangle(field, pad / 2, fill=(*_BACK, _BACK_OPACITY))
    drawn.text((x + pad - left, y + pad / 2 - top), text, font=letters, fill=(255, 255, 255))
    return np.asarray(picture)
