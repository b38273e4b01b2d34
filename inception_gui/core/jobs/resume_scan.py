"""The job that classifies every frame of a video that is not stored yet, and stores it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from typing import Final

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.stored_scan import StoredScan
from inception_gui.core.types import Failure, Progress
from inception_gui.core.video.capture import Capture, Grabbed, MakeCapture
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import FeedInfo, Source
from inception_gui.errors import UserError

_SAME_S: Final = 0.001
"""Positions of one frame differ by no more: they are rounded."""


def resume_scan(
    source: Source,
    inference: Inference,
    stored: StoredScan,
    *,
    make: MakeCapture = make_capture,
) -> Generator[FramePrediction | Progress | Failure]:
    """Yield what `scan_video` does for the frames that `stored`, which was loaded, does not have.

    `Progress` counts the stored ones too. Each result is stored before it is yielded.

    Raises:
        SourceError: The source cannot be opened or has no frames.
    """
    first, after_s = stored.next_index, stored.last_s

    def make_there(of: Source) -> Capture:
        return make(of) if after_s is None else _Resumed(make(of), first, after_s)

    with stored, closing(scan_video(source, inference, make=make_there)) as events:
        for event in events:
            if isinstance(event, Progress):
                yield replace(event, done=event.done + first, known=first)
                continue
            moved = _moved(event, first)
            stored.add(moved)
            yield moved
        stored.complete()


def _moved(event: FramePrediction | Failure, by: int) -> FramePrediction | Failure:
    """The event with the frame's number in the whole video."""
    if isinstance(event, Failure):
        return replace(event, item=replace(event.item, page=event.item.page + by))
    item = event.prediction.item
    prediction = replace(event.prediction, item=replace(item, page=item.page + by))
    return replace(event, index=event.index + by, prediction=prediction)


class _Resumed:
    """A capture that starts after a frame that was read earlier."""

    def __init__(self, capture: Capture, frames: int, after_s: float) -> None:
        """`frames` were read, the last of them at `after_s`."""
        self._capture = capture
        self._frames = frames
        self._after_s = after_s

    def open(self) -> FeedInfo:
        """See `Capture`."""
        info = self._capture.open()
        self._capture.seek(self._after_s)
        if not self._passes_the_last():
            # The seek went too far, or nowhere: the long way.
            self._capture.release()
            info = self._capture.open()
            for _ in range(self._frames):
                if not self._passes_one():
                    break
        return info

    def _passes_the_last(self) -> bool:
        """Read up to the last frame that is known; False if it does not come."""
        while True:
            try:
                grabbed = self._capture.read()
            except UserError:
                continue  # it is reported in its own place
            if grabbed is None or grabbed.position_s is None:
                return False
            if grabbed.position_s >= self._after_s - _SAME_S:
                return grabbed.position_s <= self._after_s + _SAME_S

    def _passes_one(self) -> bool:
        try:
            return self._capture.skip()
        except UserError:
            return True

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        return self._capture.read()

    def skip(self) -> bool:
        """See `Capture`."""
        return self._capture.skip()

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`."""
        self._capture.seek(position_s, is_wanted)

    def release(self) -> None:
        """See `Capture`."""
        self._capture.release()
