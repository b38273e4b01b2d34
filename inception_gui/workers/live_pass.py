"""The pass over a whole video, as fast as it goes, and what is made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.live.types import FramePrediction, VideoFile
from inception_gui.core.types import Failure, Progress
from inception_gui.workers.job_thread import JobThread
from inception_gui.workers.side_jobs import SideJobs

if TYPE_CHECKING:
    from inception_gui.core.inference import Inference

BUCKETS: Final = 400
"""A timeline is not told in finer steps: it would only flicker along its length."""

_SHORTEST_S: Final = 0.25
"""A class that leads for less than this is a flicker..."""

_FEWEST: Final = 20
"""...unless the whole video is that short."""

_UNSURE_BELOW: Final = 0.3
"""As the verdict says: below this no class is named."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a video in which one class leads; `class_index` is None where none is sure."""

    begin_s: float
    end_s: float
    class_index: int | None
    name: str
    probability: float


class VideoPass(QObject):
    """Looks at every frame of a file, and writes what it saw. One thing at a time.

    Signals:
        progressed(int, int): frames done, and in all (0: nobody knows).
        stretches_changed(): `stretches` has more.
        finished(): every frame was looked at.
        exported(Path)
        went_wrong(UserError)
        busy_changed(str): "pass", "frames", "video", or "" where nothing is going on.
    """

    progressed = Signal(int, int)
    stretches_changed = Signal()
    finished = Signal()
    exported = Signal(object)
    went_wrong = Signal(object)
    busy_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: VideoFile | None = None
        self.predictions: list[FramePrediction] = []
        self.stretches: tuple[Stretch, ...] = ()
        self.is_complete = False
        """Whether the file was looked at to its end."""
        self.busy = ""
        self._jobs = SideJobs(self)
        self._jobs.went_wrong.connect(self._on_wrong)
        self._job: JobThread | None = None

    def start(self, source: VideoFile, inference: Inference, *, every: int = 1) -> None:
        """Look at every frame (or every so many-th) of `source`."""
        self.forget()
        self.source = source

        def job() -> Generator[Any]:
            from inception_gui.core.jobs.scan_video import scan_video

            yield from _in_lists(scan_video(source, inference, every=every))

        self._run("pass", job, self._on_frames, self._on_finished)

    def export_frames(self, path: Path) -> None:
        """Write the predictions of every frame into `path`, a .csv or .jsonl."""
        source, predictions = self.source, list(self.predictions)
        if source is None:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_frames import export_frames

            return export_frames(predictions, source, path)

        self._run("frames", job, self._on_export)

    def export_video(
        self, source: VideoFile, inference: Inference, path: Path, **look: Any
    ) -> None:
        """Write the video with its heat map burnt in into `path`, a .mp4 or .avi."""
        self.source = source

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_video import export_video

            return export_video(source, inference, path, **look)

        self._run("video", job, self._on_export)

    def cancel(self) -> None:
        """Stop; what the pass has seen so far stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._set_busy("")

    def forget(self) -> None:
        """Stop, and forget what was seen."""
        self.cancel()
        self.source, self.predictions, self.stretches = None, [], ()
        self.is_complete = False
        self.stretches_changed.emit()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for the thread."""
        self.cancel()
        self._jobs.cancel()
        self._jobs.wait(seconds)

    def _run(self, what: str, job: Any, on_events: Any, on_success: Any = None) -> None:
        self.cancel()

        def of_this(events: list[Any]) -> None:
            if running is self._job:
                on_events(events)

        def on_ended(_error: BaseException | None) -> None:
            if running is self._job:
                self._job = None
                self._set_busy("")

        running = self._jobs.run(job, what, of_this, on_success)
        running.ended.connect(on_ended)
        self._job = running
        self._set_busy(what)
        self.progressed.emit(0, 0)

    def _set_busy(self, what: str) -> None:
        if what != self.busy:
            self.busy = what
            self.busy_changed.emit(what)

    def _on_frames(self, events: list[list[Any]]) -> None:
        for event in (each for listed in events for each in listed):
            if isinstance(event, FramePrediction):
                self.predictions.append(event)
            elif isinstance(event, Progress):
                self.progressed.emit(event.done, event.total or 0)
            elif isinstance(event, tuple):
                self.stretches = event
                self.stretches_changed.emit()

    def _on_finished(self) -> None:
        self.is_complete = True
        self.finished.emit()

    def _on_export(self, events: list[Any]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.progressed.emit(event.done, event.total or 0)
            elif isinstance(event, Path):
                self.exported.emit(event)

    def _on_wrong(self, error: object) -> None:
        self.went_wrong.emit(error)


_TOLD_EVERY: Final = 64
"""Frames after which the timeline is told anew, at first; it doubles with what there is."""


def _in_lists(events: Generator[FramePrediction | Progress | Failure]) -> Generator[list[Any]]:
    """What a pass yields, with the stretches so far now and then, made on the pass's thread."""
    seen: list[FramePrediction] = []
    due = _TOLD_EVERY
    try:
        for event in events:
            if not isinstance(event, FramePrediction):
                yield [event]
                continue
            seen.append(event)
            if len(seen) >= due:
                due = max(len(seen) + _TOLD_EVERY, len(seen) * 5 // 4)
                yield [event, stretches(seen)]
            else:
                yield [event]
        yield [stretches(seen)]
    finally:
        events.close()


def stretches(
    predictions: Sequence[FramePrediction], buckets: int = BUCKETS
) -> tuple[Stretch, ...]:
    """Which class leads where: the most probable in sum in each of `buckets` equal parts.

    Parts next to each other with the same leader are one; a leader below the verdict's threshold
    is nobody.
    """
    if not predictions:
        return ()
    first, last = predictions[0].position_s, predictions[-1].position_s
    step = (last - first) / max(len(predictions) - 1, 1) or 1.0
    last += step
    width = max((last - first) / buckets, min(_SHORTEST_S, (last - first) / _FEWEST), step)
    sums: dict[int, defaultdict[tuple[int, str], float]] = {}
    counts: defaultdict[int, int] = defaultdict(int)
    for each in predictions:
        bucket = max(int((each.position_s - first) / width), 0)
        counts[bucket] += 1
        of_bucket = sums.setdefault(bucket, defaultdict(float))
        for score in each.prediction.scores:
            of_bucket[score.index, score.name] += score.probability
    made: list[Stretch] = []
    for bucket in sorted(sums):
        (index, name), mass = max(sums[bucket].items(), key=lambda pair: pair[1])
        share = mass / counts[bucket]
        leader = index if share >= _UNSURE_BELOW else None
        begin, end = first + bucket * width, min(first + (bucket + 1) * width, last)
        before = made[-1] if made else None
        if before is not None and before.class_index == leader:
            longer = end - before.begin_s
            mean = (
                before.probability * (before.end_s - before.begin_s) + share * (end - begin)
            ) / (longer)
            made[-1] = Stretch(before.begin_s, end, leader, before.name, min(mean, 1.0))
        else:
            made.append(Stretch(begin, end, leader, name if leader is not None else "", share))
    return tuple(made)
