"""The classifier: weights, labels and the backend that computes; scores from probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt

from inception_gui.core.backends.backend import ItemResult
from inception_gui.core.images.preprocess import seen_box
from inception_gui.core.labels.grounds import grounds_of, judged_again
from inception_gui.core.labels.tree import tree_of
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.nn.blocks import LAST_BLOCK, SLICES
from inception_gui.core.nn.heads import head_of
from inception_gui.core.types import (
    Box,
    Features,
    Grounds,
    Item,
    Map,
    Mode,
    PhotoFacts,
    Pixels,
    Prediction,
    Preprocessing,
    Score,
    Target,
)
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import (
        Backend,
        BatchResult,
        Floats,
        LayerGradients,
        Parameters,
    )
    from inception_gui.core.backends.devices import Device
    from inception_gui.core.inference.novelty import NoveltyTest
    from inception_gui.core.weights.store import FoundWeights

VERDICT_LOOKS_AT: Final = 5
"""The verdict does not depend on the number of classes requested."""


class Measured(Protocol):
    """The facts of an image that a prediction repeats: a `DecodedImage`, or what was kept of it."""

    @property
    def width(self) -> int:
        """Of the image in the file at full size, upright."""

    @property
    def height(self) -> int:
        """Of the image in the file at full size, upright."""

    @property
    def pages(self) -> int:
        """At least 1."""

    @property
    def note(self) -> str:
        """What is not usual about how it is shown."""

    @property
    def photo(self) -> PhotoFacts | None:
        """What the camera noted."""


class Classifier:
    """A network with its weights, labels, backend and mode. Thread-safe."""

    def __init__(
        self,
        weights: FoundWeights,
        parameters: Parameters,
        backend: Backend,
        mode: Mode,
        novelty: NoveltyTest | None = None,
    ) -> None:
        """`parameters` are the folded ones that `backend` runs, see `core.nn.fold`.

        `novelty` is the test that taught weights bring.
        """
        self.weights = weights
        self.parameters = parameters
        self.backend = backend
        self.mode = mode
        self.novelty = novelty
        self.labels = weights.labels
        self.head = head_of(parameters)

    @property
    def device(self) -> Device:
        """Where the network runs."""
        return self.backend.device

    @property
    def precision(self) -> str:
        """The precision of the network, for example "float32"."""
        return self.backend.precision

    @property
    def preprocessing(self) -> Preprocessing:
        """How an image becomes the network's input."""
        return self.weights.preprocessing

    def prediction(
        self,
        item: Item,
        image: Measured,
        result: BatchResult | ItemResult,
        probabilities: Floats,
        *,
        top: int,
        seconds: float,
    ) -> Prediction:
        """The best `top` scores of `probabilities` `(C,)`, a row of `result`, best first.

        Raises:
            UserError: They are not numbers (WEIGHTS_REFUSED); it becomes the item's failure.
        """
        if not np.isfinite(probabilities).all():
            raise UserError(
                Kind.WEIGHTS_REFUSED,
                "For this image, the network computes values that are not numbers.",
                "Use other weights: these are damaged or made for something else.",
                detail=str(self.weights.path),
            )
        # A stable sort, so that equal probabilities come in the order of their classes.
        best = np.argsort(-probabilities, kind="stable")[: max(top, VERDICT_LOOKS_AT)]
        scores = tuple(
            Score(int(i), self.labels[i].wnid, self.labels[i].name, float(probabilities[i]))
            for i in best
        )
        features = result.features
        if features is not None and features.ndim > 3:  # of one pass, with a place for others
            features = features[0]
        grounds = self.grounds(probabilities, features)
        return Prediction(
            item=item,
            width=image.width,
            height=image.height,
            scores=scores[:top],
            verdict=verdict(scores[:VERDICT_LOOKS_AT], grounds=grounds),
            seen=seen_box(image.width, image.height, self.preprocessing),
            weights_key=self.weights.key,
            weights_sha256=self.weights.sha256,
            device=result.device,
            mode=self.mode,
            precision=result.precision,
            seconds=seconds,
            pages=image.pages,
            note=image.note,
            photo=image.photo,
            grounds=grounds,
        )

    def prediction_beside(self, known: Prediction, vector: npt.NDArray[np.float16]) -> Prediction:
        """What these weights say of an image that others on the same network have named.

        `vector` is what was kept of that pass: the means of the last block, `(2048,)`.

        Raises:
            UserError: The values are not numbers (WEIGHTS_REFUSED).
        """
        means = np.zeros(SLICES[LAST_BLOCK].start + len(vector), np.float32)
        means[SLICES[LAST_BLOCK]] = vector
        probabilities = self.head.probabilities(means[None])[0]
        features = means[SLICES[LAST_BLOCK], None, None]
        result = ItemResult(
            probabilities, features, known.device, known.precision, known.seconds, means
        )
        return self.prediction(
            known.item,
            known,
            result,
            probabilities,
            top=VERDICT_LOOKS_AT,
            seconds=known.seconds,
        )

    @property
    def serves_kept_features(self) -> bool:
        """Whether the last layer follows the block whose means are kept."""
        return self.head.block == LAST_BLOCK

    def grounds(self, probabilities: Floats, features: Map | None = None) -> Grounds:
        """What a verdict about `probabilities` `(C,)` rests on beside them.

        `features` is the output of the last block, `(2048, h, w)`, which the novelty test needs.
        """
        similarity = None
        if self.novelty is not None and features is not None:
            similarity = self.novelty.similarity(features)
        best = int(probabilities.argmax())
        return grounds_of(self.labels, probabilities, best, similarity, self._least)

    def judged_again(self, prediction: Prediction) -> Prediction | None:
        """A stored prediction of these weights, with the verdict of the thresholds that hold now.

        None if what the verdict needs is not stored, by an older version or for other kinds.
        """
        if not prediction.scores:
            return prediction
        before, best = prediction.grounds, prediction.scores[0].index
        if self.novelty is not None and before.similarity is None:
            return None
        above = self._above(best)
        if before.kinds and tuple(kind.id for kind in before.kinds) != above:
            return None
        grounds = judged_again(before, self.labels, best, self._least)
        said = prediction.verdict
        if grounds != before:
            looked_at = min(VERDICT_LOOKS_AT, len(self.labels))
            if len(prediction.scores) < looked_at:
                return None
            said = verdict(prediction.scores[:looked_at], grounds=grounds)
        if said.level == "unsure" and above and not before.kinds:
            return None
        return replace(prediction, grounds=grounds, verdict=said)

    def _above(self, index: int) -> tuple[str, ...]:
        """The ids of the kinds above a class."""
        tree = tree_of(self.labels)
        return () if tree is None or index in self.labels.none else tree.above(index)

    @property
    def _least(self) -> float:
        return self.novelty.least if self.novelty is not None else 0.0

    def features(self, values: Map, seen: Box | None = None) -> Features:
        """`features` of a pass, `(2048, h, w)`, with what is needed to explain any class."""
        return Features(values, self.head.weight, self.head.bias, seen, self.head.block)

    def gradients(self, pixels: Pixels, layer: str, targets: Sequence[Target]) -> LayerGradients:
        """See `Backend.gradients`, of each target's logit.

        Raises:
            DeviceFailedError: The device failed.
        """
        return self.backend.gradients(pixels, layer, self.head.directions(targets))
