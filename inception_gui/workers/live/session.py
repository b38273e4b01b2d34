"""Controls live mode: one source at a time, played, classified, recorded, released."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.live.events import (
    ClassifiedFrame,
    Counters,
    CountersChanged,
    Notice,
    NoticeChanged,
    RecordingStopped,
    SourceEnded,
    SourceOpened,
)
from inception_gui.core.types import Failure
from inception_gui.core.video.types import FeedInfo, Source
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.live.preview import Previews
from inception_gui.workers.live.recorder import LiveRecorder
from inception_gui.workers.live.watch import FrameClassified, Watch, watching

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.live.feed import Feed
    from inception_gui.core.live.film_recording import FilmRecording
    from inception_gui.core.live.recording import Recording
    from inception_gui.errors import UserError

_log = logging.getLogger(__name__)

DEFAULT_SMOOTHING_S: Final = 0.5
_USUAL_FPS: Final = 25.0
_WRITES_S: Final = 15.0
"""How long closing waits for the end of a video that is recorded; usually it takes a second."""
_RELEASE_S: Final = 1.0
"""How long a source waits for the previous one to release its device."""
_FAILURES_LOGGED: Final = 20  # per source: a video may be damaged for minutes


class LiveSession(QObject):
    """Owns the source, its threads and the recording.

    Signals:
        started(Source): it is being opened.
        opened(FeedInfo): it is open.
        seen(ClassifiedFrame): the newest predictions.
        counters_changed(Counters)
        notice_changed(Notice | None)
        paused_changed(bool)
        ended(): a file is at its end.
        failed(UserError): the source delivers no more frames; it may be started again.
        recording_changed(Recording | None)
        went_wrong(UserError): something other than the source failed.
        news(str): a sentence about something that was done.
        saved(str, Path): after the news of a file, the same words and where it is.
        stopped(): the source was released.
    """

    started = Signal(object)
    opened = Signal(object)
    seen = Signal(object)
    counters_changed = Signal(object)
    notice_changed = Signal(object)
    paused_changed = Signal(bool)
    ended = Signal()
    failed = Signal(object)
    recording_changed = Signal(object)
    went_wrong = Signal(object)
    news = Signal(str)
    saved = Signal(str, object)
    stopped = Signal()

    def __init__(
        self,
        network: Callable[[], Inference | None],
        parent: QObject | None = None,
        make_feed: Callable[..., Feed] | None = None,
    ) -> None:
        """`network` gives the current one, or None; `make_feed` replaces `Feed` in tests."""
        super().__init__(parent)
        self._network = network
        self._make_feed = make_feed
        self._watch: Watch | None = None
        self._job = LatestJob("live", self)
        self.recorder = LiveRecorder(self)
        self.recorder.changed.connect(self.recording_changed)
        self.recorder.went_wrong.connect(self.went_wrong)
        self.recorder.news.connect(self.news)
        self.recorder.saved.connect(self.saved)
        self._smoothing_s = DEFAULT_SMOOTHING_S
        self.previews = Previews(self._take_frame, self)
        self.previews.went_wrong.connect(self.went_wrong)
        self.info: FeedInfo | None = None
        self.newest: ClassifiedFrame | None = None
        """The newest predictions of the current source."""
        self.counters: Counters | None = None
        self.source: Source | None = None
        """The current or the last source."""
        self.notice: Notice | None = None
        """What there is to say of the current source."""
        self.is_at_end = False
        """Whether a file is paused because it is at its end."""
        self.speed = 1.0
        """How fast files are played; every source starts at 1."""
        self.loops = False
        """Whether a file starts again at its end."""
        self.unreadable = 0
        """The number of its frames that could not be read and were skipped."""

    # State

    @property
    def is_running(self) -> bool:
        """Whether a source is open or being opened."""
        return self._watch is not None

    @property
    def is_paused(self) -> bool:
        """Whether a file is paused, or the image of a live source frozen."""
        return self._watch is not None and self._watch.is_paused

    @property
    def is_live(self) -> bool:
        """Whether the source cannot be played again, like a camera."""
        return self.info is None or self.info.is_live

    @property
    def is_lost(self) -> bool:
        """Whether the source is gone for now and is being opened again."""
        return self.notice is not None and self.notice.is_lost

    @property
    def recording(self) -> Recording | FilmRecording | None:
        """The current recording, if any."""
        return self._watch.recording if self._watch else None

    @property
    def smoothing_s(self) -> float:
        """The time over which predictions are smoothed, in seconds; 0 for none."""
        return self._smoothing_s

    # What a user asks for

    def start(self, source: Source, begin_s: float = 0.0) -> None:
        """Open `source` in place of the current one, at `begin_s` if it can be sought."""
        self._turn_to(source)
        self.previews.start()
        self.speed = 1.0
        watch = Watch(
            source, self.previews.source_number, begin_s, self._smoothing_s, loops=self.loops
        )
        self._watch = watch
        self._job.start(
            lambda: watching(watch, self._network, self.previews, self._make_feed),
            lambda events: self._on_events(watch, events),
            lambda error: self._on_ended(watch, error),
            patience_s=_RELEASE_S,
        )
        self.started.emit(source)

    def stop(self) -> None:
        """Release the source."""
        if self._watch is not None:
            self._let_go()
            self.previews.forget()
            self.stopped.emit()

    def stop_trying(self) -> None:
        """Open a source that was lost no more: it has failed."""
        if self._watch is not None and self._watch.feed is not None:
            self._watch.feed.give_up()

    def refuse(self, source: Source, why: UserError) -> None:
        """Release the current source: `source` was requested, which may not be opened."""
        self._turn_to(source)
        self.failed.emit(why)

    def set_paused(self, paused: bool) -> None:
        """Pause a file, or freeze a live source at the frame that was classified last."""
        watch = self._watch
        if watch is None or watch.is_paused == paused:
            return
        watch.is_paused = paused
        self.is_at_end = self.is_at_end and paused
        if watch.feed is not None:
            (watch.feed.pause if paused else watch.feed.play)()
        self._freeze(watch)
        self.paused_changed.emit(paused)

    def seek(self, position_s: float) -> None:
        """Go to another position of a file; beyond its end, to its last frame."""
        info = self.info
        if info is not None and info.duration_s is not None:
            position_s = min(position_s, info.duration_s - 1 / (info.fps or _USUAL_FPS))
        if self.is_at_end:
            self.is_at_end = False
            self.paused_changed.emit(self.is_paused)
        if self._watch is not None and self._watch.feed is not None:
            self._watch.feed.seek(max(position_s, 0.0))

    def step(self) -> None:
        """Pause a file at its next frame."""
        if self._watch is not None and self._watch.feed is not None and not self.is_live:
            self.set_paused(True)
            self._watch.feed.step()

    def set_speed(self, speed: float) -> None:
        """Play a file at this speed, 1 for its own."""
        self.speed = speed
        if self._watch is not None:
            self._watch.speed = speed
            if self._watch.feed is not None:
                self._watch.feed.speed = speed

    def set_loops(self, loops: bool) -> None:
        """Start a file again at its end, or do not."""
        self.loops = loops
        if self._watch is not None:
            self._watch.loops = loops
            if self._watch.feed is not None:
                self._watch.feed.loops = loops

    def set_smoothing(self, seconds: float) -> None:
        """Smooth predictions over this time in seconds; 0 for none."""
        self._smoothing_s = seconds
        if self._watch is not None:
            self._watch.smoothing_s = seconds  # for controls that do not exist yet
            if self._watch.controls is not None:
                self._watch.controls.smoothing_s = seconds

    def record(self, path: Path) -> None:
        """Write every prediction from now on into a .csv or .jsonl, or every frame into a video."""
        if watch := self._watch:
            self.recorder.record(watch, path, lambda: watch is self._watch)

    def stop_recording(self) -> None:
        """Stop recording, and say where the file is."""
        if self._watch is not None:
            self.recorder.stop(self._watch)

    def snapshot(self, seen: ClassifiedFrame, source: Source, path: Path, **style: Any) -> None:
        """Save a classified frame, its overlay and its predictions in one folder."""
        self.recorder.snapshot(seen, source, path, **style)

    def close(self, seconds: float = 2.0) -> None:
        """Release everything, waiting no longer than `seconds` for each thread."""
        self._let_go()
        self._job.close(seconds)
        self.recorder.wait(max(seconds, _WRITES_S))  # what was asked for is written to its end
        self.recorder.cancel()
        self.previews.close(seconds)

    # On the preview's thread

    def _take_frame(self) -> Any:
        watch = self._watch  # read once: the window may switch to another meanwhile
        feed = watch.feed if watch is not None else None
        return feed.take_preview() if feed is not None else None

    # Inside

    def _turn_to(self, source: Source) -> None:
        """Drop everything of the current source."""
        self._let_go()
        self.source, self.unreadable = source, 0
        self.info = self.newest = self.counters = self.notice = None
        self.is_at_end = False
        self.previews.forget()

    def _let_go(self) -> None:
        watch, self._watch = self._watch, None
        if watch is None:
            return
        watch.is_left = True
        self.recorder.stop(watch)
        self._job.cancel()
        if watch.feed is not None:
            # Without waiting: the job's thread waits.
            watch.feed.close(0)
        if self.counters is not None:
            _log.info("live: %s released: %s", watch.source.title, self.counters)

    def _freeze(self, watch: Watch) -> None:
        """Hold the frame classified last of a live source that is paused, or release it."""
        # Until it is open it is not known whether it is live; a file is only paused.
        freezes = watch.is_paused and self.info is not None and self.info.is_live
        if watch.controls is not None:
            watch.controls.predicts = not freezes
        self.previews.hold(self.newest.frame if freezes and self.newest else None)

    def _on_events(self, watch: Watch, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, FrameClassified):
                newest = watch.newest.take()
                if newest is not None:
                    self.newest, self.counters = newest, newest.counters
                    if watch.is_paused:
                        self._freeze(watch)  # it was in the network: hold its frame instead
                    self.seen.emit(newest)
            elif isinstance(event, SourceOpened):
                self.info = event.info
                self._freeze(watch)
                self.opened.emit(event.info)
            elif isinstance(event, CountersChanged):
                self.counters = event.counters
                self.recorder.stop_if_failed(watch)
                self.counters_changed.emit(event.counters)
            elif isinstance(event, NoticeChanged):
                self.notice = event.notice
                self.notice_changed.emit(event.notice)
            elif isinstance(event, SourceEnded):
                self.is_at_end = True
                self.ended.emit()
                self.paused_changed.emit(watch.is_paused)
            elif isinstance(event, RecordingStopped):
                self.stop_recording()
                self.went_wrong.emit(event.error)
            elif isinstance(event, Failure):
                if self.unreadable < _FAILURES_LOGGED:
                    _log.warning("live: %s: %s", event.item.name, event.message)
                self.unreadable += event.in_a_row

    def _on_ended(self, watch: Watch, error: BaseException | None) -> None:
        self._watch, self.notice = None, None
        self.recorder.stop(watch)
        self.previews.forget()  # no frame may replace the message that follows
        if error is not None:
            wrong = as_user_error(error)
            _log.warning("live: %s: %s (%s)", watch.source.title, wrong.sentence, wrong.detail)
            self.failed.emit(wrong)
        else:
            self.stopped.emit()
