"""Paints a heat map over an image: sharp at any zoom, with no delay in other colours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from inception_gui.core.drawing.colormaps import colour_bytes
from inception_gui.core.types import Map, MapStyle

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_MOST_SAMPLES: Final = 1_500_000
"""On more pixels the map is sampled at half the resolution: it is smooth anyway."""

_LINE_PX: Final = 1.4
_LINE: Final = QColor(255, 255, 255, 230)
_LINE_SHADE: Final = QColor(0, 0, 0, 130)


class MapLayer:
    """One heat map with its style. Caches what it painted last.

    Only the visible pixels of the map are sampled, so the edge of a threshold is as sharp at 800%
    as at 100%. Colours are a table of 256 entries applied to the samples: other colours or another
    threshold need no new samples, and another strength needs no new colours either.
    """

    def __init__(self) -> None:
        self._values: Map | None = None
        self._style = MapStyle()
        self._samples: tuple[QRectF, QSize, QImage] | None = None
        self._pixmap: QPixmap | None = None
        self._lines: QPainterPath | None = None

    @property
    def values(self) -> Map | None:
        return self._values

    @property
    def style(self) -> MapStyle:
        return self._style

    def set_values(self, values: Map | None) -> None:
        """Show the map `(h, w) float32, 0..1`, or none."""
        if values is not self._values:
            self._values = values
            self._samples = self._pixmap = self._lines = None

    def set_style(self, style: MapStyle) -> None:
        """Set strength, colours, threshold and contour lines."""
        if replace(style, opacity=0.0) != replace(self._style, opacity=0.0):
            self._pixmap = None
        if style.threshold != self._style.threshold:
            self._lines = None
        self._style = style

    def paint(self, painter: QPainter, place: QRectF, visible: QRectF, ratio: float) -> None:
        """Paint the map over `place`; only the part within `visible` takes time."""
        values = self._values
        part = place.intersected(visible)
        if values is None or part.isEmpty():
            return
        target = _on_device(part, ratio)
        size = target.size()
        while size.width() * size.height() > _MOST_SAMPLES:
            size = QSize(max(size.width() // 2, 1), max(size.height() // 2, 1))
        pixel = 1 / ratio
        on_canvas = QRectF(QPointF(target.topLeft()) * pixel, QSizeF(target.size()) * pixel)
        within = _fractions(on_canvas, place)
        if self._samples is None or self._samples[:2] != (within, size):
            self._samples = within, size, sampled(values, within, size)
            self._pixmap = None
        if self._pixmap is None:
            self._pixmap = _coloured(self._samples[2], self._style)
        painter.save()
        painter.setOpacity(self._style.opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, size != target.size())
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(on_canvas, self._pixmap, QRectF(self._pixmap.rect()))
        painter.restore()
        if self._style.contours:
            self._paint_contours(painter, values, place, visible)

    def _paint_contours(
        self, painter: QPainter, values: Map, place: QRectF, visible: QRectF
    ) -> None:
        if self._lines is None:
            self._lines = contour_path(values, self._style.threshold)
        to_canvas = QTransform(
            place.width(), 0, 0, place.height(), place.left(), place.top()
        )  # fmt: skip
        lines = to_canvas.map(self._lines)
        painter.save()
        painter.setClipRect(place.intersected(visible), Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A dark line under a light one is visible on any image and in any colours. Flat caps:
        # with round ones more than a thousand short pieces took 140 ms instead of 2.
        for colour, width in ((_LINE_SHADE, 2.2 * _LINE_PX), (_LINE, _LINE_PX)):
            painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
            painter.drawPath(lines)
        painter.restore()


def sampled(values: Map, part: QRectF, size: QSize) -> QImage:
    """Sample a map at other pixels: indices 0..255 of the colour table, 8 bits each.

    `part` is the part of the map to sample, in fractions 0..1 of its box. Values between the
    centres of cells are bilinear, edges are clamped, as in `core.drawing.upsample`.
    """
    import numpy as np

    # Without a matrix product, which would wake the threads of BLAS: on a busy machine each waits
    # for a core, and showing another class took 20 ms instead of 1.
    lower, upper, share = _neighbours(values.shape[1], part.left(), part.right(), size.width())
    cells = np.asarray(values, np.float32)
    narrow = cells[:, lower] * (1 - share) + cells[:, upper] * share
    lower, upper, share = _neighbours(values.shape[0], part.top(), part.bottom(), size.height())
    fine = narrow[upper] - narrow[lower]
    fine *= share[:, None]
    fine += narrow[lower]
    fine *= 256
    steps = np.clip(fine, 0, 255, out=fine).astype(np.uint8)
    height, width = steps.shape
    # Qt needs lines that start at multiples of four bytes.
    line = -(-width // 4) * 4
    padded = np.zeros((height, line), np.uint8)
    padded[:, :width] = steps
    return QImage(padded.data, width, height, line, QImage.Format.Format_Indexed8).copy()


def _neighbours(
    cells: int, start: float, stop: float, count: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.float32]]:
    """The cells before and after each of `count` pixels spread from `start` to `stop`, 0..1.

    The last array is the weight of the cell after.
    """
    import numpy as np

    centres = start + (np.arange(count) + 0.5) * ((stop - start) / count)
    places = np.clip(centres * cells - 0.5, 0, cells - 1)
    lower = places.astype(np.intp)
    return lower, np.minimum(lower + 1, cells - 1), (places - lower).astype(np.float32)


def _coloured(samples: QImage, style: MapStyle) -> QPixmap:
    table = colour_bytes(style.colormap)
    first_shown = round(style.threshold * 256)
    colours = []
    for step in range(256):
        red, green, blue = table[3 * step : 3 * step + 3]
        alpha = 0 if step < first_shown else 255
        colours.append(alpha << 24 | red << 16 | green << 8 | blue)
    dressed = QImage(samples)
    dressed.setColorTable(colours)
    kind = QImage.Format
    has_holes = first_shown > 0
    wanted = kind.Format_ARGB32_Premultiplied if has_holes else kind.Format_RGB32
    return QPixmap.fromImage(dressed.convertToFormat(wanted))


def contour_path(values: Map, threshold: float = 0.0) -> QPainterPath:
    """The contour lines at the levels above the threshold, in fractions 0..1 of the map's box."""
    from inception_gui.core.drawing.contours import contour_levels, segments

    path = QPainterPath()
    for level in contour_levels(threshold):
        pieces: Any = segments(values, level)
        for (x0, y0), (x1, y1) in pieces.tolist():
            path.moveTo(x0, y0)
            path.lineTo(x1, y1)
    return path


def _on_device(part: QRectF, ratio: float) -> QRect:
    return QRectF(part.topLeft() * ratio, part.size() * ratio).toAlignedRect()


def _fractions(part: QRectF, whole: QRectF) -> QRectF:
    return QRectF(
        (part.left() - whole.left()) / whole.width(),
        (part.top() - whole.top()) / whole.height(),
        part.width() / whole.width(),
        part.height() / whole.height(),
    )
