"""Drags a rectangle on the image: with Shift, or once after the command for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QRubberBand

from inception_gui.core.types import Box
from inception_gui.widgets.pictures.canvas import PictureCanvas

_LEAST_PX: Final = 6
"""A smaller rectangle is a click."""


class RegionDrag(QObject):
    """Watches a canvas.

    Signals:
        chosen(Box): a rectangle was dragged, in fractions of the image.
    """

    chosen = Signal(object)

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, canvas)
        self._from: QPoint | None = None
        self.is_armed = False
        canvas.installEventFilter(self)

    def arm(self) -> None:
        """Let the next drag choose a rectangle, also without Shift."""
        if self._canvas.has_picture:
            self.is_armed = True
            self._canvas.setCursor(Qt.CursorShape.CrossCursor)
            self._canvas.setFocus()

    def give_up(self) -> None:
        """Choose nothing."""
        self._from = None
        self._band.hide()
        if self.is_armed:
            self.is_armed = False
            self._canvas.unsetCursor()

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonPress:
                return self._press(event)
            if kind == QEvent.Type.MouseMove and self._from is not None:
                self._band.setGeometry(self._rectangle(event))
                return True
            if kind == QEvent.Type.MouseButtonRelease and self._from is not None:
                self._release(event)
                return True
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            is_busy = self.is_armed or self._from is not None
            if is_busy and kind == QEvent.Type.ShortcutOverride:
                event.accept()  # else it would be the window's
                return True
            if is_busy and kind == QEvent.Type.KeyPress:
                self.give_up()
                return True
        return False

    def _press(self, event: QMouseEvent) -> bool:
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        wanted = self.is_armed or with_shift
        if not wanted or event.button() != Qt.MouseButton.LeftButton or self._canvas.view is None:
            return False
        self._from = event.position().toPoint()
        self._band.setGeometry(QRect(self._from, self._from))
        self._band.show()
        return True

    def _rectangle(self, event: QMouseEvent) -> QRect:
        start = self._from or QPoint()
        return QRect(start, event.position().toPoint()).normalized()

    def _release(self, event: QMouseEvent) -> None:
        rectangle, view = self._rectangle(event), self._canvas.view
        self.give_up()
        if view is None or min(rectangle.width(), rectangle.height()) < _LEAST_PX:
            return
        first = view.picture_point(rectangle.topLeft().toPointF())
        last = view.picture_point(rectangle.bottomRight().toPointF())
        width, height = view.picture.width(), view.picture.height()
        left, right = (_inside(x / width) for x in (first.x(), last.x()))
        top, bottom = (_inside(y / height) for y in (first.y(), last.y()))
        if left < right and top < bottom:  # else all of it is beside the image
            self.chosen.emit(Box(left, top, right, bottom))


def _inside(share: float) -> float:
    return min(max(share, 0.0), 1.0)
