"""Paints an image on a canvas: the image itself, its shadow and corners, the crop."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QRegion

from inception_gui.core.drawing.crop_frame import CROP_LINE, CROP_LINE_SHADE, UNSEEN_SHADE
from inception_gui.core.types import Box
from inception_gui.widgets.common.canvas_view import PIXELATED_ABOVE, View
from inception_gui.widgets.common.theme import Theme

SHRUNK_BELOW: Final = 0.75
"""Below this zoom an image is averaged down once; above it, bilinear painting looks the same."""

_UNSEEN: Final = QColor(0, 0, 0, UNSEEN_SHADE)
_CROP_LINE: Final = QColor(255, 255, 255, CROP_LINE)
_CROP_LINE_SHADE: Final = QColor(0, 0, 0, CROP_LINE_SHADE)
_CHECKER_PX: Final = 8
_CORNER_PX: Final = 3.0
_SHADOW_STEPS: Final = 7


def ready_to_paint(image: QImage, *, has_alpha: bool) -> QImage:
    """Return the image in the pixel format that painting and scaling use without conversion."""
    wanted = QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32
    return image if image.format() == wanted else image.convertToFormat(wanted)


@dataclass(frozen=True)
class ShrunkPart:
    """The visible part of an image, averaged down to the pixels of the screen."""

    part: QRect
    """In pixels of the image."""
    size: QSize
    """In device pixels."""
    pixmap: QPixmap


def shrunk(image: QImage, view: View, canvas: QRectF, before: ShrunkPart | None) -> ShrunkPart:
    """Return the visible part of the image, or `before` if that has not changed.

    Only the visible part is scaled: all of a very large image would take too long.
    """
    target, scale = view.target, view.scale
    visible = target.intersected(canvas).translated(-target.topLeft())
    grown = 1.0 / scale
    inside = QRectF(visible.topLeft() * grown, visible.size() * grown).toAlignedRect()
    part = inside.intersected(image.rect())
    size = QSize(max(1, round(part.width() * view.zoom)), max(1, round(part.height() * view.zoom)))
    if before is not None and before.part == part and before.size == size:
        return before
    # A window onto the same memory: copying a large part would cost more than averaging it.
    line = image.bytesPerLine()
    start = part.top() * line + part.left() * image.depth() // 8
    window = QImage(image.constBits()[start:], part.width(), part.height(), line, image.format())
    small = window.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(small)
    pixmap.setDevicePixelRatio(view.ratio)
    return ShrunkPart(part, size, pixmap)


def paint_shrunk(painter: QPainter, shrunk_part: ShrunkPart, view: View) -> None:
    """Paint a shrunk part in its place, aligned with the pixels of the screen."""
    corner = view.target.topLeft() + QPointF(shrunk_part.part.topLeft()) * view.scale
    aligned = QPointF(
        round(corner.x() * view.ratio) / view.ratio, round(corner.y() * view.ratio) / view.ratio
    )
    painter.drawPixmap(aligned, shrunk_part.pixmap)


def checkerboard(tokens: Theme, ratio: float) -> QBrush:
    """The pattern that shows through transparent images."""
    side = round(_CHECKER_PX * ratio)
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(tokens.colour("checker_light"))
    painter = QPainter(tile)
    dark = tokens.colour("checker_dark")
    painter.fillRect(0, 0, side, side, dark)
    painter.fillRect(side, side, side, side, dark)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)


def box_on_canvas(box: Box, target: QRectF) -> QRectF:
    """The rectangle of `box` (fractions of the image) on the canvas."""
    return QRectF(
        QPointF(
            target.left() + box.left * target.width(), target.top() + box.top * target.height()
        ),
        QPointF(
            target.left() + box.right * target.width(),
            target.top() + box.bottom * target.height(),
        ),
    )


def paint_shadow(painter: QPainter, target: QRectF) -> None:
    """Paint a soft shadow around the image."""
    reach = _SHADOW_STEPS + 2
    around = QRegion(target.adjusted(-reach, -reach, reach, reach).toAlignedRect())
    # Blending it under the whole image would take longer than painting the image.
    hidden = target.adjusted(_CORNER_PX, _CORNER_PX, -_CORNER_PX, -_CORNER_PX).toRect()
    painter.save()
    painter.setClipRegion(around - QRegion(hidden), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 5))
    for step in range(_SHADOW_STEPS):
        grown = target.adjusted(-step, -step + 2, step, step + 2)
        painter.drawRoundedRect(grown, _CORNER_PX + step, _CORNER_PX + step)
    painter.restore()


def paint_corners(painter: QPainter, target: QRectF, canvas: QColor) -> None:
    """Round the corners of the image by painting over them: an antialiased clip would be slow."""
    side = math.ceil(_CORNER_PX) + 1
    edge = target.toAlignedRect()
    lefts = (edge.left(), edge.left() + edge.width() - side)
    tops = (edge.top(), edge.top() + edge.height() - side)
    places = QRegion()
    for left, top in itertools.product(lefts, tops):
        places += QRect(left, top, side, side)
    corners = QPainterPath()
    corners.addRect(target)
    rounded = QPainterPath()
    rounded.addRoundedRect(target, _CORNER_PX, _CORNER_PX)
    painter.save()
    painter.setClipRegion(places, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(corners.subtracted(rounded), canvas)
    painter.restore()


def paint_picture(painter: QPainter, image: QImage, target: QRectF, zoom: float) -> None:
    """Paint the image at about its own size or larger; only the visible part takes time."""
    smooth = zoom <= PIXELATED_ABOVE and abs(zoom - 1.0) > 1e-6
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(target, image)


def paint_unseen(painter: QPainter, target: QRectF, seen: QRectF, ratio: float) -> None:
    """Dim the image outside the crop, and draw a thin line around the crop."""
    outer, inner = _device_rect(target, ratio), _device_rect(seen, ratio)
    bands = (
        QRect(outer.left(), outer.top(), outer.width(), inner.top() - outer.top()),
        QRect(
            outer.left(),
            inner.top() + inner.height(),
            outer.width(),
            outer.top() + outer.height() - inner.top() - inner.height(),
        ),
        QRect(outer.left(), inner.top(), inner.left() - outer.left(), inner.height()),
        QRect(
            inner.left() + inner.width(),
            inner.top(),
            outer.left() + outer.width() - inner.left() - inner.width(),
            inner.height(),
        ),
    )
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    for band in bands:
        if not band.isEmpty():
            painter.fillRect(band, _UNSEEN)
    # Whole device pixels, so that the line is equally thin and sharp on all four sides.
    width = max(1, round(ratio))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, inset in ((_CROP_LINE, 0), (_CROP_LINE_SHADE, width)):
        painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
        middle = inset + width / 2
        painter.drawRect(QRectF(inner).adjusted(middle, middle, -middle, -middle))
    painter.restore()


def _device_rect(rect: QRectF, ratio: float) -> QRect:
    left, top = round(rect.left() * ratio), round(rect.top() * ratio)
    return QRect(left, top, round(rect.right() * ratio) - left, round(rect.bottom() * ratio) - top)
