"""What a widget paints."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def has_near(image: QImage, where: QPoint, colour: QColor) -> bool:
    """Whether the colour is within three pixels of a place."""
    wanted = colour.rgb()
    return any(
        image.pixelColor(where + QPoint(x, y)).rgb() == wanted
        for x in range(-3, 4)
        for y in range(-3, 4)
    )
