"""A CUDA graph of the network for one batch size, with pinned memory and streams around it.

The whole pass (bytes to the network's precision, the network, softmax) is recorded once and then
replayed by the driver without Python and without launches in between; a smaller batch leaves the
last rows as they were. While one batch is computed, the next is copied on a stream of its own.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import torch
from torch import Tensor

from inception_gui.core.backends.cpu_candidates import Forward
from inception_gui.core.backends.runner import Answers
from inception_gui.core.types import Pixels

_WARM_UP_PASSES: Final = 3
"""Before recording: libraries allocate and choose their algorithms in the first passes."""

_TIMED_REPLAYS: Final = 5

_SLOTS: Final = 2
"""Batches that may be queued at once: one computed, one copied."""

_searching: Final = threading.Lock()

# torch has no types for these two.
_new_event: Callable[..., torch.cuda.Event] = torch.cuda.Event
_new_stream: Callable[..., torch.cuda.Stream] = torch.cuda.Stream


class _Slot:
    """Where one batch waits on its way: bytes and answers in pinned memory, bytes on the card."""

    def __init__(self, capacity: int, side: int, device: str, *, spin: bool) -> None:
        shape = (capacity, side, side, 3)
        self.host = torch.empty(shape, dtype=torch.uint8, pin_memory=True)
        self.rows: Pixels = self.host.numpy()
        self.staging = torch.empty(shape, dtype=torch.uint8, device=device)
        self.probabilities = torch.empty(capacity, 1000, pin_memory=True)
        self.features: Tensor | None = None
        self.copied = _new_event()
        # Who waits for a folder sleeps and leaves the core to a decoder; a person's picture spins.
        self.done = _new_event(blocking=not spin)


class GraphRunner:
    """A CUDA graph for `capacity` pictures with the buffers around it."""

    def __init__(
        self,
        forward: Forward,
        device: str,
        dtype: torch.dtype,
        capacity: int,
        side: int,
        lock: threading.RLock,
    ) -> None:
        """Record the graph. `lock` keeps others from queueing while it is recorded.

        A runner for one picture is for a person who waits: its kernels go first on the card.

        Raises:
            RuntimeError: out of memory, or something in `forward` cannot be recorded.
        """
        self.capacity = capacity
        self.device = device
        self._lock = lock
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.device(device):
            self._compute = _new_stream(priority=-1 if capacity == 1 else 0)
            self._copy = _new_stream()
            self._slots = [_Slot(capacity, side, device, spin=capacity == 1) for _ in range(_SLOTS)]
            self._next = 0
            self._pictures = torch.zeros(
                (capacity, side, side, 3), dtype=torch.uint8, device=device
            )
            self._compute.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(self._compute), torch.inference_mode(), _search_algorithms():
                for _ in range(_WARM_UP_PASSES):
                    self._pass(forward, dtype)
                self._compute.synchronize()
                # thread_local: what other threads do with the card must not spoil the recording.
                with (
                    lock,
                    torch.cuda.graph(
                        self._graph, stream=self._compute, capture_error_mode="thread_local"
                    ),
                ):
                    self._probabilities, self._features = self._pass(forward, dtype)
                self._compute.synchronize()

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
        """See `Runner`."""
        count = len(inputs)
        slot = self._slots[self._next]
        self._next = (self._next + 1) % _SLOTS
        slot.done.synchronize()  # the card may still be reading what lay here
        for row, pixels in enumerate(inputs):
            slot.rows[row] = pixels
        if features and slot.features is None:
            slot.features = torch.empty(self._features.shape, pin_memory=True)
        with self._lock, torch.cuda.device(self.device), torch.inference_mode():
            with torch.cuda.stream(self._copy):
                slot.staging[:count].copy_(slot.host[:count], non_blocking=True)
                slot.copied.record()
            with torch.cuda.stream(self._compute):
                self._compute.wait_event(slot.copied)
                self._pictures[:count].copy_(slot.staging[:count])
                self._graph.replay()
                slot.probabilities.copy_(self._probabilities, non_blocking=True)
                if features and slot.features is not None:
                    slot.features.copy_(self._features, non_blocking=True)
                slot.done.record()

        def wait() -> Answers:
            slot.done.synchronize()
            kept = slot.features[:count].clone() if features and slot.features is not None else None
            return Answers(slot.probabilities[:count].numpy().copy(), kept)

        return wait

    def seconds(self) -> float:
        """The shortest of a few replays."""
        with self._lock, torch.cuda.device(self.device), torch.cuda.stream(self._compute):
            best = float("inf")
            for _ in range(_TIMED_REPLAYS):
                began = time.perf_counter()
                self._graph.replay()
                self._compute.synchronize()
                best = min(best, time.perf_counter() - began)
        return best

    def throughput(self, batches: int) -> float:
        """Pictures a second from the card's own memory, `batches` replayed one behind another."""
        with self._lock, torch.cuda.device(self.device), torch.cuda.stream(self._compute):
            self._compute.synchronize()
            began = time.perf_counter()
            for _ in range(batches):
                self._graph.replay()
            self._compute.synchronize()
        return batches * self.capacity / (time.perf_counter() - began)

    def close(self) -> None:
        """Give the memory back; waits until the card has let go of it."""
        self._copy.synchronize()
        self._compute.synchronize()
        self._graph.reset()
        del self._slots, self._pictures, self._probabilities, self._features

    def _pass(self, forward: Forward, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        # Bytes in rows of pixels, seen as (N, 3, H, W), are channels_last already.
        output = forward(self._pictures.permute(0, 3, 1, 2).to(dtype))
        return torch.softmax(output.logits, dim=1), output.features.float()


@contextlib.contextmanager
def _search_algorithms() -> Iterator[None]:
    """Have cuDNN time its algorithms for each new shape instead of guessing."""
    flags: Callable[..., contextlib.AbstractContextManager[object]] = torch.backends.cudnn.flags
    # The flags are the process's: two threads at once would restore each other's.
    with _searching, flags(enabled=True, benchmark=True, allow_tf32=False):
        yield
