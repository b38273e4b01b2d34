"""A network of seeded weights, and pictures for it."""

from __future__ import annotations

import pytest
import torch

from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.state_dict import load_network
from inception_gui.core.types import Preprocessing


@pytest.fixture(scope="session")
def seeded_network() -> InceptionV3:
    """Shared by many tests: nothing may change it."""
    from tests.oracle import network_state, stock_network  # torchvision is for few tests only

    return load_network(network_state(stock_network(seed=7)), Preprocessing())


@pytest.fixture(scope="session")
def soft_pictures() -> torch.Tensor:
    """Four, `(4, 3, 299, 299) float32`, 0..255, without hard edges."""
    coarse = torch.rand(4, 3, 17, 17, generator=torch.Generator().manual_seed(4)) * 255
    return torch.nn.functional.interpolate(coarse, (299, 299), mode="bicubic").clamp(0, 255)
