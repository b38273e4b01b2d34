"""The jobs that make heat maps of one item: any class, method and block, centre or whole image."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.cam import (
    LAST_BLOCK,
    METHODS,
    as_heat_maps,
    check_layer,
    find_method,
    logits,
    maps_from_features,
    maps_from_gradients,
    occlusion,
)
from inception_gui.core.cam.whole_picture import WHOLE, whole_input
from inception_gui.core.events import Explained
from inception_gui.core.images.decode import decode
from inception_gui.core.images.for_network import decode_for_network, serves_the_network
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.near_ties import is_near_tie, may_need_full_resolution
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.nn.blocks import first_of
from inception_gui.core.types import (
    Box,
    DecodedImage,
    Features,
    HeatMap,
    Item,
    MapOptions,
    Pixels,
    Progress,
    Target,
)

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import BatchResult

_BATCH: Final = 8
"""Inputs of occlusion per batch; between batches the queue is free and the job can be cancelled."""

Choose = Callable[[npt.NDArray[np.float32]], Sequence[Target]]
"""Chooses the targets, given the probabilities `(C,)`."""


def explain(
    item: Item,
    inference: Inference,
    *,
    class_index: int | None = None,
    options: MapOptions | None = None,
    top: int = 5,
) -> Iterator[Explained]:
    """Yield the heat map of `class_index`, or of the top class, with the full-size image.

    Raises:
        UserError: The item cannot be read, or a name in `options` is unknown (WRONG_USAGE).
    """
    targets = () if class_index is None else (Target(class_index),)
    for event in explain_steps(item, inference, targets=targets, options=options, top=top):
        if isinstance(event, Explained):
            yield event


def explain_steps(
    item: Item,
    inference: Inference,
    *,
    targets: Sequence[Target] = (),
    options: MapOptions | None = None,
    top: int = 5,
    best: int = 1,
) -> Iterator[Progress | Explained]:
    """Yield an `Explained` with a map of each target, preceded by `Progress` if it takes long.

    Without `targets`, the `best` most probable classes are the targets.

    Raises:
        UserError: The item cannot be read, or a name in `options` is unknown (WRONG_USAGE).
    """
    options = checked(options or MapOptions())

    def choose(found: npt.NDArray[np.float32]) -> Sequence[Target]:
        if targets:
            return targets
        return [Target(int(i)) for i in np.argsort(-found, kind="stable")[:best]]

    full = decode(item)
    began = time.perf_counter()
    mode, preprocessing = inference.classifier.mode, inference.classifier.preprocessing
    same = serves_the_network(full, mode, preprocessing)
    decoded = full if same else decode_for_network(item, mode, preprocessing)
    if may_need_full_resolution(mode, decoded):
        centre = network_input(decoded.pixels, preprocessing)
        found = inference.interactive(lambda classifier: classifier.backend.run([centre]))
        if is_near_tie(found.probabilities[0]):
            decoded = full  # so that the explained prediction is the one that `classify` makes
    request = _Request(item, full, options, choose, top, began)
    if METHODS[options.method].needs == "passes":
        yield from _by_passes(request, decoded, inference)
    elif options.layer == LAST_BLOCK:
        yield inference.interactive(lambda classifier: _of_last_block(request, decoded, classifier))
    else:
        yield inference.interactive(lambda classifier: _of_layer(request, decoded, classifier))


def whole_features(item: Item, inference: Inference) -> Iterator[Features]:
    """Yield the features of the whole image, from which the map of any class is instant.

    Raises:
        UserError: The item cannot be read.
    """
    mode, preprocessing = inference.classifier.mode, inference.classifier.preprocessing
    pixels = whole_input(decode_for_network(item, mode, preprocessing).pixels, preprocessing)
    yield inference.interactive(_FeaturesOf([pixels], WHOLE))[0]


def checked(options: MapOptions) -> MapOptions:
    """Return the same options with the keys of the tables.

    Raises:
        UserError: A name is unknown (WRONG_USAGE).
    """
    method, layer = find_method(options.method), check_layer(options.layer)
    # Occlusion has no blocks; its maps name the last one, whose output it measures.
    return MapOptions(method, LAST_BLOCK if METHODS[method].weigh is None else layer, options.whole)


class _Request:
    """What to explain about one item, and how the event is put together."""

    def __init__(
        self,
        item: Item,
        full: DecodedImage,
        options: MapOptions,
        choose: Choose,
        top: int,
        began: float,
    ) -> None:
        self.full = full
        self.options = options
        self.choose = choose
        self._item = item
        self._top = top
        self._began = began

    def input_of_all(self, decoded: DecodedImage, classifier: Classifier) -> Pixels:
        """The whole image as input for the network."""
        return whole_input(decoded.pixels, classifier.preprocessing)

    def explained(
        self,
        decoded: DecodedImage,
        classifier: Classifier,
        result: BatchResult,
        maps: tuple[HeatMap, ...],
        features: Features | None,
    ) -> Explained:
        """The event; `result` is that of the centre crop of `decoded`, as in every prediction."""
        seconds = time.perf_counter() - self._began
        found = result.probabilities[0]
        prediction = classifier.prediction(
            self._item, decoded, result, found, top=self._top, seconds=seconds
        )
        return Explained(prediction, maps[0], self.full, maps, found, features, classifier.labels)


def _of_last_block(request: _Request, decoded: DecodedImage, classifier: Classifier) -> Explained:
    result = classifier.backend.run([network_input(decoded.pixels, classifier.preprocessing)])
    if request.options.whole:
        everything = request.input_of_all(decoded, classifier)
        features = classifier.features(classifier.backend.features(everything), WHOLE)
    else:
        features = classifier.features(result.features[0])
    targets = request.choose(result.probabilities[0])
    maps = maps_from_features(features, targets, request.options.method)
    return request.explained(decoded, classifier, result, maps, features)


def _of_layer(request: _Request, decoded: DecodedImage, classifier: Classifier) -> Explained:
    options = request.options
    centre = network_input(decoded.pixels, classifier.preprocessing)
    result = classifier.backend.run([centre])
    targets = request.choose(result.probabilities[0])
    pixels = request.input_of_all(decoded, classifier) if options.whole else centre
    layer = first_of(options.layer, classifier.head.block)
    found = classifier.gradients(pixels, layer, targets)
    seen = WHOLE if options.whole else None
    maps = maps_from_gradients(found, targets, layer, options.method, seen)
    return request.explained(decoded, classifier, result, maps, None)


@dataclass(frozen=True, slots=True, eq=False)
class _FeaturesOf:
    """Work for the interactive queue: the features of several inputs."""

    inputs: Sequence[Pixels]
    seen: Box | None

    def __call__(self, classifier: Classifier) -> list[Features]:
        backend = classifier.backend
        return [classifier.features(backend.features(one), self.seen) for one in self.inputs]


def _by_passes(
    request: _Request, decoded: DecodedImage, inference: Inference
) -> Iterator[Progress | Explained]:
    """Occlusion: one batch of covered images at a time on the interactive queue."""
    classifier, whole = inference.classifier, request.options.whole
    centre = network_input(decoded.pixels, classifier.preprocessing)
    pixels = request.input_of_all(decoded, classifier) if whole else centre
    seen = WHOLE if whole else None
    result = inference.interactive(lambda classifier: classifier.backend.run([centre]))
    before = inference.interactive(_FeaturesOf([pixels], seen))[0]
    rows, columns = occlusion.grid(pixels)
    after: list[npt.NDArray[np.float32]] = []
    yield Progress(0, rows * columns, "passes")
    preprocessing = classifier.preprocessing
    pieces = occlusion.covered(pixels, preprocessing)
    while several := list(islice(pieces, _BATCH)):
        after += [logits(kept) for kept in inference.interactive(_FeaturesOf(several, seen))]
        yield Progress(len(after), rows * columns, "passes")
    targets = request.choose(result.probabilities[0])
    lost = occlusion.drops(logits(before), np.stack(after).reshape(rows, columns, -1), targets)
    maps = as_heat_maps(lost, targets, request.options.method, request.options.layer, seen)
    yield request.explained(decoded, classifier, result, maps, before)
