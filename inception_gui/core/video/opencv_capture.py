"""The common part of cameras, video files and streams: frames from OpenCV's `VideoCapture`."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from inception_gui.core.types import Pixels
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.opencv import import_cv2
from inception_gui.core.video.plausible import Positions, sane_fps, sane_frames
from inception_gui.core.video.types import FeedInfo, SourceError, Trouble
from inception_gui.errors import Kind, UserError

_LARGEST_FRAME_PIXELS: Final = 64_000_000
"""8K video has 33 million. Several frames are in memory at once, three bytes a pixel."""

_FEWEST_TRIES: Final = 250
"""So many reads in a row fail before a video is believed to be at its end, whatever it says."""

_MOST_TRIES: Final = 100_000
_LONGEST_SEARCH_S: Final = 3.0
"""After a damaged part, frames are sought for no longer than this; a try takes microseconds."""


class OpenCvCapture:
    """The common part of the three: reading, colours, positions."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._cv2 = import_cv2()
        # Its threads would take cores from the network for a conversion of half a millisecond.
        self._cv2.setNumThreads(1)
        self._capture: Any = None
        self._positions: Positions | None = None
        self._is_grabbed = False
        self._is_ended = False
        self._missing = 0
        self._passed = 0
        self._frames_said: int | None = None

    def read(self) -> Grabbed | None:
        """See `Capture`. In a file, a missing frame is not the end: others may follow."""
        if not self._grab():
            return None
        if self._missing:
            self._missing -= 1
            raise self._damaged("it does not come")
        try:
            there, pixels = self._capture.retrieve()
            if there and pixels is not None and pixels.size:
                return Grabbed(self._as_rgb(pixels), self._position())
            detail = "it comes without an image"
        except self._cv2.error as error:
            detail = str(error)  # a damaged frame may end OpenCV's conversion
        if self._positions is None:
            return None  # of a live source, as if it had not come
        self._positions.lose(1)
        raise self._damaged(detail)

    def skip(self) -> bool:
        """See `Capture`."""
        if not self._grab():
            return False
        if self._missing:
            self._missing -= 1
            raise self._damaged("it does not come")
        self._position()  # kept up to date: a file may jump without a word
        return True

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`; a live source stays where it is."""

    def release(self) -> None:
        """See `Capture`."""
        if self._capture is not None:
            self._capture.release()

    def _grab(self) -> bool:
        """Go to the next frame; where it is missing, but others follow, `_missing` says so."""
        if self._missing:
            return True
        if self._is_grabbed:
            # A seek went there already to see whether there is one, or a search behind damage.
            self._is_grabbed = False
            return True
        if not self._is_ended and self._grab_once():
            self._passed += 1
            return True
        if self._positions is None or self._is_ended:
            return False
        self._missing = self._missing_before_next()
        self._is_grabbed = self._missing > 0
        self._is_ended = not self._is_grabbed
        self._passed += self._missing + self._is_grabbed
        self._positions.lose(self._missing)
        return self._is_grabbed

    def _missing_before_next(self) -> int:
        """How many reads fail until a frame comes, this one counted; 0 at the end of the video.

        OpenCV says the same of a damaged frame and of the end. So a video is at its end only where
        many reads in a row fail, and more than it says that it still has: that may be nonsense.
        """
        claimed = (self._frames_said or 0) - self._passed
        tries = min(max(claimed, _FEWEST_TRIES), _MOST_TRIES)
        give_up_at = time.monotonic() + _LONGEST_SEARCH_S
        for failed in range(1, tries):
            if self._grab_once():
                return failed
            if time.monotonic() > give_up_at:
                break
        return 0

    def _grab_once(self) -> bool:
        try:
            return bool(self._capture.grab())
        except self._cv2.error:
            return False

    def _damaged(self, detail: str) -> UserError:
        return UserError(
            Kind.DAMAGED,
            "This part of the video is damaged.",
            "Playback continues after it.",
            detail,
        )

    def _sought(self, frame: int) -> None:
        """The next frame is about this one; nothing is left of what was before."""
        self._missing, self._passed = 0, frame
        self._is_grabbed = self._is_ended = False

    def _open(self, address: str | int, backend: int, options: tuple[int, ...] = ()) -> bool:
        self.release()
        self._sought(0)
        try:
            self._capture = self._cv2.VideoCapture(address, backend, list(options))
        except self._cv2.error:
            return False
        return bool(self._capture.isOpened())

    def _said(self, prop: int) -> float:
        value = float(self._capture.get(prop))
        return value if math.isfinite(value) else 0.0

    def _info(self, *, is_live: bool) -> FeedInfo:
        cv2 = self._cv2
        fps = sane_fps(self._said(cv2.CAP_PROP_FPS))
        frames = None if is_live else sane_frames(self._said(cv2.CAP_PROP_FRAME_COUNT), fps)
        self._frames_said = frames
        duration_s = frames / fps if frames and fps else None
        width, height = (
            int(self._said(prop)) for prop in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
        if width * height > _LARGEST_FRAME_PIXELS:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"The frames of “{self._title}” are too large: {width:,} × {height:,} pixels.",
                "Save it at a smaller size; 8K is the limit.",
            )
        return FeedInfo(width, height, fps, duration_s, frames, not is_live, is_live)

    def _position(self) -> float | None:
        if self._positions is None:
            return None
        return self._positions.next(self._said(self._cv2.CAP_PROP_POS_MSEC) / 1000)

    def _as_rgb(self, pixels: Any) -> Pixels:
        cv2 = self._cv2
        if pixels.dtype != np.uint8:
            pixels = (pixels >> 8 if pixels.dtype == np.uint16 else pixels).astype(np.uint8)
        if pixels.ndim == 2 or pixels.shape[2] == 1:
            code = cv2.COLOR_GRAY2RGB
        else:
            code = cv2.COLOR_BGRA2RGB if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
        rgb: Pixels = cv2.cvtColor(pixels, code)
        return rgb
