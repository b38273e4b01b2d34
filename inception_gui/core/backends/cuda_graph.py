"""A CUDA graph of the network for one batch size, with pinned memory and two streams around it.

The whole pass (bytes to the network's precision, the network, softmax) is recorded once and then
replayed by the driver, without Python and without launches in between; a smaller batch leaves the
last rows as they were. While one batch is computed, the next is copied.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor

from inception_gui.core.backends.torch_pass import Pass, run_pass
from inception_gui.core.nn.blocks import POOLED
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Pixels

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats

    Computed = tuple[Floats, Floats | None, Floats]
    """Probabilities, features if they were requested, and pooled features, see `BatchResult`."""

_WARM_UP_PASSES: Final = 3
"""Before recording: libraries allocate and choose their algorithms in the first passes."""

_SLOTS: Final = 2
"""Batches that may be queued at once: one computed, one copied."""

_queueing: Final = threading.Lock()
"""Held while a graph is recorded, and while work is queued: torch records one graph in a process at
a time, and hands out the same 32 streams again and again, so that another network's copies might
land on the stream that is being recorded.
"""

# torch has no types for these two.
_new_event: Callable[..., torch.cuda.Event] = torch.cuda.Event
_new_stream: Callable[..., torch.cuda.Stream] = torch.cuda.Stream


class _Slot:
    """The buffers of one batch: input and results in pinned memory, input on the GPU."""

    def __init__(self, capacity: int, side: int, classes: int, device: str) -> None:
        shape = (capacity, side, side, 3)
        self.host = torch.empty(shape, dtype=torch.uint8, pin_memory=True)
        self.rows: Pixels = self.host.numpy()
        self.staging = torch.empty(shape, dtype=torch.uint8, device=device)
        self.probabilities = torch.empty(capacity, classes, pin_memory=True)
        self.pooled = torch.empty(capacity, sum(POOLED.values()), pin_memory=True)
        self.features: Tensor | None = None
        self.copied = _new_event()
        # A thread that waits for bulk work sleeps and leaves its core to a decoder.
        self.done = _new_event(blocking=capacity > 1)


class CudaGraph:
    """The recorded network for `capacity` images; one thread at a time queues, all may wait."""

    def __init__(
        self,
        network: InceptionV3,
        block: str,
        device: str,
        dtype: torch.dtype,
        capacity: int,
        side: int,
    ) -> None:
        """Record the graph of a network whose last layer follows `block`.

        Raises:
            RuntimeError: Out of memory, or something cannot be recorded.
        """
        self.capacity = capacity
        self._device = device
        self._graph = torch.cuda.CUDAGraph()
        classes = len(network.fc.bias)
        with torch.cuda.device(device):
            self._compute, self._copy = _new_stream(), _new_stream()
            self._free_slots: queue.SimpleQueue[_Slot] = queue.SimpleQueue()
            for _ in range(_SLOTS):
                self._free_slots.put(_Slot(capacity, side, classes, device))
            self._pictures = torch.zeros(
                (capacity, side, side, 3), dtype=torch.uint8, device=device
            )
            self._compute.wait_stream(torch.cuda.current_stream())
            with _queueing, torch.cuda.stream(self._compute), torch.inference_mode():
                for _ in range(_WARM_UP_PASSES):
                    self._pass(network, block, dtype)
                self._compute.synchronize()
                # thread_local: what other threads do on the GPU must not end up in the recording.
                with torch.cuda.graph(
                    self._graph, stream=self._compute, capture_error_mode="thread_local"
                ):
                    self._results = self._pass(network, block, dtype)
                self._compute.synchronize()

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Computed]:
        """Queue `N` inputs `(side, side, 3) uint8`; the function returned waits for the results.

        It must be called: a third batch waits here until the results of one of the first two have
        been fetched. Only one thread may queue a batch while it has another to fetch.

        Raises:
            RuntimeError: The GPU failed.
        """
        count = len(inputs)
        free = self._free_slots
        slot = free.get()
        try:
            self._queue(slot, inputs, features)
        except BaseException:
            free.put(slot)
            raise

        def wait() -> Computed:
            try:
                slot.done.synchronize()
                kept = None
                if features and slot.features is not None:
                    kept = slot.features[:count].numpy().copy()
                return (
                    slot.probabilities[:count].numpy().copy(),
                    kept,
                    slot.pooled[:count].numpy().copy(),
                )
            finally:
                free.put(slot)

        return wait

    def _queue(self, slot: _Slot, inputs: Sequence[Pixels], features: bool) -> None:
        count = len(inputs)
        for row, pixels in enumerate(inputs):
            slot.rows[row] = pixels
        if features and slot.features is None:
            slot.features = torch.empty(self._results.features.shape, pin_memory=True)
        with _queueing, torch.cuda.device(self._device), torch.inference_mode():
            with torch.cuda.stream(self._copy):
                slot.staging[:count].copy_(slot.host[:count], non_blocking=True)
                slot.copied.record()
            with torch.cuda.stream(self._compute):
                self._compute.wait_event(slot.copied)
                self._pictures[:count].copy_(slot.staging[:count])
                self._graph.replay()
                slot.probabilities.copy_(self._results.probabilities, non_blocking=True)
                slot.pooled.copy_(self._results.pooled, non_blocking=True)
                if features and slot.features is not None:
                    slot.features.copy_(self._results.features, non_blocking=True)
                slot.done.record()

    def close(self) -> None:
        """Release the memory as soon as the GPU no longer uses it."""
        self._copy.synchronize()
        self._compute.synchronize()
        self._graph.reset()
        del self._free_slots, self._pictures, self._results

    def _pass(self, network: InceptionV3, block: str, dtype: torch.dtype) -> Pass:
        # Bytes in rows of pixels, seen as (N, 3, H, W), are channels_last already.
        found = run_pass(network, self._pictures.permute(0, 3, 1, 2).to(dtype), block)
        return found._replace(features=found.features.float())
