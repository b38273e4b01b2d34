"""Shows a live session on its page: frames, predictions, counters, failures."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer

from inception_gui.core.labels.class_names import class_name, translated_verdict
from inception_gui.core.labels.verdict import level_of, short_name
from inception_gui.core.live.events import ClassifiedFrame, Counters, NamedBeside, Notice
from inception_gui.core.types import MapStyle
from inception_gui.core.video.types import Camera, FeedInfo, Source, Stream
from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.live.badge import Mark
from inception_gui.widgets.live.page import LivePage
from inception_gui.workers.live.frame_painting import ClassBeside, chosen_map
from inception_gui.workers.live.session import LiveSession

_PREDICTIONS_EVERY_MS: Final = 100
"""Bars that change faster cannot be read."""

_RATE_OVER_S: Final = 2.0


class LivePresenter(QObject):
    """Listens to the session and updates the page."""

    def __init__(
        self, live: LiveSession, page: LivePage, map_style: MapStyleModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._page = page
        self._waiting = ""
        self._is_captioned = False
        self._painted: deque[float] = deque()
        self._predictions_timer = QTimer(self, singleShot=True, interval=_PREDICTIONS_EVERY_MS)
        self._predictions_timer.timeout.connect(self._show_prediction)
        self._due: ClassifiedFrame | None = None
        previews, canvas, bar = live.previews, page.canvas, page.bar
        canvas.set_newest(previews)
        previews.ready.connect(canvas.refresh)
        canvas.size_wanted.connect(previews.set_size)
        canvas.frame_painted.connect(self._on_painted)
        bar.mirrored_changed.connect(previews.set_mirrored)
        bar.paused_wanted.connect(live.set_paused)
        page.give_up_requested.connect(live.stop_trying)
        page.pause_toggled.connect(lambda: live.set_paused(not live.is_paused))
        page.predictions.class_pinned.connect(previews.set_pinned)
        page.predictions.smoothing_changed.connect(live.set_smoothing)
        live.started.connect(self._on_started)
        live.opened.connect(self._on_opened)
        live.seen.connect(self._on_seen)
        live.counters_changed.connect(self._on_counters)
        live.notice_changed.connect(self._on_notice)
        live.paused_changed.connect(lambda _paused: self._on_paused())
        live.recording_changed.connect(lambda _recording: self._show_state())
        live.failed.connect(self.show_failure)
        live.stopped.connect(self._on_stopped)
        map_style.style_changed.connect(self._show_style)
        map_style.visible_changed.connect(canvas.set_heat_map_visible)
        self._show_style(map_style.style)
        canvas.set_heat_map_visible(map_style.is_visible)

    @property
    def shown_class(self) -> int | None:
        """The class of the weights in use whose heat map is on display, or would be."""
        newest, pinned = self._live.newest, self._page.predictions.pinned
        pinned = None if isinstance(pinned, ClassBeside) else pinned
        of = chosen_map(newest, pinned) if newest is not None else None
        return of.class_index if of is not None else None

    def set_caption_shown(self, shown: bool) -> None:
        """Write the class and its probability over the image, or do not."""
        self._is_captioned = shown
        self._show_caption()

    def set_waiting_words(self, words: str) -> None:
        """Set the text that is shown until the network is ready."""
        self._waiting = words
        if self._live.is_running and self._live.newest is None:
            self._page.predictions.set_working(words)

    def show_failure(self, error: UserError) -> None:
        """Show in place of the image why the source failed, with a button to try again."""
        self._forget_prediction()
        self._page.set_notice(None)
        self._page.canvas.set_failure(error.sentence, error.hint, error.detail)
        self._page.predictions.set_failure(self.tr("No image"))
        self._page.set_counters("")
        self._show_state()

    def _show_style(self, style: MapStyle) -> None:
        self._live.previews.set_colormap(style.colormap)
        self._page.canvas.set_opacity(style.opacity)

    def _on_started(self, source: Source) -> None:
        page = self._page
        self._forget_prediction()
        self._painted.clear()
        page.set_notice(None)
        page.set_counters("")
        page.canvas.set_message(self._opening(source))
        page.predictions.forget()
        page.predictions.set_working(self._waiting)
        self._live.previews.set_pinned(None)
        page.bar.set_live(True)
        is_camera = isinstance(source, Camera)
        page.leave.setText(self.tr("Stop camera") if is_camera else self.tr("Back to images"))
        self._show_state()

    def _on_opened(self, info: FeedInfo) -> None:
        self._page.bar.set_live(info.is_live)
        self._show_state()

    def _on_stopped(self) -> None:
        self._forget_prediction()
        self._page.set_notice(None)
        self._page.canvas.clear()
        self._page.predictions.forget()
        self._page.set_counters("")
        self._show_state()

    def _forget_prediction(self) -> None:
        self._due = None
        self._page.canvas.set_caption("")
        self._predictions_timer.stop()

    def _on_seen(self, seen: ClassifiedFrame) -> None:
        first = self._due is None and not self._predictions_timer.isActive()
        self._due = seen
        if first:
            self._show_prediction()
            self._predictions_timer.start()

    def _show_prediction(self) -> None:
        seen, self._due = self._due, None
        if seen is None:
            return
        self._page.predictions.show_seen(seen, self._facts(seen))
        self._show_caption()
        self._show_state()
        self._predictions_timer.start()

    def _show_caption(self) -> None:
        newest, words = self._live.newest, ""
        if self._is_captioned and newest is not None and newest.scores:
            score, unsure_below = newest.scores[0], self._page.predictions.unsure_below
            level = level_of(score.probability, unsure_below, newest.grounds)
            name = short_name(score.name, level, newest.grounds)
            name = translated_verdict(name, newest.scores[:1])
            kind = newest.grounds.coarse_kind if level == "coarse" else None
            share = score.probability if kind is None else kind.probability
            words = f"{name}  {wording.percent(share)}"
            if level == "unsure":
                words = self.tr("not sure: {0}").format(
                    f"{class_name(score.wnid, score.name)}  {wording.percent(score.probability)}"
                )
            elif level == "new":
                words = name
            beside = newest.beside
            if beside is not None and beside.scores:
                words = f"{words}  ·  {self._caption_beside(beside)}"
        self._page.canvas.set_caption(words)

    def _caption_beside(self, beside: NamedBeside) -> str:
        score, unsure_below = beside.scores[0], self._page.predictions.unsure_below
        level = level_of(score.probability, unsure_below, beside.grounds)
        name = class_name(score.wnid, score.name)
        words = f"{name}  {wording.percent(score.probability)}"
        if level == "new":
            return translated_verdict(short_name(score.name, level, beside.grounds), [score])
        return self.tr("not sure: {0}").format(words) if level == "unsure" else words

    def _facts(self, seen: ClassifiedFrame) -> str:
        parts = []
        if self._live.is_live:
            age = seen.counters.prediction_age_s
            if self._live.is_paused:
                parts.append(self.tr("frozen"))
            elif age is not None:
                parts.append(self.tr("{0} ago").format(wording.duration(age)))
        else:
            parts.append(self.tr("at {0}").format(wording.clock(seen.frame.position_s)))
        is_by_itself = self._live.is_paused and not self._live.is_live
        if self._live.smoothing_s > 0 and not is_by_itself:
            parts.append(self.tr("averaged over {0:.1f} s").format(self._live.smoothing_s))
        return " · ".join(parts)

    def _on_paused(self) -> None:
        if self._live.newest is not None:
            self._page.predictions.set_facts(self._facts(self._live.newest))
        if self._live.counters is not None:
            self._on_counters(self._live.counters)
        self._show_state()

    def _on_painted(self, taken_s: float) -> None:
        now = time.monotonic()
        self._painted.append(now)
        while self._painted and now - self._painted[0] > _RATE_OVER_S:
            self._painted.popleft()

    def _on_counters(self, counters: Counters) -> None:
        if self._live.is_paused:
            self._page.set_counters(self._held())
            return
        now = time.monotonic()
        shown = sum(1 for moment in self._painted if now - moment <= _RATE_OVER_S) / _RATE_OVER_S
        age = counters.prediction_age_s
        parts = [
            self.tr("{0} frames/s, {1} drawn").format(
                wording.rate(counters.source_fps) if counters.source_fps else "0",
                wording.rate(shown) if shown else "0",
            ),
            self.tr("{0} predictions/s").format(
                wording.rate(counters.predictions_per_s) if counters.predictions_per_s else "0"
            ),
        ]
        if age is not None:
            parts.append(self.tr("{0} delay").format(wording.duration(age)))
        parts.append(self.tr("{0} skipped").format(wording.count(counters.skipped)))
        if self._live.unreadable:
            parts.append(self.tr("{0} damaged").format(wording.count(self._live.unreadable)))
        recording = self._live.recording
        if recording is not None:
            parts.append(self.tr("{0} recorded").format(wording.count(recording.count)))
        tip = self.tr(
            "Frames received and drawn, predictions per second, delay from capture to prediction, "
            "frames skipped; damaged frames of a video are left out"
        )
        self._page.set_counters(" · ".join(parts), tip)

    def _on_notice(self, notice: Notice | None) -> None:
        self._page.set_notice(notice)
        if self._live.is_lost:
            self._page.predictions.set_facts(self.tr("of the last image"))
        self._show_state()

    def _show_state(self) -> None:
        live, page = self._live, self._page
        page.bar.set_paused(live.is_paused)
        page.bar.set_recording(live.recording is not None)
        page.bar.set_ready(
            frames=live.is_running, predictions=live.newest is not None and live.is_running
        )
        mark, word = self._mark()
        source, info = live.source, live.info
        if not live.is_running or source is None or info is None:
            page.canvas.badge.set_state("waiting", "")
            return
        frame = page.canvas.frame
        pixels = frame.full_size if frame is not None else QSize(info.width, info.height)
        size = f"{pixels.width()} × {pixels.height()}"
        page.canvas.badge.set_state(mark, f"{word} · {source.title} · {size}")

    def _held(self) -> str:
        if self._live.is_live:
            return self.tr("Frozen")
        return self.tr("At the end") if self._live.is_at_end else self.tr("Paused")

    def _mark(self) -> tuple[Mark, str]:
        if self._live.is_paused:
            return "held", self._held()
        if self._live.is_lost:
            return "waiting", self.tr("Reconnecting")
        if self._live.recording is not None:
            return "recording", self.tr("Recording")
        return "live", self.tr("Live") if self._live.is_live else self.tr("Video")

    def _opening(self, source: Source) -> str:
        if isinstance(source, Camera):
            words = self.tr("Starting {0}…")
        elif isinstance(source, Stream):
            words = self.tr("Connecting to {0}…")
        else:
            words = self.tr("Opening {0}…")
        return words.format(source.title)
