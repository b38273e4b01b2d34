"""The network as graphs that oneDNN compiles itself, for one processor, shape and thread count.

torch builds each of `mkldnn`'s convolutions anew at every call: some 40 microseconds in which
one thread decides how to compute and the others wait, 75 times a picture. A graph is compiled once.
torch's tracer takes down the network's public operators, its profiling executor hands them to
oneDNN Graph at the second pass, which packs the weights, fuses each convolution with its ReLU and
each pooling with what follows, and keeps what it made.

Python, and its lock, have no part in a pass. The tracer is deprecated in torch (torch.compile
replaces it, and needs a compiler on the user's machine), and not every build of torch brings oneDNN
Graph: `cpu_autotune` looks whether a graph is right and faster before it relies on it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, Final

import torch
from torch import Tensor

from inception_gui.core.backends.cudnn import FusedNetwork, plain_conv_relu
from inception_gui.core.backends.mkldnn import chain
from inception_gui.core.nn.inception_v3 import ConvUnit, InceptionV3, Output

_SLOW_PASSES: Final = 2
"""Of a new graph: at the first its executor looks at what comes, at the second it compiles."""

_GROUP: Final = "prim::oneDNNFusionGroup"

_PAUSES_BEFORE: Final = (0, 4, 7)
"""Blocks that a pass may pause before: at most a quarter of its time lies between two of them."""

_Piece = Callable[[Tensor], Any]
"""A tensor to the next piece's tensor; the last one's answer is features and logits."""


class GraphNetwork:
    """A compiled network. Calls come from any thread that runs as many threads as the first did."""

    def __init__(
        self,
        network: InceptionV3,
        dtype: torch.dtype,
        x: Tensor,
        *,
        pieces: bool,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> None:
        """Compile for inputs like `x` `(N, 3, 299, 299) float32`, 0..255, by running it.

        With `pieces` it is several graphs, so that a pass may pause. `meanwhile` is called now and
        then, and may raise to give up. Only one thread of the process may do this at a time: torch
        keeps the types of what it traces for all of them.

        Raises:
            RuntimeError, AttributeError: this torch cannot.
        """
        self._pieces: list[_Piece] = []
        torch.jit.enable_onednn_fusion(True)
        try:
            for piece in _PublicNetwork(network, dtype).pieces(_PAUSES_BEFORE if pieces else ()):
                meanwhile()
                graph = _traced(piece, x)
                for _ in range(_SLOW_PASSES):
                    meanwhile()
                    given = graph(x)
                # A torch built without oneDNN Graph says nothing, and lays weights out anew.
                if _GROUP not in str(torch._C._last_executed_optimized_graph()):
                    raise RuntimeError("this torch has no oneDNN Graph")
                self._pieces.append(graph)
                x = given
        finally:
            torch.jit.enable_onednn_fusion(False)

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """See `PackedNetwork`; `between` is called between two pieces."""
        given: Any = self._pieces[0](x)
        for piece in self._pieces[1:]:
            if between is not None:
                between()
            given = piece(given)
        return Output(*given)


def _traced(piece: _Piece, x: Tensor) -> _Piece:
    """`piece` as a graph that is gone with its last user.

    `torch.jit.trace` would keep a function, and the weights in it, as long as the process lives.
    """
    graph, _ = torch._C._create_graph_by_tracing(
        piece, (x,), lambda _variable: "", True, False, None, ["x"]
    )
    found: _Piece = torch._C._create_function_from_graph("network", graph)
    return found


class _PublicNetwork(FusedNetwork):
    """The network of operators that oneDNN Graph knows.

    Siblings are computed one by one: it cannot fuse what reads a part of another's output.
    """

    def __init__(self, network: InceptionV3, dtype: torch.dtype) -> None:
        super().__init__(network, dtype, plain_conv_relu)

    def _siblings(self, units: Sequence[ConvUnit]) -> Callable[[Tensor], tuple[Tensor, ...]]:
        convs = [self._conv(unit) for unit in units]
        return lambda x: tuple(conv(x) for conv in convs)

    def pieces(self, pauses_before: Sequence[int]) -> list[_Piece]:
        """One pass, cut before the blocks of these numbers; the stem comes first."""
        steps: list[_Piece] = [self._begin, *self._blocks, lambda x: tuple(self._end(x))]
        cuts = [0, *(number + 1 for number in pauses_before), len(steps)]
        return [chain(*steps[start:end]) for start, end in itertools.pairwise(cuts)]
