"""Boxes and sliders that the wheel changes only while they have the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def spare_from_wheel(*widgets: QWidget) -> None:
    """Let the wheel scroll past these boxes and sliders unless they have the focus.

    Who scrolls a panel means the panel, not the box that happens to pass under the pointer.
    """
    for widget in widgets:
        if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(_Guard(widget))


class _Guard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        if isinstance(watched, QWidget) and watched.hasFocus():
            return False
        event.ignore()  # for the panel around it
        return True
