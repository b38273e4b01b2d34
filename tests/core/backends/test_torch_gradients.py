"""Each gradient method is what its paper says, with pytorch-grad-cam as the oracle."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from inception_gui.core import cam
from inception_gui.core.backends.backend import LayerGradients
from inception_gui.core.backends.torch_gradients import layer_gradients
from inception_gui.core.drawing.upsample import upsample
from inception_gui.core.nn import inception_v3
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Features, HeatMap, Target
from tests.core.backends.networks import directions_of
from tests.oracle import (
    PHOTOS,
    REPOSITORY,
    STAND_IN,
    network_state,
    our_network,
    stand_in_state,
    stock_network,
    torchvision,
)

COUNT = 4
LAYERS = ("Mixed_7c", "Mixed_7a", "Mixed_6e")
IMAGENET_MEAN = torch.tensor([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
IMAGENET_STD = torch.tensor([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)


@cache
def oracle() -> Any:
    torchvision()  # must be importable before the oracle imports it
    return pytest.importorskip("pytorch_grad_cam", reason="pytorch-grad-cam is not installed")


@cache
def pictures() -> torch.Tensor:
    """Photos `(COUNT, 3, 299, 299)`, 0..255; noise of many scales where they are not here."""
    photos = sorted((PHOTOS / "ccby").glob("*.png"))[:COUNT]
    if len(photos) == COUNT:
        read = [np.asarray(Image.open(path).convert("RGB")) for path in photos]
        return torch.from_numpy(np.stack(read)).permute(0, 3, 1, 2).float()
    generator = torch.Generator().manual_seed(3)
    layers = [
        nn.functional.interpolate(
            torch.rand(COUNT, 3, side, side, generator=generator), (299, 299), mode="bicubic"
        )
        for side in (4, 11, 37, 120)
    ]
    return (torch.stack(layers).mean(dim=0).clamp(0, 1) * 255).round()


class Both:
    """The same parameters in stock torchvision and in this program."""

    def __init__(self, stock: nn.Module, ours: InceptionV3) -> None:
        self.stock = stock.requires_grad_(False)
        self.ours = ours

    @cached_property
    def reached(self) -> dict[str, torch.Tensor]:
        """Our activations of the pictures at each of `LAYERS`."""
        with torch.no_grad():
            stem = self.ours.stem(pictures())
            return {layer: self.ours.run_blocks(stem, until=layer) for layer in LAYERS}

    @cached_property
    def logits(self) -> torch.Tensor:
        with torch.no_grad():
            return self.ours.head(self.reached["Mixed_7c"])

    @cache  # noqa: B019 - one for each set of weights
    def gradients(self, number: int, layer: str, target: Target) -> LayerGradients:
        """As the program finds them for one picture."""
        pixels = pictures()[number].permute(1, 2, 0).to(torch.uint8).numpy()
        return layer_gradients(self.ours, pixels, layer, directions_of(self.ours, target))

    def maps(self, number: int, layer: str, method: str, target: Target) -> tuple[HeatMap, ...]:
        """As the program makes them of one picture."""
        found = self.gradients(number, layer, target)
        return cam.maps_from_gradients(found, [target], layer, method)

    def tail(self, layer: str, scale: float) -> nn.Module:
        """What follows `layer` in our network, to be fed activations divided by `scale`.

        Its first module sees them so divided, and gradients times `scale`.
        """
        behind = inception_v3.BLOCKS[inception_v3.BLOCKS.index(layer) + 1 :]
        return nn.Sequential(
            nn.Identity(),
            Times(scale),
            *(self.ours.get_submodule(name) for name in behind),
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            self.ours.fc,
        )


class Times(nn.Module):
    def __init__(self, factor: float) -> None:
        super().__init__()
        self.factor = factor

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * self.factor


@cache
def with_weights(which: str) -> Both:
    if which == "random":
        stock = stock_network(seed=9)
        return Both(stock, our_network(network_state(stock)))
    if not STAND_IN.is_file():
        pytest.skip(f"the stand-in weights are not at {STAND_IN}")
    ours = our_network(stand_in_state())
    return Both(stock_network(stand_in_state()), ours)


def oracle_maps(
    both: Both, layer: str, method: str, targets: list[Target]
) -> np.ndarray[Any, np.dtype[np.float32]]:
    """pytorch-grad-cam on the blocks behind `layer`, `(COUNT, h, w)`, normalised.

    It finds its own gradients, with its own hooks, from our activations of `layer`. Not on
    torchvision's blocks, nor on a batch: their rounding puts a few activations on the other side of
    a ReLU's zero, and a gradient jumps there (see the test with torchvision below).
    """
    names = {
        "gradcam": "GradCAM",
        "gradcam++": "GradCAMPlusPlus",
        "hirescam": "HiResCAM",
        "layercam": "LayerCAM",
    }
    # The oracle adds 1e-6 to a divisor in Grad-CAM++, where the paper adds nothing and the squares
    # of gradients are smaller than that. Activations a million times smaller have gradients a
    # million times larger; the paper's map is the same, and what is added no longer counts.
    scale = 2.0**20 if method == "gradcam++" else 1.0
    tail = both.tail(layer, scale)
    maps = []
    with getattr(oracle(), names[method])(tail, [tail[0]]) as explainer:
        for number, target in enumerate(targets):
            reached = torch.from_numpy(both.gradients(number, layer, target).activations)[None]
            # In the program's order of numbers, whose convolutions round as the program's do.
            reached = reached.contiguous(memory_format=torch.channels_last)
            activations = (reached / scale).requires_grad_(True)
            maps.append(explainer(activations, [wanted_of(target)])[0])
    return np.stack(maps)


def wanted_of(target: Target) -> Callable[[torch.Tensor], torch.Tensor]:
    """What a target is to the oracle: a number made of the logits of one picture."""
    one, other = target.class_index, target.rather_than
    return lambda logits: logits[one] if other is None else logits[one] - logits[other]


def our_maps(both: Both, layer: str, method: str, targets: list[Target]) -> list[HeatMap]:
    maps = []
    for number, target in enumerate(targets):
        maps += both.maps(number, layer, method, target)
    return maps


def targets_of(both: Both, kind: str) -> list[Target]:
    best = both.logits.topk(2, dim=1).indices.tolist()
    if kind == "contrast":
        return [Target(first, second) for first, second in best]
    return [Target(first if number % 2 else second) for number, (first, second) in enumerate(best)]


@pytest.mark.parametrize("which", ["random", "stand-in"])
@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("method", cam.GRADIENT_METHODS)
def test_maps_are_those_of_an_independent_implementation(
    which: str, layer: str, method: str
) -> None:
    oracle()
    both = with_weights(which)
    targets = targets_of(both, "one class")
    expected = oracle_maps(both, layer, method, targets)
    for ours, theirs in zip(our_maps(both, layer, method, targets), expected, strict=True):
        assert ours.values.shape == theirs.shape
        np.testing.assert_allclose(ours.values, theirs, rtol=0, atol=1e-4)


@pytest.mark.parametrize("method", cam.GRADIENT_METHODS)
def test_a_contrast_is_the_map_of_the_difference_of_two_logits(method: str) -> None:
    oracle()
    both = with_weights("random")
    targets = targets_of(both, "contrast")
    expected = oracle_maps(both, "Mixed_7c", method, targets)
    for ours, theirs, target in zip(
        our_maps(both, "Mixed_7c", method, targets), expected, targets, strict=True
    ):
        np.testing.assert_allclose(ours.values, theirs, rtol=0, atol=1e-4)
        assert (ours.class_index, ours.rather_than) == (target.class_index, target.rather_than)


@pytest.mark.parametrize("layer", LAYERS)
def test_torchvisions_network_has_the_same_maps_to_rounding(layer: str) -> None:
    oracle()
    both = with_weights("random")
    targets = targets_of(both, "one class")
    with (
        torch.enable_grad(),
        oracle().GradCAM(both.stock, [both.stock.get_submodule(layer)]) as explainer,
    ):
        stock_input = ((pictures() / 255 - IMAGENET_MEAN) / IMAGENET_STD)[:2]
        wanted = [lambda logits, index=t.class_index: logits[index] for t in targets[:2]]
        enlarged = explainer(stock_input.requires_grad_(True), wanted)
    for ours, theirs in zip(our_maps(both, layer, "gradcam", targets), enlarged, strict=False):
        # The oracle enlarges as OpenCV does, whose positions are torch's and ours.
        difference = np.abs(normalised(upsample(ours.values, 299, 299)) - theirs)
        # At the last block nothing lies between: the mean gradient is a weight. Before it, an
        # activation at a ReLU's zero may fall on either side.
        assert difference.max() < (1e-4 if layer == "Mixed_7c" else 2e-3)
        assert np.median(difference) < 1e-4


def normalised(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    result: np.ndarray[Any, Any] = (values - values.min()) / (values.max() - values.min())
    return result


def features_of(both: Both, number: int) -> Features:
    layer = both.ours.fc
    reached = both.reached["Mixed_7c"][number].contiguous()
    return Features(reached.numpy(), layer.weight.numpy(), layer.bias.numpy())


@pytest.mark.parametrize("method", cam.GRADIENT_METHODS)
def test_at_the_last_block_features_alone_give_what_gradients_give(method: str) -> None:
    both = with_weights("random")
    targets = [Target(1), Target(2, rather_than=3), Target(999), Target(0), Target(500, 501)]
    by_gradients = [both.maps(0, "Mixed_7c", method, target)[0] for target in targets]
    by_features = cam.maps_from_features(features_of(both, 0), targets, method)
    for ours, expected in zip(by_features, by_gradients, strict=True):
        np.testing.assert_allclose(ours.values, expected.values, rtol=0, atol=1e-4)
        assert (ours.class_index, ours.rather_than, ours.method, ours.layer) == (
            expected.class_index, expected.rather_than, method, "Mixed_7c",
        )  # fmt: skip


def test_making_maps_leaves_the_networks_last_layer_as_it_is() -> None:
    features = features_of(with_weights("random"), 1)
    before = features.class_weights.copy()
    cam.maps_from_features(features, [Target(1, rather_than=2), Target(1)])
    np.testing.assert_array_equal(features.class_weights, before)


def test_probabilities_come_from_features_alone() -> None:
    both = with_weights("random")
    expected = torch.softmax(both.logits, dim=1)
    for number in range(3):
        found = cam.probabilities(features_of(both, number))
        np.testing.assert_allclose(found, expected[number].numpy(), rtol=0, atol=1e-5)


def test_hirescam_is_grad_cam_at_the_last_block_and_another_map_before() -> None:
    both = with_weights("random")
    features = features_of(both, 2)
    (grad,), (hires,) = (
        cam.maps_from_features(features, [Target(7)], name) for name in ("gradcam", "hirescam")
    )
    np.testing.assert_allclose(hires.values, grad.values, rtol=0, atol=1e-6)
    (grad,), (hires,) = (
        both.maps(2, "Mixed_7a", name, Target(7)) for name in ("gradcam", "hirescam")
    )
    assert np.abs(hires.values - grad.values).max() > 0.05


@pytest.mark.parametrize("layer", inception_v3.BLOCKS)
def test_every_block_has_a_map(layer: str) -> None:
    both = with_weights("random")
    (found,) = both.maps(0, layer, "layercam", Target(3))
    assert found.values.shape[0] in (8, 17, 35)
    assert found.values.min() == 0
    assert found.values.max() == 1


def test_the_table_names_the_blocks_of_the_network() -> None:
    assert cam.BLOCKS == inception_v3.BLOCKS
    assert cam.LAST_BLOCK == inception_v3.LAST_BLOCK


@pytest.mark.parametrize("value", [3.0, 0.0, np.nan])
def test_a_map_without_contrast_is_dark_not_a_division_by_zero(value: float) -> None:
    flat = np.full((8, 8), value, np.float32)
    found = cam.normalise(flat)
    assert not (found > 0).any()


@pytest.mark.parametrize(
    ("text", "key"),
    [("GradCAM", "gradcam"), ("grad-cam", "gradcam"), ("Grad-CAM++", "gradcam++"),
     ("gradcampp", "gradcam++"), ("HiResCAM", "hirescam"), ("layer_cam", "layercam")],
)  # fmt: skip
def test_methods_are_found_however_they_are_written(text: str, key: str) -> None:
    assert cam.find_method(text) == key


def test_the_table_needs_neither_torch_nor_numpy() -> None:
    code = "import sys, inception_gui.core.cam; print({'torch', 'numpy'} & set(sys.modules))"
    environment = {**os.environ, "PYTHONPATH": str(Path(REPOSITORY))}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=True, env=environment, cwd=REPOSITORY,
    )  # fmt: skip
    assert done.stdout.strip() == "set()"
