"""What the verdict about one image rests on beside its scores."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.tree import closest_kind, tree_of
from inception_gui.core.types import Grounds

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def grounds_of(
    labels: LabelSet,
    probabilities: npt.NDArray[np.floating],
    best: int,
    similarity: float | None = None,
    least: float = 0.0,
) -> Grounds:
    """Return the grounds for the best class of `probabilities` `(C,)`.

    `similarity` is that to the closest class that was taught, and `least` the lowest that passes.
    """
    tree = tree_of(labels)
    kinds = tree.kinds(probabilities, best) if tree is not None and best not in labels.none else ()
    kind = closest_kind(kinds, labels.levels)
    return Grounds(
        kinds,
        kind.level if kind is not None else 0,
        labels.threshold_of(best),
        similarity,
        similarity is not None and similarity < least,
        best in labels.none,
    )


def judged_again(grounds: Grounds, labels: LabelSet, best: int, least: float = 0.0) -> Grounds:
    """Return stored grounds as the thresholds of `labels` and of the novelty test are now."""
    kind = closest_kind(grounds.kinds, labels.levels)
    similarity = grounds.similarity
    return replace(
        grounds,
        coarse=kind.level if kind is not None else 0,
        threshold=labels.threshold_of(best),
        is_new=similarity is not None and similarity < least,
        is_none=best in labels.none,
    )
