"""Every pass gives the means of four blocks, and the last layer may follow any of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
import torch

from inception_gui.core.backends.backend import Backend, Parameters
from inception_gui.core.backends.devices import cpu
from inception_gui.core.backends.openvino_runtime import is_installed
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.backends.torch_backend import TorchBackend
from inception_gui.core.nn.blocks import LAST_BLOCK, POOLED, SLICES
from inception_gui.core.nn.heads import head_of
from inception_gui.core.nn.load_folded import load_folded
from inception_gui.core.types import Target
from tests.core.backends.networks import seeded_parameters

BACKENDS: list[Callable[..., Backend]] = [TorchBackend]
if is_installed():
    from inception_gui.core.backends.openvino_backend import OpenVinoBackend

    BACKENDS.append(OpenVinoBackend)


@cache
def taught(block: str) -> Parameters:
    """Three classes, named from the means of `block`."""
    generator = np.random.default_rng(5)
    layer = "fc" if block == LAST_BLOCK else f"{block}.fc"
    return {
        **seeded_parameters(),
        "fc.weight": np.zeros((3, 2048), np.float32),
        "fc.bias": np.zeros(3, np.float32),
        f"{layer}.weight": generator.normal(size=(3, POOLED[block])).astype(np.float32),
        f"{layer}.bias": generator.normal(size=3).astype(np.float32),
    }


@cache
def reached() -> dict[str, np.ndarray]:
    """What the torch network, run block by block, gives of each block."""
    network = load_folded(seeded_parameters())
    batch = torch.from_numpy(np.stack(probe_pictures())).permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        stem = network.stem(batch)
        return {block: network.run_blocks(stem, until=block).numpy() for block in POOLED}


@pytest.fixture(scope="module", params=BACKENDS)
def make(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Backend]]:
    made: dict[str, Backend] = {}

    def backend(block: str) -> Backend:
        if block not in made:
            made[block] = request.param(cpu(), taught(block), "float32")
        return made[block]

    # Its thread for bulk work must not seem to be left behind by a test.
    backend(LAST_BLOCK).submit(probe_pictures()[0], features=False).result(60)
    yield backend
    for one in made.values():
        one.close()


def test_the_places_of_the_blocks_follow_each_other() -> None:
    places = list(SLICES.values())
    assert [b.start for b in places] == [0, *(a.stop for a, _ in pairwise(places))]
    assert list(POOLED) == sorted(POOLED)


def test_the_means_of_all_blocks_come_with_every_pass(make: Callable[[str], Backend]) -> None:
    backend = make(LAST_BLOCK)
    found = backend.run(probe_pictures()).pooled
    assert found.dtype == np.float32
    assert found.shape == (len(probe_pictures()), sum(POOLED.values()))
    for block, values in reached().items():
        expected = values.mean(axis=(2, 3))
        atol = 1e-5 * expected.max()
        np.testing.assert_allclose(found[:, SLICES[block]], expected, rtol=0, atol=atol)
    for row, picture in enumerate(probe_pictures()):
        item = backend.submit(picture, features=False).result(60)
        np.testing.assert_allclose(item.pooled, found[row], rtol=0, atol=1e-5 * found.max())


@pytest.mark.parametrize("block", ["Mixed_6e", "Mixed_7b"])
def test_the_last_layer_may_follow_an_earlier_block(
    make: Callable[[str], Backend], block: str
) -> None:
    backend, head = make(block), head_of(taught(block))
    assert head.block == block
    found = backend.run(probe_pictures())
    assert found.features.shape[1] == POOLED[block]
    np.testing.assert_allclose(
        found.features, reached()[block], rtol=0, atol=1e-4 * reached()[block].max()
    )
    np.testing.assert_allclose(found.probabilities, head.probabilities(found.pooled), atol=1e-5)
    assert np.ptp(found.probabilities) > 0.01
    features = backend.features(probe_pictures()[0])
    np.testing.assert_allclose(features, found.features[0], rtol=0, atol=1e-4 * features.max())


def test_gradients_are_those_of_the_block_that_is_followed(make: Callable[[str], Backend]) -> None:
    backend, head = make("Mixed_7b"), head_of(taught("Mixed_7b"))
    directions = head.directions([Target(1), Target(2, rather_than=0)])
    # After the block nothing has an influence: it stands for all that come later.
    for layer in ("Mixed_7b", "Mixed_7c"):
        found = backend.gradients(probe_pictures()[0], layer, directions)
        expected = np.broadcast_to(directions[:, :, None, None] / 64, (2, 2048, 8, 8))
        np.testing.assert_allclose(found.gradients, expected, rtol=1e-5, atol=1e-9)
    earlier = backend.gradients(probe_pictures()[0], "Mixed_7a", directions)
    assert earlier.gradients.shape == (2, 1280, 8, 8)
    assert np.abs(earlier.gradients).max() > 0
