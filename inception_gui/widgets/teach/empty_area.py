"""What the page of own classes shows before there are any: what to do, and where to drop it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.theme import ThemeSource

_CORNER_PX: Final = 14
_MARGIN_PX: Final = 24


class EmptyArea(QWidget):
    """Invites the user to drop folders; the page takes the drop.

    Signals:
        folder_requested(): the user wants to choose a folder.
        camera_requested(): the user wants to show the classes to the camera.
        project_requested(): the user wants to open a project.
        stop_requested(): stop searching folders.
    """

    folder_requested = Signal()
    camera_requested = Signal()
    project_requested = Signal()
    stop_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._is_drag_over = False
        self._is_reading = False
        self.setMinimumHeight(180)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._title.setProperty("look", "verdict")
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words.setProperty("look", "soft")
        self.choose = QPushButton(self.tr("Choose folder…"))
        self.choose.setProperty("look", "accent")
        self.choose.clicked.connect(self.folder_requested)
        self.camera = QPushButton(self.tr("From the camera…"))
        self.camera.clicked.connect(self.camera_requested)
        self.open = QPushButton(self.tr("Open project…"))
        self.open.clicked.connect(self.project_requested)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stop_requested)
        buttons = FlowLayout(spacing=8, align=Qt.AlignmentFlag.AlignHCenter)
        for button in (self.choose, self.camera, self.open, self.stop):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        layout.addStretch(1)
        themes.theme_changed.connect(self.update)
        self._say()

    @property
    def words(self) -> str:
        """What is shown."""
        return f"{self._title.text()}. {self._words.text()}"

    def set_drag_over(self, over: bool) -> None:
        """Show whether a drop would be accepted now."""
        self._is_drag_over = over
        self._say()

    def show_reading(self, count: int | None) -> None:
        """Show how many images were found so far; None when nothing is searched."""
        self._is_reading = count is not None
        self._say()
        if count is not None:
            self._title.setText(self.tr("Searching folders…"))
            self._words.setText(self.tr("%Ln image(s) found", "", count))

    def _say(self) -> None:
        for button, is_shown in (
            (self.choose, not self._is_reading),
            (self.camera, not self._is_reading),
            (self.open, not self._is_reading),
            (self.stop, self._is_reading),
        ):
            button.setVisible(is_shown)
        if not self._is_reading:
            self._title.setText(
                self.tr("Release to add")
                if self._is_drag_over
                else self.tr("Drop a folder for each class here")
            )
            self._words.setText(
                self.tr(
                    "Twenty different images of each class are a good start. Images are neither "
                    "copied nor changed, and everything stays on this computer."
                )
            )
        self.update()

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self._is_drag_over
        fill = theme.mixed(tokens.panel, tokens.accent, 0.08 if over else 0.0)
        edge = tokens.colour("accent") if over else theme.mixed(tokens.line, tokens.edge, 0.4)
        pen = QPen(edge, 2)
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)
