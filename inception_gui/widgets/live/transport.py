"""The controls below a video: timeline, classifying every frame, exports."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.progress_row import ITEMS, SHARE, ProgressRow
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.live.legend import LiveLegend
from inception_gui.widgets.live.link import Link
from inception_gui.widgets.live.playback_controls import PlaybackControls
from inception_gui.widgets.live.segment_table import SegmentTable
from inception_gui.widgets.live.timeline import LiveTimeline
from inception_gui.workers.live.video_scan import VideoScan

_BAR_WIDTH_PX: Final = 120
_NARROW_PX: Final = 640
_LEAST_PX: Final = 200


class LiveTransport(QFrame):
    """Shows the position in a video and the result of a scan of all its frames.

    Signals:
        seek_requested(float): seconds.
        scan_requested(), cancel_requested()
        export_requested(str): a key of `files.EXPORT_FILTERS`.
    """

    seek_requested = Signal(float)
    scan_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._busy = ""
        self._is_scanned = False
        self.setProperty("look", "status_line")
        self.timeline = LiveTimeline(themes)
        self.timeline.seek_requested.connect(self.seek_requested)
        self._here, self._whole = _number(), _number()
        self._here.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.scan = Link(self.tr("Classify every frame"))
        self.scan.clicked.connect(lambda _checked: self.scan_requested.emit())
        self.scan.setToolTip(
            self.tr("Classify the whole video as fast as possible, and colour the timeline")
        )
        self._legend = LiveLegend()
        self.progress = ProgressRow(bar_px=_BAR_WIDTH_PX)
        self.progress.cancel_requested.connect(self.cancel_requested)
        self.export = Link(self.tr("Export"))
        menu = QMenu(self.export)
        self._exports = {
            kind: menu.addAction(words, lambda kind=kind: self.export_requested.emit(kind))
            for kind, words in (
                ("csv", self.tr("Predictions (CSV)…")),
                ("jsonl", self.tr("Predictions (JSON lines)…")),
                ("segments", self.tr("Segments (CSV)…")),
                ("subtitles", self.tr("Subtitles (SRT)…")),
                ("video", self.tr("Video with heat map…")),
                ("captioned", self.tr("Video with heat map and class…")),
            )
        }
        self.export.setMenu(menu)

        self.playback = PlaybackControls()
        self.segments = SegmentTable()
        self.segments.position_chosen.connect(self.seek_requested)
        self.segments.hide()
        self.show_table = Link(self.tr("Segments"))
        self.show_table.setCheckable(True)
        self.show_table.setToolTip(
            self.tr("List which class is seen from where to where; Shift+→ goes to the next change")
        )
        self.show_table.toggled.connect(self.segments.setVisible)
        self.show_table.hide()
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._here)
        first.addWidget(self.timeline, 1)
        first.addWidget(self._whole)
        work = QHBoxLayout()
        work.setSpacing(10)
        work.addWidget(self.scan)
        work.addWidget(self.progress)
        work.addWidget(self._legend, 1)
        results = QHBoxLayout()
        results.setSpacing(10)
        results.addStretch(1)
        results.addWidget(self.show_table)
        results.addWidget(self.export)
        # One below the other where there is no room for them in a row.
        self._second = second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        second.setSpacing(0)
        second.addLayout(work, 1)
        second.addWidget(self.playback)
        second.addLayout(results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.segments)
        themes.theme_changed.connect(lambda _theme: self._show_legend())
        self.show_busy("")

    def set_duration(self, seconds: float) -> None:
        """Set the length of the video; 0 if it is unknown."""
        self.timeline.setMaximum(0)
        self.timeline.set_duration(seconds)
        self._whole.setText(wording.clock(seconds) if seconds else "–:––")
        self.show_position(0.0)

    def set_seekable(self, seekable: bool) -> None:
        """Whether the position can be changed."""
        self.timeline.setEnabled(seekable)

    def show_position(self, seconds: float) -> None:
        """Show the position."""
        self.timeline.show_position(seconds)
        if not self.segments.isHidden():
            self.segments.show_position(seconds)
        self._here.setText(wording.clock(seconds))
        if seconds * 1000 >= self.timeline.maximum() > 0:
            self._whole.setText(wording.clock(seconds))

    def show_scan(self, work: VideoScan) -> None:
        """Show the result of the scan so far."""
        self.timeline.set_segments(work.segments)
        self._is_scanned = work.is_complete
        self._show_legend()
        self.show_busy(self._busy)
        for kind, action in self._exports.items():
            action.setEnabled(kind in ("video", "captioned") or bool(work.predictions))
        is_begun = bool(work.predictions) and not work.is_complete
        self.scan.setText(
            self.tr("Classify the other frames") if is_begun else self.tr("Classify every frame")
        )
        self.segments.show_segments(work.details)
        self.show_table.setVisible(bool(work.details))
        self.segments.setVisible(self.show_table.isChecked() and bool(work.details))

    def show_busy(self, what: str) -> None:
        """Show which job runs: "pass", "frames" (export), "video" (export), or none."""
        if what != self._busy:
            self.progress.restart()
        self._busy = what
        self.scan.setVisible(not what and not self._is_scanned)
        self.progress.setVisible(bool(what))
        self._legend.setVisible(True)
        self.export.setEnabled(not what)

    def show_progress(self, done: int, total: int, known: int = 0) -> None:
        """Show the progress of the job; a `total` of 0 means that it is unknown.

        `known` of what is done was stored before.
        """
        activity = {
            "pass": self.tr("Classifying every frame"),
            "frames": self.tr("Exporting"),
            "video": self.tr("Exporting the video"),
        }.get(self._busy, "")
        # An export of the video reads and writes each frame: a number of steps would mislead.
        in_short = self._is_narrow and total > 0
        self.progress.unit = SHARE if self._busy == "video" or in_short else ITEMS
        activity = "" if in_short else activity
        self.progress.show_progress(done, total or None, known, activity=activity)

    @property
    def _is_narrow(self) -> bool:
        return self._second.direction() == QBoxLayout.Direction.TopToBottom

    @property
    def progress_text(self) -> str:
        return self.progress.text if not self.progress.isHidden() else ""

    @property
    def legend_names(self) -> list[str]:
        return self._legend.names

    def _show_legend(self) -> None:
        self._legend.set_entries(self.timeline.legend(), self.timeline.legend_of_greys())

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        # Of the arrangement for little room, whatever the present one is.
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _NARROW_PX
        if narrow is not self._is_narrow:
            directions = QBoxLayout.Direction
            self._second.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
            self.progress.set_bar_allowed(not narrow)
        super().resizeEvent(event)


def _number() -> QLabel:
    label = QLabel()
    label.setProperty("look", "soft")
    label.setFont(theme.font("soft", tabular=True))
    label.setMinimumWidth(round(2.6 * theme.pixels("soft")))
    return label
