"""One pass of the torch network: features, probabilities and the means of several blocks."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from inception_gui.core.nn.blocks import POOLED
from inception_gui.core.nn.inception_v3 import InceptionV3


class Pass(NamedTuple):
    """What a `BatchResult` holds, on the device; `features` in the network's precision."""

    probabilities: Tensor
    pooled: Tensor
    features: Tensor


def run_pass(network: InceptionV3, pictures: Tensor, block: str) -> Pass:
    """Compute `pictures` `(N, 3, H, W)`, whose last layer follows `block`."""
    x, after, features, means = network.stem(pictures), None, None, []
    for name in POOLED:
        x = network.run_blocks(x, after=after, until=name)
        # On a GPU, the blocks may be in half precision; means and the last layer never are.
        means.append(x.mean(dim=(2, 3), dtype=torch.float32))
        after = name
        if name == block:
            features = x
    assert features is not None
    probabilities = torch.softmax(network.head(features).float(), dim=1)
    return Pass(probabilities, torch.cat(means, dim=1), features)
