"""What the network says of one frame: scores, smoothed scores, heat maps."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Final

import numpy as np

from inception_gui.core.classifier import Classifier, Pass
from inception_gui.core.inference import Inference
from inception_gui.core.live.frame_input import frame_input
from inception_gui.core.live.smoothing import Probabilities, Smoothing
from inception_gui.core.live.types import Frame, Source, VideoFile
from inception_gui.core.types import DecodedImage, HeatMap, Item, Prediction, Score

TOP: Final = 5
FORMAT: Final = "video frame"


def item_of(source: Source, index: int) -> Item:
    """Frame `index` of `source` as an item; its name is the source's."""
    path = source.path if isinstance(source, VideoFile) else None
    return Item(source.title, path=path, page=index)


def image_of(frame: Frame) -> DecodedImage:
    """A frame as a decoded picture."""
    height, width = frame.pixels.shape[:2]
    return DecodedImage(frame.pixels, None, width, height, FORMAT)


def look(
    frame: Frame,
    source: Source,
    inference: Inference,
    smoothing: Smoothing,
    *,
    tau_s: float,
    heat_maps: int,
) -> tuple[Prediction, tuple[Score, ...], tuple[HeatMap, ...], datetime]:
    """The prediction of `frame`, the smoothed best five, their maps in this frame, and now."""
    began = time.perf_counter()
    of_mode, image = inference.classifier, image_of(frame)
    # Prepared here, so that the lane is taken for the network alone.
    inputs = [frame_input(of_mode, image)]

    def work(classifier: Classifier) -> tuple[Pass, Probabilities, tuple[HeatMap, ...]]:
        done = classifier.run(inputs, prepared_for=1 if inference.is_warm else None)
        smoothed = smoothing.add(done.probabilities[0], frame.captured_at, frame.position_s, tau_s)
        shown = best(smoothed)[:heat_maps]
        return done, smoothed, classifier.heat_maps(done.features, shown)

    done, smoothed, maps = inference.interactive(work)
    prediction = of_mode.prediction(
        item_of(source, frame.index),
        image,
        done.probabilities[0],
        top=TOP,
        seconds=time.perf_counter() - began,
    )
    labels = of_mode.labels
    scores = tuple(
        Score(index, labels[index].wnid, labels[index].name, float(smoothed[index]))
        for index in best(smoothed)
    )
    return prediction, scores, maps, datetime.now().astimezone()


def best(probabilities: Probabilities) -> list[int]:
    """The best five classes, most probable first; equal ones in the order of their numbers."""
    # Of the few that can be among them: sorting a thousand takes longer than all else here.
    few = np.argpartition(-probabilities, 4 * TOP)[: 4 * TOP]
    few.sort()
    return [int(index) for index in few[np.argsort(-probabilities[few], kind="stable")][:TOP]]
