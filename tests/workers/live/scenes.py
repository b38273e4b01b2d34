"""Frames, films and live sessions that the tests of live mode share."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from inception_gui.core.live.events import ClassifiedFrame, Counters
from inception_gui.core.live.feed import Feed
from inception_gui.core.types import HeatMap, Score
from inception_gui.core.video.opencv import import_cv2
from inception_gui.core.video.types import Frame, Source
from tests.core.live.captures import ScriptedCapture, colour
from tests.widgets.sample_pictures import prediction

COUNTERS = Counters(30.0, 12.0, 0.04, 3, 12)


def frame(index: int, size: tuple[int, int] = (64, 48), taken_s: float | None = None) -> Frame:
    """A frame of the class `index`."""
    taken = time.monotonic() if taken_s is None else taken_s
    return Frame(colour(index, size), index, taken, index / 30)


def seen(
    of: Frame, classes: tuple[int, ...] = (285, 281), shares: tuple[float, ...] = ()
) -> ClassifiedFrame:
    """What a network could say of `of`: these classes, with a map each."""
    shares = shares or tuple(0.6 / (place + 1) for place in range(len(classes)))
    scores = tuple(
        Score(index, f"n{index:08d}", f"class {index}", share)
        for index, share in zip(classes, shares, strict=True)
    )
    maps = []
    for index in classes:
        values = np.zeros((8, 8), np.float32)
        values[0, index % 8] = 1
        maps.append(HeatMap(index, values, "gradcam", "Mixed_7c"))
    made = replace(prediction(), scores=scores)
    return ClassifiedFrame(of, made, scores, tuple(maps), COUNTERS, datetime.now(UTC))


class Captures:
    """Stands for `Feed` in a session: every source opened gets the next capture."""

    def __init__(self, make: Callable[[], ScriptedCapture]) -> None:
        self.make = make
        self.retries = True
        """Whether a source that is lost is opened again, as the session asks for."""
        self.made: list[ScriptedCapture] = []

    def feed(
        self,
        source: Source,
        on_frame: Callable[[], None],
        retry_s: float = 0.0,
        begin_s: float = 0.0,
    ) -> Feed:
        def capture(_source: Source) -> ScriptedCapture:
            self.made.append(self.make())
            return self.made[-1]

        return Feed(
            source,
            on_frame,
            retry_s=retry_s if self.retries else 0.0,
            begin_s=begin_s,
            make_capture=capture,
        )


def write_film(path: Path, frames: int = 30, fps: float = 30.0, side: int = 64) -> Path:
    """A video whose second half is brighter than the first."""
    cv2 = import_cv2()
    code = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(path), code, fps, (side, side))
    for number in range(frames):
        level = 40 if number < frames / 2 else 200
        writer.write(np.full((side, side, 3), level, np.uint8))
    writer.release()
    return path
