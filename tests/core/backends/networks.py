"""A seeded network for the tests of backends: folded parameters, and what torchvision says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import torch

from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.nn.fold import fold
from inception_gui.core.nn.heads import Head
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Pixels, Preprocessing, Target
from tests.oracle import network_state, stock_network

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats, Parameters

SEED = 7


@cache
def seeded_parameters() -> Parameters:
    """Shared by many tests: nothing may change them."""
    state = {name: one.numpy() for name, one in network_state(stock_network(seed=SEED)).items()}
    return fold(state, Preprocessing())


@cache
def _stock() -> torch.nn.Module:
    return stock_network(seed=SEED).eval()


def directions_of(network: InceptionV3, *targets: Target) -> Floats:
    """What each target's logit multiplies the means of the last block with."""
    weight, bias = (one.detach().cpu().numpy() for one in (network.fc.weight, network.fc.bias))
    return Head(LAST_BLOCK, weight, bias).directions(targets)


def probabilities_of_torchvision(pictures: Sequence[Pixels]) -> Floats:
    """`(N, 1000)`, by stock torchvision on normalised floats."""
    batch = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 255
    mean = torch.tensor([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
    std = torch.tensor([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)
    with torch.inference_mode():
        logits = _stock()((batch - mean) / std)
        found: Floats = torch.softmax(logits, dim=1).numpy()
    return found
