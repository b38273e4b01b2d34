"""The job that classifies many items in bulk."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from inception_gui.core.events import Classified
from inception_gui.core.images.resize import thumbnail
from inception_gui.core.inference.bulk_work import BATCH, Answer
from inception_gui.core.inference.classifier import Classifier, Pass
from inception_gui.core.inference.near_ties import (
    is_near_tie,
    may_need_whole,
    whole_input,
)
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import DecodedImage, Failure, HeatMap, Item, Pixels
from inception_gui.errors import UserError


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
    may_need_whole: bool


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
        return _Prepared(
            image.width,
            image.height,
            image.pages,
            network_input,
            small,
            seconds,
            may_need_whole(classifier, image),
        )

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
                if prepared.may_need_whole and is_near_tie(answer.probabilities):
                    answer = self._settled(items[position], answer)
                outcomes[position] = self.finished(items[position], prepared, answer)
        return [outcomes[position] for position in range(len(items))]

    def _settled(self, item: Item, answer: Answer) -> Answer:
        """What the network says of the whole picture, where `answer` left two classes close."""
        classifier, began = self._inference.classifier, time.perf_counter()
        whole = whole_input(classifier, item)
        if whole is None:
            return answer
        self._inference.my_turn()
        done = classifier.run([whole])
        return Answer(
            done.probabilities[0],
            done.features if self.needs_features else None,
            answer.device,
            answer.seconds + time.perf_counter() - began,
        )


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
    found = inference.interactive(_single(of_mode.network_input(chosen), inference))
    if may_need_whole(of_mode, chosen) and is_near_tie(found.probabilities[0]):
        whole = whole_input(of_mode, item)
        if whole is not None:
            found = inference.interactive(_single(whole, inference))

    def shown(classifier: Classifier) -> Classified:
        prediction = classifier.prediction(
            item, chosen, found.probabilities[0], top=top, seconds=time.perf_counter() - began
        )
        best = [score.index for score in prediction.scores[:heat_maps]]
        kept = classifier.kept_features(found.features)
        return Classified(prediction, classifier.heat_maps(found.features, best), features=kept)

    return inference.interactive(shown)


def _single(network_input: Pixels, inference: Inference) -> Callable[[Classifier], Pass]:
    size = 1 if inference.is_warm else None
    return lambda classifier: classifier.run([network_input], prepared_for=size)
