"""Joins pictures that must not be on both sides of a measurement: copies and look-alikes."""

from __future__ import annotations

from contextlib import closing
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.groups import Groups, group_look_alikes
from inception_gui.core.features.store import Collection

ALIKE: Final = 0.97
"""Similarity from which two pictures count as one moment."""


def groups_of(features: npt.NDArray[np.float16]) -> npt.NDArray[np.int64]:
    """Return the group of each picture, `(N,)`; the same for pictures that look alike."""
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
    return found
