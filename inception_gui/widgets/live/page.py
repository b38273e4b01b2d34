"""The page of live mode: the moving image, the predictions, the counters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.live.events import Notice
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.eliding_label import ElidingLabel
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


class LivePage(QWidget):
    """Layout and keys; what is shown comes from `LivePresenter`.

    Signals:
        pause_toggled(): Space was pressed.
        seek_by(float): an arrow key was pressed; seconds.
        leave_requested(): the user wants to leave live mode.
    """

    pause_toggled = Signal()
    seek_by = Signal(float)
    leave_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        map_style: MapStyleModel,
        unsure_below: Callable[[], float] = lambda: UNSURE_BELOW,
        parent: QWidget | None = None,
    ) -> None:
        """`unsure_below` gives the probability, 0..1, below which the verdict is "not sure"."""
        super().__init__(parent)
        self.canvas = LiveCanvas(themes)
        self.bar = LiveBar(themes, map_style)
        self.canvas.float_under(self.bar)
        self.predictions = LivePredictions(themes, unsure_below)
        self.transport = LiveTransport(themes)
        self.transport.hide()
        self._notice = QLabel(wordWrap=True)
        self._notice.setProperty("look", "warning")
        self._notice.setContentsMargins(16, 8, 16, 8)
        self._notice.hide()

        self._foot = QFrame()
        self._foot.setProperty("look", "status_line")
        self._foot.setAccessibleName(self.tr("Counters"))
        self._foot.setFixedHeight(theme.pixels("soft") + 18)
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
        self._middle.addWidget(self._notice)
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

    def set_counters(self, text: str, tip: str = "") -> None:
        """Show the counters on one line."""
        self._counters.set_parts(text)
        self._counters.setToolTip(tip)

    @property
    def counters_text(self) -> str:
        return self._counters.text()

    def set_notice(self, notice: Notice | None) -> None:
        """Show a notice about a source that keeps running, or none."""
        self._notice.setText(f"{notice.sentence} {notice.hint}".strip() if notice else "")
        self._notice.setVisible(notice is not None)

    @property
    def notice_text(self) -> str:
        return self._notice.text()

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _NARROW_PX
        self.predictions.setFixedWidth(_NARROW_COLUMN_WIDTH_PX if narrow else _COLUMN_WIDTH_PX)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # All keys end here: the window would step through the images of another page.
        key = event.key()
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.pause_toggled.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.seek_by.emit(_SEEK_S if key == Qt.Key.Key_Right else -_SEEK_S)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.predictions.choose(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_Up:
            self.predictions.choose(self.predictions.selected - 1)
        elif key == Qt.Key.Key_Down:
            self.predictions.choose(self.predictions.selected + 1)
