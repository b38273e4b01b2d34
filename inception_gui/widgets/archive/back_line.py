"""The line above an image of an archive: where it is from, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from inception_gui.widgets.common.eliding_label import ElidingLabel


class BackLine(QFrame):
    """Shown while an image of an archive is on display, apart from the user's own list.

    Signals:
        back_requested()
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Image of an archive"))
        self._text = ElidingLabel(look="strong")
        self.back = QPushButton(self.tr("Back to the archive"))
        self.back.clicked.connect(self.back_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.back)
        self.hide()

    def show_place(self, text: str) -> None:
        """Show from which archive the image is."""
        self._text.set_parts(text)
        self.show()
