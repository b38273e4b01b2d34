"""The plain types of frame sources, without torch, cv2 or Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import Pixels
from inception_gui.errors import Kind, UserError

DEFAULT_FPS: Final = 25.0
"""The rate of a source that does not tell its own."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """A frame's size in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera of this computer, as `core.video.list_cameras.list_cameras` finds it.

    `index` and `backend` are OpenCV's (backend 0: OpenCV chooses). `resolutions` are worth
    offering, smallest first: OpenCV does not know what a camera supports, so the camera takes
    the nearest. `resolution` is the one to ask for, None for the camera's own.
    """

    name: str
    index: int
    backend: int = 0
    resolutions: tuple[Resolution, ...] = ()
    resolution: Resolution | None = None

    @property
    def title(self) -> str:
        """What people call it."""
        return self.name


@dataclass(frozen=True, slots=True)
class VideoFile:
    """A video file."""

    path: Path

    @property
    def title(self) -> str:
        """What people call it."""
        return shown_name(self.path)


@dataclass(frozen=True, slots=True)
class Stream:
    """The address of a stream: http, https, rtsp, rtsps, rtmp, udp."""

    url: str

    @property
    def title(self) -> str:
        """What people call it: the address without a password in it."""
        scheme, slashes, rest = self.url.partition("://")
        host, slash, path = rest.partition("/")
        return f"{scheme}{slashes}{host.rpartition('@')[2]}{slash}{path.partition('?')[0]}"


@dataclass(frozen=True, slots=True)
class ImageSequence:
    """Pictures as frames: a folder (natural order), or a pattern such as `shot_%03d.png`."""

    path: Path
    fps: float = 10.0

    @property
    def title(self) -> str:
        """What people call it."""
        return shown_name(self.path)


class Source(Protocol):
    """Where frames come from; `core.video.open_capture.KINDS` lists the kinds."""

    @property
    def title(self) -> str:
        """The name that people see."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One frame: `pixels` is `(H, W, 3) uint8` RGB and never written to again.

    `index` counts the source's frames from 0, skipped ones too; after a seek it continues
    from what the new position amounts to. `captured_at` is `time.monotonic()` when it was read.
    `position_s` is where in a video file or sequence it stands, in a live source the seconds since
    its first frame. `is_damaged`: parts of it are remains of earlier frames; it is shown, but the
    network does not see it.
    """

    pixels: Pixels
    index: int
    captured_at: float
    position_s: float
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class FeedInfo:
    """What is known about an opened source. None: unknown or implausible.

    `fps` is what the source says of itself, sanitised (the counters have what really comes);
    `finest_fps` is the rate at which all frames of an uneven video fall apart.
    `duration_s` and `frames` are estimates: broken files say more than they have.
    """

    width: int
    height: int
    fps: float | None
    duration_s: float | None
    frames: int | None
    can_seek: bool
    is_live: bool
    finest_fps: float | None = None


class Trouble(StrEnum):
    """What is wrong with a source, for callers that show more than the sentence."""

    NOT_FOUND = "not_found"
    BUSY = "busy"
    DENIED = "denied"
    UNPLUGGED = "unplugged"
    STALLED = "stalled"
    SLOW_TO_OPEN = "slow_to_open"
    BLACK = "black"
    NO_ANSWER = "no_answer"
    NO_VIDEO = "no_video"
    TOO_MANY_HANG = "too_many_hang"


class SourceError(UserError):
    """A source cannot be opened, or its frames have stopped; it may be opened again.

    Its kind is SOURCE_FAILED.
    """

    def __init__(self, trouble: Trouble, sentence: str, hint: str = "", detail: str = "") -> None:
        super().__init__(Kind.SOURCE_FAILED, sentence, hint, detail)
        self.trouble = trouble
