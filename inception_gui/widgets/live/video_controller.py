"""What is there for a video file only: seeking, the pass over every frame, exports."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.video.types import FeedInfo, Source, VideoFile
from inception_gui.errors import Kind, UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.live import files
from inception_gui.widgets.live.page import LivePage
from inception_gui.workers.live.session import LiveSession
from inception_gui.workers.live.video_scan import VideoScan

_SOUGHT_S: Final = 1.0
"""A place that was sought is counted from, for so long, though its frame is not there yet."""


class VideoController(QObject):
    """Connects the transport under the picture with the session and with the pass.

    Signals:
        news(str): something was written.
        went_wrong(UserError)
    """

    news = Signal(str)
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
        self._sought_s = 0.0
        self._sought_at = -math.inf
        transport = page.transport
        transport.seek_requested.connect(live.seek)
        transport.pass_requested.connect(self._on_pass)
        transport.cancel_requested.connect(work.cancel)
        transport.export_requested.connect(self._on_export)
        page.seek_by.connect(self._on_seek_by)
        live.opened.connect(self._on_opened)
        live.started.connect(self._on_started)
        live.seen.connect(self._on_seen)
        live.ended.connect(lambda: live.set_paused(True))
        page.canvas.frame_painted.connect(self._on_painted)
        work.progressed.connect(transport.show_progress)
        work.busy_changed.connect(transport.show_busy)
        work.segments_changed.connect(lambda: transport.show_pass(work))
        work.finished.connect(self._on_finished)
        work.exported.connect(lambda path: self.news.emit(self.tr("Saved as {0}").format(path)))

    def take(self, source: Source) -> None:
        """Another source is opened: what was seen of the last one is forgotten."""
        if source != self._work.source:
            self._work.forget()

    def stopped_by(self, source: Source) -> str:
        """What is under way that opening `source` would end, as a sentence; empty for nothing."""
        work = self._work
        if not work.busy or work.source is None or work.source == source:
            return ""
        if work.busy == "pass":
            words = self.tr("“{0}” is still being looked at, frame by frame.")
        else:
            words = self.tr("A file with what is seen in “{0}” is still being written.")
        return words.format(work.source.title)

    def _on_finished(self) -> None:
        self._page.transport.show_pass(self._work)
        if self._work.unreadable == 1:
            self.news.emit(self.tr("One frame of the video is damaged and was left out"))
        elif self._work.unreadable:
            words = self.tr("{0} frames of the video are damaged and were left out")
            self.news.emit(words.format(wording.count(self._work.unreadable)))

    def _on_started(self, source: Source) -> None:
        transport = self._page.transport
        transport.hide()
        transport.look.setVisible(isinstance(source, VideoFile))

    def _on_opened(self, info: FeedInfo) -> None:
        transport = self._page.transport
        is_file = isinstance(self._live.source, VideoFile)
        transport.setVisible(not info.is_live)
        transport.set_duration(info.duration_s or 0.0)
        transport.set_seekable(info.can_seek)
        transport.show_pass(self._work)
        if not is_file:
            transport.look.hide()
        transport.export.setVisible(is_file)

    def _on_painted(self, _taken_s: float) -> None:
        frame = self._page.canvas.frame
        if frame is not None and not self._live.is_live:
            self._page.transport.show_position(frame.position_s)

    def _on_seen(self, _seen: ClassifiedFrame) -> None:
        self._page.transport.look.setEnabled(self._inference() is not None)

    def _on_seek_by(self, seconds: float) -> None:
        frame = self._page.canvas.frame
        info = self._live.info
        if frame is None or info is None or not info.can_seek or info.is_live:
            return
        now = time.monotonic()
        # A key pressed again before its frame is there goes on from where it was sent to.
        is_again = now - self._sought_at < _SOUGHT_S
        wanted_s = (self._sought_s if is_again else frame.position_s) + seconds
        end_s = info.duration_s if info.duration_s is not None else math.inf
        self._sought_s = min(max(wanted_s, 0.0), end_s)
        self._sought_at = now
        self._live.seek(self._sought_s)

    def _on_pass(self) -> None:
        source, inference = self._live.source, self._inference()
        if not isinstance(source, VideoFile):
            return
        if inference is None:
            self.went_wrong.emit(_no_network())
            return
        self._live.set_paused(True)  # all of the machine for the pass
        self._work.start(source, inference)

    def _on_export(self, kind: str) -> None:
        source = self._live.source
        if not isinstance(source, VideoFile):
            return
        suffix = "mp4" if kind == "video" else kind
        name = f"{source.path.stem} {'heat map' if kind == 'video' else 'predictions'}.{suffix}"
        files.choose_export(
            self._page,
            str(source.path.with_name(name)),
            kind,
            lambda chosen: self.export_to(kind, source, chosen[0]),
        )

    def export_to(self, kind: str, source: VideoFile, path: Path) -> None:
        """Write the predictions of every frame, or the video with its heat map."""
        if kind != "video":
            self._work.export_frames(path)
            return
        inference = self._inference()
        if inference is None:
            self.went_wrong.emit(_no_network())
            return
        style = self._map_style.style
        self._live.set_paused(True)
        self._work.export_video(
            source,
            inference,
            path,
            opacity=style.opacity,
            colormap=style.colormap,
            class_index=self._page.answers.pinned,
        )


def _no_network() -> UserError:
    return UserError(
        Kind.WEIGHTS_MISSING,
        "The network is not there yet.",
        "Wait until it is loaded, then try again.",
    )
