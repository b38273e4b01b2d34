"""Under a video: its timeline, the pass over every frame, and what can be exported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eta import Pace
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.live.legend import LiveLegend
from inception_gui.widgets.live.timeline import LiveTimeline
from inception_gui.workers.live.video_scan import VideoScan

_STEPS: Final = 1000


class LiveTransport(QFrame):
    """Shows where a video stands and what a pass over it found.

    Signals:
        seek_requested(float): seconds.
        pass_requested(), cancel_requested()
        export_requested(str): "csv", "jsonl" or "video".
    """

    seek_requested = Signal(float)
    pass_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pace = Pace()
        self._busy = ""
        self._is_told_whole = False
        self.setProperty("look", "status_line")
        self.timeline = LiveTimeline(themes)
        self.timeline.seek_requested.connect(self.seek_requested)
        self._here, self._whole = _number(), _number()
        self._here.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.look = _link(self.tr("Look at every frame"), self.pass_requested.emit)
        self.look.setToolTip(
            self.tr("Go through the whole video as fast as it goes, and colour the timeline")
        )
        self._legend = LiveLegend()
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setFont(theme.font("soft", tabular=True))
        self.cancel = _link(self.tr("Cancel"), self.cancel_requested.emit)
        self.export = _link(self.tr("Export"), None)
        menu = QMenu(self.export)
        self._exports = [
            menu.addAction(words, lambda kind=kind: self.export_requested.emit(kind))
            for kind, words in (
                ("csv", self.tr("Predictions of every frame (CSV)…")),
                ("jsonl", self.tr("Predictions of every frame (JSON lines)…")),
                ("video", self.tr("Video with the heat map…")),
            )
        ]
        self.export.setMenu(menu)

        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._here)
        first.addWidget(self.timeline, 1)
        first.addWidget(self._whole)
        second = QHBoxLayout()
        second.setSpacing(10)
        second.addWidget(self.look)
        second.addWidget(self._bar)
        second.addWidget(self._words)
        second.addWidget(self.cancel)
        second.addWidget(self._legend, 1)
        second.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addLayout(second)
        themes.theme_changed.connect(lambda _theme: self._show_legend())
        self.show_busy("")

    def set_duration(self, seconds: float) -> None:
        """How long the video is; 0 where nobody knows."""
        self.timeline.setMaximum(0)
        self.timeline.set_duration(seconds)
        self._whole.setText(wording.clock(seconds) if seconds else "–:––")
        self.show_position(0.0)

    def set_seekable(self, seekable: bool) -> None:
        """Whether the timeline can be used to go elsewhere."""
        self.timeline.setEnabled(seekable)

    def show_position(self, seconds: float) -> None:
        """Where the video stands."""
        self.timeline.show_position(seconds)
        self._here.setText(wording.clock(seconds))
        if seconds * 1000 >= self.timeline.maximum() > 0:
            self._whole.setText(wording.clock(seconds))

    def show_pass(self, work: VideoScan) -> None:
        """What the pass has found so far."""
        self.timeline.set_segments(work.segments)
        self._is_told_whole = work.is_complete
        self._show_legend()
        self.show_busy(self._busy)
        for action in self._exports[:2]:
            action.setEnabled(bool(work.predictions))
        if not work.predictions:
            self.look.setText(self.tr("Look at every frame"))
        elif not work.is_complete:
            self.look.setText(self.tr("Look at every frame again"))

    def show_busy(self, what: str) -> None:
        """What is going on: "pass", "frames", "video", or nothing."""
        if what != self._busy:
            self._pace.restart()
            self._words.setText("")
        self._busy = what
        self.look.setVisible(not what and not self._is_told_whole)
        self._bar.setVisible(bool(what))
        self._words.setVisible(bool(what))
        self.cancel.setVisible(bool(what))
        self._legend.setVisible(True)
        self.export.setEnabled(not what)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; `total` is 0 where nobody knows."""
        self._pace.update(done)
        self._bar.setRange(0, _STEPS if total else 0)
        if total:
            self._bar.setValue(round(min(done / total, 1.0) * _STEPS))
        doing = {
            "pass": self.tr("Looking at every frame"),
            "frames": self.tr("Writing"),
            "video": self.tr("Writing the video"),
        }.get(self._busy, "")
        parts = [doing]
        if self._busy == "video":
            # Its steps are frames twice, read and written: a number of them would mislead.
            parts += [f"{100 * done // total} %"] if total else []
        elif done:
            shown = wording.count(done)
            if total:
                shown = self.tr("{0} of {1}").format(shown, wording.count(total))
            parts.append(shown)
            if self._pace.per_second:
                parts.append(f"{wording.rate(self._pace.per_second)}/s")
        left = self._pace.seconds_left(total) if total and done < total else None
        if left is not None:
            parts.append(wording.time_left(left))
        self._words.setText(" · ".join(part for part in parts if part))

    @property
    def progress_text(self) -> str:
        return self._words.text() if not self._words.isHidden() else ""

    @property
    def legend_names(self) -> list[str]:
        return self._legend.names

    def _show_legend(self) -> None:
        self._legend.set_entries(self.timeline.legend(), self.timeline.legend_of_greys())


def _number() -> QLabel:
    label = QLabel()
    label.setProperty("look", "soft")
    label.setFont(theme.font("soft", tabular=True))
    label.setMinimumWidth(round(2.6 * theme.pixels("soft")))
    return label


def _link(text: str, do: Callable[[], object] | None) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("look", "link")
    link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    if do is not None:
        link.clicked.connect(lambda _checked: do())
    return link
