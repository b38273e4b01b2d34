"""A prediction as a screen reader speaks it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from inception_gui.core.labels.class_names import class_name, translated_verdict
from inception_gui.core.types import Score, Verdict
from inception_gui.widgets.common.language import tr

_MOST: Final = 3
_LEAST: Final = 0.05
"""What is less probable is not worth the time that it takes to be spoken."""
_NAMES_A_CLASS: Final = frozenset({"sure", "probably", "maybe"})


def spoken(verdict: Verdict, scores: Sequence[Score]) -> str:
    """The best classes: "Egyptian cat, 64 percent, most likely; tabby, 27 percent".

    A verdict that names no class comes first.
    """
    told = [score for score in scores[1:_MOST] if score.probability >= _LEAST]
    parts = [_part(tr("{name}, {share} percent, most likely"), scores[0])]
    parts += [_part(tr("{name}, {share} percent"), score) for score in told]
    if verdict.level not in _NAMES_A_CLASS:
        parts.insert(0, translated_verdict(verdict.text, scores))
    return "; ".join(parts)


def spoken_briefly(verdict: Verdict, scores: Sequence[Score]) -> str:
    """The best class alone, or the verdict if it names none; without numbers, which flicker."""
    if verdict.level in _NAMES_A_CLASS:
        return class_name(scores[0].wnid, scores[0].name)
    return translated_verdict(verdict.text, scores)


def _part(pattern: str, score: Score) -> str:
    name = class_name(score.wnid, score.name)
    return pattern.format(name=name, share=round(score.probability * 100))
