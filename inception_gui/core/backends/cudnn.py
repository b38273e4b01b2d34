"""The network for a graphics card: each convolution, its bias and its ReLU are one kernel of cuDNN.

The same changes as `mkldnn` makes for a processor (siblings merged, pooling behind its 1x1),
with cuDNN's convolution in place of oneDNN's. Apart from the arithmetic, a convolution reads and
writes its outputs once instead of three times, which decides the time of half the layers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

import torch
import torch.nn.functional as F
from torch import Tensor

from inception_gui.core.backends.mkldnn import PackedNetwork
from inception_gui.core.nn.inception_v3 import ConvUnit, InceptionV3

_CHANNELS_LAST: Final = torch.channels_last

ConvRelu = Callable[[Tensor, Tensor, Tensor, list[int], list[int]], Tensor]
"""Input, weights, bias, stride, padding to the convolution's output behind a ReLU."""


def cudnn_conv_relu(
    x: Tensor, weight: Tensor, bias: Tensor, stride: list[int], padding: list[int]
) -> Tensor:
    """The fused kernel of cuDNN; torch's own optimiser calls the same operator."""
    result: Any = torch.ops.aten.cudnn_convolution_relu(x, weight, bias, stride, padding, [1, 1], 1)
    return cast("Tensor", result)


def plain_conv_relu(
    x: Tensor, weight: Tensor, bias: Tensor, stride: list[int], padding: list[int]
) -> Tensor:
    """The same with public operators on any device, for comparison."""
    return F.relu(F.conv2d(x, weight, bias, stride, padding))


class FusedConv:
    """One convolution with its weights in channels_last order and the network's precision."""

    def __init__(
        self,
        weight: Tensor,
        bias: Tensor | None,
        like: ConvUnit,
        dtype: torch.dtype,
        conv_relu: ConvRelu | None,
    ) -> None:
        """`conv_relu` computes it; None for a convolution without a ReLU."""
        self._weight = weight.to(dtype).contiguous(memory_format=_CHANNELS_LAST)
        self._bias = None if bias is None else bias.to(dtype)
        self._stride = list(like.conv.stride)
        self._padding = [cast("int", p) for p in like.conv.padding]
        self._conv_relu = conv_relu

    def __call__(self, x: Tensor) -> Tensor:
        """Convolve `(N, C, H, W)` in channels_last order."""
        if self._conv_relu is None:
            return F.conv2d(x, self._weight, self._bias, self._stride, self._padding)
        assert self._bias is not None
        return self._conv_relu(x, self._weight, self._bias, self._stride, self._padding)


class FusedNetwork(PackedNetwork):
    """A whole network for a card. Any batch size; nothing is packed for a shape."""

    def __init__(
        self,
        network: InceptionV3,
        dtype: torch.dtype,
        conv_relu: ConvRelu = cudnn_conv_relu,
    ) -> None:
        self._conv_relu = conv_relu
        super().__init__(network, dtype)

    def _pack(
        self, weight: Tensor, bias: Tensor | None, like: ConvUnit, *, relu: bool
    ) -> Callable[[Tensor], Tensor]:
        return FusedConv(weight, bias, like, self._dtype, self._conv_relu if relu else None)
