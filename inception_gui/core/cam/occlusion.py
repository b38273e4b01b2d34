"""Occlusion: cover the image piece by piece and measure where the score of the class drops.

    map(i) = relu(logit_c(image) - logit_c(image with a grey square over cell i))

Source: M. D. Zeiler and R. Fergus, "Visualizing and Understanding Convolutional Networks", ECCV
2014 (arXiv:1311.2901), section 4.2. They measure the probability; here it is the logit, as in the
gradient methods, because a probability near 1 hardly changes. The square has the mean colour of the
weights' preprocessing, which the network sees as 0.

It needs no gradients and no layers: a slow cross-check of the methods that do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.types import Map, Pixels, Preprocessing, Target

CELL: Final = 23
"""Pixels from one square to the next: 13 x 13 squares on 299 x 299, 169 passes."""

SIDE: Final = 3 * CELL
"""Side of a square in pixels. Smaller squares leave the object recognisable."""


def grid(pixels: Pixels) -> tuple[int, int]:
    """Rows and columns of squares over a network input `(H, W, 3)`."""
    height, width = pixels.shape[:2]
    return max(1, round(height / CELL)), max(1, round(width / CELL))


def covered(pixels: Pixels, preprocessing: Preprocessing) -> Iterator[Pixels]:
    """The input with one square covered, cell by cell, row by row."""
    rows, columns = grid(pixels)
    height, width = pixels.shape[:2]
    grey = np.rint(np.array(preprocessing.mean) * 255).astype(np.uint8)
    for row in range(rows):
        down = _span((row + 0.5) * height / rows, height)
        for column in range(columns):
            result = pixels.copy()
            result[down, _span((column + 0.5) * width / columns, width)] = grey
            yield result


def _span(centre: float, length: int) -> slice:
    return slice(max(round(centre - SIDE / 2), 0), min(round(centre + SIDE / 2), length))


def drops(
    before: npt.NDArray[np.float32], after: npt.NDArray[np.float32], targets: Sequence[Target]
) -> Map:
    """How much covering each square lowers the score of each target, never negative.

    Args:
        before: Logits `(C,)` of the image.
        after: Logits `(rows, columns, C)` of the covered images.
        targets: The n targets.

    Returns:
        `(n, rows, columns)`, not normalised.
    """
    lost = before - after
    result = np.empty((len(targets), *after.shape[:2]), dtype=np.float32)
    for map_, target in zip(result, targets, strict=True):
        map_[...] = lost[..., target.class_index]
        if target.rather_than is not None:
            map_ -= lost[..., target.rather_than]
    return result.clip(min=0)
