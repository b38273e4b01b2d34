"""Folds batch normalisation and the input's normalisation into the convolutions, with numpy alone.

Both are affine at inference, so a convolution followed by them is a convolution with other weights
and a bias. What is computed is exact but for one rounding to float32 at the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from inception_gui.core.nn.shapes import (
    BATCH_NORM_EPSILON,
    BATCH_NORM_PARTS,
    FEATURE_CHANNELS,
    FIRST_UNIT,
    UNITS,
)
from inception_gui.core.types import Preprocessing

Array = npt.NDArray[np.float32]


def folded_shapes(classes: int) -> dict[str, tuple[int, ...]]:
    """Names and shapes of what `fold` returns for this number of classes, in its order."""
    shapes: dict[str, tuple[int, ...]] = {}
    for unit, kernel in UNITS.items():
        shapes |= {f"{unit}.weight": kernel, f"{unit}.bias": kernel[:1]}
    return shapes | {"fc.weight": (classes, FEATURE_CHANNELS), "fc.bias": (classes,)}


def fold(
    state: Mapping[str, npt.NDArray[np.floating[Any]]], preprocessing: Preprocessing
) -> dict[str, Array]:
    """The parameters of a network of convolutions with bias, each followed by ReLU.

    `state` has torchvision's names (`core.nn.shapes.expected_tensors`), any float type and any
    number of classes. The result has `<unit>.weight` `(outputs, inputs, height, width)` and
    `<unit>.bias` `(outputs,)` for each of the 94 units, `fc.weight` `(classes, 2048)` and
    `fc.bias` `(classes,)`, all float32 in C order. The network takes R, G, B in 0..255: (x / 255 -
    mean) / std of `preprocessing` is part of the first convolution, which has no padding.

    Raises:
        KeyError: a tensor is missing.
    """
    folded: dict[str, Array] = {}
    for unit in UNITS:
        weight = state[f"{unit}.conv.weight"].astype(np.float64)
        gamma, beta, mean, variance = (
            state[f"{unit}.bn.{part}"].astype(np.float64) for part in BATCH_NORM_PARTS
        )
        scale = gamma / np.sqrt(variance + BATCH_NORM_EPSILON)
        weight *= scale[:, None, None, None]
        bias = beta - mean * scale
        if unit == FIRST_UNIT:
            pixel_mean, pixel_std = (
                np.array(values, np.float64)[:, None, None]
                for values in (preprocessing.mean, preprocessing.std)
            )
            bias -= (weight * (pixel_mean / pixel_std)).sum(axis=(1, 2, 3))
            weight /= 255 * pixel_std
        folded[f"{unit}.weight"] = _float32(weight)
        folded[f"{unit}.bias"] = _float32(bias)
    for name in ("fc.weight", "fc.bias"):
        folded[name] = _float32(state[name])
    return folded


def _float32(array: npt.NDArray[np.floating[Any]]) -> Array:
    return array.astype(np.float32, order="C")
