"""Classifies every frame of a video as fast as possible, and exports the results."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.live.events import FramePrediction, Segment
from inception_gui.core.types import Failure, Progress
from inception_gui.core.video.types import VideoFile
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.live.compact_predictions import PackedPredictions


class VideoScan(QObject):
    """Classifies every frame of a file, and exports the predictions. One job at a time.

    Signals:
        progressed(int, int): frames done, and in all (0: nobody knows).
        segments_changed(): `segments` has more.
        finished(): every frame was classified.
        exported(Path)
        went_wrong(UserError)
        busy_changed(str): "pass", "frames", "video", or "" while idle.
    """

    progressed = Signal(int, int)
    segments_changed = Signal()
    finished = Signal()
    exported = Signal(object)
    went_wrong = Signal(object)
    busy_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: VideoFile | None = None
        self.predictions: Sequence[FramePrediction] = ()
        self.unreadable = 0
        """The number of frames that could not be read."""
        self.segments: tuple[Segment, ...] = ()
        self.is_complete = False
        """Whether every frame of the file was classified."""
        self.busy = ""
        self._job = LatestJob("film", self)

    def start(self, source: VideoFile, inference: Inference, *, every: int = 1) -> None:
        """Classify every frame (or every `every`-th) of `source`."""
        self.forget()
        self.source = source

        def job() -> Generator[Any]:
            from inception_gui.core.jobs.scan_video import scan_video

            with inference.in_use():
                yield from _with_segments(scan_video(source, inference, every=every))

        self._run("pass", job, self._on_frames, self._on_finished)

    def export_frames(self, path: Path) -> None:
        """Write the predictions of every frame into `path`, a .csv or .jsonl."""
        source, predictions = self.source, self.predictions
        if source is None:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_frames import export_frames

            return export_frames(predictions, source, path)

        self._run("frames", job, self._on_export)

    def export_video(
        self, source: VideoFile, inference: Inference, path: Path, **style: Any
    ) -> None:
        """Write the video with its heat map burnt in into `path`, a .mp4 or .avi."""
        self.source = source

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_video import export_video

            with inference.in_use():
                yield from export_video(source, inference, path, **style)

        self._run("video", job, self._on_export)

    def cancel(self) -> None:
        """Stop; the predictions so far are kept."""
        self._job.cancel()
        self._set_busy("")

    def forget(self) -> None:
        """Stop, and drop the predictions."""
        self.cancel()
        self.source, self.predictions, self.segments = None, (), ()
        self.unreadable = 0
        self.is_complete = False
        self.segments_changed.emit()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for the thread."""
        self._job.close(seconds)
        self._set_busy("")

    def _run(
        self,
        what: str,
        job: Callable[[], Iterator[Any]],
        on_events: Callable[[Iterable[Any]], None],
        on_success: Callable[[], None] = lambda: None,
    ) -> None:
        def on_ended(error: BaseException | None) -> None:
            if error is None:
                on_success()
            else:
                self.went_wrong.emit(as_user_error(error))
            self._set_busy("")

        self._job.start(job, on_events, on_ended)
        self._set_busy(what)
        self.progressed.emit(0, 0)

    def _set_busy(self, what: str) -> None:
        if what != self.busy:
            self.busy = what
            self.busy_changed.emit(what)

    def _on_frames(self, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, _Grown):
                self.predictions = event.predictions
            elif isinstance(event, Failure):
                self.unreadable += event.in_a_row
            elif isinstance(event, Progress):
                self.progressed.emit(event.done, event.total or 0)
            elif isinstance(event, tuple):
                self.segments = event
                self.segments_changed.emit()

    def _on_finished(self) -> None:
        self.is_complete = True
        self.finished.emit()

    def _on_export(self, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.progressed.emit(event.done, event.total or 0)
            elif isinstance(event, Path):
                self.exported.emit(event)


_TOLD_EVERY: Final = 64
"""The timeline is updated after this many frames at first, later less often."""


@dataclass(frozen=True, slots=True)
class _Grown:
    """The predictions so far."""

    predictions: PackedPredictions


def _with_segments(
    events: Generator[FramePrediction | Progress | Failure],
) -> Generator[Progress | Failure | _Grown | tuple[Segment, ...]]:
    """The events of a scan, with the segments so far now and then, made on its thread."""
    from inception_gui.core.live.compact_predictions import PackedPredictions
    from inception_gui.core.live.segments import segments

    seen = PackedPredictions()
    due = _TOLD_EVERY
    try:
        for event in events:
            if not isinstance(event, FramePrediction):
                yield event
                continue
            seen.append(event)
            yield _Grown(seen.so_far())
            if len(seen) >= due:
                due = max(len(seen) + _TOLD_EVERY, len(seen) * 5 // 4)
                yield segments(seen)
        yield segments(seen)
    finally:
        events.close()
