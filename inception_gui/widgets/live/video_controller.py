"""What exists for video files only: seeking, classifying every frame, exports."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.live.changes import next_change_s
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.video.types import (
    DEFAULT_FPS,
    FeedInfo,
    ImageSequence,
    Source,
    VideoFile,
)
from inception_gui.errors import Kind, UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.live import files
from inception_gui.widgets.live.page import LivePage
from inception_gui.workers.live.session import LiveSession
from inception_gui.workers.live.video_scan import VideoScan

_SOUGHT_S: Final = 1.0
"""For this time the next seek starts at the requested position, though its frame is not here."""


class VideoController(QObject):
    """Connects the controls below a video with the session and with the scan.

    Signals:
        news(str): a file was written.
        saved(str, Path): after the news of a file, the same words and where it is.
        went_wrong(UserError)
    """

    news = Signal(str)
    saved = Signal(str, object)
    went_wrong = Signal(object)

    def __init__(
        self,
        live: LiveSession,
        work: VideoScan,
        page: LivePage,
        map_style: MapStyleModel,
        inference: Callable[[], Any],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._work = work
        self._page = page
        self._map_style = map_style
        self._inference = inference
        self._looked_up: Source | None = None
        self._sought_s = 0.0
        self._sought_at = -math.inf
        transport = page.transport
        transport.seek_requested.connect(live.seek)
        transport.scan_requested.connect(self._on_scan)
        transport.cancel_requested.connect(work.cancel)
        transport.export_requested.connect(self._on_export)
        page.seek_by.connect(lambda seconds: self._on_seek_by(seconds))
        page.change_requested.connect(self._on_change_requested)
        page.edge_requested.connect(self._on_edge)
        page.frame_requested.connect(self._on_frame_requested)
        transport.playback.speed_chosen.connect(self._on_speed)
        live.opened.connect(self._on_opened)
        live.started.connect(self._on_started)
        live.seen.connect(self._on_seen)
        live.ended.connect(lambda: live.set_paused(True))
        page.canvas.frame_painted.connect(self._on_painted)
        work.progressed.connect(transport.show_progress)
        work.busy_changed.connect(transport.show_busy)
        work.segments_changed.connect(lambda: transport.show_scan(work))
        work.finished.connect(self._on_finished)
        work.exported.connect(self._on_exported)

    def take(self, source: Source) -> None:
        """Another source is being opened: forget the scan of the last one."""
        if source != self._work.source:
            self._work.forget()
            self._looked_up = None

    def stopped_by(self, source: Source) -> str:
        """Describe the job that opening `source` would stop; return an empty text for none."""
        work = self._work
        if not work.busy or work.source is None or work.source == source:
            return ""
        if work.busy == "pass":
            words = self.tr("The frames of “{0}” are still being classified.")
        else:
            words = self.tr("“{0}” is still being exported.")
        return words.format(work.source.title)

    def _on_finished(self) -> None:
        self._page.transport.show_scan(self._work)
        if unreadable := self._work.unreadable:
            self.news.emit(self.tr("%Ln damaged frame(s) of the video skipped", "", unreadable))

    def _on_exported(self, path: Path) -> None:
        saved = self.tr("Saved as {0}").format(path)
        written = self._work.written
        words = saved if written is None else f"{saved} ({written})"
        self.news.emit(words)
        self.saved.emit(words, path)

    def _on_started(self, source: Source) -> None:
        transport = self._page.transport
        self._page.set_transport_shown(False)
        transport.scan.setVisible(isinstance(source, VideoFile))

    def _on_opened(self, info: FeedInfo) -> None:
        transport = self._page.transport
        is_file = isinstance(self._live.source, VideoFile)
        self._page.set_transport_shown(not info.is_live)
        transport.set_duration(info.duration_s or 0.0)
        transport.set_seekable(info.can_seek)
        transport.show_scan(self._work)
        if not is_file:
            transport.scan.hide()
        transport.export.setVisible(is_file)
        source = self._live.source
        if isinstance(source, ImageSequence):
            transport.playback.show_rate(source.fps)
        else:
            transport.playback.show_speed(self._live.speed)

    def _on_painted(self, _taken_s: float) -> None:
        frame = self._page.canvas.frame
        if frame is not None and not self._live.is_live:
            self._page.transport.show_position(frame.position_s)

    def _on_seen(self, seen: ClassifiedFrame) -> None:
        self._page.transport.scan.setEnabled(self._inference() is not None)
        source = self._live.source
        if isinstance(source, VideoFile) and self._looked_up != source and not self._work.busy:
            self._looked_up = source
            self._work.look_up(source, seen.prediction.weights_sha256, seen.prediction.mode)

    def _on_seek_by(self, seconds: float, slack_s: float = 0.0) -> None:
        frame = self._page.canvas.frame
        info = self._live.info
        if frame is None or info is None or not info.can_seek or info.is_live:
            return
        now = time.monotonic()
        # A key pressed again before its frame arrives continues from the requested position.
        is_again = now - self._sought_at < _SOUGHT_S
        wanted_s = (self._sought_s if is_again else frame.position_s) + seconds
        end_s = info.duration_s if info.duration_s is not None else math.inf
        self._sought_s = min(max(wanted_s, 0.0), end_s)
        if math.isinf(self._sought_s):
            return  # nobody knows where the end is
        self._sought_at = now
        self._live.seek(self._sought_s - slack_s)

    def _on_edge(self, towards: int) -> None:
        self._on_seek_by(towards * math.inf)

    def _on_change_requested(self, by: int) -> None:
        """Go to where another class starts to lead, as far as frames were classified."""
        frame = self._page.canvas.frame
        if frame is None or self._live.is_live:
            return
        found_s = next_change_s(self._work.details, frame.position_s, backwards=by < 0)
        if found_s is not None:
            self._live.seek(found_s)

    def _on_frame_requested(self, by: int) -> None:
        frame, info = self._page.canvas.frame, self._live.info
        if frame is None or info is None or info.is_live:
            return
        if by > 0:
            self._sought_at = -math.inf  # the next seek starts at the frame that comes now
            self._live.step()
            return
        self._live.set_paused(True)
        step_s = 1 / (info.fps or DEFAULT_FPS)
        # What is sought is the first frame from there on; positions are rounded.
        self._on_seek_by(-step_s, slack_s=step_s / 4)

    def _on_speed(self, speed: float) -> None:
        self._live.set_speed(speed)
        self._page.transport.playback.show_speed(speed)

    def _on_scan(self) -> None:
        source, inference = self._live.source, self._inference()
        if not isinstance(source, VideoFile):
            return
        if inference is None:
            self.went_wrong.emit(_no_network())
            return
        self._live.set_paused(True)  # the scan gets the whole machine
        self._work.start(source, inference)

    def _on_export(self, kind: str) -> None:
        source = self._live.source
        if not isinstance(source, VideoFile):
            return
        name = f"{source.path.stem} {files.EXPORT_NAMES[kind]}"
        file_dialogs.choose_target(
            self._page,
            self.tr("Export"),
            str(source.path.with_name(name)),
            [tr(each) for each in files.EXPORT_FILTERS[kind]],
            lambda path: self.export_to(kind, source, path),
        )

    def export_to(self, kind: str, source: VideoFile, path: Path) -> None:
        """Export the predictions of every frame, its segments, or the video with its heat map."""
        if kind in ("segments", "subtitles"):
            self._work.export_segments(path)
            return
        if kind not in ("video", "captioned"):
            self._work.export_frames(path)
            return
        inference = self._inference()
        if inference is None:
            self.went_wrong.emit(_no_network())
            return
        style, pinned = self._map_style.style, self._page.predictions.pinned
        self._live.set_paused(True)
        self._work.export_video(
            source,
            inference,
            path,
            opacity=style.opacity,
            colormap=style.colormap,
            class_index=pinned if isinstance(pinned, int) else None,
            captioned=kind == "captioned",
        )


def _no_network() -> UserError:
    return UserError(
        Kind.WEIGHTS_MISSING,
        tr("The network is still loading."),
        tr("Wait a moment and try again."),
    )
