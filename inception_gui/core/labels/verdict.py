"""The plain sentence for a non-programmer: what the image shows and how sure the network is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.label_set import is_none_name
from inception_gui.core.labels.thresholds import (
    CLOSE,
    GROUP_SURE,
    PROBABLY,
    SURE,
    UNSURE_BELOW,
    WORTH_NAMING,
)
from inception_gui.core.types import NO_GROUNDS, BroadKind, Grounds, Level, Score, Verdict

__all__ = ["Level", "level_of", "verdict", "with_article"]

_TOP: Final = 5

NEW: Final = "unlike anything it was taught"
NONE: Final = "none of these"
_ROUNDING: Final = 1e-6
"""Probabilities may have been kept at single precision: 0.3 is not below 0.3."""

_WORDNET_ID: Final = re.compile(r"n\d{8}")

# "Some kind of object" would say nothing.
_VAGUE: Final = frozenset({"object"})
_SAID_OTHERWISE: Final = {
    "person": "a person",
    "landscape": "a landscape",
}

# Said without an article: plurals, and what is not counted.
_BARE: Final = frozenset(
    {
        "binoculars",
        "broccoli",
        "carbonara",
        "cauliflower",
        "chain mail",
        "chocolate sauce",
        "consomme",
        "corn",
        "dough",
        "eggnog",
        "face powder",
        "guacamole",
        "hair spray",
        "hay",
        "head cabbage",
        "hen-of-the-woods",
        "ice cream",
        "lotion",
        "mashed potato",
        "parallel bars",
        "perfume",
        "rapeseed",
        "red wine",
        "sunglasses",
        "sunscreen",
        "swimming trunks",
        "thatch",
        "toilet tissue",
        "velvet",
        "wool",
        # Kinds of WordNet's tree
        "alcohol",
        "armor",
        "armor plate",
        "body armor",
        "brass",
        "bread",
        "citrus",
        "clothing",
        "edible fruit",
        "electronic equipment",
        "equipment",
        "food",
        "footwear",
        "fruit",
        "furniture",
        "game equipment",
        "gear",
        "glass",
        "hosiery",
        "produce",
        "public transport",
        "Sennenhunde",
        "sports equipment",
        "squash",
        "summer squash",
        "swine",
        "tableware",
        "white goods",
        "winter squash",
    }
)
# The plural is the word that people say.
_PLURAL: Final = {"jean": "jeans", "pajama": "pajamas"}
# Letters mislead: these begin with the sound of "you", and these with a silent h.
_SOUNDS_LIKE_YOU: Final = ("euro", "uni", "uku", "ute")
_SILENT_H: Final = ("hour",)


def level_of(
    probability: float, unsure_below: float = UNSURE_BELOW, grounds: Grounds = NO_GROUNDS
) -> Level:
    """How sure the sentence for a best class of this probability sounds."""
    if grounds.is_new:
        return "new"
    if probability < max(unsure_below, grounds.threshold) - _ROUNDING:
        return "coarse" if grounds.coarse else "unsure"
    if probability >= SURE:
        return "sure"
    return "probably" if probability >= PROBABLY else "maybe"


def verdict(
    scores: Sequence[Score],
    *,
    unsure_below: float = UNSURE_BELOW,
    grounds: Grounds = NO_GROUNDS,
) -> Verdict:
    """The sentence for an item's best scores, in lower case where it starts.

    `scores` are sorted, most probable first, and hold the best five for the sentence to find their
    common group. Below `unsure_below`, and below the best class's own threshold in `grounds`, no
    class is named, whatever the other limits: but its kind, where that is sure enough. What is
    unlike anything that was taught has no class and no kind.

    Raises:
        ValueError: where there are no scores.
    """
    if not scores:
        raise ValueError("A verdict needs at least one score.")
    first = scores[0]
    second = scores[1] if len(scores) > 1 else None
    is_none = grounds.is_none or _is_none(first)
    best = NONE if is_none else _said(first)
    level = level_of(first.probability, unsure_below, grounds)
    if level == "new":
        return Verdict(NEW, level)
    if level == "coarse" and (kind := grounds.coarse_kind) is not None:
        return Verdict(f"{_kind_said(kind)}; of which kind is not clear", level)
    if level == "unsure":
        group = _common_kind(scores[:_TOP])
        return Verdict(f"not sure, but {group}" if group else "not sure", level)
    if level == "sure":
        return Verdict(best if is_none else first.name, level)
    if level == "probably":
        if second and second.probability >= WORTH_NAMING:
            return Verdict(f"probably {best}, maybe {_said(second)}", level)
        return Verdict(f"probably {best}", level)
    if second and second.probability >= CLOSE * first.probability:
        return Verdict(f"maybe {best} or {_said(second)}", level)
    return Verdict(f"maybe {best}", level)


def short_name(name: str, level: Level, grounds: Grounds = NO_GROUNDS) -> str:
    """What stands for an item where there is room for a name only, as in a folder or a chart.

    The best class's `name`, where the level names it; else its kind, or why there is none.
    """
    if level == "new":
        return NEW
    if level == "coarse" and (kind := grounds.coarse_kind) is not None:
        return kind.name
    if level == "unsure":
        return "not sure"
    return NONE if grounds.is_none or is_none_name(name) else name


def _kind_said(kind: BroadKind) -> str:
    """A kind as it stands in a sentence; those that people named themselves get no article."""
    return with_article(kind.name) if _WORDNET_ID.fullmatch(kind.id) else kind.name


def _said(score: Score) -> str:
    """A class as it stands in a sentence. Names that people gave themselves get no article."""
    if _is_none(score):
        return NONE
    return with_article(score.name) if _is_imagenet(score) else score.name


def _is_imagenet(score: Score) -> bool:
    labels = imagenet_labels()
    return score.index < len(labels) and labels[score.index].wnid == score.wnid


def _is_none(score: Score) -> bool:
    """Whether it is a class that was taught as "none of these"; no class of ImageNet is."""
    return not score.wnid and is_none_name(score.name)


def with_article(name: str) -> str:
    """A class's name as it stands in a sentence: "an Egyptian cat", "a unicycle", "ice cream"."""
    if name in _BARE:
        return name
    if name in _PLURAL:
        return _PLURAL[name]
    start = name.casefold()
    if start.startswith(_SILENT_H):
        return f"an {name}"
    vowel = start[0] in "aeiou" and not start.startswith(_SOUNDS_LIKE_YOU)
    return f"an {name}" if vowel else f"a {name}"


def _common_kind(scores: Sequence[Score]) -> str:
    """What the scores have in common, as in "some kind of dog"; "" where it is not clear."""
    labels = imagenet_labels()
    mass: defaultdict[str, float] = defaultdict(float)
    for score in scores:
        # Other weights may come with other classes: their groups are not known.
        if _is_imagenet(score):
            mass[labels[score.index].group] += score.probability
    group, probability = max(mass.items(), key=lambda pair: pair[1], default=("", 0.0))
    if probability < GROUP_SURE or group in _VAGUE:
        return ""
    return _SAID_OTHERWISE.get(group, f"some kind of {group}")
