"""The plain types of live mode: sources, frames, what is told about them. No torch, cv2 or Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import HeatMap, Pixels, Prediction, Score
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True)
class Resolution:
    """A frame's size in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera of this computer, as `core.video.list_cameras.list_cameras` finds it.

    `index` and `backend` are OpenCV's (backend 0: OpenCV chooses). `resolutions` are worth
    offering, smallest first: nobody can ask OpenCV what a camera really has, so the camera takes
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


Source: TypeAlias = Camera | VideoFile | Stream | ImageSequence


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One frame: `pixels` is `(H, W, 3) uint8` RGB and never written to again.

    `index` counts the source's frames from 0, those nobody looked at too; after a seek it goes on
    from what the new position amounts to. `captured_at` is `time.monotonic()` when it was read.
    `position_s` is where in a video file or sequence it stands, in a live source the seconds since
    its first frame.
    """

    pixels: Pixels
    index: int
    captured_at: float
    position_s: float


@dataclass(frozen=True, slots=True)
class FeedInfo:
    """What is known of an opened source. None: nobody knows, or what was said is nonsense.

    `fps` is what the source says of itself, sanitised (the counters have what really comes).
    `duration_s` and `frames` are estimates: broken files say more than they have.
    """

    width: int
    height: int
    fps: float | None
    duration_s: float | None
    frames: int | None
    can_seek: bool
    is_live: bool


class FeedState(StrEnum):
    """Where a feed stands."""

    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"  # of a file: it can be sought and played again
    FAILED = "failed"
    CLOSED = "closed"


class Trouble(StrEnum):
    """What is wrong with a source, for whoever shows more than the sentence."""

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
    """A source that cannot be opened or gives no more frames; opening it again is always allowed.

    Its kind is SOURCE_FAILED.
    """

    def __init__(self, trouble: Trouble, sentence: str, hint: str = "", detail: str = "") -> None:
        super().__init__(Kind.SOURCE_FAILED, sentence, hint, detail)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know about a source that goes on: black frames, slow to open."""

    trouble: Trouble
    sentence: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Counters:
    """How live it is, over the last two seconds.

    `prediction_age_s` is from a frame's capture to its finished prediction. `skipped` counts the
    frames since the start that came and were not looked at (latest wins), `looked_at` the others.
    """

    source_fps: float
    predictions_per_s: float
    prediction_age_s: float | None
    skipped: int
    looked_at: int

    def __str__(self) -> str:
        age = "–" if self.prediction_age_s is None else f"{self.prediction_age_s * 1000:.0f} ms"
        return (
            f"{self.source_fps:.1f} fps, {self.predictions_per_s:.1f} predictions/s, "
            f"{age} old, {self.skipped} skipped"
        )


# The events of the live job (core.jobs.live), besides `Failure` (a sequence's broken picture).


@dataclass(frozen=True, slots=True)
class SourceOpened:
    """The source is open; its first frame is on its way."""

    info: FeedInfo


@dataclass(frozen=True, slots=True, eq=False)
class ClassifiedFrame:
    """What the network sees in `frame`: this frame and no other.

    `prediction` is of the frame alone. `scores` are the best five of the smoothed probabilities
    (those of `prediction` where smoothing is off), `heat_maps` has this frame's map of each of
    them, in their order, over `prediction.seen`. `time` is the wall clock, with its time zone.
    """

    frame: Frame
    prediction: Prediction
    scores: tuple[Score, ...]
    heat_maps: tuple[HeatMap, ...]
    counters: Counters
    time: datetime


@dataclass(frozen=True, slots=True)
class NoticeChanged:
    """What to know about the source now; None: all is well again."""

    notice: Notice | None


@dataclass(frozen=True, slots=True)
class CountersChanged:
    """Twice a second, also while nothing is predicted."""

    counters: Counters


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """A file or sequence is at its end. `Feed.seek` and `Feed.play` go on from there."""

    frames: int


@dataclass(frozen=True, slots=True)
class RecordingStopped:
    """Predictions could not be recorded any more (disk full, folder gone); live mode goes on."""

    error: UserError


# The events of the pass over a file (core.jobs.scan_video), besides `Progress` and `Failure`.


@dataclass(frozen=True, slots=True, eq=False)
class FramePrediction:
    """The prediction of one frame of a file. `heat_maps` only where they were asked for."""

    index: int
    position_s: float
    prediction: Prediction
    heat_maps: tuple[HeatMap, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a video in which one class leads; `class_index` is None where none is sure."""

    begin_s: float
    end_s: float
    class_index: int | None
    name: str
    probability: float
