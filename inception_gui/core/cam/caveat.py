"""What a heat map shows and what it does not, in words to put beside it."""

from __future__ import annotations

from typing import Final

from inception_gui.core.cam import METHODS
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import HeatMap
from inception_gui.core.wording import rough_percent

LOW: Final = 0.1
"""Below this probability, a heat map shows what resembles a class, not that it is there."""

_NOT: Final = {
    False: "This is roughly where the network looked; it is not an outline or an explanation, and "
    "does not show that the prediction is correct.",
    True: "This is roughly where the network looked, much the same for every class; it is not an "
    "outline or an explanation, and does not show that the prediction is correct.",
}
"""What a heat map is not; `True` for a method whose maps hardly differ between classes."""


def caveat(heat_map: HeatMap, probability: float, labels: LabelSet | None = None) -> str:
    """Explain `heat_map` of a class with this `probability` (0..1) in one or two sentences.

    `labels` are the network's classes, None for ImageNet's.
    """
    labels = labels or imagenet()
    name = f"“{labels[heat_map.class_index].name}”"
    rival = "" if heat_map.rather_than is None else f"“{labels[heat_map.rather_than].name}”"
    if not heat_map.values.max() > 0:
        if rival:
            return (
                f"Nothing in the image supports {name} more than {rival}, so the heat map is empty."
            )
        return f"Nothing in the image supports {name}, so the heat map is empty."
    percent = rough_percent(probability)
    # The probability is always that of the centre crop, whatever the heat map covers.
    if heat_map.seen is not None:
        percent = f"{percent} in the centre"
    percent = f"({percent})"
    if probability < LOW:
        if rival:
            return (
                f"The network considers {name} unlikely {percent}. Bright areas resemble it more "
                f"than {rival}, which does not mean that it is there."
            )
        return (
            f"The network considers {name} unlikely {percent}. Bright areas resemble it most, "
            "which does not mean that it is there."
        )
    is_alike = not METHODS[heat_map.method].tells_classes_apart
    return f"{_brighter_areas(heat_map, name, percent, rival)} {_NOT[is_alike]}"


def _brighter_areas(heat_map: HeatMap, name: str, percent: str, rival: str) -> str:
    if METHODS[heat_map.method].needs == "passes":
        if rival:
            return (
                f"Covering brighter areas lowered the score of {name} {percent} relative to "
                f"{rival} more."
            )
        return f"Covering brighter areas lowered the score of {name} {percent} more."
    if rival:
        return f"Brighter areas favour {name} {percent} over {rival} more strongly."
    return f"Brighter areas raised the score of {name} {percent} more."
