"""Contour lines of a heat map, as lines that stay sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.drawing.overlay import CONTOUR_LEVELS, upsample

if TYPE_CHECKING:
    from inception_gui.core.types import Map

LEVELS: Final = CONTOUR_LEVELS

# A square's corners are numbered clockwise from the top left, its sides from the top. For each of
# the sixteen patterns of corners above the level (bit i for corner i): which sides a line joins.
# In 5 and 10 opposite corners are above; the lines then keep the low corners apart.
_JOINS: Final[dict[int, tuple[tuple[int, int], ...]]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 2), (1, 0)), 6: ((0, 2),),
    7: ((3, 2),), 8: ((2, 3),), 9: ((2, 0),), 10: ((0, 3), (2, 1)), 11: ((2, 1),), 12: ((1, 3),),
    13: ((1, 0),), 14: ((0, 3),),
}  # fmt: skip


def segments(values: Map, level: float, grid: int = 96) -> npt.NDArray[np.float32]:
    """Where a map `(h, w)` crosses `level`: `(n, 2, 2) float32`, lines from (x, y) to (x, y).

    Coordinates are 0..1 of the map's box. The map is enlarged to `grid` points a side first, as
    `overlay.upsample` does, so that lines follow what is seen; a line ends at the map's edge.

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
