"""The line below the toolbar for the address of a stream; not modal, closed with Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget


class AddressLine(QFrame):
    """Asks for an address, and does not interpret it.

    Signals:
        given(str)
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Stream address"))
        name = QLabel(self.tr("Stream address"))
        self.line = QLineEdit()
        self.line.setPlaceholderText("rtsp://192.168.1.20/live  ·  http://localhost:8080/video")
        self.line.setAccessibleName(self.tr("Stream address"))
        self.line.returnPressed.connect(self._on_given)
        name.setBuddy(self.line)
        self.watch = QPushButton(self.tr("Watch"))
        self.watch.setProperty("look", "accent")
        self.watch.setEnabled(False)
        self.watch.clicked.connect(self._on_given)
        self.line.textChanged.connect(lambda text: self.watch.setEnabled(bool(text.strip())))
        close = QPushButton(self.tr("Cancel"))
        close.setProperty("look", "link")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(name)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.watch)
        layout.addWidget(close)
        self.hide()

    def ask(self) -> None:
        """Show the line and move the focus to it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _on_given(self) -> None:
        text = self.line.text().strip()
        if text:
            self.hide()
            self.given.emit(text)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
