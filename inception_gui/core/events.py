"""Events that several jobs yield, besides `Progress` and `Failure`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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

    `image` is the decoded image, from which it can be classified; `thumbnail` is small.
    """

    item: Item
    image: DecodedImage
    display: Pixels
    thumbnail: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Classified:
    """An item was classified; `heat_maps` has one map for each of the first scores.

    `thumbnail` is `(h, w, 3) uint8`, or None if it was not requested. `features` come from
    `classify_one`; the map of any other class can be made of them without another pass. `pooled`
    are the pooled features by block, `(2048,) float16` for the last one; of bulk work, those that
    were requested. `beside` is what further weights, if any were given, say of the same pass.
    """

    prediction: Prediction
    heat_maps: tuple[HeatMap, ...] = ()
    thumbnail: Pixels | None = None
    features: Features | None = None
    pooled: Mapping[str, Any] = field(default_factory=dict)
    beside: Prediction | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """Heat maps were made of an item, whose full-size image is `image`; the first is `heat_map`.

    `heat_maps` holds one map per target, in their order. `probabilities` is `(C,) float32`, the
    probability of each class. `features` are set if the maps are of the last block. `labels` is
    the network's `LabelSet`, None for ImageNet's.
    """

    prediction: Prediction
    heat_map: HeatMap
    image: DecodedImage
    heat_maps: tuple[HeatMap, ...] = ()
    probabilities: Any = None
    features: Features | None = None
    labels: Any = None

    def covers(self, heat_map: HeatMap | None = None) -> Box:
        """The part of the image that a heat map of this item covers."""
        heat_map = heat_map or self.heat_map
        return self.prediction.seen if heat_map.seen is None else heat_map.seen


@dataclass(frozen=True, slots=True)
class MapSaved:
    """An item's map was written to `path`.

    `refused_name` is the name that it would have, if the folder's file system does not accept it.
    """

    item: Item
    path: Path
    refused_name: str = ""
