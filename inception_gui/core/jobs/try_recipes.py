"""The job that shows what a network says of one image with each of the usual preprocessings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.labels.label_set import of_names
from inception_gui.core.types import Item, Mode, Pixels, Preprocessing
from inception_gui.core.weights.catalog import RECIPES, UNKNOWN_KEY
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.hash_cache import hash_of

SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class Tried:
    """What the network said with the preprocessing `recipe`: classes by index, best first."""

    recipe: str
    best: tuple[tuple[int, float], ...]


def try_recipes(weights: Path, classes: int, item: Item) -> Iterator[Tried]:
    """Yield one `Tried` for each of `catalog.RECIPES`, for the image `item`.

    Recipes that normalise alike share one network, and one is open at a time.

    Raises:
        UserError: The image cannot be read, or the weights are refused.
    """
    largest = max(RECIPES.values(), key=lambda recipe: recipe.resize)
    pixels = decode_for_network(item, Mode.STANDARD, largest).pixels
    sha256 = hash_of(weights)
    # Their names do not matter here: the caller has them, or shows numbers.
    labels = of_names("numbered", [str(index) for index in range(classes)], none=frozenset())
    for alike in _by_normalisation():
        first = RECIPES[alike[0]]
        found = FoundWeights(weights, None, UNKNOWN_KEY, sha256, first, labels)
        events = load_network(found, device="cpu")
        (inference,) = (event for event in events if isinstance(event, Inference))
        with closing(inference):
            rows = inference.interactive(
                partial(_run, [network_input(pixels, RECIPES[recipe]) for recipe in alike])
            )
        for recipe, row in zip(alike, rows, strict=True):
            order = np.argsort(-row, kind="stable")[:SHOWN]
            yield Tried(recipe, tuple((int(index), float(row[index])) for index in order))


def _run(inputs: list[Pixels], classifier: Classifier) -> npt.NDArray[np.float32]:
    return classifier.backend.run(inputs).probabilities


def _by_normalisation() -> list[list[str]]:
    groups: dict[object, list[str]] = {}
    for key, recipe in RECIPES.items():
        groups.setdefault(_normalisation(recipe), []).append(key)
    return list(groups.values())


def _normalisation(recipe: Preprocessing) -> tuple[object, ...]:
    return recipe.mean, recipe.std
