"""Runs the network on CUDA and Metal, and on CPUs without OpenVINO, through torch.

Single images run immediately; one thread gathers bulk work into batches. On CUDA, both replay a
recorded graph of a fixed batch size (`cuda_graph`) if it agrees with the plain network.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np
import torch

from inception_gui.core.backends.backend import (
    BatchResult,
    DeviceFailedError,
    ItemResult,
    LayerGradients,
)
from inception_gui.core.backends.cuda_graph import CudaGraph
from inception_gui.core.backends.devices import core_count
from inception_gui.core.backends.probe import largest_difference, probe_pictures
from inception_gui.core.backends.torch_gradients import layer_gradients
from inception_gui.core.backends.torch_pass import leave_out_padding, run_pass
from inception_gui.core.nn.blocks import WITHOUT_PADDING
from inception_gui.core.nn.heads import head_of
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.load_folded import load_folded
from inception_gui.core.types import Map, Pixels

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats, Parameters
    from inception_gui.core.backends.cuda_graph import Computed
    from inception_gui.core.backends.devices import Device

_log = logging.getLogger(__name__)

BATCH_ON_A_CARD: Final = 64
_BATCH_ON_A_PROCESSOR: Final = 8

_BATCHES_AHEAD: Final = 3
"""Full batches that may be in progress: computed, queued, decoded."""

_LONGEST_WAIT_S: Final = 0.2
"""An image waits no longer for others to fill its batch, so that results keep coming; and bulk work
waits no longer for urgent images.
"""

_DTYPES: Final = {"float32": torch.float32, "float16": torch.float16}

Wait = Callable[[], "Computed"]
R = TypeVar("R")


@dataclass(slots=True, eq=False)
class _Entry:
    """An image of bulk work in progress."""

    pixels: Pixels
    features: bool
    since: float = field(default_factory=time.monotonic)
    future: Future[ItemResult] = field(default_factory=Future)


class TorchBackend:
    """A `Backend` on a device of torch."""

    def __init__(self, device: Device, parameters: Parameters, precision: str) -> None:
        """Put the network on the device.

        Raises:
            RuntimeError: Out of memory, or the device does not work.
        """
        self.device = device
        self.precision = precision
        self._is_cuda = device.name.startswith("cuda")
        self._dtype = _DTYPES[precision]
        head = head_of(parameters)
        self._block = head.block
        parameters = {**parameters, "fc.weight": head.weight, "fc.bias": head.bias}
        network = load_folded(parameters)
        if WITHOUT_PADDING in parameters:
            leave_out_padding(network)
        self._network = _on_device(network, device.name, self._dtype)
        self._lock = threading.RLock()
        """Held while work is queued on the device; Metal serves one thread at a time."""
        self._capacity = _BATCH_ON_A_PROCESSOR if device.name == "cpu" else BATCH_ON_A_CARD
        self._graphs: dict[int, CudaGraph | None] = {}
        self._kept_alive: list[object] = []
        self._changed = threading.Condition()
        self._waiting: deque[_Entry] = deque()
        self._urgent = 0
        self._failure: DeviceFailedError | None = None
        self._is_closed = False
        self._feeder: threading.Thread | None = None

    @property
    def bulk_threads(self) -> int:
        """See `Backend`: one decoder per core."""
        return core_count()

    @property
    def bulk_window(self) -> int:
        """See `Backend`."""
        return _BATCHES_AHEAD * self._capacity + self.bulk_threads

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        """See `Backend`. On CUDA, each image replays the graph for a single image."""
        with self._changed:
            self._urgent += urgent
        try:
            found = [self._on_failure(lambda one=one: self._start([one], True)()) for one in inputs]  # type: ignore[misc]
        finally:
            with self._changed:
                self._urgent -= urgent
                self._changed.notify_all()
        return BatchResult(
            np.concatenate([probabilities for probabilities, _, _ in found]),
            np.concatenate([kept for _, kept, _ in found if kept is not None]),
            self.device.name,
            self.precision,
            np.concatenate([pooled for _, _, pooled in found]),
        )

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        """See `Backend`."""
        entry = _Entry(pixels, features)
        with self._changed:
            if self._failure is not None:
                entry.future.set_exception(self._failure)
                return entry.future
            if self._is_closed:
                entry.future.set_exception(RuntimeError("this backend is closed"))
                return entry.future
            self._waiting.append(entry)
            if self._feeder is None:
                self._feeder = threading.Thread(target=self._feed, name="batches", daemon=True)
                self._feeder.start()
            self._changed.notify_all()
        return entry.future

    def features(self, pixels: Pixels) -> Map:
        """See `Backend`."""

        def look() -> Map:
            with self._lock, torch.inference_mode():
                batch = self._to_device([pixels])
                kept = self._network.run_blocks(self._network.stem(batch), until=self._block)
                found: Map = kept[0].float().cpu().contiguous().numpy()
                return found

        return self._on_failure(look)

    def gradients(self, pixels: Pixels, layer: str, directions: Floats) -> LayerGradients:
        """See `Backend`."""

        def gradients() -> LayerGradients:
            with self._lock:
                return layer_gradients(self._network, pixels, layer, directions, self._block)

        return self._on_failure(gradients)

    def close(self) -> None:
        """See `Backend`."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        if self._feeder is not None:
            self._feeder.join()
        if self._failure is None:
            self._free_memory()

    # Single images

    def _on_failure(self, work: Callable[[], R]) -> R:
        """Do `work`; if the memory is full, try again without everything that can be spared.

        Raises:
            DeviceFailedError: It failed again.
        """
        if self._failure is not None:
            raise self._failure
        try:
            return work()
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise self._fail(error) from error
        self._free_memory()
        try:
            return work()
        except RuntimeError as error:
            raise self._fail(error) from error

    def _fail(self, error: RuntimeError) -> DeviceFailedError:
        full = is_out_of_memory(error)
        failure = DeviceFailedError(str(error).strip().splitlines()[0], is_full=full)
        if not full and self.device.name != "cpu":
            # After a sticky CUDA error, freeing pinned memory ends the process (PyTorch PR 178154),
            # so nothing of this backend is ever freed.
            with self._changed:
                self._failure = failure
            self._kept_alive += [error, *self._graphs.values()]
            _kept_for_ever.append(self)
        return failure

    def _free_memory(self) -> None:
        with self._lock:
            for graph in self._graphs.values():
                if graph is not None:
                    graph.close()
            self._graphs.clear()
            if self._is_cuda:
                torch.cuda.empty_cache()
            elif self.device.name == "mps":
                torch.mps.empty_cache()

    def _to_device(self, inputs: Sequence[Pixels]) -> torch.Tensor:
        batch = torch.from_numpy(np.stack(inputs)).to(self.device.name)
        return batch.permute(0, 3, 1, 2).to(self._dtype)

    def _start(self, inputs: Sequence[Pixels], features: bool) -> Wait:
        """Queue a batch, or compute it; return a function that waits for the results."""
        with self._lock:
            graph = self._graph_for(len(inputs))
            if graph is not None:
                return graph.start(inputs, features=features)
            return self._plain(inputs, features)

    def _plain(self, inputs: Sequence[Pixels], features: bool) -> Wait:
        with torch.inference_mode():
            found = run_pass(self._network, self._to_device(inputs), self._block)
            probabilities, pooled = found.probabilities.cpu().numpy(), found.pooled.cpu().numpy()
            kept = found.features.float().cpu().contiguous().numpy() if features else None
        return lambda: (probabilities, kept, pooled)

    def _graph_for(self, count: int) -> CudaGraph | None:
        """The graph for one image, or for a batch; None if the plain network is used."""
        if not self._is_cuda:
            return None
        capacity = 1 if count == 1 else self._capacity
        if capacity not in self._graphs:
            self._graphs[capacity] = self._record(capacity)
        return self._graphs[capacity]

    def _record(self, capacity: int) -> CudaGraph | None:
        side = self._network.side
        try:
            graph = CudaGraph(
                self._network, self._block, self.device.name, self._dtype, capacity, side
            )
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise
            _log.warning("no CUDA graph for %d images, running without: %s", capacity, error)
            self._kept_alive.append(error)  # and with it the half-made graph, see `_fail`
            return None
        pictures = probe_pictures(side)[:capacity]
        expected, *_ = self._plain(pictures, False)()
        for _ in range(2):  # reading uninitialised memory shows at the second replay
            found, *_ = graph.start(pictures, features=False)()
            if not largest_difference(found, expected) <= TOLERANCE[self.precision]:
                _log.warning("the CUDA graph computes a wrong result and is not used")
                graph.close()
                return None
        return graph

    # Bulk work, on its own thread

    def _feed(self) -> None:
        flight: tuple[list[_Entry], Wait, float] | None = None
        while True:
            batch = self._next_batch(may_wait=flight is None)
            began = time.perf_counter()
            started = self._start_batch(batch) if batch else None
            if flight is not None:
                self._finish(*flight)
            flight = None if started is None else (batch, started, began)
            if not batch and flight is None and self._is_closed:
                return

    def _next_batch(self, *, may_wait: bool) -> list[_Entry]:
        with self._changed:
            while True:
                count = min(len(self._waiting), self._capacity)
                due_s = self._waiting[0].since + _LONGEST_WAIT_S - time.monotonic() if count else 0
                if count == self._capacity or (count and due_s <= 0):
                    break
                if self._is_closed or not may_wait:
                    break
                self._changed.wait(due_s if count else None)
            self._changed.wait_for(lambda: self._urgent == 0, _LONGEST_WAIT_S if count else 0)
            return [self._waiting.popleft() for _ in range(count)]

    def _start_batch(self, batch: list[_Entry]) -> Wait | None:
        pixels = [entry.pixels for entry in batch]
        try:
            return self._start(pixels, any(entry.features for entry in batch))
        except RuntimeError as error:
            self._give_back(batch, error)
        except Exception as error:  # noqa: BLE001 - whoever waits for the batch gets it
            _tell(batch, error)
        return None

    def _finish(self, batch: list[_Entry], wait: Wait, began: float) -> None:
        try:
            probabilities, features, pooled = wait()
        except RuntimeError as error:
            self._give_back(batch, error)
            return
        except Exception as error:  # noqa: BLE001 - whoever waits for the batch gets it
            _tell(batch, error)
            return
        seconds = (time.perf_counter() - began) / len(batch)
        for row, entry in enumerate(batch):
            kept = features[row] if features is not None and entry.features else None
            entry.future.set_result(
                ItemResult(
                    probabilities[row],
                    kept,
                    self.device.name,
                    self.precision,
                    seconds,
                    pooled[row],
                )
            )

    def _give_back(self, batch: list[_Entry], error: RuntimeError) -> None:
        """Try again with half as many, or report to all waiting threads that the device failed."""
        if is_out_of_memory(error) and self._capacity > 1 and self._failure is None:
            self._free_memory()
            with self._changed:
                self._capacity //= 2
                self._waiting.extendleft(reversed(batch))
            _log.warning("the memory is full, batches of %d from now on", self._capacity)
            return
        failure = self._fail(error)
        with self._changed:
            lost = [*batch, *self._waiting]
            self._waiting.clear()
        _tell(lost, failure)


