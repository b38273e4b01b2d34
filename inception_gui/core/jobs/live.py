"""The job that looks at a feed: always at its newest frame, for as long as the feed is open."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from inception_gui.core.inference.scheduler import LIVE_FRAMES
from inception_gui.core.live.events import (
    ClassifiedFrame,
    Counters,
    CountersChanged,
    FeedState,
    Notice,
    NoticeChanged,
    RecordingStopped,
    SourceEnded,
    SourceOpened,
)
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.frame_prediction import FramePass
from inception_gui.core.live.rate_meter import Meter
from inception_gui.core.live.recording import Recording
from inception_gui.core.live.smoothing import Smoothing
from inception_gui.core.types import Failure
from inception_gui.core.video.types import Frame
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference

_log = logging.getLogger(__name__)

LiveEvent: TypeAlias = (
    SourceOpened
    | ClassifiedFrame
    | NoticeChanged
    | CountersChanged
    | SourceEnded
    | RecordingStopped
    | Failure
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
        self._looks: deque[FramePass] = deque()
        self._smoothed: Frame | None = None
        """The last that was looked at, where its answer has that of others in it."""
        self._unseen: Frame | None = None
        """The newest, while there is no network to look at it."""
        self._notice: Notice | None = None

    def events(self) -> Generator[LiveEvent]:
        feed = self._feed
        try:
            while feed.state is not FeedState.CLOSED:
                # Asked before the box is emptied: the last frame of a file comes before its end.
                at_end = feed.state is FeedState.ENDED
                wakes = feed.frames.wakes
                yield from self._news()
                yield from self._looked()
                inference = self._network() if self._controls.predicts else None
                if self._is_too_early(wakes, at_end=at_end):
                    continue
                # Resting at the end it waits here: what is sought then comes as one frame.
                waits = not at_end or self._ended or bool(self._looks)
                frame = feed.frames.take(_LOOK_AROUND_S if waits else 0.0, since=wakes)
                if frame is not None:
                    self._ended = False
                    self._unseen = frame
                if self._unseen is not None and inference is not None:
                    frame, self._unseen = self._unseen, None
                    if frame.index % max(self._controls.every, 1) == 0:
                        yield from self._look(frame, inference)
                elif self._smoothed is not None and inference is not None and self._is_at_rest():
                    # What stays on display is answered by itself, not by what came before it.
                    yield from self._look(self._smoothed, inference, again=True)
                elif frame is None and at_end and feed.state is FeedState.ENDED and not self._looks:
                    if not self._ended:
                        self._ended = True
                        yield SourceEnded(feed.frames_read)
                    if not feed.stay_at_end:
                        return
        finally:
            for look in self._looks:
                look.cancel()

    def _looked(self) -> Generator[LiveEvent]:
        """What is there of the looks under way, in their order; waits for room for one more."""
        while self._looks and (self._looks[0].is_done or len(self._looks) >= LIVE_FRAMES):
            yield from self._seen(self._looks.popleft())

    def _is_at_rest(self) -> bool:
        """Whether a file shows one frame until somebody says otherwise, and all looks are done."""
        return not self._looks and self._rests

    @property
    def _rests(self) -> bool:
        state, info = self._feed.state, self._feed.info
        if info is None or info.is_live:
            return False
        at_end = state is FeedState.ENDED and self._feed.stay_at_end
        return state is FeedState.PAUSED or at_end

    def _is_too_early(self, wakes: int, *, at_end: bool) -> bool:
        """Wait a little where the rate is limited; whether the next look is still to wait for."""
        left_s = self._next_look - self._clock()
        if left_s <= 0 or at_end:
            return False
        self._feed.frames.wait(min(left_s, _LOOK_AROUND_S), since=wakes)
        return True

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

    def _look(
        self, frame: Frame, inference: Inference, *, again: bool = False
    ) -> Generator[LiveEvent]:
        controls = self._controls
        tau_s = 0.0 if self._rests else controls.smoothing_s
        self._smoothed = frame if tau_s > 0 else None
        now = self._clock()
        if controls.most_per_s:
            self._next_look = max(self._next_look, now - 1 / controls.most_per_s)
            self._next_look += 1 / controls.most_per_s
        if self._looks and self._looks[-1].inference is not inference:
            while self._looks:
                yield from self._seen(self._looks.popleft())
        try:
            look = FramePass(
                frame,
                self._feed.source,
                inference,
                self._smoothing,
                tau_s=tau_s,
                heat_maps=controls.heat_maps,
                after=self._looks[-1] if self._looks else None,
                on_done=self._feed.frames.wake,
                is_again=again,
            )
        except RuntimeError:
            if self._network() is inference:
                raise
            self._unseen = self._unseen or frame  # it was closed for another one just now
            return
        self._looks.append(look)

    def _seen(self, look: FramePass) -> Generator[LiveEvent]:
        try:
            looked = look.result()
        except (RuntimeError, CancelledError):
            if self._network() is look.inference:
                raise
            # It was closed for another one while this frame waited for it.
            self._unseen = self._unseen or look.frame
            return
        now = self._clock()
        self._meter.predicted(looked.frame.captured_at, now)
        counters = self._counters(now)
        seen = ClassifiedFrame(
            looked.frame, looked.prediction, looked.scores, looked.heat_maps, counters, looked.at
        )
        recording = self._controls.recording
        if recording is not None and not look.is_again:
            try:
                recording.write(seen)
            except UserError as error:
                self._controls.recording = None
                yield RecordingStopped(error)
        yield seen
