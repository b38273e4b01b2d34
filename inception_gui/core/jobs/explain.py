"""The jobs that make heat maps of one item: any class, method and block, of the centre or all."""

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

_PASSES_AT_ONCE: Final = 8
"""Of occlusion: between two of these the interactive queue is free and the job can be cancelled."""

Choose = Callable[[npt.NDArray[np.float32]], Sequence[Target]]
"""From the probabilities `(1000,)` to what is asked for."""


def explain(
    item: Item,
    inference: Inference,
    *,
    class_index: int | None = None,
    options: MapOptions | None = None,
    top: int = 5,
) -> Iterator[Explained]:
    """Yield the heat map of `class_index`, or of the best class, over the full-size picture.

    Raises:
        UserError: the item cannot be read, or a name in `options` is unknown (WRONG_USAGE).
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
    """Yield an `Explained` with a map of each target, after `Progress` where it takes long.

    Without `targets` these are the `best` most probable classes.

    Raises:
        UserError: the item cannot be read, or a name in `options` is unknown (WRONG_USAGE).
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
            decoded = full  # so that what is explained is what `classify` says
    asked = _Asked(item, full, options, choose, top, began)
    if METHODS[options.method].needs == "passes":
        yield from _by_passes(asked, decoded, inference)
    elif options.layer == LAST_BLOCK:
        yield inference.interactive(lambda classifier: _of_last_block(asked, decoded, classifier))
    else:
        yield inference.interactive(lambda classifier: _of_layer(asked, decoded, classifier))


def whole_features(item: Item, inference: Inference) -> Iterator[Features]:
    """Yield features of the whole picture, of which any class's map is made at once.

    Raises:
        UserError: the item cannot be read.
    """
    mode, preprocessing = inference.classifier.mode, inference.classifier.preprocessing
    pixels = whole_input(decode_for_network(item, mode, preprocessing).pixels, preprocessing)
    yield inference.interactive(_FeaturesOf([pixels], WHOLE))[0]


def checked(options: MapOptions) -> MapOptions:
    """The same options with the keys that the tables use.

    Raises:
        UserError: a name is unknown, or occlusion is asked about a block (WRONG_USAGE).
    """
    method, layer = find_method(options.method), check_layer(options.layer)
    # Occlusion knows no blocks; its maps say the last one, whose answer it watches.
    return MapOptions(method, LAST_BLOCK if METHODS[method].weigh is None else layer, options.whole)


class _Asked:
    """What is asked about one item, and how its answer is put together."""

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
        """The whole picture as the network takes it."""
        return whole_input(decoded.pixels, classifier.preprocessing)

    def explained(
        self,
        classifier: Classifier,
        result: BatchResult,
        maps: tuple[HeatMap, ...],
        features: Features | None,
    ) -> Explained:
        """The event; `result` is the centre's, as in every prediction."""
        seconds = time.perf_counter() - self._began
        found = result.probabilities[0]
        prediction = classifier.prediction(
            self._item, self.full, result, found, top=self._top, seconds=seconds
        )
        return Explained(prediction, maps[0], self.full, maps, found, features)


def _of_last_block(asked: _Asked, decoded: DecodedImage, classifier: Classifier) -> Explained:
    result = classifier.backend.run([network_input(decoded.pixels, classifier.preprocessing)])
    if asked.options.whole:
        everything = asked.input_of_all(decoded, classifier)
        features = classifier.features(classifier.backend.features(everything), WHOLE)
    else:
        features = classifier.features(result.features[0])
    targets = asked.choose(result.probabilities[0])
    maps = maps_from_features(features, targets, asked.options.method)
    return asked.explained(classifier, result, maps, features)


def _of_layer(asked: _Asked, decoded: DecodedImage, classifier: Classifier) -> Explained:
    options, backend = asked.options, classifier.backend
    centre = network_input(decoded.pixels, classifier.preprocessing)
    result = backend.run([centre])
    targets = asked.choose(result.probabilities[0])
    pixels = asked.input_of_all(decoded, classifier) if options.whole else centre
    found = backend.gradients(pixels, options.layer, targets)
    seen = WHOLE if options.whole else None
    maps = maps_from_gradients(found, targets, options.layer, options.method, seen)
    return asked.explained(classifier, result, maps, None)


@dataclass(frozen=True, slots=True, eq=False)
class _FeaturesOf:
    """Work for the interactive queue: the features of several inputs."""

    inputs: Sequence[Pixels]
    seen: Box | None

    def __call__(self, classifier: Classifier) -> list[Features]:
        backend = classifier.backend
        return [classifier.features(backend.features(one), self.seen) for one in self.inputs]


def _by_passes(
    asked: _Asked, decoded: DecodedImage, inference: Inference
) -> Iterator[Progress | Explained]:
    """Occlusion: a batch of covered pictures at a time on the interactive queue."""
    classifier, whole = inference.classifier, asked.options.whole
    centre = network_input(decoded.pixels, classifier.preprocessing)
    pixels = asked.input_of_all(decoded, classifier) if whole else centre
    seen = WHOLE if whole else None
    result = inference.interactive(lambda classifier: classifier.backend.run([centre]))
    before = inference.interactive(_FeaturesOf([pixels], seen))[0]
    rows, columns = occlusion.grid(pixels)
    after: list[npt.NDArray[np.float32]] = []
    yield Progress(0, rows * columns, "passes")
    preprocessing = classifier.preprocessing
    pieces = occlusion.covered(pixels, preprocessing)
    while several := list(islice(pieces, _PASSES_AT_ONCE)):
        after += [logits(kept) for kept in inference.interactive(_FeaturesOf(several, seen))]
        yield Progress(len(after), rows * columns, "passes")
    targets = asked.choose(result.probabilities[0])
    lost = occlusion.drops(logits(before), np.stack(after).reshape(rows, columns, -1), targets)
    maps = as_heat_maps(lost, targets, asked.options.method, asked.options.layer, seen)
    yield asked.explained(classifier, result, maps, before)
