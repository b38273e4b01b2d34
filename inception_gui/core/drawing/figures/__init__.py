"""Figures of heat maps to print and publish, and the table of their formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from inception_gui.core.drawing.figures import pdf_file, png_file, svg_file
from inception_gui.core.drawing.figures.scene import Scene

FIGURE_FORMATS: Final[Mapping[str, Callable[[Scene], bytes]]] = {
    ".png": png_file.encode,
    ".svg": svg_file.encode,
    ".pdf": pdf_file.encode,
    ".jpg": partial(png_file.encode, picture_format="JPEG"),
    ".jpeg": partial(png_file.encode, picture_format="JPEG"),
    ".webp": partial(png_file.encode, picture_format="WEBP"),
}
"""By the suffix of the file."""
