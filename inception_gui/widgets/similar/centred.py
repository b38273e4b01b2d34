"""Widgets in the middle of a page: what it is doing, or why it shows nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_WIDEST_PX: Final = 460


def centred(*parts: QWidget) -> QWidget:
    """The parts one below the other in the middle, not wider than a line that is read easily."""
    holder, inside = QWidget(), QWidget()
    inside.setMaximumWidth(_WIDEST_PX)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    across = QHBoxLayout(holder)
    across.addStretch(1)
    across.addWidget(inside, 100)
    across.addStretch(1)
    return holder
