"""The window without its bars, over the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QWidget

_NO_LIMIT_PX = 16_777_215
"""Qt's QWIDGETSIZE_MAX, which PySide does not export."""


class FullScreen:
    """Hides the bars of a window, and puts everything back."""

    def __init__(self, window: QMainWindow, tool_bar: QWidget) -> None:
        self._window = window
        self._tool_bar = tool_bar
        self._was_maximized = False
        self._geometry: QByteArray | None = None

    @property
    def is_on(self) -> bool:
        """Whether the window fills the screen."""
        return self._geometry is not None

    @property
    def geometry(self) -> QByteArray:
        """The window's place without this, for the next start."""
        return self._geometry if self._geometry is not None else self._window.saveGeometry()

    def set(self, on: bool) -> None:
        """Fill the screen, or go back."""
        if on is self.is_on:
            return
        window = self._window
        if on:
            self._geometry, self._was_maximized = window.saveGeometry(), window.isMaximized()
        else:
            self._geometry = None
        self._tool_bar.setVisible(not on)
        # Not hidden: the shortcuts of a hidden menu bar do nothing.
        window.menuBar().setMaximumHeight(0 if on else _NO_LIMIT_PX)
        if on:
            window.showFullScreen()
        elif self._was_maximized:
            window.showMaximized()
        else:
            window.showNormal()
