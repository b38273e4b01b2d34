"""Writes a figure as SVG: text stays text, bars stay shapes, images are embedded as PNG."""

from __future__ import annotations

import base64
import io
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from PIL import Image

from inception_gui.core.drawing.figures.scene import (
    Colour,
    Part,
    Picture,
    Scene,
    Words,
    text_width,
)

_BOLD_IS_WIDER: Final = 1.06


def encode(scene: Scene) -> bytes:
    """The file's bytes: SVG 1.1, UTF-8."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'version="1.1" width="{scene.width:g}pt" height="{scene.height:g}pt" '
        f'viewBox="0 0 {scene.width:g} {scene.height:g}" '
        'font-family="Helvetica, Arial, sans-serif">',
        f"<title>{escape(scene.title)}</title>",
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        *map(_element, scene.parts),
        "</svg>",
    ]
    return "\n".join(lines).encode()


def _element(part: Part) -> str:
    if isinstance(part, Words):
        weight = ' font-weight="bold"' if part.bold else ""
        # Set to the width that the layout counted with, whichever typeface the reader has.
        width = text_width(part.text, part.size) * (_BOLD_IS_WIDER if part.bold else 1)
        return (
            f'<text x="{part.x:g}" y="{part.y:g}" font-size="{part.size:g}"{weight} '
            f'fill="{_hex(part.colour)}" text-anchor="{part.anchor}" textLength="{width:.1f}" '
            f'lengthAdjust="spacingAndGlyphs">{escape(part.text)}</text>'
        )
    place = f'x="{part.x:g}" y="{part.y:g}" width="{part.width:g}" height="{part.height:g}"'
    if isinstance(part, Picture):
        stream = io.BytesIO()
        Image.fromarray(part.pixels).save(stream, "PNG")
        data = f"data:image/png;base64,{base64.b64encode(stream.getvalue()).decode()}"
        # With the prefix: older readers know no other spelling, and newer ones know this too.
        return f'<image {place} preserveAspectRatio="none" xlink:href={quoteattr(data)}/>'
    return f'<rect {place} fill="{_hex(part.colour)}"/>'


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
