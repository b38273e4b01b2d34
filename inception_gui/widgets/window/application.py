"""The application object, which on macOS also receives files to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Reports files that the system asks it to open, after a double click or a drop on its icon.

    macOS sends them as events, also to a running program; other systems start the program again.

    Signals:
        file_open_asked(Path)
        started_again(list[Path]): another start of the program has handed over its files.
    """

    file_open_asked = Signal(Path)
    started_again = Signal(list)

    def event(self, event: QEvent) -> bool:
        # An event filter would call Python for every event of every widget.
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_open_asked.emit(Path(event.file()))
            return True
        return super().event(event)
