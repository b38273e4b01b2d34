"""The keywords of a prediction, below one root, so that people find them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.label_set import is_none_name
from inception_gui.core.labels.verdict import level_of
from inception_gui.core.types import Prediction, Score

ROOT: Final = "Inception"

_NOT_IN_A_NAME: Final = re.compile(
    # The separators of Lightroom and digiKam; what XML 1.0 cannot hold.
    "[|/\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Keyword:
    """A keyword as its path below the root, `("Inception", "dog", "beagle")`, and probability."""

    path: tuple[str, ...]
    probability: float

    @property
    def name(self) -> str:
        """The last part, which programs without a hierarchy show."""
        return self.path[-1]

    @property
    def joined(self) -> str:
        """The path as Lightroom and darktable write it."""
        return "|".join(self.path)


def keywords_of(prediction: Prediction, threshold: float) -> tuple[Keyword, ...]:
    """The keywords of the classes with a probability of at least `threshold`.

    They follow the verdict: where only the kind is sure, it is the keyword; what is like nothing
    that was taught, or shows none of the classes, has none.
    """
    scores, grounds = prediction.scores, prediction.grounds
    if not scores or grounds.is_new or grounds.is_none:
        return ()
    level = level_of(scores[0].probability, threshold, grounds)
    kind = grounds.coarse_kind
    if level == "coarse" and kind is not None:
        return (Keyword((ROOT, plain(kind.name)), kind.probability),)
    if level == "unsure":
        return ()
    return tuple(
        Keyword((ROOT, *_groups(score), plain(score.name)), score.probability)
        for score in scores
        if score.probability >= threshold and not (not score.wnid and is_none_name(score.name))
    )


def _groups(score: Score) -> tuple[str, ...]:
    """The broad category of a class of ImageNet; nothing for other classes."""
    labels = imagenet_labels()
    known = score.index < len(labels) and labels[score.index].wnid == score.wnid
    group = labels[score.index].group if known else ""
    return (plain(group),) if group and group != score.name else ()


def plain(text: str) -> str:
    """Return `text` on one line, without what separates keywords or what XML cannot hold."""
    return " ".join(_NOT_IN_A_NAME.sub("_", text).split())[:_LONGEST].strip() or "_"
