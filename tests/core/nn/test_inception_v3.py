"""The network is the paper's, and torchvision's to rounding."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from inception_gui.core.backends.torch_gradients import layer_gradients
from inception_gui.core.cam import maps_from_gradients
from inception_gui.core.nn.inception_v3 import BLOCKS, PARAMETER_COUNT, BatchNorm, InceptionV3
from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.types import Preprocessing, Target
from tests.core.backends.networks import directions_of
from tests.oracle import network_state, our_network, stock_network

IMAGENET_MEAN = torch.tensor([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
IMAGENET_STD = torch.tensor([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)

SHAPES_AFTER_BLOCKS = {
    "Mixed_5b": (256, 35, 35),
    "Mixed_5c": (288, 35, 35),
    "Mixed_5d": (288, 35, 35),
    "Mixed_6a": (768, 17, 17),
    "Mixed_6b": (768, 17, 17),
    "Mixed_6c": (768, 17, 17),
    "Mixed_6d": (768, 17, 17),
    "Mixed_6e": (768, 17, 17),
    "Mixed_7a": (1280, 8, 8),
    "Mixed_7b": (2048, 8, 8),
    "Mixed_7c": (2048, 8, 8),
}


@pytest.fixture(scope="module")
def stock() -> nn.Module:
    return stock_network(seed=1)


@pytest.fixture(scope="module")
def ours(stock: nn.Module) -> InceptionV3:
    return our_network(network_state(stock))


@pytest.fixture(scope="module")
def pictures() -> torch.Tensor:
    generator = torch.Generator().manual_seed(2)
    coarse = torch.rand(3, 3, 13, 13, generator=generator) * 255
    return nn.functional.interpolate(coarse, (299, 299), mode="bicubic").clamp(0, 255).round()


def as_stock_input(pictures: torch.Tensor) -> torch.Tensor:
    return (pictures / 255 - IMAGENET_MEAN) / IMAGENET_STD


def test_it_has_the_papers_parameter_count_before_folding() -> None:
    with torch.device("meta"):
        network = InceptionV3()
    assert sum(p.numel() for p in network.parameters()) == 23_834_568 == PARAMETER_COUNT


def test_the_parameters_are_torchvisions_by_name_and_shape(stock: nn.Module) -> None:
    assert expected_tensors() == {n: tuple(t.shape) for n, t in network_state(stock).items()}
    assert len(expected_tensors()) == 472


def test_one_pass_costs_what_the_paper_says(ours: InceptionV3, pictures: torch.Tensor) -> None:
    macs = 0

    def count(module: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        nonlocal macs
        if isinstance(module, nn.Conv2d):
            macs += module.weight[0].numel() * output[0].numel()
        elif isinstance(module, nn.Linear):
            macs += module.weight.numel()

    hooks = [m.register_forward_hook(count) for m in ours.modules()]
    with torch.no_grad():
        ours(pictures[:1])
    for hook in hooks:
        hook.remove()
    assert 5.71e9 <= macs <= 5.75e9


def test_every_block_has_its_shape(ours: InceptionV3, pictures: torch.Tensor) -> None:
    with torch.no_grad():
        x = ours.stem(pictures[:1])
        assert x.shape == (1, 192, 35, 35)
        shapes = {}
        before = None
        for name in BLOCKS:
            x = ours.run_blocks(x, after=before, until=name)
            shapes[name] = tuple(x.shape[1:])
            before = name
    assert shapes == SHAPES_AFTER_BLOCKS


def test_the_logits_are_torchvisions(
    stock: nn.Module, ours: InceptionV3, pictures: torch.Tensor
) -> None:
    with torch.no_grad():
        expected = stock(as_stock_input(pictures))
        found = ours(pictures).logits
    assert expected.std() > 0.1, "the random network says the same of everything"
    torch.testing.assert_close(found, expected, rtol=1e-3, atol=1e-3)


def test_features_and_logits_belong_together(ours: InceptionV3, pictures: torch.Tensor) -> None:
    with torch.no_grad():
        output = ours(pictures)
        torch.testing.assert_close(ours.head(output.features), output.logits)
    assert output.features.shape == (3, 2048, 8, 8)
    assert (output.features >= 0).all()


def test_it_is_ready_for_inference(ours: InceptionV3) -> None:
    assert not any(parameter.requires_grad for parameter in ours.parameters())
    assert not any(isinstance(module, BatchNorm) for module in ours.modules())
    assert not any(tensor.is_meta for tensor in ours.state_dict().values())
    assert not ours.training


def test_half_precision_on_disk_is_read_as_its_float32_value(stock: nn.Module) -> None:
    half = {name: tensor.half() for name, tensor in network_state(stock).items()}
    from_half = our_network(half)
    from_single = our_network({n: t.float() for n, t in half.items()})
    picture = torch.full((1, 3, 299, 299), 90.0)
    with torch.no_grad():
        assert torch.equal(from_half(picture).logits, from_single(picture).logits)


def test_loading_leaves_the_state_it_was_given_alone(stock: nn.Module) -> None:
    state = network_state(stock)
    before = {name: tensor.clone() for name, tensor in state.items()}
    our_network(state)
    assert all(torch.equal(state[name], before[name]) for name in state)


def test_other_normalisations_are_folded_too(stock: nn.Module, pictures: torch.Tensor) -> None:
    """MMPretrain's weights see ImageNet's mean and deviation without transform_input."""
    preprocessing = Preprocessing(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225))
    ours = our_network(network_state(stock), preprocessing)
    stock.transform_input = False  # type: ignore[assignment]
    try:
        with torch.no_grad():
            expected = stock(as_stock_input(pictures))
            found = ours(pictures).logits
    finally:
        stock.transform_input = True  # type: ignore[assignment]
    torch.testing.assert_close(found, expected, rtol=1e-3, atol=1e-3)


def autograd_grad_cam(
    stock: nn.Module, picture: torch.Tensor, layer: str, class_index: int
) -> torch.Tensor:
    """Grad-CAM as the paper defines it, on torchvision's network: hooks and a backward pass."""
    kept: dict[str, torch.Tensor] = {}

    def keep(_module: nn.Module, _inputs: object, output: torch.Tensor) -> torch.Tensor:
        kept["activations"] = output.detach().requires_grad_(True)
        return kept["activations"]

    hook = stock.get_submodule(layer).register_forward_hook(keep)
    try:
        stock(as_stock_input(picture))[0, class_index].backward()
    finally:
        hook.remove()
    gradient = kept["activations"].grad
    assert gradient is not None
    importance = gradient.mean(dim=(2, 3), keepdim=True)
    values = torch.relu((importance * kept["activations"].detach()).sum(dim=1))[0]
    return (values - values.min()) / (values.max() - values.min())


@pytest.mark.parametrize("layer", ["Mixed_7c", "Mixed_7b", "Mixed_6e"])
@pytest.mark.parametrize("class_index", [0, 999])
def test_heat_maps_are_grad_cam_by_autograd(
    stock: nn.Module, ours: InceptionV3, pictures: torch.Tensor, layer: str, class_index: int
) -> None:
    picture = pictures[1:2]
    expected = autograd_grad_cam(stock, picture, layer, class_index)
    pixels = picture[0].permute(1, 2, 0).to(torch.uint8).numpy()
    targets = [Target(class_index)]
    gradients = layer_gradients(ours, pixels, layer, directions_of(ours, *targets))
    (found,) = maps_from_gradients(gradients, targets, layer, "gradcam")
    torch.testing.assert_close(torch.from_numpy(found.values), expected, rtol=0, atol=1e-4)
    assert found.values.min() == 0
    assert found.values.max() == 1
