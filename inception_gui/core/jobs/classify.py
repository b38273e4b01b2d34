"""The job that classifies many items in bulk."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Final

from inception_gui.core.classifier import Classifier
from inception_gui.core.inference import Inference
from inception_gui.core.jobs.events import Classified
from inception_gui.core.jobs.pictures import thumbnail
from inception_gui.core.types import DecodedImage, Failure, Item, Pixels
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
    look = partial(
        _look_at, inference=inference, top=top, heat_maps=heat_maps, thumbnail_side=thumbnail_side
    )
    results = inference.bulk(_batches(items), look)
    try:
        for outcomes in results:
            yield from outcomes
    finally:
        # Closing this job must end the streams now, not when the generator is collected.
        results.close()


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    iterator = iter(items)
    while batch := list(islice(iterator, BATCH)):
        yield batch


def _look_at(
    items: list[Item],
    *,
    inference: Inference,
    top: int,
    heat_maps: int,
    thumbnail_side: int | None,
) -> list[Classified | Failure]:
    """Decode and classify a few items on a bulk stream."""
    classifier = inference.classifier
    began = time.perf_counter()
    outcomes: dict[int, Classified | Failure] = {}
    images: dict[int, tuple[DecodedImage, Pixels]] = {}
    for position, item in enumerate(items):
        try:
            image = classifier.decode(item)
            images[position] = image, classifier.network_input(image)
        except UserError as error:
            outcomes[position] = Failure.from_error(item, error)
    if images:
        inference.my_turn()
        inputs = [network_input for _, network_input in images.values()]
        done = classifier.run(inputs, prepared_for=BATCH)
        seconds = (time.perf_counter() - began) / len(items)
        for row, (position, (image, _)) in enumerate(images.items()):
            prediction = classifier.prediction(
                items[position], image, done.probabilities[row], top=top, seconds=seconds
            )
            shown = [score.index for score in prediction.scores[:heat_maps]]
            outcomes[position] = Classified(
                prediction,
                classifier.heat_maps(done.features[row : row + 1], shown),
                thumbnail(image.pixels, thumbnail_side) if thumbnail_side else None,
            )
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

    def work(classifier: Classifier) -> Classified:
        began = time.perf_counter()
        usable = image is not None and classifier.would_decode_the_same(image)
        chosen = image if image is not None and usable else classifier.decode(item)
        inputs = [classifier.network_input(chosen)]
        done = classifier.run(inputs, prepared_for=1 if inference.is_warm else None)
        prediction = classifier.prediction(
            item, chosen, done.probabilities[0], top=top, seconds=time.perf_counter() - began
        )
        shown = [score.index for score in prediction.scores[:heat_maps]]
        return Classified(prediction, classifier.heat_maps(done.features, shown))

    return inference.interactive(work)
