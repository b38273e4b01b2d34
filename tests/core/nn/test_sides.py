"""A network for small images is told by its file, and computed alike by both backends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from inception_gui.core.backends.devices import Device, cpu
from inception_gui.core.backends.openvino_runtime import is_installed
from inception_gui.core.backends.torch_backend import TorchBackend
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.initialise import initialise
from inception_gui.core.nn.sides import side_of
from inception_gui.core.train.network import as_arrays
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.train.save import save_network
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.safetensors_file import safetensors_header
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.oracle import fill_at_random

NAMES = ("one", "two", "three")


def network_for(side: Any) -> InceptionV3:
    network = InceptionV3(len(NAMES), side=side)
    initialise(network, torch.Generator().manual_seed(1))
    fill_at_random(network, seed=2)
    return network.eval()


@pytest.mark.skipif(not is_installed(), reason="OpenVINO has no wheel here")
@pytest.mark.parametrize("side", [79, 151])
def test_a_saved_network_answers_like_the_one_that_was_trained(tmp_path: Path, side: Any) -> None:
    from inception_gui.core.backends.openvino_backend import OpenVinoBackend

    network = network_for(side)
    preprocessing = Preprocessing(side + 11, side)
    path = tmp_path / "small.safetensors"
    save_network(path, as_arrays(network), NAMES, preprocessing, Recipe(), None)
    found = WeightStore().find(str(path))
    assert found.preprocessing == preprocessing
    pixels = np.random.default_rng(3).integers(0, 256, (side, side, 3), dtype=np.uint8)
    x = torch.from_numpy(pixels).permute(2, 0, 1)[None].float() / 127.5 - 1
    with torch.no_grad():
        expected = torch.softmax(network(x).logits, 1).numpy()
    for attempt in ("computed", "from the cache"):
        parameters = folded_parameters(found, tmp_path / "cache")
        assert side_of(parameters) == side, attempt
    for backend in (
        OpenVinoBackend(cpu(), parameters, "float32"),
        TorchBackend(Device("cpu", "CPU"), parameters, "float32"),
    ):
        try:
            result = backend.run(pixels[None])
            np.testing.assert_allclose(result.probabilities, expected, rtol=1e-3, atol=1e-4)
        finally:
            backend.close()


def test_a_file_that_names_another_side_is_refused(tmp_path: Path) -> None:
    arrays = as_arrays(network_for(79))
    arrays["stem.side"] = np.array([80.0], np.float32)
    path = tmp_path / "odd.safetensors"
    header, _ = safetensors_header({name: one.shape for name, one in arrays.items()}, {})
    path.write_bytes(header + b"".join(one.tobytes() for one in arrays.values()))
    with pytest.raises(UserError, match="damaged"):
        read_arrays(path)
