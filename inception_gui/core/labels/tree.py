"""A tree above the classes: a coarser answer where the network cannot tell two kinds apart.

The tree is data, like the classes: for ImageNet's it is WordNet 3.0's (hypernyms), cut down to
ancestors that differ in their classes and that people say. Other sets of classes may bring theirs.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from inception_gui import paths
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import BroadKind

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_COLUMNS = ["id", "parent", "name"]


class ClassTree:
    """The ancestors of the classes `ids`, which are the outputs of a network in their order."""

    def __init__(
        self, parents: Mapping[str, str], names: Mapping[str, str], ids: Sequence[str]
    ) -> None:
        """`parents` maps each id to its parent, "" for the highest; `names` has the ancestors.

        Raises:
            ValueError: An id is above itself, or an ancestor has no name.
        """
        self._names = names
        self._above = [_chain(parents, one) for one in ids]
        self._classes: dict[str, list[int]] = {}
        for index, chain in enumerate(self._above):
            for ancestor in chain:
                if not names.get(ancestor):
                    raise ValueError(f"the ancestor {ancestor} has no name")
                self._classes.setdefault(ancestor, []).append(index)

    def above(self, class_index: int) -> tuple[str, ...]:
        """The ids of a class's ancestors, the closest first."""
        return self._above[class_index]

    def names_above(self, class_index: int) -> tuple[str, ...]:
        """The names of a class's ancestors, the closest first."""
        return tuple(self._names[one] for one in self._above[class_index])

    def classes_of(self, ancestor: str) -> Sequence[int]:
        """The classes below an ancestor, by index."""
        return self._classes[ancestor]

    def kinds(
        self, probabilities: npt.NDArray[np.floating], class_index: int
    ) -> tuple[BroadKind, ...]:
        """The ancestors of a class with their probabilities, the closest first.

        `probabilities` is `(C,)`; those of all classes below an ancestor add up to its own, so they
        grow from one to the next.
        """
        return tuple(
            BroadKind(
                ancestor,
                self._names[ancestor],
                min(float(probabilities[self._classes[ancestor]].sum(dtype=float)), 1.0),
                level,
            )
            for level, ancestor in enumerate(self._above[class_index], 1)
        )


def closest_kind(kinds: Sequence[BroadKind], thresholds: Sequence[float]) -> BroadKind | None:
    """The closest kind that reaches the threshold of its level; None if none does.

    `thresholds[0]` is that of level 1; the last one holds for all higher levels.
    """
    for kind in kinds:
        if kind.probability >= thresholds[min(kind.level, len(thresholds)) - 1]:
            return kind
    return None


@lru_cache(8)
def tree_of(labels: LabelSet) -> ClassTree | None:
    """The tree above the classes of a set; None if nothing is above any of them.

    It is what the set says itself (`ClassLabel.kinds`), else its groups where it has no WordNet
    ids, else WordNet's tree above those ids that ILSVRC-2012 has.
    """
    parents, names = _wordnet()
    above_own: dict[str, str] = {}
    own_names: dict[str, str] = {}
    ids: list[str] = []
    for label in labels:
        own = label.kinds or ("" if label.wnid in parents else label.group)
        steps = [step for part in own.split("/") if (step := part.strip())]
        if not steps:
            ids.append(label.wnid)
            continue
        # The path itself is the id: the same word may be at two places.
        paths_of = ["/".join(steps[: many + 1]) for many in range(len(steps))]
        ids.append(f"class {label.index}")
        above_own.update(zip([*paths_of[1:], ids[-1]], paths_of, strict=True))
        own_names.update(zip(paths_of, steps, strict=True))
    tree = ClassTree({**parents, **above_own}, {**names, **own_names}, ids)
    return tree if any(map(tree.above, range(len(labels)))) else None


def kind_paths(labels: LabelSet) -> tuple[str, ...]:
    """The kinds above each class as `ClassLabel.kinds` has them; empty without a tree."""
    tree = tree_of(labels)
    if tree is None:
        return ()
    return tuple("/".join(tree.names_above(index)[::-1]) for index in range(len(labels)))


def wordnet_kinds() -> frozenset[str]:
    """The names of all kinds above classes of ILSVRC-2012."""
    return frozenset(filter(None, _wordnet()[1].values()))


def imagenet_tree(ids: tuple[str, ...]) -> ClassTree:
    """WordNet's tree above the WordNet ids `ids`, classes of ILSVRC-2012."""
    return ClassTree(*_wordnet(), ids)


@cache
def _wordnet() -> tuple[dict[str, str], dict[str, str]]:
    """The parents and the names of the table.

    It is generated by packaging/make_resources.py; its source is named there.

    Raises:
        ValueError: The table is not what this program was shipped with.
    """
    table = paths.resources() / "wordnet_tree.csv"
    parents: dict[str, str] = {}
    names: dict[str, str] = {}
    with table.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        if next(rows) != _COLUMNS:
            raise ValueError(f"{table} does not have the columns {_COLUMNS}.")
        for one, parent, name in rows:
            parents[one] = parent
            names[one] = name
    return parents, names


def _chain(parents: Mapping[str, str], start: str) -> tuple[str, ...]:
    chain: list[str] = []
    current = parents.get(start, "")
    while current:
        if current in chain or current == start:
            raise ValueError(f"{current} is above itself")
        chain.append(current)
        current = parents.get(current, "")
    return tuple(chain)
