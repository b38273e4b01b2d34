"""The events and plain types of live mode, without torch, cv2 or Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import NO_GROUNDS, Grounds, HeatMap, Prediction, Score
from inception_gui.core.video.types import FeedInfo, Frame, Trouble
from inception_gui.errors import UserError


class FeedState(StrEnum):
    """The state of a feed."""

    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    LOST = "lost"  # a live source that is being opened again
    ENDED = "ended"  # of a file: it can be sought and played again
    FAILED = "failed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning about a source: black frames, slow to open.

    `is_lost`: no frames come, and it is being opened again; the last frame is out of date.
    """

    trouble: Trouble
    sentence: str
    hint: str = ""
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Counters:
    """Rates and ages over the last two seconds.

    `prediction_age_s` is from a frame's capture to its finished prediction. `skipped` counts the
    frames since the start that were not classified (latest wins), `looked_at` the others.
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


# The events of the live job (core.jobs.live), besides `Failure` (a sequence's broken image).


@dataclass(frozen=True, slots=True)
class SourceOpened:
    """The source is open, or open again; its first frame is on its way."""

    info: FeedInfo


@dataclass(frozen=True, slots=True, eq=False)
class NamedBeside:
    """What further weights say of a frame; as in `ClassifiedFrame`. `named_by` is their name."""

    named_by: str
    labels: LabelSet
    scores: tuple[Score, ...]
    heat_maps: tuple[HeatMap, ...]
    grounds: Grounds = NO_GROUNDS


@dataclass(frozen=True, slots=True, eq=False)
class ClassifiedFrame:
    """The prediction for `frame` and no other frame.

    `prediction` is of the frame alone. `scores` are the best five of the smoothed probabilities
    (those of `prediction` where smoothing is off), `heat_maps` has this frame's map of each of
    them, in their order, over `prediction.seen`. `time` is the wall clock, with its time zone.
    `smoothing_s` is the time constant of `scores`, on whose probabilities `grounds` rest.
    """

    frame: Frame
    prediction: Prediction
    scores: tuple[Score, ...]
    heat_maps: tuple[HeatMap, ...]
    counters: Counters
    time: datetime
    smoothing_s: float = 0.0
    grounds: Grounds = NO_GROUNDS
    beside: NamedBeside | None = None


@dataclass(frozen=True, slots=True)
class NoticeChanged:
    """The current warning about the source; None: there is none any more."""

    notice: Notice | None


@dataclass(frozen=True, slots=True)
class CountersChanged:
    """Twice a second, also while nothing is predicted."""

    counters: Counters


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """A file or sequence is at its end. `Feed.seek` and `Feed.play` continue from there."""

    frames: int


@dataclass(frozen=True, slots=True)
class RecordingStopped:
    """Predictions can no longer be recorded (disk full, folder gone); live mode continues."""

    error: UserError


# The events of a scan of a file (core.jobs.scan_video), besides `Progress` and `Failure`.


@dataclass(frozen=True, slots=True, eq=False)
class FramePrediction:
    """The prediction of one frame of a file. `heat_maps` only where they were asked for."""

    index: int
    position_s: float
    prediction: Prediction
    heat_maps: tuple[HeatMap, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a video in which one class leads; `class_index` is None where none is sure.

    There `name` is empty, or says that the frames are unlike anything that was taught.
    """

    begin_s: float
    end_s: float
    class_index: int | None
    name: str
    probability: float
