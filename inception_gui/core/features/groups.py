"""Groups images that look alike: exact copies, and near ones above a threshold."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.search import CHUNK, in_chunks
from inception_gui.core.features.store import Collection
from inception_gui.core.types import Progress

_ROUNDING: Final = 1e-5
"""Of products of float32: copies reach 0.999999, and are as similar as 1."""


@dataclass(frozen=True, slots=True)
class Member:
    """An image of a group: its index in the collection, and its similarity to the group's first."""

    index: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Groups:
    """Groups of at least two images; the first of each is the best, the others as similar."""

    groups: tuple[tuple[Member, ...], ...]


def group_look_alikes(
    among: Collection, best_first: Sequence[int], *, at_least: float
) -> Generator[Progress | Groups]:
    """Yield `Progress`, then `Groups` of images whose similarity is `at_least` that.

    `best_first` are the indices of all images, the best first. The best image that is in no group
    takes every one that is similar to *it*: so no chain of small steps joins what looks different
    (leader clustering, Hartigan 1975, section 3.2).
    """
    total = len(best_first)
    free = np.ones(len(among), bool)
    groups: list[tuple[Member, ...]] = []
    yield Progress(0, total)
    for start in range(0, total, CHUNK):
        leaders = np.array([i for i in best_first[start : start + CHUNK] if free[i]], np.int64)
        if len(leaders):
            directions = np.concatenate([among.take(i, i + 1) for i in leaders]).T
            near = in_chunks(len(among), partial(_near, among, directions, at_least))
            rows, columns, values = (np.concatenate(parts) for parts in zip(*near, strict=True))
            for column, leader in enumerate(leaders):
                if not free[leader]:
                    continue
                free[leader] = False
                mine = columns == column
                members = [
                    Member(int(row), float(value))
                    for row, value in zip(rows[mine], values[mine], strict=True)
                    if free[row]
                ]
                free[[member.index for member in members]] = False
                if members:
                    members.sort(key=lambda member: (-member.similarity, member.index))
                    groups.append((Member(int(leader), 1.0), *members))
        yield Progress(min(start + CHUNK, total), total)
    yield Groups(tuple(groups))


def _near(
    among: Collection, directions: npt.NDArray[np.float32], at_least: float, start: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """The indices of similar images of one chunk, which direction each is similar to, how much."""
    found = among.take(start, start + CHUNK) @ directions
    rows, columns = np.nonzero(found >= at_least - _ROUNDING)
    return rows + start, columns, found[rows, columns]
