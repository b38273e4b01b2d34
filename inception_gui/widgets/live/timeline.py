"""The timeline of a video: the position, and after a scan the classes in colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from inception_gui.core.labels.class_names import name_at
from inception_gui.core.live.events import Segment
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.theme import ThemeSource

COLOURS: Final = {
    "light": (
        "#2f6f6a",
        "#c2622d",
        "#5b5fb0",
        "#a8842c",
        "#8c4b7e",
        "#4c87b3",
        "#6f8f3d",
        "#b4505a",
    ),
    "dark": (
        "#6cc3b8",
        "#e8935e",
        "#9a9ee8",
        "#dcbc66",
        "#c98bbb",
        "#83b9e0",
        "#a8c878",
        "#e58a92",
    ),
}
"""For the most frequent classes, distinct for most kinds of colour vision; others are grey."""

_BAND_PX: Final = 14
_THIN_PX: Final = 4
_LINE_PX: Final = 2
_HANDLE_PX: Final = 14
_STEP_S: Final = 5.0
_GAP_SHARE: Final = 0.01
_GAP_S: Final = 0.1
"""A part shorter than this share of the video, or than this, is not shown as unclassified."""


class LiveTimeline(QSlider):
    """A slider over the milliseconds of the video.

    Signals:
        seek_requested(float): the position that the user wants, in seconds.
    """

    seek_requested = Signal(float)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self._segments: tuple[Segment, ...] = ()
        self._ranks: dict[int, int] = {}
        self._is_dragging = False
        self.setRange(0, 0)
        self.setSingleStep(round(_STEP_S * 1000))
        self.setPageStep(round(4 * _STEP_S * 1000))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Position in the video"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.theme_changed.connect(self.update)

    def set_duration(self, seconds: float) -> None:
        """Set the length of the video, as far as it is known."""
        self.setMaximum(max(round(seconds * 1000), 0))

    def show_position(self, seconds: float) -> None:
        """Show the position; emits nothing. A video longer than stated extends the timeline."""
        if self._is_dragging:
            return
        if seconds * 1000 > self.maximum():
            self.setMaximum(round(seconds * 1000))
        self.setValue(round(seconds * 1000))

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show which class is seen where, in order; empty before a scan."""
        self._segments = tuple(segments)
        lengths: Counter[int] = Counter()
        for each in self._segments:
            if each.class_index is not None:
                lengths[each.class_index] += round((each.end_s - each.begin_s) * 1000)
        self._ranks = {index: rank for rank, (index, _) in enumerate(lengths.most_common())}
        if self._segments:
            self.setMaximum(max(self.maximum(), round(self._segments[-1].end_s * 1000)))
        self.updateGeometry()
        self.update()

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self._segments

    def legend(self) -> list[tuple[str, QColor]]:
        """The classes that have a colour of their own, the longest first."""
        names = {each.class_index: name_at(each.class_index, each.name) for each in self._segments}
        of_rank = sorted(self._ranks, key=lambda index: self._ranks[index])
        colours = COLOURS[self._themes.theme.name]
        return [
            (names[index], QColor(colour)) for index, colour in zip(of_rank, colours, strict=False)
        ]

    def legend_of_greys(self) -> list[tuple[str, QColor, bool]]:
        """The grey parts, if any: name, colour, whether it is a thin line."""
        if not self._segments:
            return []
        theme = self._themes.theme
        greys = []
        others = len(self._ranks) - len(COLOURS[theme.name])
        if others > 0:
            words = self.tr("%Ln other class(es)", "", others)
            greys.append((words, theme.colour("edge"), False))
        without = {each.name for each in self._segments if each.class_index is None}
        if any(without):
            words = self.tr("unlike anything it was taught")
            greys.append((words, theme.colour("bar_track"), False))
        if "" in without:
            greys.append((self.tr("not sure"), theme.colour("bar_track"), False))
        if self._has_gaps():
            greys.append((self.tr("not classified"), theme.colour("edge"), True))
        return greys

    def segment_at(self, seconds: float) -> Segment | None:
        """The segment at this position."""
        return next((s for s in self._segments if s.begin_s <= seconds < s.end_s), None)

    def words_at(self, seconds: float) -> str:
        """Describe this position."""
        words = wording.clock(seconds)
        segment = self.segment_at(seconds)
        if segment is not None:
            words += " · " + (name_at(segment.class_index, segment.name) or self.tr("not sure"))
            if segment.class_index is not None:
                words += f" {wording.percent(segment.probability)}"
        elif self._segments:
            words += " · " + self.tr("not classified")
        return words

    def colour_of(self, segment: Segment) -> QColor:
        """The colour of this segment in the present theme."""
        theme = self._themes.theme
        if segment.class_index is None:
            return theme.colour("bar_track")
        rank = self._ranks.get(segment.class_index, -1)
        colours = COLOURS[theme.name]
        return QColor(colours[rank]) if 0 <= rank < len(colours) else theme.colour("edge")

    def _has_gaps(self) -> bool:
        """Whether there are unclassified parts wide enough to be visible."""
        seen_s = sum(each.end_s - each.begin_s for each in self._segments)
        return self.maximum() / 1000 - seen_s > max(_GAP_SHARE * self.maximum() / 1000, _GAP_S)

    def x_of(self, seconds: float) -> float:
        """The position in pixels of this widget."""
        track = self._track()
        share = seconds * 1000 / self.maximum() if self.maximum() else 0.0
        return track.left() + min(max(share, 0.0), 1.0) * track.width()

    def _seconds_at(self, x: float) -> float:
        track = self._track()
        share = min(max((x - track.left()) / max(track.width(), 1.0), 0.0), 1.0)
        return share * self.maximum() / 1000

    def _track(self) -> QRectF:
        high = _BAND_PX if self._segments else _THIN_PX
        inset = _HANDLE_PX / 2
        return QRectF(inset, (self.height() - high) / 2, self.width() - 2 * inset, high)

    def _line(self, track: QRectF) -> QRectF:
        high = min(track.height(), _LINE_PX if self._segments else _THIN_PX)
        return QRectF(track.left(), track.center().y() - high / 2, track.width(), high)

    def _go_to(self, seconds: float) -> None:
        self.setValue(round(seconds * 1000))
        self.seek_requested.emit(seconds)

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(240, 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 26)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.maximum():
            self._is_dragging = True
            self._go_to(self._seconds_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self._go_to(self._seconds_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # play and pause belong to the page
            return
        super().keyPressEvent(event)
        if self.value() != before:
            self.seek_requested.emit(self.value() / 1000)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(self._seconds_at(event.pos().x()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track, here = self._track(), self.x_of(self.value() / 1000)
        radius = min(track.height() / 2, 4.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("edge" if self._segments else "bar_track"))
        # Between coloured parts, an unclassified part is a thin line.
        painter.drawRoundedRect(self._line(track), radius, radius)
        if self._segments:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            for each in self._segments:
                left, right = self.x_of(each.begin_s), self.x_of(each.end_s)
                part = QRectF(left, track.top(), max(right - left, 1.0), track.height())
                painter.fillRect(part, self.colour_of(each))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        else:
            painter.setBrush(tokens.colour("accent"))
            done = QRectF(track.topLeft(), QPointF(here, track.bottom()))
            painter.drawRoundedRect(done, radius, radius)
        focused = self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        painter.setBrush(tokens.colour("panel"))
        painter.setPen(QPen(tokens.colour("text" if focused or self._segments else "accent"), 2))
        middle = self.height() / 2
        if self._segments:
            painter.drawRoundedRect(QRectF(here - 3, middle - 11, 6, 22), 3, 3)
        else:
            painter.drawEllipse(QPointF(here, middle), _HANDLE_PX / 2 - 1, _HANDLE_PX / 2 - 1)
