"""Decides when to report a source that is slow, silent or black."""

from __future__ import annotations

import threading
from typing import Final

from inception_gui.core.live.events import Notice
from inception_gui.core.types import Pixels
from inception_gui.core.video.types import (
    Camera,
    ImageSequence,
    Source,
    SourceError,
    Trouble,
    VideoFile,
)

SLOW_TO_OPEN_S: Final = 4.0
NEVER_OPENS_S: Final = 30.0
"""Cameras on Windows take up to twenty seconds; longer is a failure."""
STALLED_S: Final = 4.0
FILE_STALLS_S: Final = 30.0
"""A file on a sleeping disk or a slow network comes back."""
BLACK_S: Final = 3.0

_BLACK_LEVEL: Final = 12
_LOOK_EVERY_S: Final = 0.25
_SAMPLE: Final = 16
_PATIENCE: Final = 3.0
"""A source that sends a frame every two seconds is not stalled after four."""


_KINDS: Final[dict[type[Source], str]] = {
    Camera: "camera",
    VideoFile: "file",
    ImageSequence: "file",
}
"""What hints speak of; every other kind of source counts as a stream."""


class Watchdog:
    """Follows when frames come and whether they are black; asked by whatever shows the source."""

    def __init__(self, source: Source, now: float) -> None:
        self._title = source.title
        self._what = _KINDS.get(type(source), "stream")
        self._lock = threading.Lock()
        self._waits_since: float | None = now
        self._is_open = False
        self._is_live = True
        self._longest_gap_s = 0.0
        self._black_since: float | None = None
        self._looked_at = float("-inf")

    def opened(self, *, is_live: bool) -> None:
        """The source answered; its first frame is still to come."""
        with self._lock:
            self._is_live = is_live

    def rests(self) -> None:
        """No frame is expected: a pause, the end of a file."""
        with self._lock:
            self._waits_since = None

    def goes_on(self, now: float) -> None:
        """Frames are expected again."""
        with self._lock:
            self._waits_since = now

    def frame_came(self, pixels: Pixels, now: float) -> None:
        """A frame was read."""
        with self._lock:
            if self._is_open and self._waits_since is not None:
                self._longest_gap_s = max(self._longest_gap_s, now - self._waits_since)
            self._is_open = True
            self._waits_since = now
            if self._is_live and now - self._looked_at >= _LOOK_EVERY_S:
                self._looked_at = now
                if pixels[::_SAMPLE, ::_SAMPLE].max(initial=0) > _BLACK_LEVEL:
                    self._black_since = None
                elif self._black_since is None:
                    self._black_since = now

    def silent_s(self, now: float) -> float:
        """How long a frame has been expected at `now`."""
        with self._lock:
            return 0.0 if self._waits_since is None else now - self._waits_since

    def check(self, now: float) -> Notice | None:
        """What to say at `now`; None where all is well.

        Raises:
            SourceError: the source is not worth waiting for any longer.
        """
        with self._lock:
            waited_s = 0.0 if self._waits_since is None else now - self._waits_since
            black_s = 0.0 if self._black_since is None else now - self._black_since
            stalled_s = max(STALLED_S, _PATIENCE * self._longest_gap_s)
            is_open, is_live = self._is_open, self._is_live
        if not is_open:
            return self._while_opening(waited_s)
        if is_live and waited_s > stalled_s:
            raise self._stalled(waited_s)
        if not is_live and waited_s > STALLED_S:
            if waited_s > FILE_STALLS_S:
                raise self._stalled(waited_s)
            return self._slow_to_read()
        if is_live and black_s > BLACK_S:
            return Notice(
                Trouble.BLACK,
                f"“{self._title}” sends only black frames.",
                "Open its cover, turn on a light, and close other programs that use it.",
            )
        return None

    def _while_opening(self, waited_s: float) -> Notice | None:
        if waited_s > NEVER_OPENS_S:
            raise SourceError(
                Trouble.STALLED,
                f"“{self._title}” does not answer.",
                "Check that it is switched on and connected, and try again.",
                f"waited {waited_s:.0f} s for the first frame",
            )
        if waited_s > SLOW_TO_OPEN_S and self._what == "file":
            return self._slow_to_read()
        if waited_s > SLOW_TO_OPEN_S:
            return Notice(
                Trouble.SLOW_TO_OPEN,
                f"“{self._title}” has not sent a frame yet.",
                "Some cameras take half a minute. Check that it is switched on and not used by "
                "another program.",
            )
        return None

    def _slow_to_read(self) -> Notice:
        return Notice(
            Trouble.STALLED,
            f"“{self._title}” is slow to read.",
            "It may be on a disk or network that has to wake up.",
        )

    def _stalled(self, waited_s: float) -> SourceError:
        hints = {
            "stream": "Check the network, and try again.",
            "camera": "Unplug it, connect it again, close other programs that use it, and try "
            "again.",
            "file": "Check the disk or network that it is on, and try again.",
        }
        return SourceError(
            Trouble.STALLED,
            f"“{self._title}” has stopped sending frames."
            if self._what != "file"
            else f"“{self._title}” can no longer be read.",
            hints[self._what],
            f"no frame for {waited_s:.1f} s",
        )


def lost(source: Source, detail: str, *, showed_something: bool) -> SourceError:
    """The error of a live source that says itself that nothing more comes."""
    if not isinstance(source, Camera):
        return SourceError(
            Trouble.STALLED,
            f"“{source.title}” has ended, or the connection to it was lost.",
            "Check the network, and try again.",
            detail,
        )
    if not showed_something:
        # Linux lets a second program open a camera and refuses it the images.
        return SourceError(
            Trouble.BUSY,
            f"The camera “{source.title}” does not send frames.",
            "Close other programs that use it, unplug it, connect it again, and try again.",
            detail,
        )
    return SourceError(
        Trouble.UNPLUGGED,
        f"The camera “{source.title}” was unplugged or switched off.",
        "Connect it and try again.",
        detail,
    )
