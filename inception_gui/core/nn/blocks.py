"""Blocks whose channel means come with every pass, and the last layers that may follow them.

The published networks have their last layer after the last block. Own classes may be named from an
earlier one: the parameters then hold `Mixed_7b.fc.weight` and `.bias` (or another block) beside
`fc.weight`, and these count. The later blocks are computed all the same, for what is kept of them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import accumulate
from types import MappingProxyType
from typing import Final

POOLED: Final[Mapping[str, int]] = MappingProxyType(
    {"Mixed_6e": 768, "Mixed_7a": 1280, "Mixed_7b": 2048, "Mixed_7c": 2048}
)
"""Their channels, first to last."""

LAST_BLOCK: Final = "Mixed_7c"

WITHOUT_PADDING: Final = "pooling.without_padding"
"""A parameter `(1,)` of networks whose average pooling leaves out the padding, as TensorFlow's."""

SLICES: Final[Mapping[str, slice]] = MappingProxyType(
    {
        # Open at its end: a network of the tests may be wider.
        name: slice(end - POOLED[name], None if name == LAST_BLOCK else end)
        for name, end in zip(POOLED, accumulate(POOLED.values()), strict=True)
    }
)
"""Where the means of each are in the pooled features of a pass, `(N, 6144)`."""


def layer_of(block: str) -> str:
    """The name of the last layer after `block`; `.weight` and `.bias` are its parameters."""
    return "fc" if block == LAST_BLOCK else f"{block}.fc"


def block_of(names: Iterable[str]) -> str:
    """The block whose last layer counts, among parameters of these names."""
    found = set(names)
    return next((one for one in POOLED if f"{one}.fc.weight" in found), LAST_BLOCK)


def head_shapes(block: str, classes: int) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the parameters of the last layer after `block`."""
    layer = layer_of(block)
    return {f"{layer}.weight": (classes, POOLED[block]), f"{layer}.bias": (classes,)}


def pooling_shapes(names: Container[str]) -> dict[str, tuple[int, ...]]:
    """Name and shape of the parameter that says how to pool, if it is among `names`."""
    return {WITHOUT_PADDING: (1,)} if WITHOUT_PADDING in names else {}


def first_of(layer: str, block: str) -> str:
    """`layer`, unless it comes after `block`, on which it has no influence: then `block`."""
    return min(layer, block)  # their names sort in the order in which they come
