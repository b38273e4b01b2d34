"""The plain sentence for a non-programmer: what the image shows and how sure the network is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, Literal

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
from inception_gui.core.types import Score, Verdict

_TOP: Final = 5

Level = Literal["sure", "probably", "maybe", "unsure"]

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
    }
)
# The plural is the word that people say.
_PLURAL: Final = {"jean": "jeans", "pajama": "pajamas"}
# Letters mislead: these begin with the sound of "you", and these with a silent h.
_SOUNDS_LIKE_YOU: Final = ("euro", "uni", "uku", "ute")
_SILENT_H: Final = ("hour",)


def level_of(probability: float, unsure_below: float = UNSURE_BELOW) -> Level:
    """How sure the sentence for a best class of this probability sounds."""
    if probability < unsure_below:
        return "unsure"
    if probability >= SURE:
        return "sure"
    return "probably" if probability >= PROBABLY else "maybe"


def verdict(scores: Sequence[Score], *, unsure_below: float = UNSURE_BELOW) -> Verdict:
    """The sentence for an item's best scores, in lower case where it starts.

    `scores` are sorted, most probable first, and hold the best five for the sentence to find their
    common group. Below `unsure_below` no class is named, whatever the other limits.

    Raises:
        ValueError: where there are no scores.
    """
    if not scores:
        raise ValueError("A verdict needs at least one score.")
    first = scores[0]
    second = scores[1] if len(scores) > 1 else None
    best = _said(first)
    level = level_of(first.probability, unsure_below)
    if level == "unsure":
        kind = _common_kind(scores[:_TOP])
        return Verdict(f"not sure, but {kind}" if kind else "not sure", "unsure")
    if level == "sure":
        return Verdict(best if _is_none(first) else first.name, "sure")
    if level == "probably":
        if second and second.probability >= WORTH_NAMING:
            return Verdict(f"probably {best}, maybe {_said(second)}", "probably")
        return Verdict(f"probably {best}", "probably")
    if second and second.probability >= CLOSE * first.probability:
        return Verdict(f"maybe {best} or {_said(second)}", "maybe")
    return Verdict(f"maybe {best}", "maybe")


def _said(score: Score) -> str:
    """A class as it stands in a sentence. Names that people gave themselves get no article."""
    if _is_none(score):
        return "none of these"
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
