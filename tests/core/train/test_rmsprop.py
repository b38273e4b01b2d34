"""RMSProp is TensorFlow's, by its formula and by timm's."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from inception_gui.core.train.rmsprop import RmsProp
from tests.oracle import torchvision


def parameters() -> list[Tensor]:
    generator = torch.Generator().manual_seed(1)
    shapes = [(4, 3, 3, 3), (4,), (7, 4)]
    return [torch.nn.Parameter(torch.randn(shape, generator=generator)) for shape in shapes]


def give_gradients(ones: list[Tensor], step: int) -> None:
    generator = torch.Generator().manual_seed(100 + step)
    for one in ones:
        one.grad = torch.randn(one.shape, generator=generator) * 10 ** ((step % 5) - 2)


def test_fifty_steps_equal_timms() -> None:
    torchvision()  # which timm imports
    timm = pytest.importorskip("timm.optim")
    ours, theirs = parameters(), parameters()
    own = RmsProp(ours, 0.045)
    oracle = timm.RMSpropTF(theirs, lr=0.045, alpha=0.9, eps=1.0, momentum=0.9)
    for step in range(50):
        give_gradients(ours, step)
        give_gradients(theirs, step)
        own.step()
        oracle.step()
        for group in (*own.param_groups, *oracle.param_groups):
            group["lr"] = 0.045 * 0.94 ** (step // 10)
    for one, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-6, atol=1e-6)


def test_three_steps_are_tensorflows_formula() -> None:
    weight = torch.nn.Parameter(torch.tensor([1.0]))
    optimizer = RmsProp([weight], 0.5)
    value, square, momentum = 1.0, 1.0, 0.0
    for gradient in (2.0, -0.5, 3.0):
        weight.grad = torch.tensor([gradient])
        optimizer.step()
        square = 0.9 * square + 0.1 * gradient**2
        momentum = 0.9 * momentum + 0.5 * gradient / math.sqrt(square + 1.0)
        value -= momentum
        assert float(weight.detach()) == pytest.approx(value, abs=1e-6)


def test_it_is_not_torchs_own_rule() -> None:
    ours, theirs = parameters(), parameters()
    give_gradients(ours, 1)
    give_gradients(theirs, 1)
    RmsProp(ours, 0.045).step()
    torch.optim.RMSprop(theirs, lr=0.045, alpha=0.9, eps=1.0, momentum=0.9).step()
    assert float((ours[0] - theirs[0]).detach().abs().max()) > 1e-3
