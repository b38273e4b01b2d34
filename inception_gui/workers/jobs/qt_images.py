"""Converts pixels into Qt's images, with no more than one copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from inception_gui.core.types import Pixels

_LITTLE_COMPRESSION: Final = 80
"""Qt's quality for a quickly written PNG: 0 is the smallest file, 100 is uncompressed."""


def encoded(picture: QImage) -> bytes:
    """The bytes of a PNG file of a bitmap, without loss."""
    memory = QByteArray()
    buffer = QBuffer(memory)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG", _LITTLE_COMPRESSION)  # type: ignore[call-overload]
    return bytes(memory.data())


def to_qimage(pixels: Pixels) -> QImage:
    """`(H, W, 3) uint8` sRGB, or `(H, W, 4)` with straight alpha, as an image of its own memory."""
    import numpy as np  # here: the first window does not need it

    height, width, channels = pixels.shape
    layout = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGBA8888
    contiguous = np.ascontiguousarray(pixels)
    borrowed = QImage(contiguous.data, width, height, channels * width, layout)
    # Painting a premultiplied 32-bit image needs no conversion; the copy also frees numpy's memory.
    return borrowed.convertToFormat(
        QImage.Format.Format_RGB32 if channels == 3 else QImage.Format.Format_ARGB32_Premultiplied
    )
