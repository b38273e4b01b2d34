"""The protocol of a backend, behind which all devices look alike, and its results."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt

from inception_gui.core.types import Map, Pixels

if TYPE_CHECKING:
    from inception_gui.core.backends.devices import Device

Floats = npt.NDArray[np.float32]

LIVE_FRAMES: Final = 2
"""Frames of live mode in progress at once; more would make each prediction older."""

Parameters = dict[str, Floats]
"""Folded parameters by name, see `core.nn.fold`."""


@dataclass(frozen=True, slots=True, eq=False)
class BatchResult:
    """The results of one or several passes, in host memory.

    `probabilities` is `(N, C) float32`, each row adding up to 1; `features` is the output of the
    block before the last layer (`core.nn.blocks`), `(N, 2048, 8, 8) float32` for the last one, not
    negative. `device` and `precision` computed them. `pooled` is `(N, 6144) float32`, the means of
    the blocks of `core.nn.blocks.POOLED`.
    """

    probabilities: Floats
    features: Floats
    device: str
    precision: str
    pooled: Floats


@dataclass(frozen=True, slots=True, eq=False)
class ItemResult:
    """The result for one image of bulk work: a row of each of a `BatchResult`.

    `features` are there if requested. `seconds` is the image's share of the time that the network
    took.
    """

    probabilities: Floats
    features: Floats | None
    device: str
    precision: str
    seconds: float
    pooled: Floats


@dataclass(frozen=True, slots=True, eq=False)
class LayerGradients:
    """What gradient methods need for one image at one block.

    `activations` is `(C, h, w) float32`; `gradients` of each direction (a target's logit) with
    respect to them are `(n, C, h, w) float32`.
    """

    activations: Map
    gradients: Map


class DeviceFailedError(RuntimeError):
    """A device failed. `is_full`: its memory is not sufficient even for one image."""

    def __init__(self, reason: str, *, is_full: bool = False) -> None:
        super().__init__(reason)
        self.is_full = is_full


class Backend(Protocol):
    """Runs one network on one device in one precision. Thread-safe."""

    device: Device
    precision: str
    """`float32`, `bfloat16` or `float16`."""

    @property
    def bulk_threads(self) -> int:
        """The number of threads that prepare images and `submit` them."""

    @property
    def bulk_window(self) -> int:
        """The number of images of bulk work that may be in progress at once."""

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        """Classify inputs `(299, 299, 3) uint8` now; urgent ones overtake bulk work.

        Others are frames of live mode, `LIVE_FRAMES` of them at once.

        Raises:
            DeviceFailedError: The device failed.
        """

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        """Classify one image of bulk work; the future may raise a `DeviceFailedError`."""

    def features(self, pixels: Pixels) -> Map:
        """Compute `features` as in a `BatchResult`, `(2048, h, w) float32`, for any input size.

        Raises:
            DeviceFailedError: The device failed.
        """

    def gradients(self, pixels: Pixels, layer: str, directions: Floats) -> LayerGradients:
        """Compute activations of `layer`, and gradients with respect to them; any input size.

        What is differentiated is the product of each of `directions` `(n, channels) float32` with
        the means of the block before the last layer; see `core.nn.heads.Head.directions`. A layer
        after that block stands for the block.

        Raises:
            DeviceFailedError: The device failed.
        """

    def close(self) -> None:
        """Finish what is in progress and release the memory."""
