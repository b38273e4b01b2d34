"""Would more pictures help? The accuracy with fewer, and a guess for twice as many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.teach.folds import folds_of
from inception_gui.core.teach.head import Classes, Coordinates, fit
from inception_gui.core.teach.measure import FEWEST, FOLDS

_SHARES: Final = (0.25, 0.5, 1.0)


@dataclass(frozen=True, slots=True)
class Point:
    """The accuracy on held-out pictures after learning from `pictures` of them."""

    pictures: int
    accuracy: float


def learning_curve(
    features: npt.NDArray[np.float16],
    classes: Classes,
    groups: npt.NDArray[np.int64],
    count: int,
    l2: float,
) -> tuple[Point, ...]:
    """Return the accuracy for a quarter, half and all of what five folds can learn from.

    Whole groups are left out, drawn with a fixed seed. A share that would leave a class without
    pictures is left out too.
    """
    space = Coordinates(features)
    folds = folds_of(classes, groups, FOLDS)
    turn = np.random.default_rng(0).permutation(int(groups.max(initial=-1)) + 1)
    order = turn[groups]
    points = []
    for share in _SHARES:
        right = asked = learned_from = 0
        for fold in range(FOLDS):
            inside = np.flatnonzero(folds != fold)
            kept = inside[np.argsort(order[inside], kind="stable")]
            kept = kept[: max(round(share * len(kept)), 1)]
            if len(np.unique(classes[kept])) < len(np.unique(classes)):
                break
            weights = fit(space.values[kept], classes[kept], count, l2=l2, is_trial=True)
            outside = folds == fold
            guesses = (space.values[outside] @ weights.T).argmax(axis=1)
            right += int((guesses == classes[outside]).sum())
            asked += int(outside.sum())
            learned_from += len(kept)
        else:
            points.append(Point(round(learned_from / FOLDS), right / max(asked, 1)))
    return tuple(points)


def gain_of_twice(points: tuple[Point, ...]) -> float | None:
    """Return how much accuracy twice as many pictures would probably add, 0..1; None if unclear.

    Errors of learners fall as a power of the number of examples (Hestness et al. 2017, arXiv
    1712.00409): the ratio of the last two errors, for twice as many, is used once more.
    """
    if len(points) < 2 or points[-1].pictures < 2 * FEWEST:
        return None
    before, now = 1 - points[-2].accuracy, 1 - points[-1].accuracy
    if now <= 0:
        return 0.0
    doublings = np.log2(points[-1].pictures / max(points[-2].pictures, 1))
    if before <= 0 or doublings <= 0:
        return None
    ratio = min((now / before) ** (1 / doublings), 1.0)
    return float(now * (1 - ratio))
