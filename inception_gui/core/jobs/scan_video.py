"""The job that classifies every n-th frame of a video, as fast as possible."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inception_gui.core.cam import maps_of_classes
from inception_gui.core.inference.bulk_work import Work
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.live.black_frames import is_black, without_class
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.frame_input import frame_input
from inception_gui.core.live.frame_prediction import image_of, item_of
from inception_gui.core.types import NO_GROUNDS, Failure, HeatMap, Pixels, Progress
from inception_gui.core.video.capture import DamagedPart, MakeCapture
from inception_gui.core.video.frames import Film, failure_at
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import FeedInfo, Frame, Source
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import ItemResult


def scan_video(
    source: Source,
    inference: Inference,
    *,
    every: int = 1,
    fps: float | None = None,
    heat_maps: int = 0,
    top: int = 5,
    make: MakeCapture = make_capture,
) -> Generator[FramePrediction | Progress | Failure]:
    """Yield the prediction of every n-th frame of a file or sequence, in order, and progress.

    `fps` selects that many frames per second of video instead of every n-th. Each prediction has
    `heat_maps` of its top classes. A frame that cannot be read is a `Failure`; the others
    continue. `Progress` counts classified frames; its total is None if the file does not tell.

    Raises:
        SourceError: The source cannot be opened or has no frames.
    """
    with Film(source, make) as film:
        step = film.step(every, fps)
        work = _Scan(source, inference, heat_maps=heat_maps, top=top)
        failures: deque[Failure] = deque()
        total = _total(film.info, step)
        done = 0
        yield Progress(0, total)
        with (
            closing(film.frames(step)) as frames,
            closing(
                inference.bulk(_prepared(source, frames, inference, failures), work)
            ) as outcomes,
        ):
            for outcome in outcomes:
                while failures:
                    yield failures.popleft()
                yield outcome
                done += 1
                # The end of a file with more frames than announced is unknown.
                yield Progress(done, total if total is not None and done <= total else None)
        yield from failures


def _total(info: FeedInfo, step: int) -> int | None:
    return None if info.frames is None else -(-info.frames // step)


@dataclass(frozen=True, slots=True, eq=False)
class _PreparedFrame:
    """What is kept of a frame, which may be large, until it is classified."""

    index: int
    position_s: float
    width: int
    height: int
    network_input: Pixels
    seconds: float
    pages: int = 1
    note: str = ""
    photo: None = None


def _prepared(
    source: Source,
    frames: Generator[Frame | Failure],
    inference: Inference,
    failures: deque[Failure],
) -> Iterator[_PreparedFrame]:
    while True:
        began = time.perf_counter()
        frame = next(frames, None)
        if frame is None:
            return
        if isinstance(frame, Failure):
            failures.append(frame)
            continue
        if frame.is_damaged:
            part = DamagedPart(1, frame.position_s, frame.position_s)
            failures.append(failure_at(source, frame.index, part))
            continue
        image = image_of(frame)
        classifier = inference.classifier
        network_input = frame_input(image, classifier.mode, classifier.preprocessing)
        seconds = time.perf_counter() - began
        yield _PreparedFrame(
            frame.index, frame.position_s, image.width, image.height, network_input, seconds
        )


class _Scan(Work[_PreparedFrame, _PreparedFrame, FramePrediction]):
    """Turns prepared frames into predictions."""

    def __init__(self, source: Source, inference: Inference, *, heat_maps: int, top: int) -> None:
        self.needs_features = heat_maps > 0 or inference.classifier.novelty is not None
        self._source = source
        self._inference = inference
        self._heat_maps = heat_maps
        self._top = top

    def prepare(self, item: _PreparedFrame) -> _PreparedFrame:
        """See `Work`: frames are prepared when they are read, so that large ones do not pile up."""
        return item

    def network_input(self, prepared: _PreparedFrame) -> Pixels:
        """See `Work`."""
        return prepared.network_input

    def failed(self, item: _PreparedFrame, error: UserError) -> FramePrediction:
        """See `Work`; `prepare` never fails."""
        raise error

    def finished(
        self, item: _PreparedFrame, prepared: _PreparedFrame, result: ItemResult
    ) -> FramePrediction:
        """The prediction of a frame that was classified."""
        classifier = self._inference.classifier
        prediction = classifier.prediction(
            item_of(self._source, item.index),
            prepared,
            result,
            result.probabilities,
            top=self._top,
            seconds=item.seconds + result.seconds,
        )
        if is_black(prepared.network_input):
            prediction = without_class(prediction)
        # The verdict is kept. What it rests on would double the memory of a film's predictions.
        prediction = replace(prediction, grounds=NO_GROUNDS)
        maps: tuple[HeatMap, ...] = ()
        if result.features is not None:
            shown = [score.index for score in prediction.scores[: self._heat_maps]]
            maps = maps_of_classes(classifier.features(result.features), shown)
        return FramePrediction(item.index, item.position_s, prediction, maps)
