"""A network with known answers: it names the class that a picture's colour stands for."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from inception_gui.core.backends.backend import (
    BatchResult,
    DeviceFailedError,
    ItemResult,
    LayerGradients,
)
from inception_gui.core.backends.devices import Device
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.nn.blocks import LAST_BLOCK, SLICES
from inception_gui.core.types import Map, Mode, Pixels, Preprocessing
from inception_gui.core.weights.store import FoundWeights
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats

CPU = Device("cpu", "CPU", "a test's processor")


def found_weights(name: str = "known.pth") -> FoundWeights:
    return FoundWeights(Path(name), None, "unknown weights", "0" * 64, Preprocessing())


_CELLS: Final = 64
_SHARES: Final = (0.9, 0.05, 0.02, 0.01, 0.005)
_LIFT: Final = 30.0
"""Added to every logit, so that what is constant over a map stays positive."""


def class_of(pixels: Pixels) -> int:
    """The class that an input's first pixel stands for, see tests/pictures.py."""
    return int(pixels[0, 0, 0]) + 256 * int(pixels[0, 0, 1])


def shares_of(class_index: int) -> Floats:
    """Probabilities `(1000,)` that are 90 % sure of a class."""
    shares = np.full(1000, 1e-9, np.float32)
    for place, share in enumerate(_SHARES):
        shares[(class_index + place) % 1000] = share
    return shares


def known_parameters() -> dict[str, Floats]:
    """A last layer under which the map of class c lights cell c % 64, see `features_of`."""
    weights = np.zeros((1000, _CELLS + 1000), np.float32)
    classes = np.arange(1000)
    weights[classes, classes % _CELLS] = 1
    weights[classes, _CELLS + classes] = 1
    return {"fc.weight": weights, "fc.bias": np.zeros(1000, np.float32)}


def features_of(probabilities: Floats) -> Map:
    """`(1064, 8, 8)`: channel i < 64 lights cell i, the others hold the logits everywhere."""
    features = np.empty((_CELLS + 1000, 8, 8), np.float32)
    features[:_CELLS] = np.eye(_CELLS, dtype=np.float32).reshape(_CELLS, 8, 8)
    logits = np.log(np.maximum(probabilities, 1e-9)) + _LIFT
    features[_CELLS:] = logits[:, None, None]
    return features


def pooled_of(features: Map) -> Floats:
    """What a pass gives of all blocks: nothing of the earlier ones."""
    earlier = np.zeros(SLICES[LAST_BLOCK].start, np.float32)
    return np.concatenate([earlier, features.reshape(len(features), -1).mean(axis=1)])


class KnownBackend:
    """Computes by the first pixel; waits where it is held."""

    precision = "float32"
    bulk_threads = 2
    bulk_window = 6

    def __init__(self, device: Device = CPU) -> None:
        self.device = device
        self.seen: list[int] = []
        """Classes of the inputs, in the order in which they came."""
        self.is_closed = False
        self._urgent = 0
        self._turn = threading.Condition()
        self._held: dict[int, threading.Event] = {}
        self._begun: dict[int, threading.Event] = {}

    def hold(self, class_index: int) -> tuple[threading.Event, threading.Event]:
        """Have pictures of a class wait in the network; (they have begun, let them go)."""
        self._begun[class_index], self._held[class_index] = threading.Event(), threading.Event()
        return self._begun[class_index], self._held[class_index]

    def let_go(self) -> None:
        for event in self._held.values():
            event.set()

    def probabilities_of(self, pixels: Pixels) -> Floats:
        index = class_of(pixels)
        if index in self._held:
            self._begun[index].set()
            self._held[index].wait(20)
        self.seen.append(index)
        return shares_of(index)

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        with self._turn:
            self._urgent += urgent
        try:
            probabilities = np.stack([self.probabilities_of(pixels) for pixels in inputs])
        finally:
            with self._turn:
                self._urgent -= urgent
                self._turn.notify_all()
        features = np.stack([features_of(row) for row in probabilities])
        pooled = np.stack([pooled_of(row) for row in features])
        return BatchResult(probabilities, features, self.device.name, self.precision, pooled)

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        future: Future[ItemResult] = Future()
        with self._turn:
            self._turn.wait_for(lambda: not self._urgent, 20)
        try:
            found = self.probabilities_of(pixels)
        except DeviceFailedError as error:
            future.set_exception(error)
            return future
        kept = features_of(found)
        future.set_result(
            ItemResult(
                found,
                kept if features else None,
                self.device.name,
                self.precision,
                0.001,
                pooled_of(kept),
            )
        )
        return future

    def features(self, pixels: Pixels) -> Map:
        return features_of(shares_of(class_of(pixels)))

    def gradients(self, pixels: Pixels, layer: str, directions: Floats) -> LayerGradients:
        raise NotImplementedError

    def close(self) -> None:
        self.is_closed = True


class KnownAnswers(Classifier):
    """A classifier over a `KnownBackend`."""

    backend: KnownBackend

    def __init__(
        self,
        weights: FoundWeights | None = None,
        mode: Mode = Mode.STANDARD,
        backend: KnownBackend | None = None,
    ) -> None:
        super().__init__(
            weights or found_weights(), known_parameters(), backend or KnownBackend(), mode
        )

    @property
    def seen(self) -> list[int]:
        return self.backend.seen

    def hold(self, class_index: int) -> tuple[threading.Event, threading.Event]:
        return self.backend.hold(class_index)

    def let_go(self) -> None:
        self.backend.let_go()


class FakeStore:
    """Finds the weights that it was told of, says the others are missing or refuses them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.default_is_there = True
        self.refused: set[str] = set()
        self.chosen: list[str | None] = []

    def find(self, key_or_file: str | None = None) -> FoundWeights:
        if key_or_file is not None and key_or_file in self.refused:
            raise UserError(Kind.WEIGHTS_REFUSED, "This is no weights file.", "Use another.")
        if key_or_file is None and not self.default_is_there:
            raise UserError(Kind.WEIGHTS_MISSING, "The weights are not on this computer yet.")
        return found_weights(key_or_file or "default.pth")

    def choose(self, key_or_name: str | None) -> None:
        self.chosen.append(key_or_name)


class KnownNetworks:
    """Stands for the job that loads a network: every network it makes has known answers."""

    def __init__(self) -> None:
        self.classifiers: list[KnownAnswers] = []
        self.begun = threading.Event()
        self.let_load = threading.Event()
        self.let_load.set()
        self.breaks = False
        self.open = 0

    def load(
        self, weights: FoundWeights, *, device: str, mode: Mode, running: Inference | None = None
    ) -> Iterator[Device | Inference]:
        self.begun.set()
        self.let_load.wait(20)
        yield Device("cpu", device.upper())
        if self.breaks:
            raise RuntimeError("out of something")
        self.classifiers.append(KnownAnswers(weights, mode))
        yield Inference(self.classifiers[-1])
