"""Gathers what the window remembers, and saves it soon after a change."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QObject, QTimer

from inception_gui import paths, settings
from inception_gui.settings import Settings

_SOON_MS: Final = 400
"""A slider that is dragged is saved once."""


class SettingsKeeper(QObject):
    """Writes on a thread of its own, one file after the other, and for the last time at the end."""

    def __init__(self, remembered: Callable[[], Settings], parent: QObject) -> None:
        """`remembered` returns all settings as they are now."""
        super().__init__(parent)
        self._remembered = remembered
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self._save)
        self._writer: ThreadPoolExecutor | None = None

    def save_soon(self) -> None:
        """A setting was changed."""
        if not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Save everything now."""
        self._timer.stop()
        if self._writer is not None:
            self._writer.shutdown()
        settings.save(self._remembered(), paths.config_folder())

    def _save(self) -> None:
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, "settings")
        self._writer.submit(settings.save, self._remembered(), paths.config_folder())
