"""The job that marks, in two images, the part by which they are similar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inception_gui.core.drawing.overlay import draw
from inception_gui.core.features.shared_part import as_heat_map, shared_parts
from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.images.resize import thumbnail
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify_one
from inception_gui.core.types import Box, Item, Map, MapStyle, Pixels

SIDE: Final = 560
"""The longer side of the images that are drawn, in pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadImage:
    """An image that was read to be compared: small `pixels`, and the features of what was `seen`.

    `values` is `(2048, h, w) float32`.
    """

    item: Item
    pixels: Pixels
    seen: Box
    values: Map


@dataclass(frozen=True, slots=True, eq=False)
class SharedPart:
    """Two images, and both again with the part marked that they share; `similarity` is -1..1.

    `marked` are `(H, W, 3) uint8`.
    """

    images: tuple[ReadImage, ReadImage]
    marked: tuple[Pixels, Pixels]
    similarity: float


def explain_similarity(
    query: Item | ReadImage, other: Item, inference: Inference, style: MapStyle
) -> Iterator[ReadImage | SharedPart]:
    """Yield the query as it was read, so that it need not be read again, then `SharedPart`.

    Raises:
        UserError: An image cannot be read.
    """
    first = query if isinstance(query, ReadImage) else _read(query, inference)
    yield first
    second = _read(other, inference)
    added = shared_parts(first.values, second.values)
    one, two = (
        draw(image.pixels, as_heat_map(places), image.seen, style)
        for image, places in zip((first, second), added, strict=True)
    )
    yield SharedPart((first, second), (one, two), float(added[0].sum()))


def _read(item: Item, inference: Inference) -> ReadImage:
    classifier = inference.classifier
    image = decode_for_network(item, classifier.mode, classifier.preprocessing)
    found = classify_one(item, image, inference, heat_maps=0)
    assert found.features is not None
    return ReadImage(
        item, thumbnail(image.pixels, SIDE), found.prediction.seen, found.features.values
    )
