"""The torch network made of folded parameters, ready for inference and for gradients."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor, nn

from inception_gui.core.nn.inception_v3 import ConvUnit, InceptionV3, Side
from inception_gui.core.nn.sides import side_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def load_folded(parameters: dict[str, npt.NDArray[np.float32]]) -> InceptionV3:
    """Build the network from `parameters` (see `core.nn.fold`), on the CPU, float32.

    It takes `(N, 3, H, W)` values 0..255, R, G, B. Weights lie in channels_last order, which oneDNN
    and cuDNN prefer. Nothing is initialised at random, and nothing requires gradients.

    Raises:
        KeyError: a parameter is missing.
    """
    with torch.device("meta"):
        side = cast("Side", side_of(parameters))
        network = InceptionV3(classes=len(parameters["fc.bias"]), side=side)
    for name, module in network.named_modules():
        if isinstance(module, ConvUnit):
            module.conv.weight = _parameter(parameters[f"{name}.weight"], channels_last=True)
            module.conv.bias = _parameter(parameters[f"{name}.bias"])
            module.bn = nn.Identity()
    network.fc.weight = _parameter(parameters["fc.weight"])
    network.fc.bias = _parameter(parameters["fc.bias"])
    return network.requires_grad_(False).eval()


def _parameter(array: npt.NDArray[np.float32], *, channels_last: bool = False) -> nn.Parameter:
    # A copy: the array may be a mapping of a file, which torch must not depend on.
    tensor: Tensor = torch.tensor(array)
    if channels_last:
        tensor = tensor.contiguous(memory_format=torch.channels_last)
    return nn.Parameter(tensor, requires_grad=False)
