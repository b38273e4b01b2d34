"""Names of folders and files that are valid on every system and unique."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

from inception_gui.core.files.safe_name import FORBIDDEN, is_reserved
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.tree import wordnet_kinds
from inception_gui.core.labels.verdict import NEW, NONE, level_of, short_name
from inception_gui.core.sorting.plan import By
from inception_gui.core.types import Prediction

UNSURE: Final = "unsure"
_NO_GROUP: Final = "other"
_MOST_BYTES: Final = 255
_FOLDER_MOST: Final = 100
_NUMBERED: Final = re.compile(r" \(\d+\)$")


def folder_name(text: str) -> str:
    """Return a folder name for any text, valid on Windows too."""
    name = FORBIDDEN.sub("_", unicodedata.normalize("NFC", text))
    name = name[:_FOLDER_MOST].strip(" ").rstrip(". ") or "_"
    if name.startswith("."):
        name = f"_{name}"  # a dot would hide it
    return f"{name}_" if is_reserved(name) else name


def folder_of(prediction: Prediction, by: By, threshold: float) -> str:
    """The folder that an image belongs to; what has no class has one of its own."""
    if not prediction.scores:
        return UNSURE
    best, grounds = prediction.scores[0], prediction.grounds
    level = level_of(best.probability, threshold, grounds)
    if level == "unsure" or (level == "coarse" and by != "level"):
        return UNSURE
    if by == "group" and level != "new" and not grounds.is_none:
        return _group_of(prediction)
    return folder_name(short_name(best.name, level, grounds))


def _group_of(prediction: Prediction) -> str:
    """The broad category of the best class: of ImageNet's table, else the closest kind."""
    labels, best = imagenet_labels(), prediction.scores[0]
    if best.index < len(labels) and labels[best.index].wnid == best.wnid:
        return folder_name(labels[best.index].group)
    kinds = prediction.grounds.kinds
    return folder_name(kinds[0].name) if kinds else _NO_GROUP


@cache
def all_folders() -> frozenset[str]:
    """The keys of all folders that classes, groups and kinds of ImageNet can have."""
    labels = imagenet_labels()
    names = {label.name for label in labels} | {label.group for label in labels} | wordnet_kinds()
    return frozenset(map(key, {*map(folder_name, names | {NEW, NONE}), UNSURE, _NO_GROUP}))


def own_folders(rows: Iterable[object]) -> frozenset[str]:
    """The keys of the folders of all that these predictions name, of whatever weights."""
    made = [row for row in rows if isinstance(row, Prediction)]
    names = {score.name for row in made for score in row.scores}
    names |= {kind.name for row in made for kind in row.grounds.kinds}
    return frozenset(key(folder_name(name)) for name in names)


def key(name: str) -> str:
    """A key that is equal for names that some system treats as the same."""
    return unicodedata.normalize("NFC", name).casefold()


def without_number(name: str) -> str:
    """`name` without a number that `numbered` gave it: "cat (2).jpg" -> "cat.jpg"."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - a name, not a path
    return _NUMBERED.sub("", stem) + suffix


def numbered(name: str, number: int) -> str:
    """`name` with a number before its suffix: "cat (2).jpg"; no longer than names may be."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - a Path would read "a/b" as two
    ending = f" ({number}){suffix}"
    while stem and len(os.fsencode(stem + ending)) > _MOST_BYTES:
        stem = stem[:-1]
    return stem + ending
