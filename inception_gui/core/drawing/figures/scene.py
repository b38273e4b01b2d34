"""The parts of a figure, in points from the top left; each format has a module that draws them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PIL import ImageFont

from inception_gui.core.types import Pixels

BLACK: Final = (29, 31, 33)
SOFT: Final = (107, 112, 117)
LINE: Final = (200, 200, 196)
ACCENT: Final = (47, 111, 106)

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels` `(H, W, 3) uint8` stretched over a rectangle."""

    x: float
    y: float
    width: float
    height: float
    pixels: Pixels


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is its baseline, `x` its start or its end."""

    x: float
    y: float
    text: str
    size: float
    colour: Colour = BLACK
    bold: bool = False
    anchor: Literal["start", "end"] = "start"


Part = Picture | Bar | Words


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A figure: its size in points, its title for machines, and its parts, the lowest first."""

    width: float
    height: float
    title: str
    parts: tuple[Part, ...]


def font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The sans-serif typeface that Pillow carries, so that no system needs to have one."""
    return ImageFont.load_default(size)


def text_width(text: str, size: float) -> float:
    """About how wide a line is, in points; typefaces of other formats differ by some percent."""
    return font(100).getlength(text) * size / 100


def wrapped(text: str, size: float, width: float) -> list[str]:
    """`text` in lines that are at most about `width` points long; words are not cut."""
    lines: list[str] = []
    for word in text.split():
        # A tenth is left for typefaces that run wider.
        if lines and text_width(f"{lines[-1]} {word}", size) <= 0.9 * width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def fitted(text: str, size: float, width: float) -> str:
    """`text`, shortened with an ellipsis where it is longer than `width` points."""
    if text_width(text, size) <= width:
        return text
    while text and text_width(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
