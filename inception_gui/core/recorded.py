"""A packed network whose steps are recorded as a graph, and run without Python from then on.

Between two operators Python needs some 20 microseconds, and its lock. That is a tenth of a bfloat16
pass, and meanwhile the other threads of OpenMP fall asleep; in a window the thread that paints may
keep the lock for milliseconds, a hundred times a picture. torch's tracer takes down which operators
ran on which weights; its interpreter runs the same operators, so the answers are the same to the
bit, and leaves the lock alone for the whole pass.

The tracer is deprecated in torch (torch.compile replaces it, and needs a compiler on the user's
machine). Where it fails or is gone, the packed network runs as before.
"""

from __future__ import annotations

import logging
import threading
import warnings
from collections.abc import Callable
from typing import Any, Final

import torch
from torch import Tensor, nn

from inception_gui.core.network import Output
from inception_gui.core.packed import PackedNetwork

_log = logging.getLogger(__name__)

_CALLS_BEFORE: Final = 2
"""Passes without a record: the first packs, and a program that asks once need not wait for more."""

_SLOW_PASSES: Final = 2
"""Of a new graph: its interpreter looks at what comes, and then improves the graph."""

_tracer = threading.Lock()
"""torch keeps the types of what it traces for the whole process; one thread at a time."""


class RecordedNetwork:
    """Runs `packed`, and records it once it is asked again and again. Calls come from any thread.

    `packed` must have run once on a thread like those that will call.
    """

    def __init__(self, packed: PackedNetwork) -> None:
        self._packed = packed
        self._calls = 0
        self._graph: Callable[[Tensor], tuple[Tensor, Tensor]] | None = None
        self._gave_up = False

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """See `PackedNetwork`.

        A pass that may pause `between` blocks is run step by step: a graph for each block gains it
        a hundredth, and recording them costs as much as four passes.
        """
        if between is not None:
            return self._packed(x, between)
        self._calls += 1  # two threads may count as one: it only comes a call later
        if self._graph is None and self._calls > _CALLS_BEFORE and not self._gave_up:
            self._record(x)
        if self._graph is None:
            return self._packed(x)
        return Output(*self._graph(x))

    @property
    def is_recorded(self) -> bool:
        """Whether the next pass runs without Python."""
        return self._graph is not None

    def _record(self, x: Tensor) -> None:
        if not _tracer.acquire(blocking=False):
            return
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                traced = _Traced(self._packed)
                graph: Any = torch.jit.trace(traced, (x,), check_trace=False)  # type: ignore[no-untyped-call]
            for _ in range(_SLOW_PASSES):
                graph(x)
            self._graph = graph
        # A corner of torch that is on its way out: whatever it says, the packed network goes on.
        except Exception as error:  # noqa: BLE001
            self._gave_up = True
            _log.info("the network could not be recorded and runs step by step: %s", error)
        finally:
            _tracer.release()


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
