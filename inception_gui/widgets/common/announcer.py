"""Has a screen reader speak what changed on the screen without being pressed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PAUSE_MS: Final = 1500
"""A screen reader needs about this long for a short answer."""


class Announcer(QObject):
    """Announces texts of one widget; a text that is announced already is not said again.

    Without a screen reader it does nothing.
    """

    def __init__(self, widget: QWidget, pause_ms: int = _PAUSE_MS) -> None:
        """In a stream of changes, `pause_ms` pass between two announcements."""
        super().__init__(widget)
        self._widget = widget
        self._pause_ms = pause_ms
        self._since = QElapsedTimer()
        self._said = ""

    def say(self, text: str) -> bool:
        """Announce `text` when what is being spoken has ended; return whether it was announced.

        In a stream of changes, what comes during the pause is left out, not delayed: the next
        change says what is true then.
        """
        is_soon = self._since.isValid() and self._since.elapsed() < self._pause_ms
        if not text or text == self._said or is_soon:
            return False
        self._said = text
        self._since.start()
        event = QAccessibleAnnouncementEvent(self._widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        return True

    def forget(self) -> None:
        """Announce the next text whatever it is: something else is on display."""
        self._said = ""
        self._since.invalidate()
