"""Finds items by run or folder and gets their features, with progress and failures in words."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from inception_gui import paths
from inception_gui.cli.terminal import ProgressLine, say, say_of
from inception_gui.core.features.pooled import LAST_BLOCK
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.items.skipped import in_words
from inception_gui.core.jobs.gather_features import FeaturedItems, gather_features
from inception_gui.core.types import Failure, Item
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError


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
    items: Sequence[Item],
    inference: Inference,
    store: FeatureStore | None,
    blocks: Sequence[str] = (LAST_BLOCK,),
) -> FeaturedItems:
    """Get the features of all items; those that cannot be read are said and left out."""
    gathered = FeaturedItems([], np.zeros((0, 1), np.float16), 0)
    line = ProgressLine()
    try:
        with closing(gather_features(items, inference, store, blocks)) as events:
            for event in events:
                if isinstance(event, FeaturedItems):
                    gathered = event
                elif isinstance(event, Failure):
                    line.clear()
                    say_of(str(event.item.path or event.item.name), event.message)
                else:
                    line.pictures(event.done, len(items), event.done - event.known)
    finally:
        line.clear()
    if gathered.failed:
        say(f"{gathered.failed:,} of {count(len(items), 'image')} could not be read.")
    return gathered


def _items_of_run(text: str) -> list[Item]:
    from inception_gui.cli.runs import find_run
    from inception_gui.core.runs.store import RunStore

    store = RunStore(paths.runs_folder())
    run = store.open(find_run(store, text).id)
    outcomes = run.outcomes()
    return [one.item for one in outcomes if not isinstance(one, Failure) and one.item.path]


def item_of_file(path: Path) -> Item:
    """A file that was named, as an item."""
    return Item(shown_name(path), path)
