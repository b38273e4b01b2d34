"""The one sentence beside a heat map: what it shows, and what it does not."""

from __future__ import annotations

from typing import Final

from inception_gui.core.cam import METHODS
from inception_gui.core.labels import imagenet_labels
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
    if probability < LOW:
        return (
            f"The network finds “{name}” improbable ({_percent(probability)}): the bright parts "
            f"are what comes closest to it{rather}, not a sign that it is there."
        )
    needs_passes = METHODS[heat_map.method].needs == "passes"
    how = "where covering the picture hurts" if needs_passes else "what counts for"
    whole = "" if heat_map.seen is None else ", looking at the whole picture,"
    return (
        f"Bright is {how} “{name}” ({_percent(probability)}){rather}{whole} to this network: "
        "roughly where it looks, not an outline, not why, and no proof that it is right."
    )


def _percent(probability: float) -> str:
    if probability < 0.01:
        return "below 1 %"
    return "above 99 %" if probability > 0.995 else f"{probability:.0%}".replace("%", " %")
