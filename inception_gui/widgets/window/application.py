"""The application object: Qt's own, which on macOS is also told of files to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Passes on files that the system asks it to open: a double click, a drop on its icon.

    macOS sends them as events, to a running program too; other systems give them as arguments.
    """

    file_open_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        # An event filter would have Python look at every event of every widget.
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_open_asked.emit(Path(event.file()))
            return True
        return super().event(event)
