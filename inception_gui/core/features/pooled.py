"""Pooled features of one image: the mean of each channel of a block."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from inception_gui.core.nn.blocks import LAST_BLOCK, SLICES
from inception_gui.core.types import Map

__all__ = ["LAST_BLOCK", "Vector", "vector_of"]

Vector: TypeAlias = npt.NDArray[np.float16]
"""`(C,)`, not negative; the pooled features of one image. The last block has 2048 channels."""


def vector_of(means: Map, block: str) -> Vector:
    """Return the features of `block` among the `means` `(6144,) float32` of a pass.

    Those of the last block are what the last layer of Inception V3 multiplies (arXiv 1512.00567,
    table 1: pool, 8x8). In float16 the relative error of a value is at most 1/2048.
    """
    values: Vector = means[SLICES[block]].astype(np.float16)
    return values
