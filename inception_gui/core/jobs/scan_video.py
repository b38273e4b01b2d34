"""The job that looks at every n-th frame of a film, in bulk, as fast as it goes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inception_gui.core.cam import maps_of_classes
from inception_gui.core.inference.bulk_work import Work
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.frame_input import frame_input
from inception_gui.core.live.frame_prediction import image_of, item_of
from inception_gui.core.types import Failure, HeatMap, Pixels, Progress
from inception_gui.core.video.capture import MakeCapture
from inception_gui.core.video.frames import Film
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
    """Yield the prediction of every n-th frame of a file or sequence, in order, and the progress.

    `fps` asks for so many frames a second of the film instead of every n-th. `heat_maps` of the
    best classes come with each. A frame that cannot be read is a `Failure`; the others go on.
    `Progress` counts frames that were looked at; its total is None where the file does not tell.

    Raises:
        SourceError: the source cannot be opened or holds no frame.
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
            closing(inference.bulk(_prepared(frames, inference, failures), work)) as outcomes,
        ):
            for outcome in outcomes:
                while failures:
                    yield failures.popleft()
                yield outcome
                done += 1
                # A file that holds more than it said has no known end any more.
                yield Progress(done, total if total is not None and done <= total else None)
        yield from failures


def _total(info: FeedInfo, step: int) -> int | None:
    return None if info.frames is None else -(-info.frames // step)


@dataclass(frozen=True, slots=True, eq=False)
class _Small:
    """What is kept of a frame, which may be large, until its answer comes."""

    index: int
    position_s: float
    width: int
    height: int
    network_input: Pixels
    seconds: float
    pages: int = 1


def _prepared(
    frames: Generator[Frame | Failure], inference: Inference, failures: deque[Failure]
) -> Iterator[_Small]:
    while True:
        began = time.perf_counter()
        frame = next(frames, None)
        if frame is None:
            return
        if isinstance(frame, Failure):
            failures.append(frame)
            continue
        image = image_of(frame)
        classifier = inference.classifier
        network_input = frame_input(image, classifier.mode, classifier.preprocessing)
        seconds = time.perf_counter() - began
        yield _Small(
            frame.index, frame.position_s, image.width, image.height, network_input, seconds
        )


class _Scan(Work[_Small, _Small, FramePrediction]):
    """What is done with a prepared frame."""

    def __init__(self, source: Source, inference: Inference, *, heat_maps: int, top: int) -> None:
        self.needs_features = heat_maps > 0
        self._source = source
        self._inference = inference
        self._heat_maps = heat_maps
        self._top = top

    def prepare(self, item: _Small) -> _Small:
        """See `Work`: it is prepared where it is read, so that large frames do not gather."""
        return item

    def network_input(self, prepared: _Small) -> Pixels:
        """See `Work`."""
        return prepared.network_input

    def failed(self, item: _Small, error: UserError) -> FramePrediction:
        """See `Work`; `prepare` never fails."""
        raise error

    def finished(self, item: _Small, prepared: _Small, result: ItemResult) -> FramePrediction:
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
        maps: tuple[HeatMap, ...] = ()
        if result.features is not None:
            shown = [score.index for score in prediction.scores[: self._heat_maps]]
            maps = maps_of_classes(classifier.features(result.features), shown)
        return FramePrediction(item.index, item.position_s, prediction, maps)
