"""Pooled features of one image: the mean of each channel of the last block."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from inception_gui.core.types import Map

LAST_BLOCK: Final = "Mixed_7c"
"""Its features come with every prediction."""

Vector: TypeAlias = npt.NDArray[np.float16]
"""`(C,)`, not negative; the pooled features of one image. The last block has 2048 channels."""


def pooled(values: Map) -> Vector:
    """Return the means over all places of the last block's `values` `(C, h, w) float32`.

    It is what the last layer of Inception V3 multiplies (arXiv 1512.00567, table 1: pool, 8x8). In
    float16 the relative error of a value is at most 1/2048.
    """
    means: Vector = values.reshape(len(values), -1).mean(axis=1).astype(np.float16)
    return means
