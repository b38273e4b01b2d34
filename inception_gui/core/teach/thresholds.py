"""A threshold for each class: from which probability on its name can be believed."""

from __future__ import annotations

from typing import Final

import numpy as np

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.teach.head import Classes, Wide

BELIEVED: Final = 0.9
"""The share of right answers that is wanted at the threshold."""


def thresholds_of(held_out: Wide, classes: Classes, wanted: float = BELIEVED) -> tuple[float, ...]:
    """Return the lowest probability of each class at which `wanted` of the answers are right.

    `held_out` is `(N, K)`, by heads that had not learned from the picture. A class that never
    reaches it has 1, so it is named only where the network has no doubt at all; none is below the
    general threshold, which is that of a class whose answers are right often enough without one of
    its own.
    """
    guesses, highest = held_out.argmax(axis=1), held_out.max(axis=1)
    found = []
    for one in range(held_out.shape[1]):
        mine = np.flatnonzero(guesses == one)
        mine = mine[np.argsort(-highest[mine], kind="stable")]
        right = np.cumsum(classes[mine] == one) / np.arange(1, len(mine) + 1)
        # Equal probabilities are on the same side of a threshold, so they count together.
        is_last = np.append(np.diff(highest[mine]) != 0, True)[: len(mine)]
        enough = np.flatnonzero((right >= wanted) & is_last)
        if not len(enough):
            lowest = 1.0
        elif enough[-1] == len(mine) - 1:
            lowest = 0.0  # whatever it answers is right often enough
        else:
            lowest = float(highest[mine[enough[-1]]])
        found.append(max(lowest, UNSURE_BELOW))
    return tuple(found)
