"""A small world for evaluations: pictures of one colour, and a network that sees only colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

from inception_gui.core.backends.devices import Device
from inception_gui.core.backends.runner import Answers
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem, LabelledSet
from inception_gui.core.inference.classifier import Pass
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Item, Mode, Pixels, Preprocessing


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


class ColourClassifier:
    """In a classifier's place: answers from mean colours, and counts what it is asked."""

    def __init__(self, seed: int, preprocessing: Preprocessing, mode: Mode) -> None:
        self.seed = seed
        self.weights = Weights(f"colours {seed}", f"{seed:064x}", f"Colours {seed}", preprocessing)
        self.device = Device("cpu", "CPU", "a fake")
        self.mode = mode
        self.precision = "float32"
        self.card: Any = None
        self.batches: list[int] = []
        self.on_run: Callable[[], None] = lambda: None

    def run(
        self,
        inputs: Sequence[Pixels],
        *,
        prepared_for: int | None = None,
        between_blocks: Callable[[], None] | None = None,
    ) -> Pass:
        self.on_run()
        self.batches.append(len(inputs))
        return Pass(np.stack([softmax_of(one, self.seed) for one in inputs]), torch.empty(0))

    def on_cpu(self) -> ColourClassifier:
        return self

    def settle(self, batch: int) -> None:
        """There is one way only."""

    def close(self) -> None:
        """Nothing is prepared here."""


class ColourCard:
    """In a card's place: lends runners that answer as the classifier would."""

    def __init__(self, classifier: ColourClassifier) -> None:
        self.classifier = classifier
        self.lent = 0
        self.is_broken = False

    def borrow(self, capacity: int) -> ColourRunner:
        self.lent += 1
        return ColourRunner(self.classifier, capacity)

    def give_back(self, runner: ColourRunner) -> None:
        self.lent -= 1

    def let_go(self, runner: ColourRunner | None = None) -> None:
        pass


class ColourRunner:
    device = "cuda:0"

    def __init__(self, classifier: ColourClassifier, capacity: int) -> None:
        self.capacity = capacity
        self.classifier = classifier

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
        if self.classifier.card.is_broken:
            raise RuntimeError("the card is gone")
        done = self.classifier.run(inputs)
        return lambda: Answers(done.probabilities, None)

    def close(self) -> None:
        pass


def colours(
    seed: int = 1,
    *,
    card: bool = False,
    preprocessing: Preprocessing | None = None,
    mode: Mode = Mode.EXACT,
) -> Inference:
    """An inference over a network that sees only colours. Close it in the end."""
    classifier = ColourClassifier(seed, preprocessing or Preprocessing(), mode)
    if card:
        classifier.card = ColourCard(classifier)
    return Inference(classifier, streams=3)  # type: ignore[arg-type]


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
