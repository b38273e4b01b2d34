"""A feed reads one source on its own thread and offers the newest frame."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from inception_gui.core.live import hung_threads
from inception_gui.core.live.damaged_frames import Damage
from inception_gui.core.live.events import FeedState, Notice
from inception_gui.core.live.mailbox import Mailbox
from inception_gui.core.live.pacer import Pacer
from inception_gui.core.live.playback import Steering
from inception_gui.core.live.watchdog import lost
from inception_gui.core.types import Failure, Item
from inception_gui.core.video.capture import Capture, Grabbed
from inception_gui.core.video.frames import holds_no_picture
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.plausible import DEFAULT_FPS
from inception_gui.core.video.types import FeedInfo, Frame, Source, SourceError, VideoFile
from inception_gui.errors import UserError

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
    """

    def __init__(
        self,
        source: Source,
        on_frame: Callable[[], None] | None = None,
        *,
        make_capture: Callable[[Source], Capture] = make_capture,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`on_frame` is called on the feed's thread when a frame came and the last was taken.

        Raises:
            SourceError: too many earlier sources hang.
        """
        hung_threads.check()
        self.source = source
        self.info: FeedInfo | None = None
        """What is known of the source, once it is open."""
        self.stay_at_end = True
        """Whether a job on this feed continues at the end of a file, which may be sought again."""
        self.frames: Mailbox[Frame] = Mailbox()
        """For the network."""
        self.frames_read = 0
        self._preview: Mailbox[Frame] = Mailbox(on_frame)
        self._make_capture = make_capture
        self._clock = clock
        self._steering = Steering(source, clock)
        self._watchdog = self._steering.watchdog
        self._is_left_behind = False
        self._damage = Damage()
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

    def check(self) -> Notice | None:
        """What to say of the source now; None where all is well.

        Raises:
            SourceError: it failed, or is not worth waiting for any longer.
        """
        try:
            return self._steering.check()
        except SourceError as error:
            self._fail(error)
            raise

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
        capture: Capture | None = None
        try:
            capture = self._make_capture(self.source)
            info = capture.open()
            self.info = info
            self._watchdog.opened(is_live=info.is_live)
            self.frames.wake()
            if info.is_live:
                self._read_live(capture)
            else:
                self._play(capture, info)
        except UserError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 - `check` reports it
            self._fail(error)
        finally:
            if capture is not None:
                capture.release()

    def _fail(self, error: BaseException) -> None:
        if self._steering.fail(error):
            self.frames.wake()

    def _read_live(self, capture: Capture) -> None:
        steering = self._steering
        began: float | None = None
        last = self._clock()
        while not steering.is_over():
            grabbed = capture.read()
            now = self._clock()
            if grabbed is None:
                silent_s = now - last
                if silent_s > (_NEVER_CAME_S if began is None else _GONE_S):
                    detail = f"no frame for {silent_s:.1f} s"
                    raise lost(self.source, detail, showed_something=began is not None)
                steering.sleep(_TRY_AGAIN_S)
                continue
            last = now
            began = now if began is None else began
            self._watchdog.frame_came(grabbed.pixels, now)
            if steering.goes_on_live():
                self._deliver(grabbed, self.frames_read, now, now - began)

    def _play(self, capture: Capture, info: FeedInfo) -> None:
        steering, fps = self._steering, info.fps or DEFAULT_FPS
        pacer, index = Pacer(info.fps), 0
        shows_one = True  # a feed that is paused from the start shows where it stands
        while not steering.is_over():
            target_s = steering.next_target(pacer, shows_one=shows_one)
            if steering.is_over():
                return
            if target_s is not None:
                capture.seek(target_s, steering.is_seek_wanted)
                index = round(target_s * fps)
                pacer.restart()
                shows_one = True
            grabbed = self._next_frame(capture, index)
            if grabbed is None:
                if self.frames_read == 0 and isinstance(self.source, VideoFile):
                    raise holds_no_picture(self.source)
                steering.rest_at_end()
                self.frames.wake()
                shows_one = False
                continue
            if isinstance(grabbed, Failure):
                self._damage.add(grabbed)
                self.frames.wake()
                pacer.restart()  # playback does not pause for the damaged part
                index += 1
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
            shows_one = False
            index += 1
            for _ in range(pacer.frames_late(wait_s)):
                try:
                    if not capture.skip():
                        break
                except SourceError:
                    raise
                except UserError as error:
                    self._damage.add(self._failure(index, error))
                    pacer.restart()
                    index += 1
                    break
                index += 1
                self.frames_read += 1

    def _next_frame(self, capture: Capture, index: int) -> Grabbed | Failure | None:
        try:
            return capture.read()
        except SourceError:
            raise
        except UserError as error:
            return self._failure(index, error)

    def _failure(self, index: int, error: UserError) -> Failure:
        return Failure.from_error(Item(name=self.source.title, page=index), error)

    def _deliver(self, grabbed: Grabbed, index: int, now: float, position_s: float) -> None:
        frame = Frame(grabbed.pixels, index, now, position_s)
        self.frames_read += 1
        self._preview.put(frame)
        self.frames.put(frame)
