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


def caveat(heat_map: HeatMap, probability: float, labels: LabelSet | None = None) -> str:
    """Explain `heat_map` of a class with this `probability` (0..1) in one or two sentences.

    `labels` are the network's classes, None for ImageNet's.
    """
    labels = labels or imagenet()
    name = f"“{labels[heat_map.class_index].name}”"
    rival = None if heat_map.rather_than is None else f"“{labels[heat_map.rather_than].name}”"
    if not heat_map.values.max() > 0:
        more = f" more than {rival}" if rival else ""
        return f"Nothing in the image supports {name}{more}, so the heat map is empty."
    # The probability is always that of the centre crop, whatever the heat map covers.
    where = "" if heat_map.seen is None else " in the centre"
    percent = f"({rough_percent(probability)}{where})"
    if probability < LOW:
        more = f" more than {rival}" if rival else " most"
        return (
            f"The network considers {name} unlikely {percent}. Bright areas resemble it{more}, "
            "which does not mean that it is there."
        )
    method = METHODS[heat_map.method]
    if method.needs == "passes":
        over = f" relative to {rival}" if rival else ""
        what = f"Covering brighter areas lowered the score of {name} {percent}{over} more."
    elif rival:
        what = f"Brighter areas favour {name} {percent} over {rival} more strongly."
    else:
        what = f"Brighter areas raised the score of {name} {percent} more."
    alike = "" if method.tells_classes_apart else ", much the same for every class"
    return (
        f"{what} This is roughly where the network looked{alike}; it is not an outline or an "
        "explanation, and does not show that the prediction is correct."
    )
