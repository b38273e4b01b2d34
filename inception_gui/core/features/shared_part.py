"""Shows why two images are similar: how much each place of either adds to their similarity."""

from __future__ import annotations

import numpy as np

from inception_gui.core.types import Map


def shared_parts(one: Map, other: Map) -> tuple[Map, Map]:
    """Return how much each place of two images adds to their similarity, `(h, w) float32` each.

    `one` and `other` are the last block's features, `(C, h, w) float32` and not negative. Either
    result sums to the cosine similarity of the pooled features, because these are the mean of all
    places (Stylianou et al. 2019, "Visualizing Deep Similarity Networks", section 3.1). Without a
    direction, nothing is shared.
    """
    first, second = _direction(one), _direction(other)
    return _added(one, second), _added(other, first)


def as_heat_map(added: Map) -> Map:
    """Return the places by what they add beyond the one that adds least, `(h, w)`, 0..1."""
    above = added - added.min()
    most = float(above.max())
    shown: Map = above / most if most > 0 else np.zeros_like(above)
    return shown


def _added(values: Map, direction: Map) -> Map:
    places = values.reshape(len(values), -1)
    length = float(np.linalg.norm(places.mean(axis=1))) * places.shape[1]
    added = direction @ places / length if length > 0 else np.zeros(places.shape[1])
    shaped: Map = added.reshape(values.shape[1:]).astype(np.float32)
    return shaped


def _direction(values: Map) -> Map:
    means: Map = values.reshape(len(values), -1).mean(axis=1)
    length = float(np.linalg.norm(means))
    return means / length if length > 0 else means
