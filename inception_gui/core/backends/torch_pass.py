"""One pass of the torch network: features, probabilities and the means of several blocks."""

from __future__ import annotations

from typing import NamedTuple, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from inception_gui.core.nn.blocks import POOLED
from inception_gui.core.nn.inception_v3 import BLOCKS, InceptionV3


class Pass(NamedTuple):
    """What a `BatchResult` holds, on the device; `features` in the network's precision."""

    probabilities: Tensor
    pooled: Tensor
    features: Tensor


class _Rescaled(nn.Module):
    """What follows average pooling, given means of the pixels alone instead of with the padding."""

    def __init__(self, following: nn.Module) -> None:
        super().__init__()
        self.following = following

    def forward(self, x: Tensor) -> Tensor:
        ones = torch.ones_like(x[:1, :1])
        return cast("Tensor", self.following(x / F.avg_pool2d(ones, 3, stride=1, padding=1)))


def leave_out_padding(network: InceptionV3) -> None:
    """Have `network` pool as TensorFlow does, see `core.nn.blocks.WITHOUT_PADDING`."""
    for name in BLOCKS:
        block = network.get_submodule(name)
        following = getattr(block, "branch_pool", None)
        if isinstance(following, nn.Module):
            block.branch_pool = _Rescaled(following)


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
