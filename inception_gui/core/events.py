"""What jobs yield besides `Progress` and `Failure`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inception_gui.core.types import (
    Box,
    DecodedImage,
    Features,
    HeatMap,
    Item,
    Pixels,
    Prediction,
)


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """An item was decoded for display: `display` is `(H, W, 3 or 4) uint8`, 4 with alpha.

    `image` is what was decoded, for a classification that follows; `thumbnail` is small.
    """

    item: Item
    image: DecodedImage
    display: Pixels
    thumbnail: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Classified:
    """An item was classified; `heat_maps` has one map for each of the first scores.

    `thumbnail` is `(h, w, 3) uint8`, or None where the job was not asked for it. `features` come
    from `classify_one` and make the map of any other class without a further pass.
    """

    prediction: Prediction
    heat_maps: tuple[HeatMap, ...] = ()
    thumbnail: Pixels | None = None
    features: Features | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """Heat maps were made of an item, whose full-size picture is `image`; the first is `heat_map`.

    `heat_maps` holds one map a target, in their order. `probabilities` is `(1000,) float32`: how
    probable the network finds each class in what it saw. `features` are there where the maps are
    of the last block.
    """

    prediction: Prediction
    heat_map: HeatMap
    image: DecodedImage
    heat_maps: tuple[HeatMap, ...] = ()
    probabilities: Any = None
    features: Features | None = None

    def covers(self, heat_map: HeatMap | None = None) -> Box:
        """The part of the picture that a map of this item lies over."""
        heat_map = heat_map or self.heat_map
        return self.prediction.seen if heat_map.seen is None else heat_map.seen


@dataclass(frozen=True, slots=True)
class MapSaved:
    """An item's map was written to `path`."""

    item: Item
    path: Path
