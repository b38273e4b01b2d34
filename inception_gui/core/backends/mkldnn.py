"""The network for one processor, batch size and thread count: convolutions packed for oneDNN.

The same mathematics as `inception_v3`, which is the reference and the fallback, with four changes
that leave the result alone but for rounding:

- each convolution's weights are laid out once in the blocked order that oneDNN's kernel for this
  shape and thread count wants, instead of at every call, and its ReLU runs inside the kernel;
- the 1x1 convolutions that read the same input are one convolution;
- average pooling comes behind the 1x1 of its branch instead of before it: both are linear and the
  padding is zero (the bias is added behind the pooling, where padding cannot weaken it), and the
  1x1 has fewer outputs than inputs;
- optionally bfloat16, where the processor multiplies it natively.

The operators used are torch's own (`torch.ops.mkldnn`, the ones torch.compile calls), but not
public: `cpu_autotune` looks whether they are there, right and faster before it relies on them.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Sequence
from typing import Any, Final, cast

import torch
import torch.nn.functional as F
from torch import Tensor

from inception_gui.core.nn.inception_v3 import (
    BLOCKS,
    ConvUnit,
    InceptionA,
    InceptionC,
    InceptionE,
    InceptionV3,
    Output,
    ReductionA,
    ReductionB,
)

_CHANNELS_LAST: Final = torch.channels_last
_Layer = Callable[[Tensor], Tensor]


def operators_exist() -> bool:
    """Whether this torch has the operators at all."""
    names = ("_convolution_pointwise", "_reorder_convolution_weight")
    return torch._C._has_mkldnn and all(hasattr(torch.ops.mkldnn, name) for name in names)


@functools.cache
def _for_the_tracer() -> Callable[..., Tensor]:
    """The operator as a function that the tracer can take down.

    Called directly it cannot: the empty list among its arguments has no type for the tracer.
    """
    unit = torch.jit.CompilationUnit()
    unit.define(
        "def conv(x: Tensor, weight: Tensor, bias: Optional[Tensor],"
        " padding: List[int], stride: List[int], after: str) -> Tensor:\n"
        "    nothing: List[Optional[number]] = []\n"
        "    return torch.ops.mkldnn._convolution_pointwise("
        'x, weight, bias, padding, stride, [1, 1], 1, after, nothing, "")\n'
    )
    found: Callable[..., Tensor] = unit.conv
    return found


class PackedConv:
    """One convolution, packed at its first call for the shape and thread count it finds."""

    def __init__(
        self, weight: Tensor, bias: Tensor | None, like: ConvUnit, dtype: torch.dtype, relu: bool
    ) -> None:
        self._weight = weight.to(dtype)
        self._bias = None if bias is None else bias.to(dtype)
        self._padding = [cast("int", p) for p in like.conv.padding]
        self._stride = list(like.conv.stride)
        self._after = "relu" if relu else "none"
        self._is_packed = False

    @property
    def weight(self) -> Tensor:
        """In the kernel's own order once it was called; unreadable then."""
        return self._weight

    def __call__(self, x: Tensor) -> Tensor:
        """Convolve `(N, C, H, W)` in channels_last order; a ReLU behind it where it has one."""
        if not self._is_packed:
            self._weight = torch.ops.mkldnn._reorder_convolution_weight(
                self._weight.contiguous(memory_format=_CHANNELS_LAST),
                self._padding, self._stride, [1, 1], 1, list(x.shape),
            )  # fmt: skip
            self._is_packed = True
        if torch._C._is_tracing():  # what torch.jit.is_tracing asks, untyped
            return _for_the_tracer()(
                x, self._weight, self._bias, self._padding, self._stride, self._after
            )
        result: Any = torch.ops.mkldnn._convolution_pointwise(
            x, self._weight, self._bias, self._padding, self._stride, [1, 1], 1,
            self._after, [], "",
        )  # fmt: skip
        return cast("Tensor", result)


