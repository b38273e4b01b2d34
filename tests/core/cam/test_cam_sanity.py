"""Maps depend on what the network learned."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from inception_gui.core import cam
from inception_gui.core.backends.backend import LayerGradients
from inception_gui.core.backends.torch_gradients import layer_gradients
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Pixels, Target
from tests.core.backends.networks import directions_of
from tests.oracle import PHOTOS, needs_photos, needs_weights, our_network, stand_in_state

PHOTO_COUNT = 6


@cache
def network_with_shuffled(*prefixes: str) -> InceptionV3:
    """The trained network, the weights of these layers in random order."""
    state = stand_in_state().copy()
    generator = torch.Generator().manual_seed(0)
    for name, tensor in state.items():
        if name.startswith(prefixes) and name.endswith("weight") and prefixes:
            order = torch.randperm(tensor.numel(), generator=generator)
            state[name] = tensor.flatten()[order].reshape(tensor.shape)
    return our_network(state)


@cache
def photos() -> list[Pixels]:
    paths = sorted((PHOTOS / "ccby").glob("*.png"))[:PHOTO_COUNT]
    return [np.array(Image.open(path).convert("RGB")) for path in paths]


@cache
def best_class(number: int) -> int:
    """The class that the trained network finds most probable in a photo."""
    batch = torch.from_numpy(photos()[number])[None].permute(0, 3, 1, 2).float()
    with torch.no_grad():
        return int(network_with_shuffled()(batch).logits.argmax())


@cache
def gradients(number: int, layer: str, *shuffled: str) -> LayerGradients:
    """Of the best class, in the network with these layers shuffled."""
    network = network_with_shuffled(*shuffled)
    directions = directions_of(network, Target(best_class(number)))
    return layer_gradients(network, photos()[number], layer, directions)


def likeness(method: str, layer: str, *shuffled: str) -> float:
    """The mean rank correlation of maps of the trained network and of the shuffled one."""
    found = []
    for number in range(len(photos())):
        target = Target(best_class(number))
        (before,), (after,) = (
            cam.maps_from_gradients(one, [target], layer, method)
            for one in (gradients(number, layer), gradients(number, layer, *shuffled))
        )
        found.append(np.corrcoef(ranks(before.values), ranks(after.values))[0, 1])
    return float(np.mean(found))


def ranks(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    result: np.ndarray[Any, Any] = values.ravel().argsort().argsort()
    return result


@needs_weights
@needs_photos
@pytest.mark.weights
@pytest.mark.parametrize("method", cam.GRADIENT_METHODS)
def test_a_method_is_said_to_tell_classes_apart_if_it_forgets_with_the_last_layer(
    method: str,
) -> None:
    # J. Adebayo et al., "Sanity Checks for Saliency Maps", NeurIPS 2018: a map that stays when the
    # weights are random shows the picture, not what the network learned.
    stays = likeness(method, "Mixed_7c", "fc.")
    if cam.METHODS[method].tells_classes_apart:
        assert stays < 0.4
    else:
        assert stays > 0.8


@needs_weights
@needs_photos
@pytest.mark.weights
@pytest.mark.parametrize("method", cam.GRADIENT_METHODS)
def test_with_random_weights_every_method_has_another_map(method: str) -> None:
    assert likeness(method, "Mixed_6e", "fc.", "Mixed_7", "Mixed_6") < 0.6
