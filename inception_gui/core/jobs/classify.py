"""The job that classifies many items in bulk."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from inception_gui.core.bulk_work import Answer
from inception_gui.core.classifier import Classifier
from inception_gui.core.inference import Inference
from inception_gui.core.jobs.events import Classified
from inception_gui.core.jobs.pictures import thumbnail
from inception_gui.core.types import DecodedImage, Failure, HeatMap, Item, Pixels
from inception_gui.errors import UserError

BATCH: Final = 2
"""Items a bulk stream runs at once; larger batches are hardly faster on one core."""


def classify(
    items: Iterable[Item],
    inference: Inference,
    *,
    top: int = 5,
    heat_maps: int = 0,
    thumbnail_side: int | None = None,
) -> Generator[Classified | Failure]:
    """Yield one `Classified` or `Failure` for every item, in their order.

    `heat_maps` of the best classes come with each prediction; `thumbnail_side` in pixels asks for
    thumbnails. One broken item never stops the others.
    """
    look = _Look(inference, top=top, heat_maps=heat_maps, thumbnail_side=thumbnail_side)
    if inference.has_card:
        fed: Generator[Classified | Failure] = inference.feed(items, look)
        try:
            yield from fed
        finally:
            # Closing this job must end the lane now, not when the generator is collected.
            fed.close()
        return
    results = inference.bulk(_batches(items), look.at)
    try:
        for outcomes in results:
            yield from outcomes
    finally:
        results.close()


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    iterator = iter(items)
    while batch := list(islice(iterator, BATCH)):
        yield batch


@dataclass(frozen=True, slots=True, eq=False)
class _Prepared:
    """What is kept of a decoded picture, which may be large, until its answer comes."""

    width: int
    height: int
    pages: int
    network_input: Pixels
    thumbnail: Pixels | None
    seconds: float


class _Look:
    """Looks at items: decoding before the network, and what becomes of its answer behind it."""

    def __init__(
        self, inference: Inference, *, top: int, heat_maps: int, thumbnail_side: int | None
    ) -> None:
        self.needs_features = heat_maps > 0
        self._inference = inference
        self._top = top
        self._heat_maps = heat_maps
        self._thumbnail_side = thumbnail_side

    def prepare(self, item: Item) -> _Prepared:
        """Decode `item` and make it what the network sees.

        Raises:
            UserError: it cannot be read.
        """
        began = time.perf_counter()
        classifier, side = self._inference.classifier, self._thumbnail_side
        image = classifier.decode(item)
        network_input = classifier.network_input(image)
        small = thumbnail(image.pixels, side) if side else None
        seconds = time.perf_counter() - began
        return _Prepared(image.width, image.height, image.pages, network_input, small, seconds)

    def network_input(self, prepared: _Prepared) -> Pixels:
        """See `Work`."""
        return prepared.network_input

    def failed(self, item: Item, error: UserError) -> Failure:
        """The event of an item that cannot be read."""
        return Failure.from_error(item, error)

    def finished(self, item: Item, prepared: _Prepared, answer: Answer) -> Classified:
        """The event of an item that the network has answered."""
        classifier = self._inference.classifier_on(answer.device)
        prediction = classifier.prediction(
            item,
            prepared,
            answer.probabilities,
            top=self._top,
            seconds=prepared.seconds + answer.seconds,
        )
        maps: tuple[HeatMap, ...] = ()
        if answer.features is not None:
            shown = [score.index for score in prediction.scores[: self._heat_maps]]
            maps = classifier.heat_maps(answer.features, shown)
        return Classified(prediction, maps, prepared.thumbnail)

    def at(self, items: list[Item]) -> list[Classified | Failure]:
        """Decode and classify a few items on a bulk stream of the CPU."""
        outcomes: dict[int, Classified | Failure] = {}
        ready: dict[int, _Prepared] = {}
        for position, item in enumerate(items):
            try:
                ready[position] = self.prepare(item)
            except UserError as error:
                outcomes[position] = self.failed(item, error)
        if ready:
            self._inference.my_turn()
            classifier, began = self._inference.classifier, time.perf_counter()
            inputs = [prepared.network_input for prepared in ready.values()]
            done = classifier.run(
                inputs, prepared_for=BATCH, between_blocks=self._inference.give_way()
            )
            seconds = (time.perf_counter() - began) / len(ready)
            for row, (position, prepared) in enumerate(ready.items()):
                features = done.features[row : row + 1] if self.needs_features else None
                device = classifier.device.name
                answer = Answer(done.probabilities[row], features, device, seconds)
                outcomes[position] = self.finished(items[position], prepared, answer)
        return [outcomes[position] for position in range(len(items))]


def classify_one(
    item: Item,
    image: DecodedImage | None,
    inference: Inference,
    *,
    top: int = 5,
    heat_maps: int = 5,
) -> Classified:
    """Classify one item on the interactive lane, before any bulk work.

    `image` is the item as decoded for display, if it was; it is used where it is what the mode
    would have decoded.

    Raises:
        UserError: the item cannot be read.
    """
    began = time.perf_counter()
    # Decoded and prepared here, so that the lane is taken for the network alone.
    of_mode = inference.classifier
    usable = image is not None and of_mode.would_decode_the_same(image)
    chosen = image if image is not None and usable else of_mode.decode(item)
    inputs = [of_mode.network_input(chosen)]

    def work(classifier: Classifier) -> Classified:
        done = classifier.run(inputs, prepared_for=1 if inference.is_warm else None)
        prediction = classifier.prediction(
            item, chosen, done.probabilities[0], top=top, seconds=time.perf_counter() - began
        )
        shown = [score.index for score in prediction.scores[:heat_maps]]
        kept = classifier.kept_features(done.features)
        return Classified(prediction, classifier.heat_maps(done.features, shown), features=kept)

    return inference.interactive(work)
