"""Traces the contour lines of a heat map and draws them over an image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.drawing.upsample import upsample
from inception_gui.core.types import Map, Pixels

LEVELS: Final = (0.25, 0.5, 0.75)

_LINES_ACROSS: Final = 300
"""A line is this fraction of the image's shorter side wide, and at least one pixel."""

_BAND_PIXELS: Final = 1 << 17
"""Rows are drawn in bands of about this many pixels, to keep the working memory small."""

# A square's corners are numbered clockwise from the top left, its sides from the top. For each of
# the sixteen patterns of corners above the level (bit i for corner i): which sides a line joins.
# In 5 and 10 opposite corners are above; the lines then keep the low corners apart.
_JOINS: Final[dict[int, tuple[tuple[int, int], ...]]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 2), (1, 0)), 6: ((0, 2),),
    7: ((3, 2),), 8: ((2, 3),), 9: ((2, 0),), 10: ((0, 3), (2, 1)), 11: ((2, 1),), 12: ((1, 3),),
    13: ((1, 0),), 14: ((0, 3),),
}  # fmt: skip


def contour_levels(threshold: float) -> tuple[float, ...]:
    """The levels whose lines are drawn: none where the map is hidden, below `threshold`."""
    return tuple(level for level in LEVELS if level >= threshold)


def segments(values: Map, level: float, grid: int = 96) -> npt.NDArray[np.float32]:
    """Where a map `(h, w)` crosses `level`: `(n, 2, 2) float32`, lines from (x, y) to (x, y).

    Coordinates are 0..1 of the map's box. The map is enlarged to `grid` points a side first, as
    `upsample` does, so that lines follow what is seen; a line ends at the map's edge.

    Source: marching squares, the case of two dimensions of W. E. Lorensen and H. E. Cline,
    "Marching Cubes", SIGGRAPH 1987.
    """
    fine = upsample(values, grid, grid).astype(np.float64)
    corners = (fine[:-1, :-1], fine[:-1, 1:], fine[1:, 1:], fine[1:, :-1])
    above = [corner >= level for corner in corners]
    bits = [is_above.astype(np.uint8) << bit for bit, is_above in enumerate(above)]
    pattern = np.sum(bits, axis=0)
    found = [
        np.stack([_crossing(corners, level, where, side) for side in join], axis=1)
        for case, joins in _JOINS.items()
        for where in [np.nonzero(pattern == case)]
        for join in joins
    ]
    # Points lie at the centres of the grid's cells, as pixels do.
    return np.asarray((np.concatenate(found) + 0.5) / grid, dtype=np.float32)


def _crossing(
    corners: tuple[npt.NDArray[np.float64], ...],
    level: float,
    where: tuple[npt.NDArray[np.intp], ...],
    side: int,
) -> npt.NDArray[np.float64]:
    """Where the level crosses one side of the squares at `where`: `(n, 2)`, x and y."""
    first, second = ((0, 1), (1, 2), (3, 2), (0, 3))[side]
    low, high = corners[first][where], corners[second][where]
    share = (level - low) / (high - low)
    rows, columns = where
    x = columns + (share if side in (0, 2) else float(side == 1))
    y = rows + (share if side in (1, 3) else float(side == 2))
    return np.stack([x, y], axis=1)


def draw_contours(pixels: Pixels, values: Map, levels: Sequence[float] = LEVELS) -> None:
    """Draw the lines of a map `(h, w)` that lies over all of `pixels`, in place.

    They are white on black, so that they show on every colour, and grow with the image. The
    edges are as smooth as the distance of a pixel's centre from the line says.
    """
    height, width = pixels.shape[:2]
    if not levels or min(height, width) < 2:
        return  # nothing to cross
    line = max(1.0, min(height, width) / _LINES_ACROSS)
    reach = line + 1
    ends = np.concatenate([segments(values, level) for level in levels]) * (width, height)
    upper, lower = ends[..., 1].min(axis=1) - reach, ends[..., 1].max(axis=1) + reach
    step = max(1, _BAND_PIXELS // width)
    for top in range(0, height, step):
        band = pixels[top : top + step]
        bottom = top + len(band)
        distance = np.full(band.shape[:2], np.inf, dtype=np.float32)
        for piece in ends[(upper < bottom) & (lower > top)]:
            _measure(distance, piece - (0, top), reach)
        near = distance < reach
        inked = band[near].astype(np.float32)
        for half, ink in ((line, 0.0), (line / 2, 255.0)):
            share = np.clip(half + 0.5 - distance[near], 0, 1)[:, None]
            inked += (ink - inked) * share
        band[near] = np.rint(inked)


def _measure(
    distance: npt.NDArray[np.float32], piece: npt.NDArray[np.float64], reach: float
) -> None:
    """Lower the distances of pixel centres to that from `piece`, (x, y) to (x, y), near it."""
    left, top = np.maximum(np.floor(piece.min(axis=0) - reach), 0).astype(int)
    right, bottom = np.maximum(np.ceil(piece.max(axis=0) + reach), 0).astype(int)
    patch = distance[top:bottom, left:right]
    (x, y), (along_x, along_y) = piece[0], piece[1] - piece[0]
    across = np.arange(left, left + patch.shape[1]) + (0.5 - x)
    down = (np.arange(top, top + patch.shape[0]) + (0.5 - y))[:, None]
    length = max(along_x**2 + along_y**2, 1e-12)
    share = np.clip((across * along_x + down * along_y) / length, 0, 1)
    found = np.hypot(across - share * along_x, down - share * along_y)
    np.minimum(patch, found, out=patch, casting="same_kind")
