"""Turns away what is unlike anything that was taught: a distance test in feature space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.teach.head import Classes, Floats

TURNED_AWAY: Final = 0.05
"""The share of own pictures, not learned from, that the test may turn away."""


@dataclass(frozen=True, slots=True, eq=False)
class Novelty:
    """Directions `(K, C) float32` of the classes' means, and the least similarity that passes."""

    directions: Floats
    least: float

    def similarities(self, features: npt.NDArray[np.floating]) -> Floats:
        """Return each picture's cosine similarity to the closest class, `(N,) float32`."""
        return closest(features, self.directions)

    def is_new(self, features: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
        """Return whether each picture is unlike anything that was taught, `(N,)`."""
        return self.similarities(features) < self.least


def directions_of(features: npt.NDArray[np.floating], classes: Classes, count: int) -> Floats:
    """Return the direction of each class's mean of unit vectors, `(count, C) float32`.

    A class without pictures has no direction: zeros, which are similar to nothing.
    """
    members = (np.arange(count)[:, None] == classes).astype(np.float32)
    return _units(members @ _units(features))


def closest(features: npt.NDArray[np.floating], directions: Floats) -> Floats:
    """Return the cosine similarity of each picture to the closest of `directions`, `(N,)`."""
    found: Floats = (_units(features) @ directions.T).max(axis=1)
    return found


def _units(vectors: npt.NDArray[np.floating]) -> Floats:
    wide = vectors.astype(np.float32)
    lengths = np.linalg.norm(wide, axis=1, keepdims=True)
    units: Floats = (wide / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return units
