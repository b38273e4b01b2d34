"""A network of seeded weights, pictures for it, and a network with known answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.nn.inception_v3 import InceptionV3
from tests.workers.known_answers import KnownAnswers


@pytest.fixture(scope="session")
def seeded_network() -> InceptionV3:
    """Shared by many tests: nothing may change it."""
    from tests.oracle import (  # torchvision is for few tests only
        network_state,
        our_network,
        stock_network,
    )

    return our_network(network_state(stock_network(seed=7)))


@pytest.fixture(scope="session")
def soft_pictures() -> torch.Tensor:
    """Four, `(4, 3, 299, 299) float32`, 0..255, without hard edges."""
    coarse = torch.rand(4, 3, 17, 17, generator=torch.Generator().manual_seed(4)) * 255
    return torch.nn.functional.interpolate(coarse, (299, 299), mode="bicubic").clamp(0, 255)


@pytest.fixture
def network() -> Iterator[Inference]:
    """Its answers can be read off the pictures; see `tests.pictures`."""
    inference = Inference(KnownAnswers())
    yield inference
    inference.close()
