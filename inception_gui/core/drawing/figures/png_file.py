"""Draws a figure in pixels: PNG, JPEG or WebP at 300 dots per inch."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageDraw

from inception_gui.core.drawing.figures.scene import Picture, Scene, Words, font

DPI: Final = 300
_SCALE: Final = DPI / 72
_WHITE: Final = (255, 255, 255)


def pixels_of(scene: Scene) -> Image.Image:
    """The drawn figure, RGB on white."""
    size = round(scene.width * _SCALE), round(scene.height * _SCALE)
    canvas = Image.new("RGB", size, _WHITE)
    pen = ImageDraw.Draw(canvas)
    for part in scene.parts:
        if isinstance(part, Words):
            anchor = "ls" if part.anchor == "start" else "rs"
            at = part.x * _SCALE, part.y * _SCALE
            # The typeface has no bold; a thin outline of the same colour makes one.
            stroke = round(part.size * _SCALE / 40) if part.bold else 0
            pen.text(
                at, part.text, fill=part.colour, font=font(part.size * _SCALE), anchor=anchor,
                stroke_width=stroke, stroke_fill=part.colour,
            )  # fmt: skip
            continue
        left, top = round(part.x * _SCALE), round(part.y * _SCALE)
        right = max(round((part.x + part.width) * _SCALE), left + 1)
        bottom = max(round((part.y + part.height) * _SCALE), top + 1)
        if isinstance(part, Picture):
            picture = Image.fromarray(part.pixels)
            larger = picture.width < right - left
            # Cells of a small image stay smooth, a large one stays sharp.
            resample = Image.Resampling.BICUBIC if larger else Image.Resampling.LANCZOS
            canvas.paste(picture.resize((right - left, bottom - top), resample), (left, top))
        else:
            pen.rectangle((left, top, right - 1, bottom - 1), fill=part.colour)
    return canvas


def encode(scene: Scene, picture_format: str = "PNG") -> bytes:
    """The file's bytes; `picture_format` is Pillow's name for it."""
    stream = io.BytesIO()
    options = {} if picture_format == "PNG" else {"quality": 92}
    pixels_of(scene).save(stream, picture_format, dpi=(DPI, DPI), **options)
    return stream.getvalue()