TOLERANCE: Final = {"float32": 1e-4, "bfloat16": 0.1, "float16": 0.05}
"""Difference of a probability between two computations of the same in one precision."""

_kept_for_ever: Final[list[object]] = []


def _tell(entries: list[_Entry], error: Exception) -> None:
    for entry in entries:
        entry.future.set_exception(error)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether `error` means that the memory of the device is not sufficient."""
    if isinstance(error, torch.OutOfMemoryError):
        return True
    # cuDNN, graphs, Metal and the CPU report it only in the message.
    words = ("out of memory", "ALLOC_FAILED", "can't allocate memory", "not enough memory")
    return isinstance(error, RuntimeError) and any(word in str(error) for word in words)


def _on_device(network: InceptionV3, device: str, dtype: torch.dtype) -> InceptionV3:
    """Move `network` to the device: its last layer in float32, all others in `dtype`.

    It also makes float32 mean float32 in this process: by default, torch computes convolutions on
    a GPU in TF32, which has 10 bits of precision.
    """
    if device.startswith("cuda"):
        torch.backends.cudnn.allow_tf32 = False
        torch.backends.cuda.matmul.allow_tf32 = False
    last, network.fc = network.fc, torch.nn.Linear(1, 1)
    network = network.to(device, dtype)
    network.fc = last.to(device)
    return network
