"""Maps depend on what the network learned, and what is said of them is true."""

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
from inception_gui.core.cam.caveat import LOW, caveat
from inception_gui.core.cam.whole_picture import WHOLE
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Box, HeatMap, Pixels, Target
from tests.oracle import PHOTOS, needs_photos, needs_weights, our_network, stand_in_state

PHOTO_COUNT = 6
CAT = 285


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
    return layer_gradients(network, photos()[number], layer, [Target(best_class(number))])


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


def some_map(
    *, method: str = "gradcam", rather_than: int | None = None, seen: Box | None = None
) -> HeatMap:
    values = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)
    return HeatMap(CAT, values, method, "Mixed_7c", rather_than, seen)


def test_the_caveat_says_what_the_map_is_and_is_not() -> None:
    said = caveat(some_map(), 0.93)
    assert "“Egyptian cat” (93%)" in said
    assert "not an outline or an explanation" in said
    assert "does not show that the prediction is correct" in said
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("probability", "words"), [(0.099, "10%"), (0.03, "3%"), (1e-9, "below 1%")]
)
def test_the_caveat_of_a_low_probability_says_so(probability: float, words: str) -> None:
    said = caveat(some_map(), probability)
    assert f"unlikely ({words})" in said
    assert "does not mean that it is there" in said
    assert "unlikely" not in caveat(some_map(), LOW)


def test_the_caveat_says_what_was_contrasted_covered_or_done() -> None:
    for probability in (0.5, 0.01):
        assert "“tabby”" in caveat(some_map(rather_than=281), probability)
    assert "(50% in the centre)" in caveat(some_map(seen=WHOLE), 0.5)
    assert caveat(some_map(method="occlusion"), 0.5).startswith("Covering brighter areas lowered")
    assert "much the same for every class" in caveat(some_map(method="layercam"), 0.5)
    assert "much the same" not in caveat(some_map(), 0.5)


def test_an_empty_map_is_called_empty() -> None:
    empty = HeatMap(CAT, np.zeros((8, 8), np.float32), "gradcam", "Mixed_7c")
    assert caveat(empty, 0.9).startswith("Nothing in the image supports “Egyptian cat”,")
