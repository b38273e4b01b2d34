"""The page of live mode: the moving image, the predictions, the counters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.live.events import Notice
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.live.answers import LivePredictions
from inception_gui.widgets.live.bar import LiveBar
from inception_gui.widgets.live.canvas import LiveCanvas
from inception_gui.widgets.live.transport import LiveTransport

_COLUMN_WIDTH_PX: Final = 316
_NARROW_COLUMN_WIDTH_PX: Final = 240
_NARROW_PX: Final = 860
_SEEK_S: Final = 5.0
_IDLE_MS: Final = 2_500
"""In full screen the bar is shown for this long after the last movement of the mouse."""


class LivePage(QWidget):
    """Layout and keys; what is shown comes from `LivePresenter`.

    Signals:
        pause_toggled(): Space was pressed.
        seek_by(float): an arrow key was pressed; seconds.
        edge_requested(int): -1 for the start of a video, 1 for its end.
        frame_requested(int): the next frame (1) or the previous one (-1).
        change_requested(int): the next place (1) where another class leads, or the previous one.
        film_requested(int): the next of several videos (1) or the previous one.
        leave_requested(): the user wants to leave live mode.
        give_up_requested(): a source that was lost is not to be tried again.
    """

    pause_toggled = Signal()
    seek_by = Signal(float)
    edge_requested = Signal(int)
    frame_requested = Signal(int)
    change_requested = Signal(int)
    film_requested = Signal(int)
    leave_requested = Signal()
    give_up_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        map_style: MapStyleModel,
        unsure_below: Callable[[], float] = lambda: UNSURE_BELOW,
        parent: QWidget | None = None,
    ) -> None:
        """`unsure_below` gives the probability, 0..1, below which the verdict is "not sure"."""
        super().__init__(parent)
        self._directions: dict[int, tuple[SignalInstance, int]] = {
            Qt.Key.Key_Home: (self.edge_requested, -1),
            Qt.Key.Key_End: (self.edge_requested, 1),
            Qt.Key.Key_Comma: (self.frame_requested, -1),
            Qt.Key.Key_Period: (self.frame_requested, 1),
            Qt.Key.Key_PageUp: (self.film_requested, -1),
            Qt.Key.Key_PageDown: (self.film_requested, 1),
        }
        self.canvas = LiveCanvas(themes)
        self.bar = LiveBar(themes, map_style)
        self.canvas.float_under(self.bar)
        self.predictions = LivePredictions(themes, unsure_below)
        self.transport = LiveTransport(themes)
        self.transport.hide()
        self._has_transport = False
        self._is_full = False
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        self.canvas.setMouseTracking(True)
        self.canvas.installEventFilter(self)
        self._notice = QLabel(wordWrap=True)
        self._notice.setProperty("look", "warning")
        self.give_up = QPushButton(self.tr("Stop trying"))
        self.give_up.clicked.connect(self.give_up_requested)
        self._notice_row = QWidget()
        self._notice_row.setAccessibleName(self.tr("Notice"))
        notice = QHBoxLayout(self._notice_row)
        notice.setContentsMargins(16, 8, 16, 8)
        notice.addWidget(self._notice, 1)
        notice.addWidget(self.give_up)
        self._notice_row.hide()

        self._foot = QFrame()
        self._foot.setProperty("look", "status_line")
        self._foot.setAccessibleName(self.tr("Counters"))
        themes.theme_changed.connect(lambda _theme: self._fit_text())
        self._fit_text()
        self._counters = ElidingLabel()
        self._counters.setFont(theme.font("soft", tabular=True))
        self.leave = QPushButton(self.tr("Stop"))
        self.leave.setProperty("look", "link")
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave.setCursor(Qt.CursorShape.PointingHandCursor)
        self.leave.clicked.connect(self.leave_requested)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(14, 2, 14, 2)
        foot.addWidget(self._counters, 1)
        foot.addWidget(self.leave)

        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._notice_row)
        self._middle.addWidget(self.canvas, 1)
        self._middle.addWidget(self.transport)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._middle, 1)
        row.addWidget(self.predictions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row, 1)
        layout.addWidget(self._foot)

    def take_panel(self, panel: QWidget) -> None:
        """Show `panel` below the image."""
        self._middle.addWidget(panel)

    def set_full_screen(self, on: bool) -> None:
        """Show the image alone; its bar comes with the mouse."""
        self._is_full = on
        self.predictions.setVisible(not on)
        self._foot.setVisible(not on)
        self.transport.setVisible(not on and self._has_transport)
        self.canvas.set_full(on)
        self._show_bar(not on)
        if on:
            self.canvas.setFocus()

    def set_transport_shown(self, shown: bool) -> None:
        """Whether there is a video to seek in; in full screen its keys work alone."""
        self._has_transport = shown
        self.transport.setVisible(shown and not self._is_full)

    def _show_bar(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.canvas.badge.put_away(not shown)
        if self._is_full and not shown:
            self.canvas.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self.canvas.unsetCursor()

    def _on_idle(self) -> None:
        if self._is_full and not self.bar.underMouse():
            self._show_bar(False)

    def set_counters(self, text: str, tip: str = "") -> None:
        """Show the counters on one line."""
        self._counters.set_parts(text)
        self._counters.setToolTip(tip)

    @property
    def counters_text(self) -> str:
        return self._counters.text()

    def set_notice(self, notice: Notice | None) -> None:
        """Show a notice about a source, or none; one that is lost dims its last image."""
        is_lost = notice is not None and notice.is_lost
        self._notice.setText(
            translated(f"{notice.sentence} {notice.hint}".strip()) if notice else ""
        )
        self.give_up.setVisible(is_lost)
        self._notice_row.setVisible(notice is not None)
        self.canvas.set_dimmed(is_lost)

    @property
    def notice_text(self) -> str:
        return self._notice.text()

    def _fit_text(self) -> None:
        self._foot.setFixedHeight(theme.pixels("soft") + 18)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_full and event.type() == QEvent.Type.MouseMove:
            self._show_bar(True)
            self._idle.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _NARROW_PX
        self.predictions.setFixedWidth(_NARROW_COLUMN_WIDTH_PX if narrow else _COLUMN_WIDTH_PX)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # All keys end here: the window would step through the images of another page.
        key = event.key()
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.pause_toggled.emit()
        elif key in self._directions:
            asked, by = self._directions[key]
            asked.emit(by)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = 1 if key == Qt.Key.Key_Right else -1
            if is_shifted:
                self.change_requested.emit(by)
            else:
                self.seek_by.emit(by * _SEEK_S)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.predictions.choose(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_Up:
            self.predictions.choose(self.predictions.selected - 1)
        elif key == Qt.Key.Key_Down:
            self.predictions.choose(self.predictions.selected + 1)
