"""Chooses how strictly to learn and measures it, on pictures that were not learned from."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.teach.calibration import temperature_of
from inception_gui.core.teach.folds import folds_of
from inception_gui.core.teach.head import Classes, Coordinates, Head, Wide, fit, log_loss, softmax
from inception_gui.core.teach.novelty import TURNED_AWAY, Novelty, closest, directions_of
from inception_gui.core.types import Progress

FOLDS: Final = 5
FEWEST: Final = 5
"""Pictures of the smallest class; with fewer, nothing can be measured."""
STRENGTHS: Final = tuple(float(10**power) for power in (4, 3, 2, 1, 0))
"""Of the punishment of weights (`l2`), the strongest first: each fit starts from the last."""

_SHRUNKEN: Final = 1e4
"""With too few pictures to choose, weights are punished so much that the head is nearly that of
class means."""


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """A head, and what was measured of it.

    `held_out` is `(N, K)`: the calibrated probabilities of each picture by a head that had not
    learned from it, or None if there were too few pictures. `similarities` `(N,)` are those to the
    closest class in the same way.
    """

    head: Head
    l2: float
    temperature: float
    novelty: Novelty
    held_out: Wide | None
    similarities: npt.NDArray[np.float32] | None
    folds: npt.NDArray[np.int64] | None


def teach(
    features: npt.NDArray[np.float16],
    classes: Classes,
    groups: npt.NDArray[np.int64],
    count: int,
) -> Generator[Progress | Taught]:
    """Yield `Progress`, then what was `Taught` by features `(N, C)` of `count` classes.

    `groups` `(N,)` are pictures that must not be on both sides, such as a burst. The strength is
    the one with the smallest log loss of five stratified, grouped folds; the temperature and the
    novelty test are set on the same answers.

    Raises:
        ValueError: There are fewer than two classes with pictures.
    """
    sizes = np.bincount(classes, minlength=count)
    if np.count_nonzero(sizes) < 2:
        raise ValueError("two classes with pictures are needed")
    space = Coordinates(features)
    steps = FOLDS + 1
    yield Progress(0, steps)
    per_class = [len(np.unique(groups[classes == one])) for one in range(count) if sizes[one]]
    if min(per_class) < FEWEST:
        weights = fit(space.values, classes, count, l2=_SHRUNKEN)
        everything = directions_of(features, classes, count)
        least = float(closest(features, everything).min()) if len(features) else 0.0
        yield Progress(steps, steps)
        novelty = Novelty(everything, least)
        yield Taught(space.head(weights), _SHRUNKEN, 1.0, novelty, None, None, None)
        return
    folds = folds_of(classes, groups, FOLDS)
    logits = np.zeros((len(STRENGTHS), len(classes), count))
    similarities = np.zeros(len(classes), np.float32)
    for fold in range(FOLDS):
        learned, asked = folds != fold, folds == fold
        start = None
        for place, l2 in enumerate(STRENGTHS):
            start = fit(
                space.values[learned], classes[learned], count, l2=l2, start=start, is_trial=True
            )
            logits[place, asked] = space.values[asked] @ start.T
        directions = directions_of(features[learned], classes[learned], count)
        similarities[asked] = closest(features[asked], directions)
        yield Progress(fold + 1, steps)
    losses = [log_loss(softmax(one), classes) for one in logits]
    best = int(np.argmin(losses))
    temperature = temperature_of(logits[best], classes)
    head = space.head(fit(space.values, classes, count, l2=STRENGTHS[best]) / temperature)
    least = float(np.quantile(similarities, TURNED_AWAY))
    novelty = Novelty(directions_of(features, classes, count), least)
    yield Progress(steps, steps)
    held_out = softmax(logits[best] / temperature)
    yield Taught(head, STRENGTHS[best], temperature, novelty, held_out, similarities, folds)
