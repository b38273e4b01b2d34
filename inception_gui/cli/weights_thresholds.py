"""The command `inception-cli weights thresholds`: from when on classes and kinds are named."""

from __future__ import annotations

import argparse
from typing import Final

from inception_gui.cli.terminal import put, say
from inception_gui.core.files.display_name import printable
from inception_gui.core.inference.novelty import novelty_test
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.search import find_class
from inception_gui.core.labels.tree import kind_paths
from inception_gui.core.weights.own_thresholds import (
    OwnThresholds,
    read_thresholds,
    save_thresholds,
)
from inception_gui.core.weights.store import FoundWeights, WeightStore
from inception_gui.core.wording import count, percent

_MOST_CLASSES: Final = 50
"""A class without a threshold is not listed where there are more."""


def run(store: WeightStore, parsed: argparse.Namespace) -> None:
    """Set what was given, then show all thresholds of the weights.

    Raises:
        UserError: There are no such weights, or no such class; or nothing can be saved.
    """
    found = _find(store, parsed)
    if parsed.class_threshold or parsed.level_thresholds or parsed.reset:
        before = OwnThresholds() if parsed.reset else read_thresholds(store.folder, found.sha256)
        names = {
            find_class(name, found.labels).name: share for name, share in before.classes.items()
        }
        for name, share in parsed.class_threshold:
            names[find_class(name, found.labels).name] = share
        own = OwnThresholds(names, parsed.level_thresholds or before.levels)
        save_thresholds(store.folder, found.sha256, own)
        say("Saved.")
        found = _find(store, parsed)
    _show(found)


def _find(store: WeightStore, parsed: argparse.Namespace) -> FoundWeights:
    return store.find(parsed.weights, labels=parsed.labels, preprocessing=parsed.preprocessing)


def _show(found: FoundWeights) -> None:
    labels = found.labels
    put(f"{printable(found.title)}, {count(len(labels), 'class', 'classes')}\n")
    for label, kinds in zip(labels, kind_paths(labels) or [""] * len(labels), strict=True):
        share = labels.threshold_of(label.index)
        if share or len(labels) <= _MOST_CLASSES:
            remark = _remark(labels, label.index, kinds)
            put(f"  {_limit(share):>7}  {printable(label.name)}{remark}\n")
    if kind_paths(labels):
        said = ", ".join(percent(share) for share in labels.levels)
        put(f"A kind is named from {said} on: the closest one, broader ones.\n")
    test = novelty_test(found.path, len(labels))
    if test is not None:
        put(
            f"Images with a similarity below {test.least:.3f} to every class are unlike anything "
            "it was taught.\n"
        )


def _limit(share: float) -> str:
    return percent(share) if share else "general"


def _remark(labels: LabelSet, index: int, kinds: str) -> str:
    if index in labels.none:
        return "  (none of these)"
    return f"  ({printable(kinds)})" if kinds else ""
