"""Keys that no widget of the window has handled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}
_RANKS: Final[dict[int, int]] = {
    Qt.Key.Key_1: 0,
    Qt.Key.Key_2: 1,
    Qt.Key.Key_3: 2,
    Qt.Key.Key_4: 3,
    Qt.Key.Key_5: 4,
}


class WindowKeys:
    """Steps through the images, chooses a prediction, presses a button.

    Outside of dialogs Qt presses a button with the space bar only; people press Enter too.
    """

    def __init__(
        self, window: QWidget, step: Callable[[int], None], choose: Callable[[int], None]
    ) -> None:
        """`step` goes so many images further; `choose` takes a prediction's rank, from 0."""
        self._window = window
        self._step = step
        self._choose = choose
        self._focused: QWidget | None = None

    def announced(self) -> None:
        """Note what has the focus when a key arrives; handling the key may move the focus."""
        self._focused = self._window.focusWidget()

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key that no widget took; return False if it has no meaning."""
        key = event.key()
        focused, self._focused = self._focused, None
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _RANKS:
            self._choose(_RANKS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not isinstance(focused, QAbstractButton):
                return False
            if not event.isAutoRepeat():
                focused.click()
        else:
            return False
        return True
