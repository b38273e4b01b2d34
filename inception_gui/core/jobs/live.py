"""The job that looks at a feed: always at its newest frame, for as long as the feed is open."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Final, TypeAlias

from inception_gui.core.inference import Inference
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.look import look
from inception_gui.core.live.meter import Meter
from inception_gui.core.live.recording import Recording
from inception_gui.core.live.smoothing import Smoothing
from inception_gui.core.live.types import (
    Counters,
    CountersChanged,
    FeedState,
    Frame,
    Notice,
    NoticeChanged,
    RecordingStopped,
    Seen,
    SourceEnded,
    SourceOpened,
)
from inception_gui.core.types import Failure
from inception_gui.errors import UserError

_log = logging.getLogger(__name__)

LiveEvent: TypeAlias = (
    SourceOpened | Seen | NoticeChanged | CountersChanged | SourceEnded | RecordingStopped | Failure
)

_LOOK_AROUND_S: Final = 0.25
_COUNTERS_EVERY_S: Final = 0.5
_LOG_EVERY_S: Final = 60.0


@dataclass(slots=True)
class LiveControls:
    """What may be changed while the job runs, from any thread.

    `smoothing_s` is the time constant of the shown scores, 0 for none. `predicts` is False while
    nobody wants predictions. `most_per_s` limits their rate, `every` looks at every n-th frame
    only. `heat_maps` of the best classes come with each prediction. `recording` takes each one.
    """

    smoothing_s: float = 0.5
    predicts: bool = True
    most_per_s: float | None = None
    every: int = 1
    heat_maps: int = 5
    recording: Recording | None = None


def live(
    feed: Feed,
    network: Callable[[], Inference | None],
    controls: LiveControls,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> Generator[LiveEvent]:
    """Yield what the network sees in `feed`, newest frame first, until the feed is closed.

    `network` is asked before each prediction; None while it is being loaded. Nothing queues: a
    frame that comes while the network works replaces the one that waits. The feed stays open when
    this job is closed.

    Raises:
        SourceError: the source cannot be opened, or gives no more frames.
    """
    yield from _Live(feed, network, controls, clock).events()


class _Live:
    def __init__(
        self,
        feed: Feed,
        network: Callable[[], Inference | None],
        controls: LiveControls,
        clock: Callable[[], float],
    ) -> None:
        self._feed = feed
        self._network = network
        self._controls = controls
        self._clock = clock
        self._smoothing = Smoothing()
        self._meter = Meter(clock())
        self._counters_due = clock() + _COUNTERS_EVERY_S
        self._log_due = clock() + _LOG_EVERY_S
        self._next_look = clock()
        self._opened = False
        self._ended = False
        self._notice: Notice | None = None

    def events(self) -> Generator[LiveEvent]:
        feed = self._feed
        while feed.state is not FeedState.CLOSED:
            # Asked before the box is emptied: the last frame of a file comes before its end.
            at_end = feed.state is FeedState.ENDED
            yield from self._news()
            inference = self._network() if self._controls.predicts else None
            if self._is_too_early(at_end=at_end):
                continue
            frame = feed.frames.take(0.0 if at_end else _LOOK_AROUND_S)
            if frame is not None:
                self._ended = False
                if inference is not None and frame.index % max(self._controls.every, 1) == 0:
                    yield from self._look(frame, inference)
            elif at_end and feed.state is FeedState.ENDED:
                if not self._ended:
                    self._ended = True
                    yield SourceEnded(feed.frames_read)
                if not feed.stay_at_end:
                    return
                feed.frames.take(_LOOK_AROUND_S)

    def _is_too_early(self, *, at_end: bool) -> bool:
        """Wait a little where the rate is limited; whether the next look is still to wait for."""
        left_s = self._next_look - self._clock()
        if left_s <= 0 or at_end:
            return False
        time.sleep(min(left_s, _LOOK_AROUND_S))
        return left_s > _LOOK_AROUND_S

    def _news(self) -> Generator[LiveEvent]:
        feed = self._feed
        notice = feed.check()
        if notice != self._notice:
            self._notice = notice
            yield NoticeChanged(notice)
        if not self._opened and feed.info is not None:
            self._opened = True
            yield SourceOpened(feed.info)
        yield from feed.take_failures()
        now = self._clock()
        if now >= self._counters_due:
            self._counters_due = now + _COUNTERS_EVERY_S
            counters = self._counters(now)
            if now >= self._log_due:
                self._log_due = now + _LOG_EVERY_S
                _log.info("%s: %s", feed.source.title, counters)
            yield CountersChanged(counters)

    def _counters(self, now: float) -> Counters:
        return self._meter.counters(self._feed.frames_read, self._feed.frames.replaced, now)

    def _look(self, frame: Frame, inference: Inference) -> Generator[LiveEvent]:
        controls = self._controls
        now = self._clock()
        if controls.most_per_s:
            self._next_look = max(self._next_look, now - 1 / controls.most_per_s)
            self._next_look += 1 / controls.most_per_s
        try:
            prediction, scores, maps, wall = look(
                frame,
                self._feed.source,
                inference,
                self._smoothing,
                tau_s=controls.smoothing_s,
                heat_maps=controls.heat_maps,
            )
        except (RuntimeError, CancelledError):
            if self._network() is inference:
                raise
            return  # it was closed for another one while this frame waited for it
        now = self._clock()
        self._meter.predicted(frame.captured_at, now)
        seen = Seen(frame, prediction, scores, maps, self._counters(now), wall)
        recording = controls.recording
        if recording is not None:
            try:
                recording.write(seen)
            except UserError as error:
                controls.recording = None
                yield RecordingStopped(error)
        yield seen
