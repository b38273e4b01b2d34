"""What jobs yield besides `Progress` and `Failure`."""

from __future__ import annotations

from dataclasses import dataclass

from inception_gui.core.types import DecodedImage, HeatMap, Item, Pixels, Prediction


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

    `thumbnail` is `(h, w, 3) uint8`, or None where the job was not asked for it.
    """

    prediction: Prediction
    heat_maps: tuple[HeatMap, ...] = ()
    thumbnail: Pixels | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """A heat map of one class was made of an item, whose full-size picture is `image`."""

    prediction: Prediction
    heat_map: HeatMap
    image: DecodedImage
