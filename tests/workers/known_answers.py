"""A network with known answers: it names the class that a picture's colour stands for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from inception_gui.core.backends.devices import Device
from inception_gui.core.inference.classifier import Classifier, Pass
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import (
    Box,
    DecodedImage,
    Features,
    HeatMap,
    Item,
    Mode,
    Pixels,
    Preprocessing,
)
from inception_gui.core.weights.store import FoundWeights
from inception_gui.errors import Kind, UserError

CPU = Device("cpu", "CPU", "a test's processor")


def found_weights(name: str = "known.pth") -> FoundWeights:
    return FoundWeights(Path(name), None, "unknown weights", "0" * 64, Preprocessing())


class KnownAnswers(Classifier):
    """Answers by the first pixel (see tests/pictures.py), 90 % sure; waits where it is held."""

    def __init__(self, weights: FoundWeights | None = None, mode: Mode = Mode.STANDARD) -> None:
        super().__init__(None, weights or found_weights(), CPU, mode)  # type: ignore[arg-type]
        self.seen: list[int] = []
        self.decoded: list[str] = []
        self._held: dict[int, threading.Event] = {}
        self._begun: dict[int, threading.Event] = {}

    def hold(self, class_index: int) -> tuple[threading.Event, threading.Event]:
        """Have pictures of a class wait in the network; (they have begun, let them go)."""
        self._begun[class_index], self._held[class_index] = threading.Event(), threading.Event()
        return self._begun[class_index], self._held[class_index]

    def let_go(self) -> None:
        for event in self._held.values():
            event.set()

    def decode(self, item: Item) -> DecodedImage:
        self.decoded.append(item.name)
        return super().decode(item)

    def network_input(self, image: DecodedImage) -> Pixels:
        return image.pixels[:1, :1]

    def run(
        self,
        inputs: Sequence[Pixels],
        *,
        prepared_for: int | None = None,
        between_blocks: Callable[[], None] | None = None,
    ) -> Pass:
        classes = [int(pixel[0, 0, 0]) + 256 * int(pixel[0, 0, 1]) for pixel in inputs]
        for index in classes:
            if index in self._held:
                self._begun[index].set()
                self._held[index].wait(20)
        self.seen += classes
        probabilities = np.zeros((len(classes), 1000), np.float32)
        for row, index in enumerate(classes):
            for place, share in enumerate((0.9, 0.05, 0.02, 0.01, 0.005)):
                probabilities[row, (index + place) % 1000] = share
        return Pass(probabilities, torch.tensor(classes))

    def kept_features(self, features: Tensor, seen: Box | None = None) -> Features:
        # Channel i lights cell i, and class c looks at channel c % 64, as in heat_maps.
        values = np.eye(64, dtype=np.float32).reshape(64, 8, 8)
        class_weights = np.eye(64, dtype=np.float32)[np.arange(1000) % 64]
        shares = np.full(1000, 1e-9, np.float32)
        for place, share in enumerate((0.9, 0.05, 0.02, 0.01, 0.005)):
            shares[(int(features[0]) + place) % 1000] = share
        return Features(values, class_weights, np.log(shares) - np.float32(1 / 64), seen)

    def heat_maps(self, features: Tensor, classes: Sequence[int]) -> tuple[HeatMap, ...]:
        maps = []
        for index in classes:
            values = np.zeros((8, 8), np.float32)
            values[index // 8 % 8, index % 8] = 1
            maps.append(HeatMap(index, values, "gradcam", "Mixed_7c"))
        return tuple(maps)


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
        self.prepared: list[list[int]] = []
        """What each network had seen when it was prepared."""

    def load(
        self, weights: FoundWeights, *, device: str, mode: Mode
    ) -> Iterator[Device | Inference]:
        self.begun.set()
        self.let_load.wait(20)
        yield Device("cpu", device.upper())
        if self.breaks:
            raise RuntimeError("out of something")
        self.classifiers.append(KnownAnswers(weights, mode))
        yield Inference(self.classifiers[-1], streams=2)

    def prepare(self, inference: Inference) -> Iterator[int]:
        classifier = inference.classifier
        assert isinstance(classifier, KnownAnswers)
        self.prepared.append(list(classifier.seen))
        yield 0
