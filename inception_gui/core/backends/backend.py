"""What a device looks like to the rest of the program: one protocol, whoever computes."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from inception_gui.core.types import Map, Pixels, Target

if TYPE_CHECKING:
    from inception_gui.core.backends.devices import Device

Floats = npt.NDArray[np.float32]

Parameters = dict[str, Floats]
"""Folded parameters by name, see `core.nn.fold`."""


@dataclass(frozen=True, slots=True, eq=False)
class BatchResult:
    """What one or several passes gave, in host memory.

    `probabilities` is `(N, C) float32`, each row adding up to 1; `features` is the last block's
    output, `(N, 2048, 8, 8) float32`, not negative. `device` and `precision` made them.
    """

    probabilities: Floats
    features: Floats
    device: str
    precision: str


@dataclass(frozen=True, slots=True, eq=False)
class ItemResult:
    """The same for one picture of bulk work: `(C,)`, and `(2048, 8, 8)` where asked for.

    `seconds` is the picture's share of the time that the network took.
    """

    probabilities: Floats
    features: Floats | None
    device: str
    precision: str
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class LayerGradients:
    """What gradient methods need of one picture at one block.

    `activations` is `(C, h, w) float32`; `gradients` of each target's logit with respect to them
    are `(n, C, h, w) float32`.
    """

    activations: Map
    gradients: Map


class DeviceFailedError(RuntimeError):
    """A device cannot go on. `is_full` where its memory does not suffice even for one picture."""

    def __init__(self, reason: str, *, is_full: bool = False) -> None:
        super().__init__(reason)
        self.is_full = is_full


class Backend(Protocol):
    """Runs one network on one device in one precision. Calls may come from any thread."""

    device: Device
    precision: str
    """`float32`, `bfloat16` or `float16`."""

    @property
    def bulk_threads(self) -> int:
        """Threads that prepare pictures and `submit` them at once."""

    @property
    def bulk_window(self) -> int:
        """Pictures of bulk work that may be under way at once."""

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        """Classify inputs `(299, 299, 3) uint8` now; urgent ones overtake bulk work.

        Raises:
            DeviceFailedError: the device cannot go on.
        """

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        """Classify one picture of bulk work; the future may bring a `DeviceFailedError`."""

    def features(self, pixels: Pixels) -> Map:
        """The last block's `(2048, h, w) float32` for an input `(H, W, 3) uint8` of any size.

        Raises:
            DeviceFailedError: the device cannot go on.
        """

    def gradients(self, pixels: Pixels, layer: str, targets: Sequence[Target]) -> LayerGradients:
        """Activations of `layer` for an input of any size, and gradients of each target's logit.

        Raises:
            DeviceFailedError: the device cannot go on.
        """

    def close(self) -> None:
        """Finish what is under way and give the memory back."""
