"""The settings that nothing else in the window holds: one object that controls change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from inception_gui.settings import Settings


class Preferences(QObject):
    """The settings as they are now.

    What a model of the window holds, such as the style of heat maps, is not kept up to date here;
    see `MainWindow.remembered`.

    Signals:
        changed(str): the name of a setting that has another value now.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings if settings is not None else Settings()

    @property
    def settings(self) -> Settings:
        """All settings."""
        return self._settings

    def set(self, name: str, value: Any) -> None:
        """Change the setting of this name."""
        if getattr(self._settings, name) != value:
            self._settings = replace(self._settings, **{name: value})
            self.changed.emit(name)
