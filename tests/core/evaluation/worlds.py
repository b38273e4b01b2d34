"""A small world for evaluations: pictures of one colour, and a network that sees only colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from inception_gui.core.backends.backend import DeviceFailedError, Floats
from inception_gui.core.backends.devices import Device
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem, LabelledSet
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Item, Mode, Pixels, Preprocessing
from tests.workers.known_answers import CPU, KnownBackend, known_parameters

CARD = Device("cuda:0", "GPU", "a test's card")


def softmax_of(pixels: Pixels, seed: int) -> np.ndarray:
    """What a network with this seed says: soft, and sensitive to where a colour stands."""
    quarters = [pixels[top : top + 150, left : left + 150] for top in (0, 149) for left in (0, 149)]
    seen = np.concatenate([quarter.mean(axis=(0, 1)) / 128 - 1 for quarter in quarters])
    logits = 1.5 * _directions(seed) @ seen
    powers = np.exp(logits - logits.max())
    return (powers / powers.sum()).astype(np.float32)


@cache
def _directions(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(1000, 12))


@dataclass(frozen=True)
class Weights:
    key: str
    sha256: str
    title: str
    preprocessing: Preprocessing
    labels: LabelSet = field(default_factory=imagenet)


class ColourBackend(KnownBackend):
    """Computes from mean colours, and counts what it is asked; a card may break."""

    def __init__(self, seed: int, device: Device = CPU) -> None:
        super().__init__(device)
        self.seed = seed
        self.passes = 0
        self.is_broken = False
        self.on_run: Callable[[], None] = lambda: None

    def probabilities_of(self, pixels: Pixels) -> Floats:
        if self.is_broken:
            raise DeviceFailedError("the card is gone")
        self.on_run()
        self.passes += 1
        return softmax_of(pixels, self.seed).astype(np.float32)


def colours(
    seed: int = 1,
    *,
    card: bool = False,
    preprocessing: Preprocessing | None = None,
    mode: Mode = Mode.EXACT,
) -> Inference:
    """An inference over a network that sees only colours. Close it in the end."""
    weights = Weights(
        f"colours {seed}", f"{seed:064x}", f"Colours {seed}", preprocessing or Preprocessing()
    )
    backend = ColourBackend(seed, CARD if card else CPU)
    classifier = Classifier(weights, known_parameters(), backend, mode)  # type: ignore[arg-type]
    return Inference(classifier)


def backend_of(inference: Inference) -> ColourBackend:
    backend = inference.classifier.backend
    assert isinstance(backend, ColourBackend)
    return backend


def draw(path: Path, seed: int, size: tuple[int, int] = (420, 360)) -> Path:
    """A picture file of soft noise."""
    coarse = np.random.default_rng(seed).integers(0, 256, (3, 4, 3), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path)
    return path


def labelled(folder: Path, labels: Sequence[int]) -> LabelledSet:
    """As many pictures as labels, in the form in which `read_labelled` gives them."""
    items = []
    for number, label in enumerate(labels):
        path = draw(folder / f"{number:03}.png", number)
        items.append(LabelledItem(Item(path.name, path), label))
    return LabelledSet(folder, tuple(items))
