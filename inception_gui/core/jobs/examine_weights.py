"""The job that finds out whether a weights file says what its classes are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.catalog import RECIPES
from inception_gui.core.weights.describe import ASSUMED, LabelsNeededError
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.load import read_outline
from inception_gui.core.weights.store import WeightStore


@dataclass(frozen=True, slots=True, eq=False)
class ExaminedWeights:
    """What a weights file says of itself.

    `labels` is None where nothing names the classes; `is_assumed` where they are only taken for
    ImageNet's because there are a thousand. `recipe` is the key in `catalog.RECIPES` of the
    preprocessing that would be used, or "" for one of its own. `is_published`: the catalogue knows
    the file, and there is nothing to ask.
    """

    path: Path
    classes: int
    labels: LabelSet | None
    labels_from: str
    recipe: str
    is_published: bool = False

    @property
    def is_assumed(self) -> bool:
        """Whether the number of classes is all that speaks for their names."""
        return self.labels_from == ASSUMED

    @property
    def names_itself(self) -> bool:
        """Whether nothing must be asked."""
        return self.is_published or (self.labels is not None and not self.is_assumed)


def examine_weights(path: Path, store: WeightStore) -> Iterator[ExaminedWeights]:
    """Yield what the file `path` says of itself.

    Raises:
        UserError: weights_missing or weights_refused.
    """
    try:
        found = store.find(str(path))
    except LabelsNeededError as error:
        recipe = "mmpretrain" if read_outline(path).is_mmpretrain else "torchvision"
        yield ExaminedWeights(path, error.classes, None, "", recipe)
        return
    yield ExaminedWeights(
        found.path,
        len(found.labels),
        found.labels,
        found.labels_from,
        recipe_of(found.preprocessing),
        is_published=_is_published(found),
    )


def recipe_of(preprocessing: Preprocessing) -> str:
    """The key of this preprocessing in `catalog.RECIPES`, or ""."""
    return next((key for key, recipe in RECIPES.items() if recipe == preprocessing), "")


def _is_published(found: FoundWeights) -> bool:
    return found.entry is not None
