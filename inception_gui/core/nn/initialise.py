"""Draws the parameters with which training from nothing begins."""

from __future__ import annotations

from typing import Final

import torch
from torch import nn

from inception_gui.core.nn.batch_norm import BatchNorm

DEVIATION: Final = 0.1
NEW_HEAD_DEVIATION: Final = 0.001
"""Of the last layer of a network that is otherwise trained: its first answers are all but even."""
_OWN_DEVIATIONS: Final = {"AuxLogits.conv1.conv": 0.01, "AuxLogits.fc": NEW_HEAD_DEVIATION}
"""As in the authors' code, and in torchvision's."""


def initialise(network: nn.Module, generator: torch.Generator, only: str = "") -> None:
    """Fill the parameters and statistics of the layers whose names begin with `only`.

    Weights are drawn from a normal distribution, cut at two deviations as TensorFlow cuts it;
    normalisation begins as the identity. Layers are drawn in the order of their names in the
    network, so that a seed gives the same numbers everywhere.
    """
    for name, module in network.named_modules():
        if not name.startswith(only):
            continue
        if isinstance(module, nn.Conv2d | nn.Linear):
            deviation = _OWN_DEVIATIONS.get(name, DEVIATION)
            draw(module.weight, deviation, generator)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, BatchNorm):
            nn.init.ones_(module.weight)
            nn.init.zeros_(module.bias)
            nn.init.zeros_(module.running_mean)
            nn.init.ones_(module.running_var)


def draw(weight: torch.Tensor, deviation: float, generator: torch.Generator) -> None:
    """Fill `weight` from the normal distribution of this deviation, cut at two deviations."""
    limit = 2 * deviation
    nn.init.trunc_normal_(weight, 0.0, deviation, -limit, limit, generator)
