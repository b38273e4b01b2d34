"""The job that classifies a feed: always its newest frame, for as long as the feed is open."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from inception_gui.core.backends.backend import LIVE_FRAMES
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
from inception_gui.core.video.types import FeedInfo, Frame
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

_POLL_S: Final = 0.25
_COUNTERS_EVERY_S: Final = 0.5
_LOG_EVERY_S: Final = 60.0


@dataclass(slots=True)
class LiveControls:
    """Settings that any thread may change while the job runs.

    `smoothing_s` is the time constant of the shown scores, 0 for none. `predicts` is False while no
    predictions are wanted. `most_per_s` limits their rate; `every` classifies only every n-th
    frame. Each prediction has `heat_maps` of its top classes and is written to `recording`.
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
    """Yield predictions of the newest frames of `feed` until the feed is closed.

    `network` is called before each prediction and returns None while the network is loading.
    Nothing queues: a frame that arrives while the network is busy replaces the one that waits. The
    feed stays open when this job is closed.

    Raises:
        SourceError: The source cannot be opened, or sends no more frames.
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
        self._smoothing = Smoothing(), Smoothing()
        self._meter = Meter(clock())
        self._counters_due = clock() + _COUNTERS_EVERY_S
        self._log_due = clock() + _LOG_EVERY_S
        self._next_pass_at = clock()
        self._told: FeedInfo | None = None
        """What was last said of the source: it changes where a source is opened again."""
        self._ended = False
        self._passes: deque[FramePass] = deque()
        self._smoothed: Frame | None = None
        """The last classified frame, if its scores include those of earlier frames."""
        self._unclassified: Frame | None = None
        """The newest frame, while there is no network to classify it."""
        self._notice: Notice | None = None

    def events(self) -> Generator[LiveEvent]:
        feed = self._feed
        try:
            while feed.state is not FeedState.CLOSED:
                # Read before the mailbox is emptied: the last frame of a file precedes its end.
                at_end = feed.state is FeedState.ENDED
                wakes = feed.frames.wakes
                yield from self._news()
                yield from self._finished()
                inference = self._network() if self._controls.predicts else None
                if self._is_too_early(wakes, at_end=at_end):
                    continue
                # At the end of a file it waits here; a seek then delivers one frame.
                waits = not at_end or self._ended or bool(self._passes)
                frame = feed.frames.take(_POLL_S if waits else 0.0, since=wakes)
                if frame is not None:
                    self._ended = False
                    self._unclassified = frame
                if self._unclassified is not None and inference is not None:
                    frame, self._unclassified = self._unclassified, None
                    if frame.index % max(self._controls.every, 1) == 0:
                        yield from self._start(frame, inference)
                elif self._smoothed is not None and inference is not None and self._is_at_rest():
                    # A frame that stays on display gets its own scores, not smoothed ones.
                    yield from self._start(self._smoothed, inference, again=True)
                elif (
                    frame is None and at_end and feed.state is FeedState.ENDED and not self._passes
                ):
                    if not self._ended:
                        self._ended = True
                        yield SourceEnded(feed.frames_read)
                    if not feed.stay_at_end:
                        return
        finally:
            for one in self._passes:
                one.cancel()

    def _finished(self) -> Generator[LiveEvent]:
        """Yield the finished passes in their order; wait until there is room for one more."""
        while self._passes and (self._passes[0].is_done or len(self._passes) >= LIVE_FRAMES):
            if self._feed.state is FeedState.CLOSED:
                return  # nobody wants what is left
            yield from self._classified(self._passes.popleft())

    def _is_at_rest(self) -> bool:
        """Whether a file stays on one frame for now, and no pass is running."""
        return not self._passes and self._rests

    @property
    def _rests(self) -> bool:
        state, info = self._feed.state, self._feed.info
        if info is None or info.is_live:
            return False
        at_end = state is FeedState.ENDED and self._feed.stay_at_end
        return state is FeedState.PAUSED or at_end

    def _is_too_early(self, wakes: int, *, at_end: bool) -> bool:
        """Wait briefly if the rate is limited; return whether it is too early for the next pass."""
        left_s = self._next_pass_at - self._clock()
        if left_s <= 0 or at_end:
            return False
        self._feed.frames.wait(min(left_s, _POLL_S), since=wakes)
        return True

    def _news(self) -> Generator[LiveEvent]:
        feed = self._feed
        notice = feed.check()
        if notice != self._notice:
            self._notice = notice
            yield NoticeChanged(notice)
        if feed.info is not None and feed.info is not self._told:
            self._told = feed.info
            yield SourceOpened(feed.info)
        recording = self._controls.recording
        if recording is not None and notice is not None and notice.is_lost:
            recording.mark_gap(notice.sentence)
        elif recording is not None and not self._controls.predicts:
            recording.mark_gap("the image was frozen")
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

    def _start(
        self, frame: Frame, inference: Inference, *, again: bool = False
    ) -> Generator[LiveEvent]:
        controls = self._controls
        tau_s = 0.0 if self._rests else controls.smoothing_s
        self._smoothed = frame if tau_s > 0 else None
        now = self._clock()
        if controls.most_per_s:
            self._next_pass_at = max(self._next_pass_at, now - 1 / controls.most_per_s)
            self._next_pass_at += 1 / controls.most_per_s
        if self._passes and self._passes[-1].inference is not inference:
            while self._passes:
                yield from self._classified(self._passes.popleft())
        try:
            one = FramePass(
                frame,
                self._feed.source,
                inference,
                self._smoothing,
                tau_s=tau_s,
                heat_maps=controls.heat_maps,
                after=self._passes[-1] if self._passes else None,
                on_done=self._feed.frames.wake,
                is_again=again,
            )
        except RuntimeError:
            if self._network() is inference:
                raise
            self._unclassified = self._unclassified or frame  # the network was just replaced
            return
        self._passes.append(one)

    def _classified(self, one: FramePass) -> Generator[LiveEvent]:
        try:
            found = one.result()
        except (RuntimeError, CancelledError):
            if self._network() is one.inference:
                raise
            # The network was replaced while this frame waited for it.
            self._unclassified = self._unclassified or one.frame
            return
        now = self._clock()
        self._meter.predicted(found.frame.captured_at, now)
        counters = self._counters(now)
        seen = ClassifiedFrame(
            found.frame,
            found.prediction,
            found.scores,
            found.heat_maps,
            counters,
            found.at,
            found.smoothing_s,
            found.grounds,
            found.beside,
        )
        recording = self._controls.recording
        if recording is not None and not one.is_again:
            try:
                recording.write(seen)
            except UserError as error:
                self._controls.recording = None
                yield RecordingStopped(error)
        yield seen
