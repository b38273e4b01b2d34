"""Finds items by run or folder and gets their features, with progress and failures in words."""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inception_gui import paths
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.features.store import Collection, FeatureStore, owner_of
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.items.skipped import in_words
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True, eq=False)
class FeaturedItems:
    """Items with their features `(N, C) float16`, in their order, and how many failed."""

    items: list[Item]
    vectors: npt.NDArray[np.float16]
    failed: int

    def collection(self) -> Collection:
        """The same to search in; items whose features have no direction are not in it."""
        norms = np.linalg.norm(self.vectors.astype(np.float32), axis=1)
        rows = np.flatnonzero((norms > 0) & np.isfinite(norms))
        owners = [_owner(self.items[row]) for row in rows]
        return Collection(owners, rows, norms[rows].astype(np.float32), self.vectors)


def store_of(parsed: argparse.Namespace) -> FeatureStore | None:
    """The store of the profile, unless `--no-store`."""
    return None if parsed.no_store else FeatureStore(paths.features_folder())


def items_of(among: str, *, recursive: bool = True) -> list[Item]:
    """The items of a run (a number, or "last") or of a folder; what is skipped is said.

    Raises:
        UserError: There is no such run or folder (WRONG_USAGE).
    """
    if not Path(among).is_dir():
        if among != "last" and not among.isdecimal():
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{printable(among)}” is neither a folder nor the number of a run.",
                "`inception-cli runs list` shows all runs.",
            )
        return _items_of_run(among)
    skipped: Counter[str] = Counter()
    found = items_from_paths([Path(among)], recursive=recursive)
    items = list(found)
    skipped.update(found.skipped)
    if skipped:
        say(f"Skipped: {in_words(skipped)}.")
    return items


def with_features(
    items: Sequence[Item], inference: Inference, store: FeatureStore | None
) -> FeaturedItems:
    """Get the features of all items; those that cannot be read are said and left out."""
    vectors: dict[int, npt.NDArray[np.float16]] = {}
    failed = 0
    line = ProgressLine()
    try:
        with closing(compute_features(items, inference, store)) as events:
            for event in events:
                if isinstance(event, Featured):
                    vectors[event.index] = event.vector
                elif isinstance(event, Failure):
                    failed += 1
                    line.clear()
                    say(f"{printable(str(event.item.path or event.item.name))}: {event.message}")
                elif isinstance(event, Progress):
                    line.pictures(event.done, len(items), event.done - event.known)
    finally:
        line.clear()
    if failed:
        say(f"{failed:,} of {count(len(items), 'image')} could not be read.")
    order = sorted(vectors)
    block = np.stack([vectors[i] for i in order]) if order else np.zeros((0, 1), np.float16)
    return FeaturedItems([items[i] for i in order], block, failed)


def _items_of_run(text: str) -> list[Item]:
    from inception_gui.cli.runs import find_run
    from inception_gui.core.runs.store import RunStore

    store = RunStore(paths.runs_folder())
    run = store.open(find_run(store, text).id)
    outcomes = run.outcomes()
    return [one.item for one in outcomes if not isinstance(one, Failure) and one.item.path]


def _owner(item: Item) -> tuple[bytes, int]:
    return owner_of(item.path, item.page) if item.path else (os.fsencode(item.name), item.page)


def item_of_file(path: Path) -> Item:
    """A file that was named, as an item."""
    return Item(shown_name(path), path)
