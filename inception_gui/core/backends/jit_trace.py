"""A packed network whose steps are recorded as a graph, and run without Python from then on.

What is left where `onednn_graph` cannot be had. Between two operators Python needs some 20
microseconds, and its lock; meanwhile the other threads of OpenMP fall asleep, and in a window the
thread that paints may keep the lock for milliseconds. torch's tracer takes down which operators ran
on which weights, and its interpreter runs the same ones.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, Final

import torch
from torch import Tensor, nn

from inception_gui.core.backends.mkldnn import PackedNetwork
from inception_gui.core.nn.inception_v3 import Output

_SLOW_PASSES: Final = 2
"""Of a recorded graph: its interpreter looks at what comes, and then improves the graph."""


class RecordedNetwork:
    """A recorded network. Calls come from any thread like the one that recorded it.

    Only one thread of the process may record at a time: torch keeps the types of what it traces for
    all of them.
    """

    def __init__(self, packed: PackedNetwork, x: Tensor) -> None:
        """Record `packed`, which has run once, by running it on `x` `(N, 3, 299, 299) float32`.

        Raises:
            RuntimeError, AttributeError: this torch cannot.
        """
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            traced = _Traced(packed)
            graph: Any = torch.jit.trace(traced, (x,), check_trace=False)  # type: ignore[no-untyped-call]
        for _ in range(_SLOW_PASSES):
            graph(x)
        self._graph = graph

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """See `PackedNetwork`. There is no place to call `between`."""
        return Output(*self._graph(x))


class _Traced(nn.Module):
    """What the tracer is given: it knows packed weights only as a module's buffers."""

    def __init__(self, packed: PackedNetwork) -> None:
        super().__init__()
        self._run = packed
        for number, weight in enumerate(packed.packed_weights):
            self.register_buffer(f"weight_{number}", weight)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        output = self._run(x)
        return output.features, output.logits
