"""The job that orders images by their similarity to one of them, or to another image."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.pooled import LAST_BLOCK, Vector
from inception_gui.core.features.search import similarities
from inception_gui.core.features.store import FeatureStore, Owner
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify_one
from inception_gui.core.jobs.compute_features import space_of
from inception_gui.core.jobs.gather_features import FeaturedItems, gather_features
from inception_gui.core.types import Failure, Item, Progress


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """The other images, the most similar first.

    `similarities` is `(N,) float32`, -1..1, and descends. `failed` images could not be read and
    are not among them.
    """

    items: tuple[Item, ...]
    similarities: npt.NDArray[np.float32]
    failed: int = 0


def find_similar(
    query: Item, among: Sequence[Item] | None, inference: Inference, store: FeatureStore
) -> Generator[Progress | Ranking]:
    """Yield `Progress`, then the `Ranking` of `among`, or of all images whose features are kept.

    The query is read first, on the interactive queue. It is not in its own ranking.

    Raises:
        UserError: The query, or the store, cannot be read.
        ValueError: The features of the query have no direction.
    """
    vector = features_of(query, inference, store)
    found: list[Item] | None = None
    failed = 0
    if among is None:
        collection = store.collection(space_of(inference.classifier))
    else:
        gathered: FeaturedItems | None = None
        with closing(gather_features(among, inference, store)) as events:
            for event in events:
                if isinstance(event, FeaturedItems):
                    gathered = event
                elif not isinstance(event, Failure):
                    yield event
        assert gathered is not None
        found, failed, collection = gathered.items, gathered.failed, gathered.collection()
    values = similarities(vector, collection)
    order = np.argsort(-values, kind="stable")
    ranked = [
        _item_of(collection.owners[i]) if found is None else found[int(collection.rows[i])]
        for i in order
    ]
    others = [place for place, item in enumerate(ranked) if not _is_same(item, query)]
    yield Ranking(tuple(ranked[place] for place in others), values[order[others]], failed)


def features_of(item: Item, inference: Inference, store: FeatureStore | None) -> Vector:
    """Return the pooled features of one image: the kept ones, or computed ahead of bulk work.

    Raises:
        UserError: It, or the store, cannot be read.
    """
    if store is not None and item.path is not None:
        space = space_of(inference.classifier)
        kept = next(store.find(space, [(item, stamp_of(item.path))]))
        if kept is not None:
            return kept
    found: Vector = classify_one(item, None, inference, heat_maps=0).pooled[LAST_BLOCK]
    return found


def _is_same(item: Item, query: Item) -> bool:
    if item.path is None or query.path is None:
        return item == query
    return item.page == query.page and item.path.absolute() == query.path.absolute()


def _item_of(owner: Owner) -> Item:
    path, page = Path(os.fsdecode(owner[0])), owner[1]
    name = shown_name(path)
    return Item(f"{name} (page {page + 1})" if page else name, path, page=page)
