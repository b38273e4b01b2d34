"""Turns a heat map into an overlay: enlarge, place, colour, blend; with numpy alone."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from inception_gui.core.drawing.colormaps import DEFAULT_COLORMAP, colormap
from inception_gui.core.drawing.contours import contour_levels, draw_contours
from inception_gui.core.drawing.crop_frame import CROP_LINE, CROP_LINE_SHADE, UNSEEN_SHADE
from inception_gui.core.drawing.upsample import upsample
from inception_gui.core.types import Box, Map, MapStyle, Pixels

# Rows are worked on in bands of about this many pixels, so that the working memory stays at some
# megabytes (and in the processor's cache) whatever the image's size.
_BAND_PIXELS: Final = 1 << 17

_CROP_LINES_ACROSS: Final = 700
"""The same of the line around what was seen."""


class PixelBox(NamedTuple):
    """A rectangle in whole pixels; `bottom` and `right` are the first ones outside."""

    top: int
    bottom: int
    left: int
    right: int


def pixel_box(seen: Box, height: int, width: int) -> PixelBox:
    """The pixels of a `height` x `width` image that a box covers.

    Each edge goes to the nearest boundary between pixels (a half goes up), and the result is
    inside the image and at least one pixel wide and high.
    """
    top, bottom = _span(seen.top, seen.bottom, height)
    left, right = _span(seen.left, seen.right, width)
    return PixelBox(top, bottom, left, right)


def _span(start: float, stop: float, length: int) -> tuple[int, int]:
    first = min(max(int(start * length + 0.5), 0), length - 1)
    return first, min(max(int(stop * length + 0.5), first + 1), length)


def place(values: Map, seen: Box, height: int, width: int) -> Map:
    """A map of the whole image, `(height, width) float32`: `values` enlarged inside `seen`.

    Outside of `seen`, whose edges are rounded as `pixel_box` says, the map is 0: the network saw
    nothing there.
    """
    box = pixel_box(seen, height, width)
    full = np.zeros((height, width), dtype=np.float32)
    full[box.top : box.bottom, box.left : box.right] = upsample(
        values, box.bottom - box.top, box.right - box.left
    )
    return full


def colourise(values: Map, colormap_name: str = DEFAULT_COLORMAP) -> Pixels:
    """The colours of a map, `(h, w) float32` 0..1 -> `(h, w, 3) uint8`.

    0..1 is divided into 256 equal steps. Values beyond take the first or last colour; what is not
    a number takes the first.

    Raises:
        UserError: `WRONG_USAGE`, where no colour map has that name.
    """
    return np.take(colormap(colormap_name), _steps(values), axis=0)


def _steps(values: Map) -> Pixels:
    """The number 0..255 of the colour that each value takes."""
    scaled = np.multiply(values, 256, dtype=np.float32)
    np.nan_to_num(scaled, copy=False, nan=0.0)
    return np.clip(scaled, 0, 255, out=scaled).astype(np.uint8)


def draw(pixels: Pixels, values: Map, box: Box, style: MapStyle) -> Pixels:
    """The overlay of a small map `(h, w)`, 0..1, that lies over `box`, at the image's size.

    It is what the window shows: outside of `box` the image is dimmed (`mark_unseen`).

    Raises:
        UserError: `WRONG_USAGE`, where no colour map has that name.
    """
    height, width = pixels.shape[:2]
    full = place(values, box, height, width)
    result = blend(
        pixels, full, seen=box, colormap_name=style.colormap, opacity=style.opacity,
        threshold=style.threshold,
    )  # fmt: skip
    if style.contours:
        draw_contours(_inside(result, box), values, contour_levels(style.threshold))
    mark_unseen(result, box)
    return result


def _inside(pixels: Pixels, seen: Box) -> Pixels:
    box = pixel_box(seen, *pixels.shape[:2])
    return pixels[box.top : box.bottom, box.left : box.right]


def mark_unseen(pixels: Pixels, seen: Box) -> None:
    """Dim `pixels` `(H, W, 3) uint8` outside of `seen`, and draw a thin line along its edge.

    Where nothing is outside nothing changes. The line's width grows with the image.
    """
    height, width = pixels.shape[:2]
    box = pixel_box(seen, height, width)
    if box == (0, height, 0, width):
        return
    _shade(pixels[: box.top], 0, UNSEEN_SHADE)
    _shade(pixels[box.bottom :], 0, UNSEEN_SHADE)
    beside = pixels[box.top : box.bottom]
    _shade(beside[:, : box.left], 0, UNSEEN_SHADE)
    _shade(beside[:, box.right :], 0, UNSEEN_SHADE)
    line = max(1, round(min(height, width) / _CROP_LINES_ACROSS))
    inside = beside[:, box.left : box.right]
    for ink, alpha in ((255, CROP_LINE), (0, CROP_LINE_SHADE)):
        if min(inside.shape[:2]) <= 2 * line:
            return  # there would be nothing left of what was seen
        for edge in (inside[:line], inside[-line:]):
            _shade(edge, ink, alpha)
        inside = inside[line:-line]
        for edge in (inside[:, :line], inside[:, -line:]):
            _shade(edge, ink, alpha)
        inside = inside[:, line:-line]


def _shade(pixels: Pixels, ink: int, alpha: int) -> None:
    """Lay a grey over `pixels`, in place; `alpha` 0..255, rounded to nearest."""
    step = max(1, _BAND_PIXELS // max(pixels.shape[1], 1))
    for top in range(0, pixels.shape[0], step):
        band = pixels[top : top + step]
        mixed = band * np.uint16(255 - alpha)
        mixed += np.uint16(ink * alpha + 127)
        band[...] = mixed // 255


def blend(
    pixels: Pixels,
    values_full: Map,
    *,
    seen: Box,
    colormap_name: str = DEFAULT_COLORMAP,
    opacity: float = 0.5,
    threshold: float = 0.0,
) -> Pixels:
    """The overlay: inside `seen`, `(1 - opacity) * pixels + opacity * colour`, rounded.

    `pixels` is `(H, W, 3) uint8` and stays as it is; `values_full` is `(H, W) float32`, 0..1, as
    `place` makes it. Outside of `seen` (rounded as `pixel_box` says) the image does not change.
    So it is where the map is below `threshold`. Besides the result, some megabytes are needed,
    whatever the size.

    Raises:
        UserError: `WRONG_USAGE`, where no colour map has that name.
        ValueError: where the sizes differ or `opacity` is not in 0..1.
    """
    height, width = pixels.shape[:2]
    if values_full.shape != (height, width):
        raise ValueError(f"The map is {values_full.shape}, the image {(height, width)}.")
    if not 0 <= opacity <= 1:
        raise ValueError(f"The opacity {opacity} is not between 0 and 1.")
    box = pixel_box(seen, height, width)
    # Adding the half here, once a colour, makes the cast below round to nearest.
    colours = colormap(colormap_name) * np.float32(opacity) + np.float32(0.5)
    kept = np.float32(1 - opacity)
    result = pixels.copy()
    across = slice(box.left, box.right)
    step = max(1, _BAND_PIXELS // (box.right - box.left))
    for top in range(box.top, box.bottom, step):
        down = slice(top, min(top + step, box.bottom))
        mixed = np.take(colours, _steps(values_full[down, across]), axis=0)
        mixed += pixels[down, across] * kept
        if threshold > 0:
            shown = values_full[down, across] >= threshold
            result[down, across][shown] = mixed[shown].astype(np.uint8)
        else:
            result[down, across] = mixed
    return result
