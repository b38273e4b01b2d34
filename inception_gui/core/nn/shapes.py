"""Names and shapes of Inception V3's parameters, as plain numbers: no torch.

Every convolution is followed by batch normalisation and ReLU; the three together are one unit.
The names are torchvision's, which every published file uses.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

USUAL_CLASSES: Final = 1000
"""Outputs of the published networks; a network may have any number of them."""
FEATURE_CHANNELS: Final = 2048
BATCH_NORM_EPSILON: Final = 0.001
FIRST_UNIT: Final = "Conv2d_1a_3x3"
"""The unit that sees the image itself; it has no padding."""

BATCH_NORM_PARTS: Final = ("weight", "bias", "running_mean", "running_var")

Kernel = tuple[int, int, int, int]
"""Shape of a convolution's weights: outputs, inputs, height, width."""


def _inception_a(inputs: int, pool_outputs: int) -> dict[str, Kernel]:
    return {
        "branch1x1": (64, inputs, 1, 1),
        "branch5x5_1": (48, inputs, 1, 1),
        "branch5x5_2": (64, 48, 5, 5),
        "branch3x3dbl_1": (64, inputs, 1, 1),
        "branch3x3dbl_2": (96, 64, 3, 3),
        "branch3x3dbl_3": (96, 96, 3, 3),
        "branch_pool": (pool_outputs, inputs, 1, 1),
    }


def _reduction_a(inputs: int) -> dict[str, Kernel]:
    return {
        "branch3x3": (384, inputs, 3, 3),
        "branch3x3dbl_1": (64, inputs, 1, 1),
        "branch3x3dbl_2": (96, 64, 3, 3),
        "branch3x3dbl_3": (96, 96, 3, 3),
    }


def _inception_c(inputs: int, inner: int) -> dict[str, Kernel]:
    return {
        "branch1x1": (192, inputs, 1, 1),
        "branch7x7_1": (inner, inputs, 1, 1),
        "branch7x7_2": (inner, inner, 1, 7),
        "branch7x7_3": (192, inner, 7, 1),
        "branch7x7dbl_1": (inner, inputs, 1, 1),
        "branch7x7dbl_2": (inner, inner, 7, 1),
        "branch7x7dbl_3": (inner, inner, 1, 7),
        "branch7x7dbl_4": (inner, inner, 7, 1),
        "branch7x7dbl_5": (192, inner, 1, 7),
        "branch_pool": (192, inputs, 1, 1),
    }


def _reduction_b(inputs: int) -> dict[str, Kernel]:
    return {
        "branch3x3_1": (192, inputs, 1, 1),
        "branch3x3_2": (320, 192, 3, 3),
        "branch7x7x3_1": (192, inputs, 1, 1),
        "branch7x7x3_2": (192, 192, 1, 7),
        "branch7x7x3_3": (192, 192, 7, 1),
        "branch7x7x3_4": (192, 192, 3, 3),
    }


def _inception_e(inputs: int) -> dict[str, Kernel]:
    return {
        "branch1x1": (320, inputs, 1, 1),
        "branch3x3_1": (384, inputs, 1, 1),
        "branch3x3_2a": (384, 384, 1, 3),
        "branch3x3_2b": (384, 384, 3, 1),
        "branch3x3dbl_1": (448, inputs, 1, 1),
        "branch3x3dbl_2": (384, 448, 3, 3),
        "branch3x3dbl_3a": (384, 384, 1, 3),
        "branch3x3dbl_3b": (384, 384, 3, 1),
        "branch_pool": (192, inputs, 1, 1),
    }


_STEM: Final[Mapping[str, Kernel]] = {
    FIRST_UNIT: (32, 3, 3, 3),
    "Conv2d_2a_3x3": (32, 32, 3, 3),
    "Conv2d_2b_3x3": (64, 32, 3, 3),
    "Conv2d_3b_1x1": (80, 64, 1, 1),
    "Conv2d_4a_3x3": (192, 80, 3, 3),
}

_BLOCKS: Final[Mapping[str, Mapping[str, Kernel]]] = {
    "Mixed_5b": _inception_a(192, 32),
    "Mixed_5c": _inception_a(256, 64),
    "Mixed_5d": _inception_a(288, 64),
    "Mixed_6a": _reduction_a(288),
    "Mixed_6b": _inception_c(768, 128),
    "Mixed_6c": _inception_c(768, 160),
    "Mixed_6d": _inception_c(768, 160),
    "Mixed_6e": _inception_c(768, 192),
    "Mixed_7a": _reduction_b(768),
    "Mixed_7b": _inception_e(1280),
    "Mixed_7c": _inception_e(2048),
}

BLOCK_NAMES: Final = tuple(_BLOCKS)
"""The eleven blocks, first to last."""

UNITS: Final[Mapping[str, Kernel]] = MappingProxyType(
    {
        **_STEM,
        **{f"{block}.{name}": k for block, units in _BLOCKS.items() for name, k in units.items()},
    }
)
"""The network's 94 convolutions, first to last: the unit's name and the shape of its weights."""


@cache
def expected_tensors(classes: int = USUAL_CLASSES) -> Mapping[str, tuple[int, ...]]:
    """Names and shapes of the 472 tensors that a weights file must hold, in the network's order."""
    tensors: dict[str, tuple[int, ...]] = {}
    for name, kernel in UNITS.items():
        tensors[f"{name}.conv.weight"] = kernel
        tensors |= {f"{name}.bn.{part}": kernel[:1] for part in BATCH_NORM_PARTS}
    tensors["fc.weight"] = (classes, FEATURE_CHANNELS)
    tensors["fc.bias"] = (classes,)
    return MappingProxyType(tensors)
