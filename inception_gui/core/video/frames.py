"""Reads a video frame by frame as fast as possible, without a thread."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.types import Failure, Item
from inception_gui.core.video.capture import MakeCapture
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.plausible import DEFAULT_FPS
from inception_gui.core.video.types import FeedInfo, Frame, Source, SourceError, Trouble, VideoFile
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
        except UserError:
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
        """Yield every `step`-th frame from here; a `Failure` for one that cannot be read.

        Raises:
            SourceError: there is no frame at all, or the source fails.
        """
        index = came = broken = 0
        while broken < _BROKEN_IN_A_ROW:
            if index % step:
                if not self._passes_on():
                    break
                index += 1
                continue
            try:
                grabbed = self._capture.read()
            except SourceError:
                raise
            except UserError as error:
                yield Failure.from_error(Item(self.source.title, page=index), error)
                index, broken = index + 1, broken + 1
                continue
            if grabbed is None:
                break
            position_s = index / self.fps if grabbed.position_s is None else grabbed.position_s
            yield Frame(grabbed.pixels, index, 0.0, position_s)
            index, came, broken = index + 1, came + 1, 0
        if not came and isinstance(self.source, VideoFile):
            raise holds_no_picture(self.source)

    def _passes_on(self) -> bool:
        try:
            return self._capture.skip()
        except SourceError:
            raise
        except UserError:
            return True  # this frame is not needed


def holds_no_picture(source: Source) -> SourceError:
    """The error for a file that opens but contains no frame."""
    return SourceError(
        Trouble.NO_VIDEO,
        f"“{source.title}” contains no readable frame.",
        "It may be incomplete or damaged. Check whether another program can play it.",
    )
