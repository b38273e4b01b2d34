"""Records the predictions of a live source, and saves snapshots."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.video.types import VideoFile
from inception_gui.core.video.video_written import CODECS
from inception_gui.workers.jobs.job_group import JobGroup

if TYPE_CHECKING:
    from inception_gui.core.live.events import ClassifiedFrame
    from inception_gui.core.live.film_recording import FilmRecording
    from inception_gui.core.live.recording import Recording
    from inception_gui.core.video.types import Source
    from inception_gui.workers.live.watch import Watch


class LiveRecorder(QObject):
    """Writes on threads of its own.

    Signals:
        changed(Recording | None): the current recording.
        went_wrong(UserError): something could not be written.
        news(str): something was written.
        saved(str, Path): after the news of a file, the same words and where it is.
    """

    changed = Signal(object)
    went_wrong = Signal(object)
    news = Signal(str)
    saved = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)
        self.inputs: Callable[[], Sequence[str]] = lambda: ()
        """The files in the window, which no recording replaces."""

    def record(self, watch: Watch, path: Path, is_watched: Callable[[], bool]) -> None:
        """Write every prediction from now on into `path`, or every frame of a live source.

        The suffix decides: .csv or .jsonl, or that of a video. `is_watched` says whether `watch`
        is still the current one.
        """
        film = watch.source.path if isinstance(watch.source, VideoFile) else None
        inputs = [film, *self.inputs()]

        def job() -> Generator[Recording | FilmRecording]:
            from inception_gui.core.files.identity import refuse_input
            from inception_gui.core.live.film_recording import FilmRecording
            from inception_gui.core.live.recording import Recording

            refuse_input(path, inputs)
            info = watch.feed.info if watch.feed is not None else None
            if path.suffix.lower() in CODECS and info is not None:
                yield FilmRecording(path, watch.source, info)
            else:
                yield Recording(path, watch.source)

        def on_opened(events: list[Recording | FilmRecording]) -> None:
            from inception_gui.core.live.recording import Recording

            recording, feed = events[0], watch.feed
            if not is_watched() or watch.controls is None or feed is None:
                self._end(recording)
                return
            self.stop(watch)
            watch.recording = recording
            if isinstance(recording, Recording):
                watch.controls.recording = recording
            else:
                feed.film = recording
            self.changed.emit(recording)

        self._jobs.run(job, "open recording", on_opened)

    def stop(self, watch: Watch) -> None:
        """Stop recording, whoever ended it, and say where the file is."""
        recording, watch.recording = watch.recording, None
        if recording is None:
            return
        if watch.controls is not None:
            watch.controls.recording = None
        if watch.feed is not None:
            watch.feed.film = None
        self._end(recording)
        self.changed.emit(None)

    def stop_if_failed(self, watch: Watch) -> None:
        """Stop a recording that cannot be written any further, and say why."""
        from inception_gui.core.live.film_recording import FilmRecording

        if isinstance(watch.recording, FilmRecording) and watch.recording.has_failed:
            self.stop(watch)

    def _end(self, recording: Recording | FilmRecording) -> None:
        """Close its file, then say what is in it."""

        def job() -> Generator[int]:
            recording.close()
            yield recording.count

        def on_closed(events: list[int]) -> None:
            from inception_gui.core.live.recording import Recording

            if isinstance(recording, Recording):
                words = self.tr("Recorded %Ln prediction(s) in {0}", "", events[0])
            else:
                words = self.tr("Recorded %Ln frame(s) in {0}", "", events[0])
                if recording.dropped:
                    came_too_fast = self.tr("%Ln frame(s) left out", "", recording.dropped)
                    words = f"{words}; {came_too_fast}"
            self.news.emit(words.format(recording.path))
            self.saved.emit(words.format(recording.path), recording.path)

        self._jobs.run(job, "close recording", on_closed)

    def snapshot(self, seen: ClassifiedFrame, source: Source, path: Path, **style: Any) -> None:
        """Save a frame, its overlay and its predictions in one folder."""

        def job() -> Generator[tuple[Path, ...]]:
            from inception_gui.core.live.snapshot import save_snapshot

            yield from save_snapshot(seen, path, source=source, **style)

        def on_saved(events: list[tuple[Path, ...]]) -> None:
            names = ", ".join(written.name for written in events[0])
            words = self.tr("Saved {0} in {1}").format(names, events[0][0].parent)
            self.news.emit(words)
            self.saved.emit(words, events[0][0])

        self._jobs.run(job, "snapshot", on_saved)

    def cancel(self) -> None:
        """Start nothing more."""
        self._jobs.cancel()

    def wait(self, seconds: float) -> None:
        """Wait for each file that is being written, no longer than `seconds`."""
        self._jobs.wait(seconds)
