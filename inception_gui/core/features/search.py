"""Exact search by cosine similarity: every vector is compared, none is skipped."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.pooled import Vector
from inception_gui.core.features.store import Collection, Owner

R = TypeVar("R")

CHUNK: Final = 512
"""Vectors compared at once; as float32 they fit into a core's cache."""

_MOST_THREADS: Final = 8


@dataclass(frozen=True, slots=True)
class Similar:
    """An image and its cosine similarity, -1..1; 1 is the same direction."""

    owner: Owner
    similarity: float


def unit(vector: Vector) -> npt.NDArray[np.float32]:
    """Return `vector` scaled to length 1, `(C,) float32`.

    Raises:
        ValueError: It has no direction.
    """
    wide = vector.astype(np.float32)
    length = float(np.linalg.norm(wide))
    if not 0 < length < np.inf:
        raise ValueError("the features are zero or not numbers")
    scaled: npt.NDArray[np.float32] = wide / length
    return scaled


def similarities(query: Vector, among: Collection) -> npt.NDArray[np.float32]:
    """Return the cosine similarity of `query` with every vector, `(N,) float32`."""
    direction = unit(query)

    def compare(start: int) -> npt.NDArray[np.float32]:
        return (among.raw(start, start + CHUNK) @ direction) / among.norms[start : start + CHUNK]

    return np.concatenate([np.zeros(0, np.float32), *in_chunks(len(among), compare)])


def nearest(
    query: Vector, among: Collection, *, top: int | None = None, at_least: float = -1.0
) -> list[Similar]:
    """Return the most similar images, best first; equal ones in the order they were added."""
    found = similarities(query, among)
    order = np.argsort(-found, kind="stable")
    order = order[found[order] >= at_least][:top]
    return [Similar(among.owners[i], float(found[i])) for i in order]


def in_chunks(count: int, work: Callable[[int], R]) -> list[R]:
    """Call `work` with the start of each chunk, on all cores: numpy releases Python's lock."""
    starts = range(0, count, CHUNK)
    threads = min(os.cpu_count() or 1, _MOST_THREADS, len(starts))
    if threads <= 1:
        return [work(start) for start in starts]
    with ThreadPoolExecutor(threads, "similar") as pool:
        return list(pool.map(work, starts))
