"""A feed reads one source on its own thread and offers the newest frame."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from inception_gui.core.live import hung_threads
from inception_gui.core.live.damaged_frames import Damage
from inception_gui.core.live.events import FeedState, Notice
from inception_gui.core.live.mailbox import Mailbox
from inception_gui.core.live.pacer import Pacer
from inception_gui.core.live.playback import Steering
from inception_gui.core.live.retries import Retries, lost_notice
from inception_gui.core.live.watchdog import lost
from inception_gui.core.types import Failure
from inception_gui.core.video.capture import Capture, DamagedPart, Grabbed
from inception_gui.core.video.frames import failure_at, holds_no_picture
from inception_gui.core.video.list_cameras import found_again
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import (
    DEFAULT_FPS,
    FeedInfo,
    Frame,
    Source,
    SourceError,
    VideoFile,
)
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.live.film_recording import FilmRecording

_log = logging.getLogger(__name__)

_GONE_S: Final = 1.0
"""Cameras miss a frame now and then; a second without any is no accident."""
_NEVER_CAME_S: Final = 4.0
"""Some cameras send nothing while they adjust themselves."""
_TRY_AGAIN_S: Final = 0.02


class Feed:
    """Reads `source` from its making until `close`; all methods return at once, from any thread.

    Frames go to two mailboxes, one for the preview and one for the network: in each the latest
    wins. A live source is read without pause. A file is played at its own speed; at its end it
    rests until it is sought, played again or closed.

    A live source that stops is opened again, with growing pauses, for `retry_s` seconds after its
    last frame; meanwhile `check` returns a notice that says so.
    """

    def __init__(
        self,
        source: Source,
        on_frame: Callable[[], None] | None = None,
        *,
        retry_s: float = 0.0,
        begin_s: float = 0.0,
        make_capture: Callable[[Source], Capture] = make_capture,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`on_frame` is called on the feed's thread when a frame came and the last was taken.

        A file is played from `begin_s` on.

        Raises:
            SourceError: too many earlier sources hang.
        """
        hung_threads.check()
        self.source = source
        self.info: FeedInfo | None = None
        """What is known of the source, once it is open."""
        self.stay_at_end = True
        """Whether a job on this feed continues at the end of a file, which may be sought again."""
        self.speed = 1.0
        """Seconds of a file in a second. Of fast ones frames are skipped."""
        self.loops = False
        """Whether a file starts again at its end."""
        self.film: FilmRecording | None = None
        """Where every frame of a live source is recorded, frozen or not."""
        self.frames: Mailbox[Frame] = Mailbox()
        """For the network."""
        self.frames_read = 0
        self._preview: Mailbox[Frame] = Mailbox(on_frame)
        self._make_capture = make_capture
        self._clock = clock
        self._steering = Steering(source, clock)
        self._watchdog = self._steering.watchdog
        self._retries = Retries(retry_s)
        self._began: float | None = None
        """When the first frame of a live source came."""
        self._is_left_behind = False
        self._damage = Damage()
        if begin_s > 0:
            self._steering.seek(begin_s)
        self._thread = threading.Thread(target=self._run, name="feed", daemon=True)
        self._thread.start()

    @property
    def state(self) -> FeedState:
        """Where the feed stands."""
        return self._steering.state

    def take_preview(self) -> Frame | None:
        """The newest frame that was not taken yet."""
        return self._preview.take()

    def play(self) -> None:
        """Go on, from the start where a file is at its end."""
        self._steering.play()

    def pause(self) -> None:
        """Rest on the newest frame. A live source is read on, so that it is fresh afterwards."""
        self._steering.pause()

    def seek(self, position_s: float) -> None:
        """Go on at `position_s` of a file; while paused, show the one frame that is there."""
        self._steering.seek(position_s)

    def step(self) -> None:
        """Show the next frame of a file, and rest there."""
        self._steering.step()

    def check(self) -> Notice | None:
        """What to say of the source now; None where all is well.

        Raises:
            SourceError: it failed, or is not worth waiting for any longer.
        """
        try:
            return self._steering.check()
        except SourceError as error:
            is_reading = self.state in (FeedState.PLAYING, FeedState.PAUSED)
            if is_reading and self._retries.waits_for(self._watchdog.silent_s(self._clock())):
                return lost_notice(error)
            self._fail(error)
            raise

    def give_up(self) -> None:
        """Stop trying to open a source that was lost again; `check` raises why it was lost."""
        self._retries.for_s = 0.0
        self._steering.give_up()
        self.frames.wake()

    def take_failures(self) -> list[Failure]:
        """The frames of a file or sequence that could not be read, since the last time.

        One stands for all of a damaged part that came since then.
        """
        return self._damage.take()

    def close(self, wait_s: float = 1.0) -> bool:
        """End the feed and give the device back; whether that was done within `wait_s`.

        Where not, the driver hangs: the thread is left behind and gives the device back when the
        driver returns. `wait_s` 0 only asks for the end.
        """
        self._steering.close()
        self.frames.wake()
        self._thread.join(max(wait_s, 0.0))
        self.frames.clear()
        self._preview.clear()
        if not self._thread.is_alive():
            return True
        # Only who really waited can say that it hangs.
        if wait_s > 0 and not self._is_left_behind:
            self._is_left_behind = True
            _log.warning("%s hangs; its thread is left behind", self.source.title)
            hung_threads.leave(self._thread)
        return False

    # What follows runs on the feed's thread.

    def _run(self) -> None:
        source, steering = self.source, self._steering
        try:
            while not steering.is_over():
                try:
                    self._read(source)
                except SourceError as error:
                    pause_s = self._retries.next_pause_s(self._clock())
                    if pause_s is None:
                        raise
                    _log.info("%s is tried again in %.0f s: %s", source.title, pause_s, error)
                    steering.lose(error)
                    self.frames.wake()
                    steering.sleep(pause_s)
                    source = found_again(self.source)
        except Exception as error:  # noqa: BLE001 - `check` reports it
            self._fail(error)

    def _read(self, source: Source) -> None:
        capture = self._make_capture(source)
        try:
            info = capture.open()
            self.info = info
            self._watchdog.opened(is_live=info.is_live)
            self.frames.wake()
            if info.is_live:
                self._read_live(capture)
            else:
                self._play(capture, info)
        finally:
            capture.release()

    def _fail(self, error: BaseException) -> None:
        if self._steering.fail(error):
            self.frames.wake()

    def _read_live(self, capture: Capture) -> None:
        steering = self._steering
        came = False
        last = self._clock()
        while not steering.is_over():
            grabbed = capture.read()
            now = self._clock()
            if grabbed is None:
                silent_s = now - last
                if silent_s > (_GONE_S if came else _NEVER_CAME_S):
                    detail = f"no frame for {silent_s:.1f} s"
                    raise lost(self.source, detail, showed_something=self._began is not None)
                steering.sleep(_TRY_AGAIN_S)
                continue
            last, came = now, True
            self._began = now if self._began is None else self._began
            self._retries.frame_came()
            self._watchdog.frame_came(grabbed.pixels, now)
            film = self.film
            if film is not None:
                film.put(grabbed.pixels, now - self._began)
            if steering.goes_on_live():
                self._deliver(grabbed, self.frames_read, now, now - self._began)

    def _play(self, capture: Capture, info: FeedInfo) -> None:
        steering, fps = self._steering, info.fps or DEFAULT_FPS
        pacer, index = Pacer(info.fps), 0
        shows_one = True  # a feed that is paused from the start shows where it stands
        read_before = 0  # when the file was last at its start
        while not steering.is_over():
            target_s = steering.next_target(pacer, shows_one=shows_one)
            if steering.is_over():
                return
            pacer.set_speed(self.speed)
            if target_s is not None:
                capture.seek(target_s, steering.is_seek_wanted)
                index = round(target_s * fps)
                pacer.restart()
                shows_one = True
            grabbed = self._next_frame(capture, index)
            if grabbed is None:
                if self.frames_read == 0 and isinstance(self.source, VideoFile):
                    raise holds_no_picture(self.source)
                if self.loops and self.frames_read > read_before:
                    # The last frame is shown for as long as the others.
                    if steering.wait_until_due(1 / fps / self.speed):
                        read_before = self.frames_read
                        steering.seek(0.0)
                    continue
                steering.rest_at_end()
                self.frames.wake()
                shows_one = False
                continue
            if isinstance(grabbed, Failure):
                self._damage.add(grabbed)
                self.frames.wake()
                pacer.restart()  # playback does not pause for the damaged part
                index += grabbed.in_a_row
                continue
            position_s = index / fps if grabbed.position_s is None else grabbed.position_s
            wait_s = pacer.wait_s(position_s, self._clock())
            if wait_s > _TRY_AGAIN_S:
                self._watchdog.rests()
            if not steering.wait_until_due(wait_s):
                continue
            now = self._clock()
            self._watchdog.frame_came(grabbed.pixels, now)
            self._deliver(grabbed, index, now, position_s)
            if grabbed.is_damaged:
                part = DamagedPart(1, position_s, position_s)
                self._damage.add(failure_at(self.source, index, part))
            shows_one = False
            index += 1
            for _ in range(pacer.frames_late(wait_s)):
                try:
                    if not capture.skip():
                        break
                except SourceError:
                    raise
                except UserError as error:
                    failure = failure_at(self.source, index, error)
                    self._damage.add(failure)
                    pacer.restart()
                    index += failure.in_a_row
                    break
                index += 1
                self.frames_read += 1

    def _next_frame(self, capture: Capture, index: int) -> Grabbed | Failure | None:
        try:
            return capture.read()
        except SourceError:
            raise
        except UserError as error:
            return failure_at(self.source, index, error)

    def _deliver(self, grabbed: Grabbed, index: int, now: float, position_s: float) -> None:
        frame = Frame(grabbed.pixels, index, now, position_s, grabbed.is_damaged)
        self.frames_read += 1
        self._preview.put(frame)
        if not frame.is_damaged:
            self.frames.put(frame)
