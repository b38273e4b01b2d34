"""The last layer of a network: what it says of the means of the block before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from inception_gui.core.nn.blocks import SLICES, block_of, layer_of

if TYPE_CHECKING:
    from inception_gui.core.types import Target

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """The last layer: `weight` `(C, channels)` and `bias` `(C,)` on the means of `block`."""

    block: str
    weight: Floats
    bias: Floats

    def probabilities(self, pooled: Floats) -> Floats:
        """Return `(N, C)` probabilities for the pooled features `(N, 6144)` of a pass."""
        logits = pooled[:, SLICES[self.block]] @ self.weight.T + self.bias
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        found: Floats = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
        return found

    def directions(self, targets: Sequence[Target]) -> Floats:
        """Return what each target's logit multiplies the means with, `(n, channels)`."""
        rows: Floats = self.weight[[target.class_index for target in targets]]
        for row, target in enumerate(targets):
            if target.rather_than is not None:
                rows[row] -= self.weight[target.rather_than]
        return rows


def head_of(parameters: Mapping[str, Floats]) -> Head:
    """The last layer that counts."""
    block = block_of(parameters)
    layer = layer_of(block)
    return Head(block, parameters[f"{layer}.weight"], parameters[f"{layer}.bias"])
