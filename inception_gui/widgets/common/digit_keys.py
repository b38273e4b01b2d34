"""Which digit a key stands for, on layouts too that type something else with the digit row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# A French, Czech or Slovak keyboard types "&" or "+" where others type "1"; digits need Shift.
# Only the place of the key tells, and each system counts places in its own way.
_ROW: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
_X11_FIRST: Final = 10
"""The key code of "1" under X11 and Wayland: that of evdev plus 8."""

_WINDOWS_FIRST: Final = 2
"""The scan code of "1" on Windows."""

_MACOS: Final = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
"""The virtual key codes kVK_ANSI_1 to kVK_ANSI_0 of macOS."""


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit, 0 to 9, or None for any other key; modifiers but Shift do not matter."""
    typed = event.key() - Qt.Key.Key_0
    if 0 <= typed <= 9:
        return typed
    modifiers = event.modifiers()
    # On the number pad these places mean other things, and with Shift "!" is meant.
    if modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return None
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        virtual = event.nativeVirtualKey()
        return _ROW[_MACOS.index(virtual)] if virtual in _MACOS else None
    first = _WINDOWS_FIRST if platform == "windows" else _X11_FIRST
    place = event.nativeScanCode() - first
    return _ROW[place] if 0 <= place < len(_ROW) else None
