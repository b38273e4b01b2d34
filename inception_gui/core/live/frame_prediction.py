"""Classifies one frame: scores, smoothed scores, heat maps."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from inception_gui.core.cam import maps_of_classes
from inception_gui.core.live.black_frames import is_black, without_class
from inception_gui.core.live.events import NamedBeside
from inception_gui.core.live.frame_input import frame_input
from inception_gui.core.live.smoothing import Probabilities, Smoothing
from inception_gui.core.types import (
    NO_GROUNDS,
    DecodedImage,
    Grounds,
    HeatMap,
    Item,
    Prediction,
    Score,
)
from inception_gui.core.video.types import Frame, Source, VideoFile

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import BatchResult
    from inception_gui.core.inference.classifier import Classifier
    from inception_gui.core.inference.scheduler import Inference

TOP: Final = 5
FORMAT: Final = "video frame"


def item_of(source: Source, index: int) -> Item:
    """Frame `index` of `source` as an item; its name is the source's."""
    path = source.path if isinstance(source, VideoFile) else None
    return Item(source.title, path=path, page=index)


def image_of(frame: Frame) -> DecodedImage:
    """A frame as a decoded image."""
    height, width = frame.pixels.shape[:2]
    return DecodedImage(frame.pixels, None, width, height, FORMAT)


class SmoothedPrediction(NamedTuple):
    """The prediction of `frame`; `scores` are the smoothed top 5, with their heat maps.

    `grounds` are those of the smoothed probabilities.
    """

    frame: Frame
    prediction: Prediction
    scores: tuple[Score, ...]
    heat_maps: tuple[HeatMap, ...]
    at: datetime
    smoothing_s: float
    grounds: Grounds = NO_GROUNDS
    beside: NamedBeside | None = None


class FramePass:
    """One pass over a frame on the live queue; `result` returns its result."""

    def __init__(
        self,
        frame: Frame,
        source: Source,
        inference: Inference,
        smoothing: tuple[Smoothing, Smoothing],
        *,
        tau_s: float,
        heat_maps: int,
        after: FramePass | None,
        on_done: Callable[[], None],
        is_again: bool = False,
    ) -> None:
        """Start to classify `frame`; `after` is the previous pass, `on_done` is called at the end.

        `is_again`: the frame was classified before. The second `smoothing` is of the further
        weights of `inference`.

        Raises:
            RuntimeError: `inference` is closed.
        """
        self.inference = inference
        self.frame = frame
        self.is_again = is_again
        self._source = source
        self._smoothing, self._smoothing_beside = smoothing
        self._tau_s = tau_s
        self._heat_maps = heat_maps
        self._before = after._future if after is not None else None
        self._future: Future[SmoothedPrediction] = inference.live(self._work)
        self._future.add_done_callback(lambda _: on_done())

    @property
    def is_done(self) -> bool:
        """Whether `result` returns without waiting."""
        return self._future.done()

    def result(self) -> SmoothedPrediction:
        """Wait for the result and return it.

        Raises:
            CancelledError, RuntimeError: The network was closed, or failed.
        """
        return self._future.result()

    def cancel(self) -> None:
        """Do not start if not started: the result is no longer wanted."""
        self._future.cancel()

    def _work(self, classifier: Classifier) -> SmoothedPrediction:
        began = time.perf_counter()
        frame, image = self.frame, image_of(self.frame)
        pixels = frame_input(image, classifier.mode, classifier.preprocessing)
        done = classifier.backend.run([pixels], urgent=False)
        before, self._before = self._before, None
        if before is not None:
            # It started before this one, or never will: frames are smoothed in their order.
            wait([before])
        smoothed = self._smoothing.add(
            done.probabilities[0], frame.captured_at, frame.position_s, self._tau_s
        )
        shown = best(smoothed)
        maps = maps_of_classes(classifier.features(done.features[0]), shown[: self._heat_maps])
        prediction = classifier.prediction(
            item_of(self._source, frame.index),
            image,
            done,
            done.probabilities[0],
            top=TOP,
            seconds=time.perf_counter() - began,
        )
        labels = classifier.labels
        scores = tuple(
            Score(index, labels[index].wnid, labels[index].name, float(smoothed[index]))
            for index in shown
        )
        grounds = classifier.grounds(smoothed, done.features[0])
        if is_black(pixels):
            prediction = without_class(prediction)
            scores, grounds = prediction.scores, prediction.grounds
        beside = self._said_beside(done, is_black=is_black(pixels))
        now = datetime.now().astimezone()
        return SmoothedPrediction(
            frame, prediction, scores, maps, now, self._tau_s, grounds, beside
        )

    def _said_beside(self, done: BatchResult, *, is_black: bool) -> NamedBeside | None:
        further, frame = self.inference.further, self.frame
        if further is None:
            return None
        smoothed = self._smoothing_beside.add(
            further.head.probabilities(done.pooled)[0],
            frame.captured_at,
            frame.position_s,
            self._tau_s,
        )
        named_by, labels = further.weights.path.stem, further.labels
        if is_black:
            return NamedBeside(named_by, labels, (), ())
        shown = best(smoothed)
        maps = maps_of_classes(further.features(done.features[0]), shown[: self._heat_maps])
        scores = tuple(
            Score(index, labels[index].wnid, labels[index].name, float(smoothed[index]))
            for index in shown
        )
        grounds = further.grounds(smoothed, done.features[0])
        return NamedBeside(named_by, labels, scores, maps, grounds)


def best(probabilities: Probabilities) -> list[int]:
    """The top 5 classes, most probable first; equal ones in the order of their indices."""
    # Sorts only the few candidates: sorting a thousand takes longer than everything else here.
    few = np.arange(len(probabilities))
    if len(few) > 4 * TOP:
        few = np.argpartition(-probabilities, 4 * TOP)[: 4 * TOP]
        few.sort()
    return [int(index) for index in few[np.argsort(-probabilities[few], kind="stable")][:TOP]]
