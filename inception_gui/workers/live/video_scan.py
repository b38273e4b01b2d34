"""Classifies every frame of a video as fast as possible, and exports the results."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.live.events import FramePrediction, Segment
from inception_gui.core.types import Failure, Mode, Progress
from inception_gui.core.video.types import VideoFile
from inception_gui.core.video.video_written import VideoWritten
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.live.compact_predictions import PackedPredictions


class VideoScan(QObject):
    """Classifies every frame of a file, and exports the predictions. One job at a time.

    What was classified is stored, and there again when the file is next opened.

    Signals:
        progressed(int, int, int): frames done, in all (0: nobody knows), and known from before.
        segments_changed(): `segments` has more.
        finished(): every frame was classified.
        exported(Path)
        went_wrong(UserError)
        busy_changed(str): "pass", "frames", "video", or "" while idle.
    """

    progressed = Signal(int, int, int)
    segments_changed = Signal()
    finished = Signal()
    exported = Signal(object)
    went_wrong = Signal(object)
    busy_changed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, folder: Path | None = None) -> None:
        """`folder` is where scans are stored; that of the user's profile where None."""
        super().__init__(parent)
        self._folder = folder if folder is not None else paths.runs_folder() / "videos"
        self.source: VideoFile | None = None
        self.predictions: PackedPredictions | tuple[()] = ()
        self.unreadable = 0
        """The number of frames that could not be read."""
        self.segments: tuple[Segment, ...] = ()
        """Few enough for a timeline."""
        self.details: tuple[Segment, ...] = ()
        """The same in full detail."""
        self.is_complete = False
        """Whether every frame of the file was classified."""
        self.busy = ""
        self.written: VideoWritten | None = None
        """What to say of the video that was exported last; None for a table."""
        self.inputs: Callable[[], Sequence[str]] = lambda: ()
        """The files in the window, which no export replaces."""
        self._job = LatestJob("film", self)
        self._look_ups = LatestJob("stored scan", self)

    def look_up(self, source: VideoFile, weights_sha256: str, mode: Mode) -> None:
        """Bring back what was classified of `source` with this network."""
        self.forget()
        self.source = source
        folder = self._folder

        def job() -> Generator[Any]:
            from inception_gui.core.live.stored_scan import StoredScan, key_of

            key = key_of(source, weights_sha256, mode)
            if key is not None:
                stored = StoredScan(folder, key, source)
                found = stored.load()
                if found:
                    yield from _shown(found)
                    yield _Stored(stored.is_complete, stored.unreadable)

        self._look_ups.start(job, self._on_frames)

    def start(self, source: VideoFile, inference: Inference) -> None:
        """Classify every frame of `source` that is not stored yet."""
        self.forget()
        self.source = source
        folder = self._folder

        def job() -> Generator[Any]:
            from inception_gui.core.jobs.resume_scan import resume_scan
            from inception_gui.core.jobs.scan_video import scan_video
            from inception_gui.core.live.compact_predictions import PackedPredictions
            from inception_gui.core.live.stored_scan import StoredScan, key_of

            classifier = inference.classifier
            key = key_of(source, classifier.weights.sha256, classifier.mode)
            with inference.in_use():
                if key is None:
                    yield from _with_segments(scan_video(source, inference), PackedPredictions())
                    return
                stored = StoredScan(folder, key, source)
                found = stored.load()
                yield _Stored(is_complete=False, failed=stored.unreadable)
                yield from _with_segments(resume_scan(source, inference, stored), found)

        self._run("pass", job, self._on_frames, self._on_finished)

    def export_frames(self, path: Path) -> None:
        """Write the predictions of every frame into `path`, a .csv or .jsonl."""
        source, predictions = self.source, self.predictions
        if source is None:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_frames import export_frames

            return export_frames(predictions, source, path)

        self._run("frames", self._sparing(path, source, job), self._on_export)

    def export_segments(self, path: Path) -> None:
        """Write the segments into `path`, a .csv or .srt."""
        source, predictions = self.source, self.predictions
        if source is None or not predictions:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_segments import export_segments

            return export_segments(predictions, source, path)

        self._run("frames", self._sparing(path, source, job), self._on_export)

    def export_video(
        self, source: VideoFile, inference: Inference, path: Path, **style: Any
    ) -> None:
        """Write the video with its heat map burnt in into `path`, a .mp4 or .avi."""
        self.source = source

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_video import export_video

            with inference.in_use():
                yield from export_video(source, inference, path, **style)

        self._run("video", self._sparing(path, source, job), self._on_export)

    def cancel(self) -> None:
        """Stop; the predictions so far are kept."""
        self._job.cancel()
        self._set_busy("")

    def forget(self) -> None:
        """Stop, and drop the predictions."""
        self.cancel()
        self._look_ups.cancel()
        self.source, self.predictions, self.segments, self.details = None, (), (), ()
        self.unreadable = 0
        self.is_complete = False
        self.segments_changed.emit()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for the thread."""
        self._job.close(seconds)
        self._look_ups.close(seconds)
        self._set_busy("")

    def _sparing(
        self, path: Path, source: VideoFile, job: Callable[[], Iterator[Any]]
    ) -> Callable[[], Iterator[Any]]:
        """The job that writes `path`, unless that is the video or another file in the window."""
        inputs: list[Path | str | None] = [source.path, *self.inputs()]

        def sparing() -> Iterator[Any]:
            from inception_gui.core.files.identity import refuse_input

            refuse_input(path, inputs)
            yield from job()

        return sparing

    def _run(
        self,
        what: str,
        job: Callable[[], Iterator[Any]],
        on_events: Callable[[Iterable[Any]], None],
        on_success: Callable[[], None] = lambda: None,
    ) -> None:
        self.written = None

        def on_ended(error: BaseException | None) -> None:
            if error is None:
                on_success()
            else:
                self.went_wrong.emit(as_user_error(error))
            self._set_busy("")

        self._job.start(job, on_events, on_ended)
        self._set_busy(what)
        self.progressed.emit(0, 0, 0)

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
                self.progressed.emit(event.done, event.total or 0, event.known)
            elif isinstance(event, _Segments):
                self.segments, self.details = event.few, event.all
                self.segments_changed.emit()
            elif isinstance(event, _Stored):
                self.is_complete, self.unreadable = event.is_complete, event.failed
                self.segments_changed.emit()

    def _on_finished(self) -> None:
        self.is_complete = True
        self.finished.emit()

    def _on_export(self, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.progressed.emit(event.done, event.total or 0, event.known)
            elif isinstance(event, VideoWritten):
                self.written = event
            elif isinstance(event, Path):
                self.exported.emit(event)


_TOLD_EVERY: Final = 64
"""The timeline is updated after this many frames at first, later less often."""


@dataclass(frozen=True, slots=True)
class _Grown:
    """The predictions so far."""

    predictions: PackedPredictions


@dataclass(frozen=True, slots=True)
class _Segments:
    """Which class leads where, in few steps and in all."""

    few: tuple[Segment, ...]
    all: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class _Stored:
    """What a stored scan says of itself."""

    is_complete: bool
    failed: int


def _shown(found: PackedPredictions) -> Generator[_Grown | _Segments]:
    from inception_gui.core.live.segment_list import segment_list
    from inception_gui.core.live.segments import segments

    now = found.so_far()
    yield _Grown(now)
    yield _Segments(segments(now), segment_list(now))


def _with_segments(
    events: Generator[FramePrediction | Progress | Failure], seen: PackedPredictions
) -> Generator[Progress | Failure | _Grown | _Segments]:
    """The events of a scan behind `seen`, with the segments so far, made on its thread."""
    due = len(seen) + _TOLD_EVERY
    try:
        if seen:
            yield from _shown(seen)
        for event in events:
            if not isinstance(event, FramePrediction):
                yield event
                continue
            seen.append(event)
            yield _Grown(seen.so_far())
            if len(seen) >= due:
                due = max(len(seen) + _TOLD_EVERY, len(seen) * 5 // 4)
                yield from _shown(seen)
        yield from _shown(seen)
    finally:
        events.close()
