"""The job that makes the features of many images ready to be compared with each other."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.pooled import LAST_BLOCK
from inception_gui.core.features.search import CHUNK
from inception_gui.core.features.store import Collection, FeatureStore, Owner, owner_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.types import Failure, Item, Progress


@dataclass(frozen=True, slots=True, eq=False)
class FeaturedItems:
    """Items with their features `(N, C) float16`, in their order, and how many failed."""

    items: list[Item]
    vectors: npt.NDArray[np.float16]
    failed: int

    def collection(self) -> Collection:
        """The same to search in; items whose features have no direction are not in it.

        `rows` are indices of `items`.
        """
        starts = range(0, max(len(self.vectors), 1), CHUNK)  # as float32 all at once: twice as much
        norms = np.concatenate(
            [np.linalg.norm(self.vectors[i : i + CHUNK].astype(np.float32), axis=1) for i in starts]
        )
        rows = np.flatnonzero((norms > 0) & np.isfinite(norms))
        owners = [_owner(self.items[row]) for row in rows]
        return Collection(owners, rows, norms[rows].astype(np.float32), self.vectors)


def gather_features(
    items: Sequence[Item],
    inference: Inference,
    store: FeatureStore | None,
    blocks: Sequence[str] = (LAST_BLOCK,),
) -> Generator[Progress | Failure | FeaturedItems]:
    """Yield `Progress`, a `Failure` for each item that cannot be read, then `FeaturedItems`.

    Kept features are used, the others computed and added to `store`. Those of several `blocks` are
    beside each other.

    Raises:
        UserError: The store cannot be read (WRITE_FAILED).
    """
    block: npt.NDArray[np.float16] | None = None
    order: list[int] = []
    with closing(compute_features(items, inference, store, blocks)) as events:
        for event in events:
            if isinstance(event, Featured):
                if block is None:
                    block = np.empty((len(items), len(event.vector)), np.float16)
                block[event.index] = event.vector
                order.append(event.index)
            else:
                yield event
    order.sort()
    if block is None:
        block = np.zeros((0, 1), np.float16)
    elif len(order) < len(items):
        block = block[order]
    yield FeaturedItems([items[i] for i in order], block, len(items) - len(order))


def _owner(item: Item) -> Owner:
    return owner_of(item.path, item.page) if item.path else (os.fsencode(item.name), item.page)
