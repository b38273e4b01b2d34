"""The row of sample images on the start page."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui import paths
from inception_gui.widgets.common.language import QT_TR_NOOP, tr

SAMPLES: Final = {
    "Chelsea the cat.jpg": QT_TR_NOOP("A cat"),
    "Cup of coffee.jpg": QT_TR_NOOP("A cup of coffee"),
    "Photographer.jpg": QT_TR_NOOP("A photographer"),
    "Astronaut.jpg": QT_TR_NOOP("An astronaut"),
    "Rocket at night.jpg": QT_TR_NOOP("A rocket at night"),
    "Deep space.jpg": QT_TR_NOOP("Deep space, which the network does not know"),
}
"""The files in `resources/samples`, and what they show."""

_THUMBNAIL: Final = QSize(84, 63)
_FRAME_PX: Final = 8
_GAP_PX: Final = 8


class SampleRow(QWidget):
    """As many samples as there is room for.

    Signals:
        chosen(Path): open this image.
    """

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Try one of these"))
        heading.setProperty("look", "soft")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addStretch(1)
        self.buttons = [self._button(name, tr(title)) for name, title in SAMPLES.items()]
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(heading)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _button(self, name: str, title: str) -> QToolButton:
        button = QToolButton()
        # Four kilobytes each, and ours: not worth a thread.
        button.setIcon(QIcon(str(paths.resources() / "samples_small" / name)))
        button.setIconSize(_THUMBNAIL)
        button.setFixedSize(_THUMBNAIL + QSize(_FRAME_PX, _FRAME_PX))
        button.setProperty("look", "sample")
        button.setToolTip(title)
        button.setAccessibleName(self.tr("Sample image: {0}").format(title))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        path = paths.resources() / "samples" / name
        button.clicked.connect(lambda: self.chosen.emit(path))
        return button

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        return QSize(self.buttons[0].width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        step = self.buttons[0].width() + _GAP_PX
        fitting = max((self.width() + _GAP_PX) // step, 1)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < fitting)
