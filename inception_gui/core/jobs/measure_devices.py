"""The job that opens every device and measures it: whether it works, in what precision, how fast.

Needs no weights: random parameters take as long, and show as well whether a device computes what
the processor does.
"""

from __future__ import annotations

import statistics
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inception_gui.core.backends.devices import Device
from inception_gui.core.backends.open_backend import open_backend
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.nn.fold import folded_shapes
from inception_gui.core.nn.shapes import USUAL_CLASSES
from inception_gui.core.types import Mode
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Backend, Parameters


@dataclass(frozen=True, slots=True)
class DeviceSpeed:
    """How fast a device runs the network in `mode`, decoding not included.

    `single_s` is the median seconds of one image, `bulk_per_s` images per second where many wait.
    """

    device: Device
    mode: Mode
    precision: str
    single_s: float
    bulk_per_s: float


@dataclass(frozen=True, slots=True)
class DeviceRefused:
    """A device that was found and is not used in `mode`, and the sentence that says why."""

    device: Device
    mode: Mode
    reason: str


def measure_devices(
    devices: Sequence[Device], *, seconds: float = 1.0
) -> Iterator[DeviceSpeed | DeviceRefused]:
    """Yield what each device does in standard and in fast mode.

    `seconds` is how long one image at a time is measured, and how long many at once.
    """
    parameters = _random_parameters()
    for device in devices:
        for mode in (Mode.STANDARD, Mode.FAST):
            try:
                backend = open_backend(device.name, parameters, mode, strict=True)
            except UserError as error:
                yield DeviceRefused(device, mode, error.sentence)
                continue
            try:
                single_s, bulk_per_s = _single(backend, seconds), _bulk(backend, seconds)
            finally:
                backend.close()
            yield DeviceSpeed(device, mode, backend.precision, single_s, bulk_per_s)


def _random_parameters() -> Parameters:
    generator, parameters = np.random.default_rng(299), {}
    for name, shape in folded_shapes(USUAL_CLASSES).items():
        # Activations neither grow nor vanish from layer to layer.
        spread = (2 / np.prod(shape[1:])) ** 0.5 if len(shape) > 1 else 0.1
        parameters[name] = generator.standard_normal(shape, np.float32) * np.float32(spread)
    first = next(iter(parameters))
    parameters[first] /= np.float32(128)  # it takes bytes, the others values of about 1
    return parameters


def _single(backend: Backend, seconds: float) -> float:
    picture = probe_pictures()[:1]
    backend.run(picture)  # memory is laid out in the first pass
    taken: list[float] = []
    while sum(taken) < seconds:
        began = time.perf_counter()
        backend.run(picture)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def _bulk(backend: Backend, seconds: float) -> float:
    """Images per second, from a moment at which as many are under way as there may be."""
    picture = probe_pictures()[0]

    def classify_one() -> object:
        return backend.submit(picture, features=False).result()

    # As many wait as a folder keeps under way, so that batches are full.
    with ThreadPoolExecutor(backend.bulk_window) as pool:
        waiting = deque(pool.submit(classify_one) for _ in range(backend.bulk_window))
        for _ in range(backend.bulk_window):  # one round that is not counted
            waiting.popleft().result()
            waiting.append(pool.submit(classify_one))
        done, began = 0, time.perf_counter()
        while time.perf_counter() - began < seconds:
            waiting.popleft().result()
            waiting.append(pool.submit(classify_one))
            done += 1
        took = time.perf_counter() - began
        for future in waiting:
            future.cancel()
    return done / took
