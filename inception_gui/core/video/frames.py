"""Reads a video frame by frame as fast as possible, without a thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import Final

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.types import Failure, Item
from inception_gui.core.video.capture import DamagedPart, Grabbed, MakeCapture
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import (
    DEFAULT_FPS,
    FeedInfo,
    Frame,
    Source,
    SourceError,
    Trouble,
    VideoFile,
)
from inception_gui.errors import UserError

_BROKEN_IN_A_ROW: Final = 200_000
"""A source that fails for ever must not be read for ever."""


class Film(Closeable):
    """An opened file or sequence; close it after use, or use `with`."""

    def __init__(self, source: Source, make: MakeCapture = make_capture) -> None:
        """Open `source`.

        Raises:
            SourceError: it cannot be opened.
        """
        self.source = source
        self._capture = make(source)
        try:
            self.info: FeedInfo = self._capture.open()
        except BaseException:
            self._capture.release()
            raise
        self.fps = self.info.fps or DEFAULT_FPS

    def close(self) -> None:
        """Release the file."""
        self._capture.release()

    def step(self, every: int, per_second: float | None) -> int:
        """The step between frames: `every`, or the step for `per_second` frames of video time."""
        if per_second is None:
            return max(every, 1)
        return max(round(self.fps / per_second), 1)

    def frames(self, step: int = 1) -> Generator[Frame | Failure]:
        """Yield every `step`-th frame from here; a `Failure` for a part that cannot be read.

        Raises:
            SourceError: there is no frame at all, or the source fails.
        """
        index = came = broken = 0
        while broken < _BROKEN_IN_A_ROW:
            try:
                grabbed = self._capture.read() if index % step == 0 else self._passed()
            except SourceError:
                raise
            except UserError as error:
                failure = failure_at(self.source, index, error)
                yield failure
                index, broken = index + failure.in_a_row, broken + 1
                continue
            if grabbed is None:
                break
            broken = 0
            if isinstance(grabbed, Grabbed):
                position_s = index / self.fps if grabbed.position_s is None else grabbed.position_s
                came += 1
                yield Frame(grabbed.pixels, index, 0.0, position_s, grabbed.is_damaged)
            index += 1
        if not came and isinstance(self.source, VideoFile):
            raise holds_no_picture(self.source)

    def _passed(self) -> bool | None:
        """Pass over a frame; None at the end."""
        return self._capture.skip() or None


def failure_at(source: Source, index: int, error: UserError) -> Failure:
    """The failure of the frames of `source` from `index` on that cannot be read."""
    failure = Failure.from_error(Item(source.title, page=index), error)
    if not isinstance(error, DamagedPart):
        return failure
    return replace(failure, in_a_row=error.frames, seconds=(error.begin_s, error.end_s))


def holds_no_picture(source: Source) -> SourceError:
    """The error for a file that opens but contains no frame."""
    return SourceError(
        Trouble.NO_VIDEO,
        f"“{source.title}” contains no readable frame.",
        "It may be incomplete or damaged. Check whether another program can play it.",
    )
