"""Where an image lies on the canvas: the arithmetic of fit, zoom and pan, without painting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

LARGEST_FIT: Final = 8.0
"""A small image is not enlarged further than this to fill the canvas."""

LARGEST_ZOOM: Final = 32.0
PIXELATED_ABOVE: Final = 4.0
"""Above 400% people want to see the pixels themselves."""


@dataclass(frozen=True)
class View:
    """An image of `picture` pixels, shown in `area` (logical pixels of the canvas).

    `zoom` is device pixels per image pixel, so that 1.0 is sharp on any screen; `ratio` is device
    pixels per logical pixel. `centre` is the point of the image, in its pixels, at the centre of
    the area. A view that `fits` follows the area when it changes; others keep their zoom.
    """

    picture: QSizeF
    area: QRectF
    ratio: float
    zoom: float
    centre: QPointF
    fits: bool

    @property
    def scale(self) -> float:
        """Logical pixels per image pixel."""
        return self.zoom / self.ratio

    @property
    def target(self) -> QRectF:
        """The rectangle of the whole image on the canvas, its corner on a device pixel."""
        width, height = self.picture.width() * self.scale, self.picture.height() * self.scale
        left = self.area.center().x() - self.centre.x() * self.scale
        top = self.area.center().y() - self.centre.y() * self.scale
        return QRectF(self._on_pixel(left), self._on_pixel(top), width, height)

    @property
    def pannable(self) -> bool:
        """Whether the image is larger than the area, so that arrow keys and drags move it."""
        slack = 1.0 / self.ratio
        return (
            self.picture.width() * self.scale > self.area.width() + slack
            or self.picture.height() * self.scale > self.area.height() + slack
        )

    def _on_pixel(self, position: float) -> float:
        return round(position * self.ratio) / self.ratio

    def picture_point(self, on_canvas: QPointF) -> QPointF:
        """The point of the image, in its pixels, at this place on the canvas."""
        away = on_canvas - self.area.center()
        return self.centre + away * (1.0 / self.scale)

    def in_area(self, area: QRectF, ratio: float) -> View:
        """The same view after the canvas has changed its size or screen."""
        if self.fits:
            return fitted(self.picture, area, ratio)
        return replace(self, area=area, ratio=ratio)._kept_inside()

    def zoomed(self, zoom: float, around: QPointF) -> View:
        """At another zoom; the point of the image under `around` (on the canvas) stays there."""
        smallest = min(1.0, fitted(self.picture, self.area, self.ratio).zoom)
        zoom = min(max(zoom, smallest), LARGEST_ZOOM)
        fixed = self.picture_point(around)
        centre = fixed - (around - self.area.center()) * (self.ratio / zoom)
        return replace(self, zoom=zoom, centre=centre, fits=False)._kept_inside()

    def panned(self, by: QPointF) -> View:
        """Moved by that many logical pixels, at most to the edge of the image."""
        if not self.pannable:
            return self
        return replace(
            self, centre=self.centre - by * (1.0 / self.scale), fits=False
        )._kept_inside()

    def _kept_inside(self) -> View:
        x = _kept(self.centre.x(), self.picture.width(), self.area.width() / self.scale)
        y = _kept(self.centre.y(), self.picture.height(), self.area.height() / self.scale)
        return replace(self, centre=QPointF(x, y))


def _kept(centre: float, whole: float, shown: float) -> float:
    if shown >= whole:
        return whole / 2
    return min(max(centre, shown / 2), whole - shown / 2)


def fitted(picture: QSizeF, area: QRectF, ratio: float) -> View:
    """The view that shows the whole image as large as the area allows."""
    zoom = min(
        area.width() * ratio / max(picture.width(), 1.0),
        area.height() * ratio / max(picture.height(), 1.0),
        LARGEST_FIT,
    )
    centre = QPointF(picture.width() / 2, picture.height() / 2)
    return View(picture, area, ratio, max(zoom, 0.001), centre, fits=True)
