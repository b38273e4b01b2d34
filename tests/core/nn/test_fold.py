"""Folded units compute what torchvision's convolution and normalisation do."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from inception_gui.core.nn.fold import fold, folded_shapes
from inception_gui.core.nn.shapes import FIRST_UNIT, UNITS
from inception_gui.core.weights.catalog import CATALOG
from tests.oracle import network_state, stock_network

PREPROCESSING = [CATALOG[key].preprocessing for key in ("IMAGENET1K_V1", "inception_v3.gluon_in1k")]


@pytest.fixture(scope="module")
def stock() -> nn.Module:
    return stock_network(seed=5)


def arrays(state: dict[str, torch.Tensor]) -> dict[str, npt.NDArray[Any]]:
    return {name: tensor.numpy() for name, tensor in state.items()}


def test_every_unit_computes_what_torchvisions_does(stock: nn.Module) -> None:
    folded = fold(arrays(network_state(stock)), PREPROCESSING[0])
    modules = dict(stock.named_modules())
    generator = torch.Generator().manual_seed(1)
    for unit in UNITS:
        if unit == FIRST_UNIT:
            continue
        conv = modules[unit].conv
        inputs = torch.rand((1, conv.in_channels, 9, 9), generator=generator)
        with torch.inference_mode():
            expected = modules[unit](inputs)
            weight, bias = (torch.from_numpy(folded[f"{unit}.{p}"]) for p in ("weight", "bias"))
            found = F.relu(F.conv2d(inputs, weight, bias, conv.stride, conv.padding))
        assert torch.allclose(found, expected, rtol=1e-5, atol=1e-5), unit


@pytest.mark.parametrize("preprocessing", PREPROCESSING)
def test_the_first_unit_takes_pixels_and_normalises_them(
    stock: nn.Module, preprocessing: Any
) -> None:
    folded = fold(arrays(network_state(stock)), preprocessing)
    pixels = torch.randint(0, 256, (2, 3, 31, 31), generator=torch.Generator().manual_seed(2))
    mean, std = (
        torch.tensor(values).reshape(1, 3, 1, 1)
        for values in (preprocessing.mean, preprocessing.std)
    )
    with torch.inference_mode():
        expected = stock.get_submodule(FIRST_UNIT)((pixels / 255 - mean) / std)
        weight, bias = (torch.from_numpy(folded[f"{FIRST_UNIT}.{p}"]) for p in ("weight", "bias"))
        found = F.relu(F.conv2d(pixels.float(), weight, bias, stride=2))
    assert torch.allclose(found, expected, rtol=1e-5, atol=1e-5)


def test_the_result_is_plain_float32_whatever_is_stored_and_however_many_classes(
    stock: nn.Module,
) -> None:
    state = arrays({name: tensor.half() for name, tensor in network_state(stock).items()})
    kernel = state["Mixed_5b.branch5x5_2.conv.weight"]
    state["Mixed_5b.branch5x5_2.conv.weight"] = np.asfortranarray(kernel)
    state["fc.weight"], state["fc.bias"] = state["fc.weight"][:7], state["fc.bias"][:7]
    folded = fold(state, PREPROCESSING[0])
    assert {name: array.shape for name, array in folded.items()} == folded_shapes(7)
    assert list(folded) == list(folded_shapes(7))
    for array in folded.values():
        assert array.dtype == np.float32
        assert array.flags.c_contiguous
