"""Batch normalisation (Ioffe and Szegedy 2015), in training within a process or across all."""

from __future__ import annotations

from typing import Any, Final, cast

import torch
import torch.nn.functional as F
from torch import Tensor, distributed, nn


class BatchNorm(nn.Module):
    """Batch normalisation; at inference, with the statistics of training, it is affine.

    In training it normalises each batch by its own statistics, unless `is_frozen`: then by those
    that it has, which stay. With `is_synchronised`, the batches of all processes count as one.

    Not torch's own layer, which also counts training steps: some published files carry that
    counter and some do not, and it has no use here. Its synchronised one needs a GPU.
    """

    EPSILON: Final = 0.001
    MOMENTUM: Final = 0.1
    """The share of a batch in the running statistics, as in torchvision's network."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(channels))
        self.bias = nn.Parameter(torch.empty(channels))
        self.running_mean: Tensor
        self.running_var: Tensor
        self.register_buffer("running_mean", torch.empty(channels))
        self.register_buffer("running_var", torch.empty(channels))
        self.is_frozen = False
        self.is_synchronised = False

    def forward(self, x: Tensor) -> Tensor:
        """Normalise each channel of `x` `(N, C, ...)`."""
        learns = self.training and not self.is_frozen
        if learns and self.is_synchronised:
            return self._across_processes(x)
        return F.batch_norm(
            x, self.running_mean, self.running_var, self.weight, self.bias,
            learns, self.MOMENTUM, self.EPSILON,
        )  # fmt: skip

    def _across_processes(self, x: Tensor) -> Tensor:
        """Normalise `x` by the statistics of the batches of all processes, equal in size."""
        axes = [axis for axis in range(x.dim()) if axis != 1]
        shape = [-1 if axis == 1 else 1 for axis in range(x.dim())]
        processes = distributed.get_world_size()
        # In two steps: the mean of squares less the square of the mean loses half of the digits.
        wide = x if x.dtype is torch.float64 else x.float()
        mean = _summed(wide.mean(axes)) / processes
        centred = wide - mean.reshape(shape)
        variance = _summed(centred.square().mean(axes)) / processes
        scale = self.weight * torch.rsqrt(variance + self.EPSILON)
        count = processes * x.numel() // x.shape[1]
        with torch.no_grad():
            self.running_mean.lerp_(mean, self.MOMENTUM)
            self.running_var.lerp_(variance * (count / max(count - 1, 1)), self.MOMENTUM)
        normalised: Tensor = centred * scale.reshape(shape) + self.bias.reshape(shape)
        return normalised.to(x.dtype)


class _Sum(torch.autograd.Function):
    """The sum over all processes; its gradient is the sum of theirs."""

    @staticmethod
    def forward(_context: Any, x: Tensor) -> Tensor:
        summed = x.clone()
        distributed.all_reduce(summed)
        return summed

    @staticmethod
    def backward(_context: Any, *gradients: Any) -> Any:
        (gradient,) = gradients
        return _Sum.forward(None, gradient.contiguous())


def _summed(x: Tensor) -> Tensor:
    return cast("Tensor", _Sum.apply(x))  # type: ignore[no-untyped-call]