class PackedNetwork:
    """A whole network. Its first call packs; call it once, from one thread, before sharing it."""

    def __init__(self, network: InceptionV3, dtype: torch.dtype = torch.float32) -> None:
        self._dtype = dtype
        self._head = network.head
        self._lock = threading.Lock()
        self._is_packed = False
        self._packed_convs: list[PackedConv] = []
        conv = self._conv
        stem = network
        self._stem: tuple[tuple[_Layer, ...], ...] = (
            (conv(stem.Conv2d_1a_3x3), conv(stem.Conv2d_2a_3x3), conv(stem.Conv2d_2b_3x3)),
            (conv(stem.Conv2d_3b_1x1), conv(stem.Conv2d_4a_3x3)),
        )
        self._blocks = [self._block(network.get_submodule(name)) for name in BLOCKS]

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """`(N, 3, 299, 299) float32`, 0..255 to features `(N, 2048, 8, 8) float32` and logits.

        `between` is called between two blocks, and may wait: once packed, nothing is locked there.
        """
        if self._is_packed:
            return self._run(x, between)
        with self._lock:
            output = self._run(x, None)
            self._is_packed = True
            return output

    @property
    def packed_weights(self) -> list[Tensor]:
        """Of all convolutions, for who records the network (`core.backends.jit_trace`)."""
        return [conv.weight for conv in self._packed_convs]

    def _run(self, x: Tensor, between: Callable[[], None] | None) -> Output:
        x = self._begin(x)
        for block in self._blocks:
            if between is not None:
                between()
            x = block(x)
        return self._end(x)

    def _begin(self, x: Tensor) -> Tensor:
        """The stem, see `InceptionV3.stem`."""
        x = x.to(self._dtype).contiguous(memory_format=_CHANNELS_LAST)
        for layers in self._stem:
            for layer in layers:
                x = layer(x)
            x = F.max_pool2d(x, 3, stride=2)
        return x

    def _end(self, x: Tensor) -> Output:
        # Pooling and the last layer cost nothing and decide the probabilities: full precision.
        features = x.float()
        return Output(features, self._head(features))

    def _pack(self, weight: Tensor, bias: Tensor | None, like: ConvUnit, *, relu: bool) -> _Layer:
        """One convolution; where another library computes it, this is what differs."""
        packed = PackedConv(weight, bias, like, self._dtype, relu)
        self._packed_convs.append(packed)
        return packed

    def _conv(self, unit: ConvUnit) -> _Layer:
        return self._pack(unit.conv.weight, unit.conv.bias, unit, relu=True)

    def _siblings(self, units: Sequence[ConvUnit]) -> Callable[[Tensor], tuple[Tensor, ...]]:
        """1x1 convolutions of one input as one; gives their outputs, as views."""
        weight = torch.cat([unit.conv.weight for unit in units])
        bias = torch.cat([cast("Tensor", unit.conv.bias) for unit in units])
        sizes = [unit.conv.out_channels for unit in units]
        together = self._pack(weight, bias, units[0], relu=True)
        return lambda x: torch.split(together(x), sizes, dim=1)

    def _pool_branch(self, unit: ConvUnit) -> _Layer:
        """Average pooling and its 1x1, in the cheaper order."""
        conv = self._pack(unit.conv.weight, None, unit, relu=False)
        bias = cast("Tensor", unit.conv.bias).to(self._dtype).reshape(1, -1, 1, 1)
        return lambda x: F.relu_(F.avg_pool2d(conv(x), 3, stride=1, padding=1).add_(bias))

    def _block(self, block: torch.nn.Module) -> _Layer:
        if isinstance(block, InceptionA):
            return self._inception_a(block)
        if isinstance(block, ReductionA):
            return self._reduction_a(block)
        if isinstance(block, InceptionC):
            return self._inception_c(block)
        if isinstance(block, ReductionB):
            return self._reduction_b(block)
        assert isinstance(block, InceptionE)
        return self._inception_e(block)

    def _inception_a(self, block: InceptionA) -> _Layer:
        heads = self._siblings([block.branch1x1, block.branch5x5_1, block.branch3x3dbl_1])
        five = self._conv(block.branch5x5_2)
        double_2, double_3 = self._conv(block.branch3x3dbl_2), self._conv(block.branch3x3dbl_3)
        pool = self._pool_branch(block.branch_pool)

        def run(x: Tensor) -> Tensor:
            one, to_five, to_double = heads(x)
            return torch.cat([one, five(to_five), double_3(double_2(to_double)), pool(x)], 1)

        return run

    def _reduction_a(self, block: ReductionA) -> _Layer:
        three = self._conv(block.branch3x3)
        double = chain(
            self._conv(block.branch3x3dbl_1),
            self._conv(block.branch3x3dbl_2),
            self._conv(block.branch3x3dbl_3),
        )
        return lambda x: torch.cat([three(x), double(x), F.max_pool2d(x, 3, stride=2)], 1)

    def _inception_c(self, block: InceptionC) -> _Layer:
        heads = self._siblings([block.branch1x1, block.branch7x7_1, block.branch7x7dbl_1])
        single = chain(self._conv(block.branch7x7_2), self._conv(block.branch7x7_3))
        double = chain(
            self._conv(block.branch7x7dbl_2),
            self._conv(block.branch7x7dbl_3),
            self._conv(block.branch7x7dbl_4),
            self._conv(block.branch7x7dbl_5),
        )
        pool = self._pool_branch(block.branch_pool)

        def run(x: Tensor) -> Tensor:
            one, to_single, to_double = heads(x)
            return torch.cat([one, single(to_single), double(to_double), pool(x)], 1)

        return run

    def _reduction_b(self, block: ReductionB) -> _Layer:
        heads = self._siblings([block.branch3x3_1, block.branch7x7x3_1])
        three = self._conv(block.branch3x3_2)
        seven = chain(
            self._conv(block.branch7x7x3_2),
            self._conv(block.branch7x7x3_3),
            self._conv(block.branch7x7x3_4),
        )

        def run(x: Tensor) -> Tensor:
            to_three, to_seven = heads(x)
            pooled = F.max_pool2d(x, 3, stride=2)
            return torch.cat([three(to_three), seven(to_seven), pooled], 1)

        return run

    def _inception_e(self, block: InceptionE) -> _Layer:
        heads = self._siblings([block.branch1x1, block.branch3x3_1, block.branch3x3dbl_1])
        single_a, single_b = self._conv(block.branch3x3_2a), self._conv(block.branch3x3_2b)
        double_2 = self._conv(block.branch3x3dbl_2)
        double_a, double_b = self._conv(block.branch3x3dbl_3a), self._conv(block.branch3x3dbl_3b)
        pool = self._pool_branch(block.branch_pool)

        def run(x: Tensor) -> Tensor:
            one, single, to_double = heads(x)
            double = double_2(to_double)
            branches = [one, single_a(single), single_b(single), double_a(double)]
            return torch.cat([*branches, double_b(double), pool(x)], 1)

        return run


def chain(*layers: _Layer) -> _Layer:
    """One behind the other."""

    def run(x: Tensor) -> Tensor:
        for layer in layers:
            x = layer(x)
        return x

    return run
