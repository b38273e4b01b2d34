"""The protocol of an opened source of frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeAlias

from inception_gui.core.types import Pixels
from inception_gui.core.video.types import FeedInfo, Source
from inception_gui.errors import Kind, UserError


class Grabbed(NamedTuple):
    """A frame: `(H, W, 3) uint8` RGB, and its position if it is in a file.

    `is_damaged`: parts of it are remains of earlier frames.
    """

    pixels: Pixels
    position_s: float | None
    is_damaged: bool = False


class DamagedPart(UserError):
    """A part of a video is missing: `frames` frames, in the seconds `begin_s` to `end_s`."""

    def __init__(self, frames: int, begin_s: float, end_s: float, detail: str = "") -> None:
        super().__init__(
            Kind.DAMAGED,
            "This part of the video is damaged.",
            "Playback continues after it.",
            detail,
        )
        self.frames = max(frames, 1)
        self.begin_s = begin_s
        self.end_s = end_s


class Capture(Protocol):
    """An opened source. All calls come from one thread; a call may hang, if its driver does."""

    def open(self) -> FeedInfo:
        """Open the source.

        Raises:
            SourceError: it cannot be opened.
        """

    def read(self) -> Grabbed | None:
        """The next frame; None at the end of a file, or if a camera is gone.

        Raises:
            UserError: this frame is damaged, the next one may be whole; a `DamagedPart` stands for
                its `frames` frames.
        """

    def skip(self) -> bool:
        """Skip one frame, cheaper than reading it; return whether there was one.

        Raises:
            UserError: it is damaged, as far as that is known without reading it.
        """

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Continue reading there, or as near as the file allows.

        That may take long; it is given up where `is_wanted`, asked on the way, says no.
        """

    def release(self) -> None:
        """Release the device or file. Calling it twice does no harm."""


MakeCapture: TypeAlias = Callable[[Source], Capture]
"""What opens a source: `core.video.open_capture.make_capture`, or a test's own."""
