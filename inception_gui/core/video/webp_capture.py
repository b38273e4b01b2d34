"""Reads an animated WebP, which FFmpeg does not decode, frame by frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui.core.images.errors import DECODER_ERRORS
from inception_gui.core.images.pillow_plugins import make_ready
from inception_gui.core.types import Pixels
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.types import FeedInfo, SourceError, Trouble, VideoFile

_MOST_PIXELS: Final = 16_384 * 16_384 // 4
"""WebP's own limit is 16,384 a side; a quarter of that area needs 256 MB a frame."""
_SHORTEST_MS: Final = 10
"""Browsers show a frame without a duration for so long at least."""
_MOST_FRAMES: Final = 100_000


def is_webp(source: VideoFile) -> bool:
    """Whether `source` is a WebP file, by its first bytes."""
    try:
        if not source.path.is_file():
            return False  # a pipe would be waited for
        with source.path.open("rb") as stream:
            head = stream.read(12)
    except (OSError, ValueError):
        return False
    return head[:4] == b"RIFF" and head[8:] == b"WEBP"


class WebpCapture:
    """The frames of an animation, over white where they are transparent."""

    def __init__(self, source: VideoFile) -> None:
        self._source = source
        self._picture: Any = None
        self._next = 0
        self._count = 0
        self._times_s = [0.0]
        """Where each frame that was reached stands, and where the one after it does."""

    def open(self) -> FeedInfo:
        """See `Capture`."""
        make_ready("WEBP")
        try:
            self._picture = picture = Image.open(self._source.path, formats=["WEBP"])
            self._count = min(int(getattr(picture, "n_frames", 1)), _MOST_FRAMES)
            width, height = picture.size
            if width * height > _MOST_PIXELS:
                raise self._refused(f"{width} × {height} pixels are too many")
            first_s = self._duration_s(0)
        except (OSError, *DECODER_ERRORS) as error:
            raise self._refused(str(error)) from error
        fps = 1 / first_s
        # The durations of the others are not known before they are reached.
        return FeedInfo(width, height, fps, self._count / fps, self._count, True, False)

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        place = self._next
        if not self.skip():
            return None
        try:
            self._picture.seek(place)
            pixels = _over_white(self._picture)
        except (OSError, *DECODER_ERRORS) as error:
            raise self._refused(str(error)) from error
        return Grabbed(pixels, self._times_s[place])

    def skip(self) -> bool:
        """See `Capture`."""
        place = self._next
        if place >= self._count:
            return False
        if place + 1 == len(self._times_s):
            try:
                self._times_s.append(self._times_s[place] + self._duration_s(place))
            except (OSError, *DECODER_ERRORS) as error:
                raise self._refused(str(error)) from error
        self._next = place + 1
        return True

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`."""
        self._next = 0
        while self._times_s[self._next] < position_s and is_wanted() and self.skip():
            pass

    def release(self) -> None:
        """See `Capture`."""
        if self._picture is not None:
            self._picture.close()

    def _duration_s(self, place: int) -> float:
        self._picture.seek(place)
        self._picture.load()  # only now its duration is known
        return max(float(self._picture.info.get("duration", 0) or 100), _SHORTEST_MS) / 1000

    def _refused(self, detail: str) -> SourceError:
        return SourceError(
            Trouble.NO_VIDEO,
            f"“{self._source.title}” cannot be played: it is damaged, or its format is not "
            "supported.",
            "Check whether another program can play it.",
            detail,
        )


def _over_white(picture: Image.Image) -> Pixels:
    if picture.mode != "RGBA":
        return np.asarray(picture.convert("RGB"))
    white = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    return np.asarray(Image.alpha_composite(white, picture).convert("RGB"))
