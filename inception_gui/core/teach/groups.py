"""Joins pictures that must not be on both sides of a measurement: copies, look-alikes, bursts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.groups import Groups, group_look_alikes
from inception_gui.core.features.store import Collection
from inception_gui.core.types import PhotoFacts

ALIKE: Final = 0.97
"""Similarity from which two pictures count as one moment."""


def burst_of(photo: PhotoFacts | None) -> str | None:
    """Return the burst of a photo: the second in which it was taken, and with which camera."""
    return None if photo is None or not photo.taken else f"{photo.taken} {photo.camera}"


def groups_of(
    features: npt.NDArray[np.float16], bursts: Sequence[str | None] = ()
) -> npt.NDArray[np.int64]:
    """Return the group of each picture, `(N,)`; the same for pictures that look alike.

    Pictures of one of `bursts` `(N,)` are in one group too, and with them all that look like any.
    """
    norms = np.linalg.norm(features.astype(np.float32), axis=1)
    rows = np.flatnonzero(norms > 0)
    among = Collection((), rows, norms[rows].astype(np.float32), features)
    found = np.arange(len(features))
    with closing(group_look_alikes(among, range(len(rows)), at_least=ALIKE)) as events:
        for event in events:
            if isinstance(event, Groups):
                for group in event.groups:
                    members = rows[[member.index for member in group]]
                    found[members] = members[0]
    first: dict[str, int] = {}
    for picture, burst in enumerate(bursts):
        if burst is not None:
            other = found[first.setdefault(burst, picture)]
            if other != found[picture]:
                found[found == found[picture]] = other
    return found
