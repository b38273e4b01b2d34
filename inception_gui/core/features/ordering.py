"""Orders images in one line so that neighbours are alike."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.search import CHUNK, in_chunks
from inception_gui.core.features.store import Collection
from inception_gui.core.types import Progress

Points: TypeAlias = npt.NDArray[np.float32]
Rows: TypeAlias = npt.NDArray[np.int64]

_DIMENSIONS: Final = 32
_SAMPLE: Final = 1000
"""Rows from which the principal components are computed."""

_MOST_CHAINED: Final = 8192
"""The work of a chain grows with the square of its length; more images become several chains."""

_STEPS_PER_EVENT: Final = 256


@dataclass(frozen=True, slots=True, eq=False)
class Ordering:
    """`order` `(N,)` are the indices of the collection, like beside like."""

    order: Rows


def order_alike(among: Collection) -> Generator[Progress | Ordering]:
    """Yield `Progress`, then the `Ordering` of all images.

    A chain of nearest neighbours, a heuristic for the shortest path through all (Rosenkrantz et
    al. 1977), among the first 32 principal components. It begins at an end of the first one.
    """
    total, done = len(among), 0
    yield Progress(0, total)
    points = _projected(among)
    order: list[int] = []
    for block in _blocks(points, np.arange(total)):
        for row in _chained(points, block, order[-1] if order else None):
            order.append(row)
            done += 1
            if done % _STEPS_PER_EVENT == 0:
                yield Progress(done, total)
    yield Progress(total, total)
    yield Ordering(np.array(order, np.int64))


def _projected(among: Collection) -> Points:
    """The unit vectors in their principal components, `(N, 32)`, the strongest first."""
    total = len(among)
    if total < 3:
        return np.zeros((total, 1), np.float32)
    places = np.unique(np.linspace(0, total - 1, min(total, _SAMPLE)).astype(np.int64))
    sample = np.concatenate([among.take(int(i), int(i) + 1) for i in places])
    mean = sample.mean(axis=0)
    sample -= mean
    # Of the small matrix of products: its eigenvectors give those of the large one.
    strengths, vectors = np.linalg.eigh(sample @ sample.T)
    strongest = np.argsort(-strengths)[:_DIMENSIONS]
    strongest = strongest[strengths[strongest] > 1e-6 * max(float(strengths[-1]), 1e-12)]
    axes = sample.T @ (vectors[:, strongest] / np.sqrt(strengths[strongest]))
    if not axes.shape[1]:
        return np.zeros((total, 1), np.float32)
    parts = in_chunks(total, lambda start: (among.take(start, start + CHUNK) - mean) @ axes)
    return np.concatenate(parts).astype(np.float32)


def _blocks(points: Points, rows: Rows) -> Iterator[Rows]:
    """The rows in blocks that are short enough for a chain, split where they vary most."""
    if len(rows) <= _MOST_CHAINED:
        yield rows
        return
    axis = int(np.argmax(points[rows].var(axis=0)))
    sorted_rows = rows[np.argsort(points[rows, axis], kind="stable")]
    half = len(rows) // 2
    yield from _blocks(points, sorted_rows[:half])
    yield from _blocks(points, sorted_rows[half:])


def _chained(points: Points, rows: Rows, after: int | None) -> Iterator[int]:
    """The rows, each followed by the nearest of those that are left."""
    if not len(rows):
        return
    left, there = rows, points[rows]
    squares = np.einsum("ij,ij->i", there, there)
    if after is None:
        place = int(np.argmin(there[:, 0]))
    else:
        place = int(np.argmin(squares - 2 * (there @ points[after])))
    gone = 0
    for _ in range(len(rows)):
        yield int(left[place])
        here = there[place]
        squares[place] = np.inf
        gone += 1
        if 2 * gone > len(left):  # fewer are compared from now on
            stays = np.isfinite(squares)
            left, there, squares, gone = left[stays], there[stays], squares[stays], 0
            if not len(left):
                return
        place = int(np.argmin(squares - 2 * (there @ here)))
