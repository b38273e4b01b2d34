"""Lays out the two figures: one map for a paper, and all maps of an image side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from PIL import Image

from inception_gui import __version__
from inception_gui.core.cam import METHODS
from inception_gui.core.cam.caveat import caveat
from inception_gui.core.drawing.colormaps import colormap
from inception_gui.core.drawing.figures.scene import (
    ACCENT,
    BLACK,
    LINE,
    SOFT,
    Bar,
    Part,
    Picture,
    Scene,
    Words,
    fitted,
    wrapped,
)
from inception_gui.core.drawing.overlay import draw
from inception_gui.core.events import Explained
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import HeatMap, MapStyle, Pixels
from inception_gui.core.wording import percent

_MARGIN: Final = 12.0
_GAP: Final = 12.0
_PANEL: Final = 172.0
"""Points: two of them and the bars fill the width of a page, seven inches."""

_TALLEST: Final = 232.0
_BARS: Final = 124.0
_ROW: Final = 22.0
_SMALL: Final = 7.5
_COLUMNS: Final = 3
_LONGEST_SIDE: Final = 1200
"""Pixels of an embedded image: about 500 to an inch."""

_OF_SEVERAL: Final = (
    "Brighter areas raised the score of each class more, roughly. For an unlikely class, they only "
    "resemble it most."
)


def paper_figure(explained: Explained, style: MapStyle) -> Scene:
    """Image, overlay, bars of the top classes, colour scale, and a caption."""
    picture = _shrunk(explained.image.pixels)
    width, height = _panel_size(picture)
    left, middle = _MARGIN, _MARGIN + width + _GAP
    right = middle + width + _GAP
    parts: list[Part] = [Picture(left, _MARGIN, width, height, picture)]
    parts += _overlay_panel(explained, explained.heat_map, style, middle, width, height)
    below = _MARGIN + height + 7
    parts += _scale(style, middle, below, width)
    parts += _bars(explained, right)
    total_width = right + _BARS + _MARGIN
    y = max(below + 17, _MARGIN + _ROW * len(explained.prediction.scores) + 6)
    for line in wrapped(caption(explained, style), _SMALL, total_width - 2 * _MARGIN):
        y += _SMALL * 1.35
        parts.append(Words(_MARGIN, y, line, _SMALL, SOFT))
    return Scene(total_width, y + _MARGIN, _title(explained), tuple(parts))


def side_by_side(explained: Explained, style: MapStyle) -> Scene:
    """The image and one overlay per map, each with its class and probability."""
    picture = _shrunk(explained.image.pixels)
    width, height = _panel_size(picture)
    row_height = height + 24
    parts: list[Part] = [Picture(_MARGIN, _MARGIN, width, height, picture)]
    parts.append(Words(_MARGIN, _MARGIN + height + 12, "The image", 9, BLACK, bold=True))
    for place, heat_map in enumerate(explained.heat_maps, start=1):
        x = _MARGIN + place % _COLUMNS * (width + _GAP)
        y = place // _COLUMNS * row_height
        panel = _overlay_panel(explained, heat_map, style, x, width, height)
        parts += [_lower(part, y) for part in panel]
        share = percent(float(explained.probabilities[heat_map.class_index]))
        base = _MARGIN + y + height + 12
        name = fitted(_asked(heat_map, explained.labels or imagenet()), 9, width - 42)
        parts.append(Words(x, base, name, 9, BLACK, bold=True))
        parts.append(Words(x + width, base, share, 9, SOFT, anchor="end"))
    shown = 1 + len(explained.heat_maps)
    total_width = 2 * _MARGIN + min(shown, _COLUMNS) * (width + _GAP) - _GAP
    y = _MARGIN + -(-shown // _COLUMNS) * row_height
    for line in wrapped(
        f"{_OF_SEVERAL} {_made_with(explained, style)}", _SMALL, total_width - 2 * _MARGIN
    ):
        parts.append(Words(_MARGIN, y + _SMALL, line, _SMALL, SOFT))
        y += _SMALL * 1.35
    return Scene(total_width, y + _MARGIN, _title(explained), tuple(parts))


def caption(explained: Explained, style: MapStyle) -> str:
    """What the figure shows, how it was made, and what it does not show."""
    probability = float(explained.probabilities[explained.heat_map.class_index])
    said = caveat(explained.heat_map, probability, explained.labels)
    return f"{_title(explained)}. {said} {_made_with(explained, style)}"


def _title(explained: Explained) -> str:
    return f"Heat map of “{_asked(explained.heat_map, explained.labels or imagenet())}”"


def _asked(heat_map: HeatMap, labels: LabelSet) -> str:
    name = labels[heat_map.class_index].name
    other = heat_map.rather_than
    return name if other is None else f"{name} rather than {labels[other].name}"


def _made_with(explained: Explained, style: MapStyle) -> str:
    prediction, heat_map = explained.prediction, explained.heat_map
    method = METHODS[heat_map.method]
    at = f" at {heat_map.layer}" if method.needs == "gradients" else ""
    covers = "the whole image" if heat_map.seen is not None else "the framed crop"
    key = prediction.weights_key
    weights = key if "weights" in key else f"weights {key}"
    hidden = f", hidden below {style.threshold:g}" if style.threshold > 0 else ""
    return (
        f"{method.title}{at} over {covers}, each map scaled to 0 to 1{hidden}; colours "
        f"{style.colormap} at opacity {style.opacity:g}. Inception V3, {weights}, SHA-256 "
        f"{prediction.weights_sha256[:16] or 'unknown'}; {prediction.device}, "
        f"{prediction.precision}, {prediction.mode.value} mode. Inception GUI {__version__}."
    )


def _panel_size(picture: Pixels) -> tuple[float, float]:
    height, width = picture.shape[:2]
    scale = min(_PANEL / width, _TALLEST / height)
    # A strip is a strip, but a panel must hold its words.
    return max(width * scale, _PANEL / 3), max(height * scale, 4.0)


def _shrunk(pixels: Pixels) -> Pixels:
    picture = Image.fromarray(pixels)
    picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    return np.asarray(picture)


def _overlay_panel(
    explained: Explained, heat_map: HeatMap, style: MapStyle, x: float, width: float, height: float
) -> list[Part]:
    """The overlay as the window shows it, dimmed outside the crop."""
    pixels = _shrunk(explained.image.pixels)
    drawn = draw(pixels, heat_map.values, explained.covers(heat_map), style)
    return [Picture(x, _MARGIN, width, height, drawn)]


def _scale(style: MapStyle, x: float, y: float, width: float) -> list[Part]:
    """The colour scale from lowest to highest."""
    colours = colormap(style.colormap)[None]
    return [
        Picture(x, y, width, 5, np.ascontiguousarray(colours)),
        Words(x, y + 13, "less", _SMALL - 1, SOFT),
        Words(x + width, y + 13, "more", _SMALL - 1, SOFT, anchor="end"),
    ]


def _bars(explained: Explained, x: float) -> list[Part]:
    parts: list[Part] = []
    for row, score in enumerate(explained.prediction.scores):
        y = _MARGIN + row * _ROW
        share = percent(score.probability)
        asked = score.index == explained.heat_map.class_index
        name = fitted(score.name, 8, _BARS - 36)
        parts += [
            Words(x, y + 8, name, 8, BLACK, bold=asked),
            Words(x + _BARS, y + 8, share, 8, BLACK, anchor="end"),
            Bar(x, y + 12, _BARS, 4, LINE),
            Bar(x, y + 12, max(_BARS * score.probability, 0.5), 4, ACCENT),
        ]
    return parts


def _lower(part: Part, by: float) -> Part:
    return replace(part, y=part.y + by)
