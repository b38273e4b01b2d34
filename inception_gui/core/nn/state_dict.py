"""Builds the torch network from a state dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import torch
from torch import Tensor, nn

from inception_gui.core.nn.inception_v3 import ConvUnit, InceptionV3
from inception_gui.core.types import Preprocessing


def load_network(state: Mapping[str, Tensor], preprocessing: Preprocessing) -> InceptionV3:
    """Build the network from `state` (472 tensors, any float type), ready for inference.

    Batch normalisation is folded, and so is the input's normalisation: the network takes
    `(N, 3, 299, 299)` values 0..255, R, G, B. Both are affine, and the first convolution has no
    padding, so both are exact. Weights lie in channels_last order, which oneDNN and cuDNN prefer.
    Nothing is initialised at random, and nothing requires gradients.

    Raises:
        RuntimeError: `state` is not the state of an Inception V3 (`core.weights.load` checks
            files before this is reached).
    """
    with torch.device("meta"):
        network = InceptionV3()
    network.load_state_dict(state, strict=True, assign=True)
    network.requires_grad_(False).eval()
    network.fc.float()
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, ConvUnit):
                module.fold()
        _fold_normalisation(network.Conv2d_1a_3x3.conv, preprocessing)
    return network


def _fold_normalisation(conv: nn.Conv2d, preprocessing: Preprocessing) -> None:
    """Work (x / 255 - mean) / std into a convolution without padding."""
    mean = torch.tensor(preprocessing.mean, dtype=torch.float64).reshape(1, 3, 1, 1)
    std = torch.tensor(preprocessing.std, dtype=torch.float64).reshape(1, 3, 1, 1)
    weight = conv.weight.double()
    bias = cast("Tensor", conv.bias).double() - (weight * (mean / std)).sum(dim=(1, 2, 3))
    scaled = (weight / (255.0 * std)).float().contiguous(memory_format=torch.channels_last)
    conv.weight = nn.Parameter(scaled, requires_grad=False)
    conv.bias = nn.Parameter(bias.float(), requires_grad=False)
