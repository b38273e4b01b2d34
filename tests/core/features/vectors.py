"""Vectors of made images, and a store with some of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.pooled import Vector
from inception_gui.core.features.store import Collection, FeatureStore, Space, owner_of
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.types import Item, Mode

WIDTH = 2048
ROW_BYTES = 2 * WIDTH
SPACE = Space("a" * 64, Mode.STANDARD)


def vectors(count: int, seed: int = 1) -> npt.NDArray[np.float16]:
    """Not negative, as pooled features are."""
    drawn = np.random.default_rng(seed).gamma(0.5, 1.0, (count, WIDTH))
    return drawn.astype(np.float16)


def item(number: int, page: int = 0) -> Item:
    path = Path(f"/photos/{number}.jpg")
    return Item(path.name, path, page=page)


def stamp(number: int) -> Stamp:
    return Stamp(1000 + number, 5)


def fill(store: FeatureStore, block: npt.NDArray[np.float16], space: Space = SPACE) -> None:
    with store.writer(space) as writer:
        for number, vector in enumerate(block):
            writer.add(item(number), stamp(number), vector)


def found(store: FeatureStore, number: int, space: Space = SPACE) -> Vector | None:
    return next(store.find(space, [(item(number), stamp(number))]))


def collection(block: npt.NDArray[np.float16]) -> Collection:
    norms = np.linalg.norm(block.astype(np.float32), axis=1)
    owners = [owner_of(item(number).path or Path()) for number in range(len(block))]
    return Collection(owners, np.arange(len(block)), norms, block)


def pooled(values: npt.NDArray[np.float32]) -> Vector:
    """The means of the output of one block, `(C, h, w)`."""
    means: Vector = values.reshape(len(values), -1).mean(axis=1).astype(np.float16)
    return means
