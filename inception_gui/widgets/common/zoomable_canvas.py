"""A widget whose content is zoomed and moved with wheel, mouse, gestures and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common import canvas_view
from inception_gui.widgets.common.canvas_view import View

_ZOOM_STEP: Final = 1.25
_WHEEL_NOTCH: Final = 120.0
_PAN_STEP_PX: Final = 48.0
_PAN_KEYS: Final[dict[int, QPointF]] = {
    Qt.Key.Key_Left: QPointF(_PAN_STEP_PX, 0),
    Qt.Key.Key_Right: QPointF(-_PAN_STEP_PX, 0),
    Qt.Key.Key_Up: QPointF(0, _PAN_STEP_PX),
    Qt.Key.Key_Down: QPointF(0, -_PAN_STEP_PX),
}


class ZoomableCanvas(QWidget):
    """Keeps the view of one image; subclasses paint it."""

    zoom_changed = Signal(float)
    """The new zoom: device pixels per image pixel, 1.0 being 100%."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._drag_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def view(self) -> View | None:
        """Where the image lies now; None without an image."""
        # A window moved to another screen changes the ratio without a resize.
        if self._view is not None and self._view.ratio != self.devicePixelRatioF():
            self._view = self._view.in_area(self._area(), self.devicePixelRatioF())
        return self._view

    @property
    def zoom(self) -> float:
        """Device pixels per image pixel; 1.0 without an image."""
        return self._view.zoom if self._view else 1.0

    def zoom_in(self) -> None:
        self.zoom_to(self.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom_to(self.zoom / _ZOOM_STEP)

    def actual_size(self) -> None:
        """Show one image pixel per device pixel (100%)."""
        self.zoom_to(1.0)

    def fit(self) -> None:
        """Show the whole image."""
        if self._view:
            self._show_view(self._view.picture)

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom; the point under `around` (default: the centre) stays where it is."""
        if self._view:
            centre = self._view.area.center()
            self._view = self._view.zoomed(zoom, centre if around is None else around)
            self._view_changed()

    def _area(self) -> QRectF:
        """The area for a fitted image, in logical pixels."""
        return QRectF(self.rect())

    def _show_view(self, picture: QSizeF | None) -> None:
        """Fit an image of that size in pixels, or show none."""
        if picture is None:
            self._view = None
        else:
            self._view = canvas_view.fitted(picture, self._area(), self.devicePixelRatioF())
        self._drag_from = None
        self._view_changed()

    def _area_changed(self) -> None:
        if self._view:
            self._view = self._view.in_area(self._area(), self.devicePixelRatioF())
            self._view_changed()

    def _pan(self, by: QPointF) -> None:
        if self._view:
            self._view = self._view.panned(by)
            self._view_changed()

    def _view_changed(self) -> None:
        self._show_cursor()
        self.zoom_changed.emit(self.zoom)
        self.update()

    def _show_cursor(self) -> None:
        if self._view is None or not self._view.pannable:
            self.unsetCursor()
        elif self._drag_from is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._area_changed()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.zoom * (1.0 + event.value()), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        if self._view and notches:
            self.zoom_to(self.zoom * _ZOOM_STEP**notches, event.position())
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._view and self._view.pannable:
            self._drag_from = event.position()
            self._view_changed()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            by = event.position() - self._drag_from
            self._drag_from = event.position()
            self._pan(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._drag_from = None
            self._view_changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._view is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._view.fits:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.fit()
        elif control and key == Qt.Key.Key_1:
            self.actual_size()
        elif key in _PAN_KEYS and self._view and self._view.pannable:
            self._pan(_PAN_KEYS[key])
        else:
            # If the image fits, arrow keys are left to the window, which steps through the items.
            super().keyPressEvent(event)
