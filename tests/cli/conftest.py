"""Weights with seeded random parameters, and pictures: the command line's own small world."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.torch import save_file

from tests.oracle import network_state, stock_network


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    state = network_state(stock_network(seed=5))
    save_file({name: tensor.half().contiguous() for name, tensor in state.items()}, path)
    return path


@pytest.fixture
def use_weights(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(weights))
    return weights


@pytest.fixture
def draw(tmp_path: Path) -> Callable[..., Path]:
    """Makes a picture file of noise that differs by its seed."""

    def make(name: str, size: tuple[int, int] = (400, 320), seed: int = 0) -> Path:
        coarse = np.random.default_rng(seed).integers(0, 256, (9, 11, 3), dtype=np.uint8)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path)
        return path

    return make
