"""Enlarges a heat map: bilinear, equal to torch's."""

from __future__ import annotations

import numpy as np

from inception_gui.core.types import Map


def upsample(values: Map, height: int, width: int) -> Map:
    """A map at another size, `(h, w)` -> `(height, width) float32`, bilinear.

    Pixel centres lie at halves and edges are clamped, as in torch's `interpolate(mode="bilinear",
    align_corners=False)`, which it equals to within rounding. Interpolation is linear in each
    direction alone, so it is a matrix product from the left and one from the right.
    """
    rows = _interpolation(values.shape[0], height)
    columns = _interpolation(values.shape[1], width)
    narrow = np.asarray(values, dtype=np.float32) @ columns.T
    return np.asarray(rows @ narrow, dtype=np.float32)


def _interpolation(size: int, target: int) -> Map:
    """The `(target, size) float32` matrix whose rows hold the two weights of each target pixel.

    Positions are rounded to float32 where torch rounds them: the scale, then the fused
    multiply-add after it. Other roundings, float64 too, give weights that differ from torch's by
    up to 3e-6, ten times the rounding of the result.
    """
    scale = np.float64(np.float32(size) / np.float32(target))
    centres = (scale * (np.arange(target) + 0.5) - 0.5).astype(np.float32)
    centres = np.maximum(centres, np.float32(0))
    lower = np.minimum(centres.astype(np.intp), size - 1)
    upper = np.minimum(lower + 1, size - 1)
    share = centres - lower.astype(np.float32)
    matrix = np.zeros((target, size), dtype=np.float32)
    every = np.arange(target)
    matrix[every, lower] += 1 - share
    matrix[every, upper] += share
    return matrix
