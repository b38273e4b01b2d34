"""The one sentence beside a heat map: what it shows, and what it does not."""

from __future__ import annotations

from typing import Final

from inception_gui.core.cam import METHODS
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.types import HeatMap

LOW: Final = 0.1
"""Below this probability a map shows where a class would be, not that it is there."""


def honest_sentence(heat_map: HeatMap, probability: float) -> str:
    """What to say of `heat_map`, whose class the network gives `probability` (0..1)."""
    labels = imagenet_labels()
    name = labels[heat_map.class_index].name
    other = "" if heat_map.rather_than is None else labels[heat_map.rather_than].name
    rather = f" rather than “{other}”" if other else ""
    if not heat_map.values.max() > 0:
        return f"Nothing that was looked at speaks for “{name}”{rather}, so this map is empty."
    # The answer, and its probability, are of the centre, whatever the map covers.
    percent = _percent(probability) + ("" if heat_map.seen is None else " in the centre")
    if probability < LOW:
        return (
            f"The network finds “{name}” improbable ({percent}): the bright parts are what comes "
            f"closest to it{rather}, not a sign that it is there."
        )
    method = METHODS[heat_map.method]
    by_passes = method.needs == "passes"
    alike = "" if method.tells_classes_apart else ", much the same for any class"
    what = f"covering it hurts “{name}”" if by_passes else f"it counts for “{name}”"
    return (
        f"The brighter, the more {what} ({percent}){rather} to this network: roughly where it "
        f"looks{alike}, not an outline, not why, and no proof that it is right."
    )


def _percent(probability: float) -> str:
    if probability < 0.01:
        return "below 1 %"
    return "above 99 %" if probability > 0.995 else f"{probability:.0%}".replace("%", " %")
