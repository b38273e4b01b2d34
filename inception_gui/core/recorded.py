"""A packed network that becomes a graph once it is asked again and again.

Between two operators Python needs some 20 microseconds, and its lock. That is a tenth of a bfloat16
pass, and meanwhile the other threads of OpenMP fall asleep; in a window the thread that paints may
keep the lock for milliseconds, a hundred times a picture. A graph needs neither.

A thread of its own makes the graph, while the packed network goes on answering.

The best graph is the one that oneDNN compiles itself (`core.onednn_graph`). Where this torch cannot
make it, or it is wrong or slower, torch's tracer takes down which operators the packed network ran
on which weights, and its interpreter runs the same ones. The tracer is deprecated: where it fails
or is gone, the packed network runs as before.
"""

from __future__ import annotations

import logging
import threading
import time
import warnings
from collections.abc import Callable
from typing import Any, Final, Protocol

import torch
from torch import Tensor, nn

from inception_gui.core.network import InceptionV3, Output
from inception_gui.core.onednn_graph import GraphNetwork
from inception_gui.core.packed import PackedNetwork

_log = logging.getLogger(__name__)

LARGEST_DIFFERENCE: Final = {torch.float32: 1e-4, torch.bfloat16: 0.1}
"""Of a probability, between one way to run a network and another."""

_CALLS_BEFORE: Final = 2
"""Passes of a single picture without a graph: a program that asks once need not wait for more."""

_CALLS_BEFORE_PIECES: Final = 16
"""The same for the batches of a folder: a small one ends sooner than its graph would pay."""

_SLOW_PASSES: Final = 2
"""Of a recorded graph: its interpreter looks at what comes, and then improves the graph."""

_SLOWER: Final = 1.5
"""A graph that takes this many times as long is not used. Less may be a busy moment."""

_tracer = threading.Lock()
"""torch keeps the types of what it traces for the whole process; one thread at a time."""


class _Way(Protocol):
    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output: ...


class _Closed(Exception):
    """Nobody wants the graph any more."""


class RecordedNetwork:
    """Runs a network packed, and later as a graph. Calls come from any thread.

    A single picture is answered by one graph. Several (a folder's batch, whose passes must be able
    to pause) are answered by one of few pieces.
    """

    def __init__(
        self,
        network: InceptionV3,
        dtype: torch.dtype,
        *,
        packed: PackedNetwork | None = None,
        pieces: bool = False,
    ) -> None:
        """`packed` is `network` packed for `dtype`, having run once on a thread like the callers'.

        With `pieces` there is something to call between them (see `__call__`).
        """
        self._network = network
        self._dtype = dtype
        self._pieces = pieces
        self._way: _Way = packed or PackedNetwork(network, dtype)
        self._calls = 0
        self._calls_before = _CALLS_BEFORE_PIECES if pieces else _CALLS_BEFORE
        self._is_settled = False
        self._is_closed = False
        self._settling: threading.Thread | None = None
        self._beginning = threading.Lock()

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """See `PackedNetwork`. A graph made without `pieces` has no place to call `between`."""
        if not self._is_settled:
            self._calls += 1  # two threads may count as one: it only comes a call later
            if self._calls > self._calls_before:
                self._begin_to_settle(x)
        return self._way(x, between)

    def _begin_to_settle(self, x: Tensor) -> None:
        with self._beginning:
            if self._settling is None and not self._is_closed:
                self._settling = threading.Thread(
                    target=self._settle_behind, args=(x, torch.get_num_threads()), name="graph"
                )
                self._settling.start()

    def _settle_behind(self, x: Tensor, threads: int) -> None:
        torch.set_num_threads(threads)
        with torch.inference_mode():
            self.settle(x)

    def settle(self, x: Tensor) -> None:
        """Choose by the input `x` how to run from now on, once.

        The packed weights are let go where a graph wins.
        """
        with _tracer:
            if not self._is_settled:
                self._settle(x)

    def wait(self) -> None:
        """Until it is settled, if a graph is being made."""
        if self._settling is not None:
            self._settling.join()

    def close(self) -> None:
        """Make no graph any more. One that is being made is left within a pass."""
        with self._beginning:
            self._is_closed = True
        self.wait()

    @property
    def runs_as(self) -> str:
        """How the next pass runs, in words."""
        words = {GraphNetwork: "as a graph that oneDNN compiled", _Recorded: "as a recorded graph"}
        return words.get(type(self._way), "step by step")

    @property
    def is_recorded(self) -> bool:
        """Whether the next pass runs without Python."""
        return not isinstance(self._way, PackedNetwork)

    def _settle(self, x: Tensor) -> None:
        self._is_settled = True
        began = time.perf_counter()
        for make in (self._compile, self._record):
            try:
                graph = make(x)
                if graph is not None and self._is_as_good(graph, x):
                    self._way = graph
                    _log.info("a graph after %.1f s", time.perf_counter() - began)
                    return
            except _Closed:
                return
            # A corner of torch on its way out: whatever it says, the packed network goes on.
            except Exception as error:  # noqa: BLE001
                _log.info("the network is no graph, %s failed: %s", make.__name__, error)

    def _compile(self, x: Tensor) -> _Way | None:
        return GraphNetwork(
            self._network, self._dtype, x, pieces=self._pieces, meanwhile=self._stop_if_closed
        )

    def _stop_if_closed(self) -> None:
        if self._is_closed:
            raise _Closed

    def _record(self, x: Tensor) -> _Way | None:
        if self._pieces:  # recording each would cost more than a folder gains
            return None
        assert isinstance(self._way, PackedNetwork)
        return _Recorded(self._way, x)

    def _is_as_good(self, graph: _Way, x: Tensor) -> bool:
        found, graph_s = self._fastest(graph, x)
        expected, packed_s = self._fastest(self._way, x)
        found, expected = torch.softmax(found.float(), 1), torch.softmax(expected.float(), 1)
        difference = float((found - expected).abs().max())
        _log.info(
            "%s: %.1f ms, packed %.1f ms, %.2g apart",
            type(graph).__name__, graph_s * 1e3, packed_s * 1e3, difference,
        )  # fmt: skip
        return difference <= LARGEST_DIFFERENCE[self._dtype] and graph_s < packed_s * _SLOWER

    def _fastest(self, way: _Way, x: Tensor) -> tuple[Tensor, float]:
        """Logits, and seconds."""
        seconds = []
        for _ in range(1 if self._pieces else 3):
            self._stop_if_closed()
            began = time.perf_counter()
            output = way(x)
            seconds.append(time.perf_counter() - began)
        return output.logits, min(seconds)


class _Recorded:
    """The packed network's own operators, run by the interpreter of torch's tracer."""

    def __init__(self, packed: PackedNetwork, x: Tensor) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            traced = _Traced(packed)
            graph: Any = torch.jit.trace(traced, (x,), check_trace=False)  # type: ignore[no-untyped-call]
        for _ in range(_SLOW_PASSES):
            graph(x)
        self._graph = graph

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
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
