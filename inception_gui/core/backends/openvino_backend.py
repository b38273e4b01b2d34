"""Runs the network on CPUs, Intel GPUs and NPUs through OpenVINO.

There are up to three compiled models: one classifies a single image with the whole device, one runs
bulk work on streams, one image each, and one the frames of live mode. An urgent image cancels what
the streams compute (each image at most once), which is computed again afterwards. See
docs/decisions/0016-openvino.md.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from inception_gui.core.backends.backend import (
    LIVE_FRAMES,
    BatchResult,
    DeviceFailedError,
    ItemResult,
    LayerGradients,
)
from inception_gui.core.backends.devices import CPU
from inception_gui.core.backends.openvino_gradients import build_gradient_model
from inception_gui.core.backends.openvino_graph import build_model
from inception_gui.core.backends.openvino_runtime import core, import_openvino
from inception_gui.core.backends.threads import let_others_go_first
from inception_gui.core.files.mapped_pages import pages_given_back
from inception_gui.core.nn.sides import side_of
from inception_gui.core.types import Map, Pixels

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats, Parameters
    from inception_gui.core.backends.devices import Device

_log = logging.getLogger(__name__)

_LONGEST_WAIT_S: Final = 0.5
"""Bulk work waits no longer for urgent images, so that it always makes progress."""

_WINDOW_PER_STREAM: Final = 3

_FEATURES: Final = 1
"""The output of the model that is large and not always wanted."""

PRECISIONS: Final = {"float32": "f32", "bfloat16": "bf16", "float16": "f16"}
"""Our names and OpenVINO's. Always set explicitly: by default, OpenVINO chooses bfloat16 or float16
if the device supports it.
"""


class OpenVinoBackend:
    """A `Backend` on a device of OpenVINO."""

    def __init__(self, device: Device, parameters: Parameters, precision: str) -> None:
        """Compile the model for single images; the one for bulk work is compiled when needed.

        Raises:
            RuntimeError: The device does not accept the model.
        """
        self.device = device
        self.precision = precision
        self._parameters = parameters
        self._side = side_of(parameters)
        self._single = self._compile("LATENCY", side=self._side)
        self._bulk: Any = None
        self._live: Any = None
        self._any_size: Any = None
        self._compiling = threading.Lock()
        self._requests = threading.local()
        self._turn = threading.Condition()
        self._urgent = 0
        self._cancellable: set[Any] = set()
        self._differentiating = threading.Lock()
        self._gradients_of: tuple[Any, ...] | None = None
        self._compiled_gradients: Any = None

    @property
    def bulk_threads(self) -> int:
        """See `Backend`: the number of streams."""
        return int(self._bulk_model().get_property("OPTIMAL_NUMBER_OF_INFER_REQUESTS"))

    @property
    def bulk_window(self) -> int:
        """See `Backend`."""
        return _WINDOW_PER_STREAM * self.bulk_threads

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        """See `Backend`. One after the other: a batch is hardly faster on these devices."""
        if urgent:
            self._begin_urgent()
        try:
            compiled = self._single if urgent else self._live_model()
            found = [self._infer(self._request(compiled), pixels) for pixels in inputs]
        finally:
            if urgent:
                self._end_urgent()
        probabilities, features, pooled = (
            np.concatenate(rows) for rows in zip(*found, strict=True)
        )
        return BatchResult(probabilities, features, self.device.name, self.precision, pooled)

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        """See `Backend`. Computed here: the thread that submits is a stream's own."""
        future: Future[ItemResult] = Future()
        try:
            future.set_result(self._in_turn(pixels, features))
        except DeviceFailedError as error:
            future.set_exception(error)
        return future

    def features(self, pixels: Pixels) -> Map:
        """See `Backend`."""
        compiled = self._single
        if pixels.shape[:2] != (self._side, self._side):
            with self._compiling:
                if self._any_size is None:
                    with _failures_of(self.device):
                        self._any_size = self._compile("LATENCY", side=None)
                compiled = self._any_size
        (features,) = self._infer(self._request(compiled), pixels, outputs=(_FEATURES,))
        found: Map = features[0]
        return found

    def gradients(self, pixels: Pixels, layer: str, directions: Floats) -> LayerGradients:
        """See `Backend`. Always on the CPU, in float32: half precision would lose them.

        The first call for a block and a size compiles a model; only the last model is kept.
        """
        self._begin_urgent()
        try:
            with self._differentiating:
                compiled = self._gradient_model(layer, pixels.shape[:2])
                request = compiled.create_infer_request()
                found = [
                    self._infer(request, pixels, row[None], outputs=(0, 1)) for row in directions
                ]
        finally:
            self._end_urgent()
        return LayerGradients(found[0][0][0], np.concatenate([gradient for _, gradient in found]))

    def _gradient_model(self, *layer_and_size: Any) -> Any:
        if self._gradients_of != layer_and_size:
            self._gradients_of = self._compiled_gradients = None  # frees memory for the next one
            model = build_gradient_model(self._parameters, *layer_and_size)
            self._compiled_gradients = _compile(model, "CPU", "float32", "LATENCY")
            self._gradients_of = layer_and_size
        return self._compiled_gradients

    def close(self) -> None:
        """See `Backend`. The memory is released with the last request."""
        self._requests = threading.local()
        self._gradients_of = self._compiled_gradients = None

    def _compile(self, hint: str, *, side: int | None, streams: int | None = None) -> Any:
        model = build_model(self._parameters, side=side)
        # The compiled model has copies in an order of its own: 90 MB less, at the peak too.
        with pages_given_back(self._parameters.values()):
            return _compile(model, self.device.openvino_name, self.precision, hint, streams)

    def _bulk_model(self) -> Any:
        """Compiled by a thread of low priority, which its streams inherit (Linux)."""
        with self._compiling:
            if self._bulk is None:
                with (
                    _failures_of(self.device),
                    ThreadPoolExecutor(1, "compile", initializer=let_others_go_first) as low,
                ):
                    self._bulk = low.submit(self._compile, "THROUGHPUT", side=self._side).result()
            return self._bulk

    def _live_model(self) -> Any:
        """One stream for each frame in progress, so that no core waits for another.

        Painting and decoding take a core away for moments, and with one stream the others wait for
        it at the end of each layer: 27.7 instead of 29.2 frames a second in the window on two
        cores, 12.5 instead of 21.2 beside a busy program.
        """
        if self.device.name != CPU:
            return self._single
        with self._compiling:
            if self._live is None:
                with _failures_of(self.device):
                    self._live = self._compile("LATENCY", side=self._side, streams=LIVE_FRAMES)
            return self._live

    def _request(self, compiled: Any) -> Any:
        """This thread's own request to a compiled model."""
        requests = self._requests.__dict__.setdefault("by_model", {})
        if id(compiled) not in requests:
            with _failures_of(self.device):
                requests[id(compiled)] = compiled.create_infer_request()
        return requests[id(compiled)]

    def _infer(
        self, request: Any, pixels: Pixels, *more: Floats, outputs: Sequence[int] = (0, 1, 2)
    ) -> list[Floats]:
        # OpenVINO reads the memory of the arrays and keeps no reference: they must stay alive.
        batch = np.array(pixels, order="C")[None]  # a copy, for OpenVINO wants it writable
        for number, array in enumerate((batch, *more)):
            tensor = import_openvino().Tensor(array, shared_memory=True)
            request.set_input_tensor(number, tensor)
        try:
            request.infer()  # without Python's lock
        except RuntimeError as error:
            if _is_cancelled(error):
                raise _CancelledError from None
            raise _failure(error) from error
        # Copies, for the next image overwrites them.
        return [request.get_output_tensor(one).data.astype(np.float32) for one in outputs]

    def _in_turn(self, pixels: Pixels, features: bool) -> ItemResult:
        request = self._request(self._bulk_model())
        began = time.perf_counter()
        may_be_cancelled = True
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._urgent == 0, _LONGEST_WAIT_S)
                if may_be_cancelled:
                    self._cancellable.add(request)
            try:
                found = self._infer(
                    request, pixels, outputs=(0, 2, _FEATURES) if features else (0, 2)
                )
                break
            except _CancelledError:
                may_be_cancelled = False
            finally:
                with self._turn:
                    self._cancellable.discard(request)
        return ItemResult(
            found[0][0],
            found[2][0] if features else None,
            self.device.name,
            self.precision,
            time.perf_counter() - began,
            found[1][0],
        )

    def _begin_urgent(self) -> None:
        with self._turn:
            self._urgent += 1
            for request in self._cancellable:
                request.cancel()  # it ends with the layer that it is in
            self._cancellable.clear()

    def _end_urgent(self) -> None:
        with self._turn:
            self._urgent -= 1
            self._turn.notify_all()


def _compile(model: Any, device: str, precision: str, hint: str, streams: int | None = None) -> Any:
    settings = {"PERFORMANCE_HINT": hint, "INFERENCE_PRECISION_HINT": PRECISIONS[precision]}
    if device == "CPU":
        # A pinned thread cannot leave a core where another program computes: beside one, a
        # image takes 3.7 times as long instead of twice.
        settings["ENABLE_CPU_PINNING"] = "NO"
    if streams is not None:
        settings["NUM_STREAMS"] = str(streams)
    return core().compile_model(model, device, settings)


@contextlib.contextmanager
def _failures_of(device: Device) -> Iterator[None]:
    """What OpenVINO raises in the block is a failure of the device."""
    try:
        yield
    except RuntimeError as error:
        _log.warning("%s: %s", device.name, error)
        raise _failure(error) from error


def _failure(error: RuntimeError) -> DeviceFailedError:
    message = str(error).strip() or type(error).__name__
    is_full = "alloc" in message.lower() or "memory" in message.lower()
    return DeviceFailedError(message.splitlines()[-1], is_full=is_full)


class _CancelledError(Exception):
    """An urgent image took precedence."""


def _is_cancelled(error: RuntimeError) -> bool:
    return "cancel" in str(error).lower()
