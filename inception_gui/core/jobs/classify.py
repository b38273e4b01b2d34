"""The job that classifies many items in bulk."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inception_gui.core.cam import maps_of_classes
from inception_gui.core.events import Classified
from inception_gui.core.features.pooled import vector_of
from inception_gui.core.images.for_network import decode_for_network, serves_the_network
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.images.resize import thumbnail
from inception_gui.core.inference.bulk_work import Work
from inception_gui.core.inference.near_ties import (
    full_resolution_input,
    is_near_tie,
    may_need_full_resolution,
)
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.nn.blocks import POOLED
from inception_gui.core.types import DecodedImage, Failure, HeatMap, Item, PhotoFacts, Pixels
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import ItemResult
    from inception_gui.core.inference.classifier import Classifier


def classify(
    items: Iterable[Item],
    inference: Inference,
    *,
    top: int = 5,
    heat_maps: int = 0,
    thumbnail_side: int | None = None,
    pools: Sequence[str] = (),
    beside: Classifier | None = None,
) -> Generator[Classified | Failure]:
    """Yield one `Classified` or `Failure` for every item, in their order.

    Each prediction has `heat_maps` of its top classes, a thumbnail if `thumbnail_side` (in pixels)
    is given, and the pooled features of the blocks `pools`. `beside` are further weights that
    name each image from the same pass (`Inference.beside`), usually `inference.further`. A broken
    item does not stop the others.
    """
    work = _Classify(
        inference,
        top=top,
        heat_maps=heat_maps,
        thumbnail_side=thumbnail_side,
        pools=pools,
        beside=beside or inference.further,
    )
    results = inference.bulk(items, work)
    try:
        yield from results
    finally:
        # Closing this job must end the bulk work now, not when the generator is collected.
        results.close()


@dataclass(frozen=True, slots=True, eq=False)
class _Prepared:
    """What is kept of a decoded image, which may be large, until it is classified."""

    width: int
    height: int
    pages: int
    note: str
    photo: PhotoFacts | None
    network_input: Pixels
    thumbnail: Pixels | None
    seconds: float
    may_need_full_resolution: bool


class _Classify(Work[Item, _Prepared, "Classified | Failure"]):
    """Decodes items and turns the network's results into predictions."""

    def __init__(
        self,
        inference: Inference,
        *,
        top: int,
        heat_maps: int,
        thumbnail_side: int | None,
        pools: Sequence[str],
        beside: Classifier | None,
    ) -> None:
        self._beside = beside
        has_novelty = any(
            one is not None and one.novelty is not None for one in (inference.classifier, beside)
        )
        self.needs_features = heat_maps > 0 or has_novelty
        self._pools = pools
        self._inference = inference
        self._top = top
        self._heat_maps = heat_maps
        self._thumbnail_side = thumbnail_side

    def prepare(self, item: Item) -> _Prepared:
        """Decode `item` and prepare it for the network.

        Raises:
            UserError: It cannot be read.
        """
        began = time.perf_counter()
        classifier, side = self._inference.classifier, self._thumbnail_side
        image = decode_for_network(item, classifier.mode, classifier.preprocessing)
        pixels = network_input(image.pixels, classifier.preprocessing)
        small = thumbnail(image.pixels, side) if side else None
        seconds = time.perf_counter() - began
        return _Prepared(
            image.width,
            image.height,
            image.pages,
            image.note,
            image.photo,
            pixels,
            small,
            seconds,
            may_need_full_resolution(classifier.mode, image),
        )

    def network_input(self, prepared: _Prepared) -> Pixels:
        """See `Work`."""
        return prepared.network_input

    def second_input(self, item: Item, prepared: _Prepared, result: ItemResult) -> Pixels | None:
        """The input at full resolution if the two best classes are close; None otherwise."""
        if not prepared.may_need_full_resolution or not is_near_tie(result.probabilities):
            return None
        return full_resolution_input(item, self._inference.classifier.preprocessing)

    def failed(self, item: Item, error: UserError) -> Failure:
        """The event of an item that cannot be read."""
        return Failure.from_error(item, error)

    def finished(self, item: Item, prepared: _Prepared, result: ItemResult) -> Classified | Failure:
        """The event of an item that was classified."""
        classifier = self._inference.classifier
        prediction = classifier.prediction(
            item,
            prepared,
            result,
            result.probabilities,
            top=self._top,
            seconds=prepared.seconds + result.seconds,
        )
        maps: tuple[HeatMap, ...] = ()
        if result.features is not None and self._heat_maps:
            shown = [score.index for score in prediction.scores[: self._heat_maps]]
            maps = maps_of_classes(classifier.features(result.features), shown)
        pooled = {block: vector_of(result.pooled, block) for block in self._pools}
        said = None
        if self._beside is not None:
            said = self._beside.prediction(
                item,
                prepared,
                result,
                self._beside.head.probabilities(result.pooled[None])[0],
                top=self._top,
                seconds=prediction.seconds,
            )
        return Classified(prediction, maps, prepared.thumbnail, pooled=pooled, beside=said)


def classify_one(
    item: Item,
    image: DecodedImage | None,
    inference: Inference,
    *,
    top: int = 5,
    heat_maps: int = 5,
    beside: Classifier | None = None,
) -> Classified:
    """Classify one item on the interactive queue, ahead of any bulk work.

    `image` is the item as decoded for display, if it was; it is reused if the mode would have
    decoded the same. `beside` is as in `classify`.

    Raises:
        UserError: The item cannot be read.
    """
    began = time.perf_counter()
    beside = beside or inference.further
    # Decoded and prepared here, so that the queue is occupied by the network alone.
    classifier = inference.classifier
    mode, preprocessing = classifier.mode, classifier.preprocessing
    if image is None or not serves_the_network(image, mode, preprocessing):
        image = decode_for_network(item, mode, preprocessing)
    pixels = network_input(image.pixels, preprocessing)
    found = inference.interactive(lambda classifier: classifier.backend.run([pixels]))
    if may_need_full_resolution(mode, image) and is_near_tie(found.probabilities[0]):
        full = full_resolution_input(item, preprocessing)
        if full is not None:
            found = inference.interactive(lambda classifier: classifier.backend.run([full]))
    prediction = classifier.prediction(
        item, image, found, found.probabilities[0], top=top, seconds=time.perf_counter() - began
    )
    features = classifier.features(found.features[0])
    best = [score.index for score in prediction.scores[:heat_maps]]
    pooled = {block: vector_of(found.pooled[0], block) for block in POOLED}
    said = None
    if beside is not None:
        others = beside.head.probabilities(found.pooled)[0]
        said = beside.prediction(item, image, found, others, top=top, seconds=prediction.seconds)
    return Classified(
        prediction,
        maps_of_classes(features, best),
        features=features,
        pooled=pooled,
        beside=said,
    )
