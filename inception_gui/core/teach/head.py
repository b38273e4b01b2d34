"""Fits the last layer: multinomial logistic regression on pooled features.

The objective is that of scikit-learn's `LogisticRegression` with balanced class weights and without
intercepts: the sum of the weighted log losses, plus half the squared weights divided by C. Here
`l2` is 1 / C. It is convex, so every correct solver finds the same head.

There are no biases, so that all evidence for a class is somewhere in the image: the logit is the
mean of the class's heat map, and since the logits of an image add up to zero, that of its best
class is positive and its map never empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]
Wide: TypeAlias = npt.NDArray[np.float64]
Classes: TypeAlias = npt.NDArray[np.int64]

_MOST_STEPS = 300
_EXACT = {"gtol": 1e-6, "ftol": 1e-10}
_ROUGH = {"gtol": 1e-4, "ftol": 1e-6}
"""Enough to compare strengths; it takes a third of the steps."""
_SMALLEST_SHARE = 1e-9
"""Directions with a smaller share of the variance are noise of the float16 that features are."""


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """The last layer: logits of features `(N, C)` are `features @ weights.T + biases`.

    `weights` is `(K, C) float32`, `biases` `(K,) float32`; fitted ones are zero.
    """

    weights: Floats
    biases: Floats

    def logits(self, features: npt.NDArray[np.floating]) -> Wide:
        """Return `(N, K)` logits."""
        found: Wide = features.astype(np.float64) @ self.weights.T.astype(np.float64) + self.biases
        return found


class Coordinates:
    """Features scaled to a standard deviation of 1, in as few directions as hold them all.

    The squared length of weights is the same in all rotations, so a head fitted here is the head
    that would be fitted on the scaled features, in less time.
    """

    def __init__(self, features: npt.NDArray[np.floating]) -> None:
        """`features` is `(N, C)`."""
        scaled = features.astype(np.float32)
        deviation = scaled.std(axis=0, dtype=np.float64)
        self._scale = np.where(deviation > 0, 1 / np.where(deviation > 0, deviation, 1), 0)
        # In place: features of many thousand images are hundreds of megabytes.
        scaled *= self._scale.astype(np.float32)
        # The eigenvectors of the smaller of the two squares give the same directions.
        if len(scaled) <= scaled.shape[1]:
            values, vectors = np.linalg.eigh((scaled @ scaled.T).astype(np.float64))
            kept = values > _SMALLEST_SHARE * values.max(initial=0)
            lengths = np.sqrt(values[kept])
            self.values: Floats = (vectors[:, kept] * lengths).astype(np.float32)
            self._directions = scaled.T.astype(np.float64) @ (vectors[:, kept] / lengths)
        else:
            values, vectors = np.linalg.eigh((scaled.T @ scaled).astype(np.float64))
            kept = values > _SMALLEST_SHARE * values.max(initial=0)
            self._directions = vectors[:, kept]
            self.values = scaled @ self._directions.astype(np.float32)

    def head(self, weights: Wide) -> Head:
        """Return the head of raw features that equals one of these coordinates."""
        raw = (weights @ self._directions.T) * self._scale
        return Head(raw.astype(np.float32), np.zeros(len(raw), np.float32))


def balanced(classes: Classes, count: int) -> Wide:
    """Return a weight per image, `(N,)`, under which every class weighs the same in total."""
    sizes = np.bincount(classes, minlength=count)
    return len(classes) / (count * np.maximum(sizes, 1))[classes]


def fit(
    values: Floats,
    classes: Classes,
    count: int,
    *,
    l2: float,
    start: Wide | None = None,
    is_trial: bool = False,
) -> Wide:
    """Return weights `(K, D)` for coordinates `(N, D)` of `count` classes.

    `start` is where to begin, for instance the solution for another `l2`. A trial only serves to
    measure and stops earlier.
    """
    from scipy.optimize import minimize

    images, width = values.shape
    importance = balanced(classes, count)
    wanted = np.zeros((images, count))
    wanted[np.arange(images), classes] = 1

    def loss(flat: Wide) -> tuple[float, Wide]:
        weights = flat.reshape(count, width)
        logits = (values @ weights.T.astype(np.float32)).astype(np.float64)
        logits -= logits.max(axis=1, keepdims=True)
        total = np.log(np.exp(logits).sum(axis=1))
        log_losses = total - logits[np.arange(images), classes]
        errors = (np.exp(logits - total[:, None]) - wanted) * importance[:, None]
        gradient = errors.T.astype(np.float32) @ values + l2 * weights
        value = float(importance @ log_losses + l2 / 2 * np.vdot(weights, weights))
        return value / images, gradient.ravel() / images

    found: Wide = minimize(
        loss,
        np.zeros(count * width) if start is None else start.ravel(),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": _MOST_STEPS, **(_ROUGH if is_trial else _EXACT)},
    ).x
    return found.reshape(count, width)


def softmax(logits: Wide) -> Wide:
    """Return probabilities of logits `(N, K)`."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    found: Wide = powers / powers.sum(axis=1, keepdims=True)
    return found


def log_loss(probabilities: Wide, classes: Classes) -> float:
    """Return the mean of -log of the true classes' probabilities."""
    true = probabilities[np.arange(len(classes)), classes]
    return float(-np.log(np.maximum(true, 1e-15)).mean())
