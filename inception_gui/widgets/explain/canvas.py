"""A canvas for an image with its heat map, the crop, and the before/after line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from inception_gui.core.types import Box, Map, MapStyle
from inception_gui.widgets.common import canvas_painting as painting
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.zoomable_canvas import ZoomableCanvas
from inception_gui.widgets.explain.compare_split import Split
from inception_gui.widgets.explain.map_painting import MapLayer

_SPLIT_STEP: Final = 0.02
_SPLIT_KEYS: Final[dict[int, float]] = {
    Qt.Key.Key_Left: -_SPLIT_STEP,
    Qt.Key.Key_Right: _SPLIT_STEP,
}


class ExplainCanvas(ZoomableCanvas):
    """Paints one image and where the network looked.

    Signals:
        alone_changed(bool): whether the image is shown alone (the Space key).
    """

    alone_changed = Signal(bool)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image = QImage()
        self._has_alpha = False
        self._shrunk: painting.ShrunkPart | None = None
        self._seen: Box | None = None
        self._map = MapLayer()
        self._map_box: Box | None = None
        self._heat_map_visible = True
        self._alone = False
        self._split = Split()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        themes.theme_changed.connect(self.update)

    # What is shown

    def set_seen(self, seen: Box | None) -> None:
        """Set the crop that the network saw, keeping zoom and position."""
        self._seen = seen
        self.update()

    def set_heat_map(self, values: Map | None, over: Box | None = None) -> None:
        """Show the map `(h, w) float32, 0..1` over the box `over` or over the crop; or none.

        With `over` the crop is not marked: such a map covers more than the crop.
        """
        self._map.set_values(values)
        self._map_box = over
        self.update()

    @property
    def has_heat_map(self) -> bool:
        """Whether there is a map, shown or not."""
        return self._map.values is not None

    def set_map_style(self, style: MapStyle) -> None:
        """Draw the map in this style; nothing is computed again."""
        self._map.set_style(style)
        self.update()

    @property
    def map_style(self) -> MapStyle:
        return self._map.style

    def set_split(self, on: bool) -> None:
        """Show the heat map only on the right of a line that can be dragged."""
        self._split.is_on = on
        self._split.is_dragged = False
        self.setMouseTracking(on)
        self._view_changed()

    @property
    def split_on(self) -> bool:
        return self._split.is_on

    @property
    def split_share(self) -> float:
        """The position of the line, 0..1 of the visible width of the image."""
        return self._split.share

    def set_heat_map_visible(self, visible: bool) -> None:
        """Show the heat map, the dimming and the crop, or the image alone."""
        self._heat_map_visible = visible
        self.update()

    def set_alone(self, alone: bool) -> None:
        """Show the image alone while this is True (the Space key)."""
        if alone != self._alone:
            self._alone = alone
            self.update()
            self.alone_changed.emit(alone)

    @property
    def heat_map_shown(self) -> bool:
        """Whether the heat map and the crop are painted now."""
        return self._heat_map_visible and not self._alone

    # Inside

    def _show_image(self, image: QImage, *, has_alpha: bool, seen: Box | None = None) -> None:
        """Show an image, fitted and without a heat map; none if it is null."""
        nothing = image.isNull()
        self._image = image if nothing else painting.ready_to_paint(image, has_alpha=has_alpha)
        self._has_alpha = has_alpha
        self._seen = seen
        self._shrunk = self._map_box = None
        self._map.set_values(None)
        self._show_view(None if nothing else QSizeF(image.size()))

    @property
    def _visible(self) -> QRectF:
        """The visible part of the image, on the canvas."""
        view = self.view
        return view.target.intersected(QRectF(self.rect())) if view is not None else QRectF()

    def _show_cursor(self) -> None:
        spot = QPointF(self.mapFromGlobal(QCursor.pos()))
        if self._split.is_dragged or self._split.is_near(spot, self._visible):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            super()._show_cursor()

    def _paint_heat_map(self, painter: QPainter, target: QRectF, ratio: float) -> None:
        box = self._map_box or self._seen
        if box is None:
            return
        visible = self._visible
        painter.save()
        if self._split.is_on:
            painter.setClipRect(self._split.covered(visible))
        place = painting.box_on_canvas(box, target)
        self._map.paint(painter, place, visible, ratio)
        if self._map_box is None:
            painting.paint_unseen(painter, target, place, ratio)
        painter.restore()
        self._split.paint(painter, visible)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = self._themes.theme.colour("canvas")
        painter.fillRect(event.rect(), canvas)
        view = self.view
        if view is None:
            return
        target = view.target
        if view.fits:
            painting.paint_shadow(painter, target)
        if self._has_alpha:
            painter.fillRect(target, painting.checkerboard(self._themes.theme, view.ratio))
        if view.zoom < painting.SHRUNK_BELOW:
            whole = QRectF(self.rect())
            self._shrunk = painting.shrunk(self._image, view, whole, self._shrunk)
            painting.paint_shrunk(painter, self._shrunk, view)
        else:
            painting.paint_picture(painter, self._image, target, view.zoom)
        if self.heat_map_shown:
            self._paint_heat_map(painter, target, view.ratio)
        if view.fits:
            painting.paint_corners(painter, target, canvas)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        takes_line = self._split.is_near(event.position(), self._visible) and self.heat_map_shown
        if event.button() == Qt.MouseButton.LeftButton and takes_line:
            self._split.is_dragged = True
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._split.is_dragged:
            self._split.drag_to(event.position().x(), self._visible)
            self.update()
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._split.is_dragged = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._split.is_near(event.position(), self._visible):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space:
            self.set_alone(True)
        elif shift and self._split.is_on and event.key() in _SPLIT_KEYS:
            self._split.move_to(self._split.share + _SPLIT_KEYS[event.key()])
            self.update()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.set_alone(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.set_alone(False)
        super().focusOutEvent(event)
