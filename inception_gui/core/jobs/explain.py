"""The jobs that make heat maps of one item: any class, method and block, of the centre or all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

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
    occlusion,
    probabilities,
)
from inception_gui.core.cam.whole_picture import WHOLE, whole_input
from inception_gui.core.events import Explained
from inception_gui.core.images.decode import decode
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.near_ties import is_near_tie, may_need_whole
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

_PASSES_AT_ONCE: Final = 8
"""Of occlusion: between two of these the interactive lane is free and the job can be cancelled."""

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
    of_mode = inference.classifier
    same = of_mode.would_decode_the_same(full)
    decoded = full if same else of_mode.decode(item)
    if may_need_whole(of_mode, decoded):
        centre = of_mode.network_input(decoded)
        looked = inference.interactive(lambda classifier: classifier.run([centre]))
        if is_near_tie(looked.probabilities[0]):
            decoded = full  # so that what is explained is what `classify` says
    asked = _Asked(item, full, options, choose, top, began)
    if METHODS[options.method].needs == "passes":
        yield from _by_passes(asked, decoded, inference)
    elif options.layer == LAST_BLOCK:
        size = 1 if inference.is_warm else None
        yield inference.interactive(
            lambda classifier: _of_last_block(asked, decoded, classifier, size)
        )
    else:
        yield inference.interactive(lambda classifier: _of_layer(asked, decoded, classifier))


def whole_features(item: Item, inference: Inference) -> Iterator[Features]:
    """Yield features of the whole picture, of which any class's map is made at once.

    Raises:
        UserError: the item cannot be read.
    """
    classifier = inference.classifier
    pixels = whole_input(classifier.decode(item).pixels, classifier.weights.preprocessing)
    yield inference.interactive(_Look([pixels], WHOLE))[0]


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
        return whole_input(decoded.pixels, classifier.weights.preprocessing)

    def answer(
        self,
        classifier: Classifier,
        found: npt.NDArray[np.float32],
        maps: tuple[HeatMap, ...],
        features: Features | None,
    ) -> Explained:
        """The event; `found` are the probabilities of the centre, as in every prediction."""
        seconds = time.perf_counter() - self._began
        prediction = classifier.prediction(
            self._item, self.full, found, top=self._top, seconds=seconds
        )
        return Explained(prediction, maps[0], self.full, maps, found, features)


def _of_last_block(
    asked: _Asked, decoded: DecodedImage, classifier: Classifier, prepared_for: int | None
) -> Explained:
    done = classifier.run([classifier.network_input(decoded)], prepared_for=prepared_for)
    found = done.probabilities[0]
    if asked.options.whole:
        (features,) = classifier.look([asked.input_of_all(decoded, classifier)], WHOLE)
    else:
        features = classifier.kept_features(done.features)
    maps = maps_from_features(features, asked.choose(found), asked.options.method)
    return asked.answer(classifier, found, maps, features)


def _of_layer(asked: _Asked, decoded: DecodedImage, classifier: Classifier) -> Explained:
    layer, method = asked.options.layer, asked.options.method
    centre = classifier.network_input(decoded)
    if not asked.options.whole:
        found, maps = classifier.heat_maps_of_layer(centre, asked.choose, layer, method)
        return asked.answer(classifier, found, maps, None)
    found = classifier.run([centre]).probabilities[0]
    everything = asked.input_of_all(decoded, classifier)
    _, maps = classifier.heat_maps_of_layer(
        everything, lambda _: asked.choose(found), layer, method, WHOLE
    )
    return asked.answer(classifier, found, maps, None)


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """Work for the interactive lane: the features of several inputs."""

    inputs: Sequence[Pixels]
    seen: Box | None

    def __call__(self, classifier: Classifier) -> list[Features]:
        return classifier.look(self.inputs, self.seen)


def _by_passes(
    asked: _Asked, decoded: DecodedImage, inference: Inference
) -> Iterator[Progress | Explained]:
    """Occlusion: a batch of covered pictures at a time on the interactive lane."""
    classifier, whole = inference.classifier, asked.options.whole
    centre = classifier.network_input(decoded)
    pixels = asked.input_of_all(decoded, classifier) if whole else centre
    seen = WHOLE if whole else None
    before = inference.interactive(_Look([pixels], seen))[0]
    found = probabilities(before)
    if whole:
        found = inference.interactive(lambda classifier: classifier.run([centre])).probabilities[0]
    rows, columns = occlusion.grid(pixels)
    after: list[npt.NDArray[np.float32]] = []
    yield Progress(0, rows * columns, "passes")
    preprocessing = classifier.weights.preprocessing
    pieces = occlusion.covered(pixels, preprocessing)
    while several := list(islice(pieces, _PASSES_AT_ONCE)):
        after += [logits(kept) for kept in inference.interactive(_Look(several, seen))]
        yield Progress(len(after), rows * columns, "passes")
    targets = asked.choose(found)
    lost = occlusion.drops(logits(before), np.stack(after).reshape(rows, columns, -1), targets)
    maps = as_heat_maps(lost, targets, asked.options.method, asked.options.layer, seen)
    yield asked.answer(classifier, found, maps, before)
