"""The picture, the hero of the window: heat map over it, zoom, pan, messages in place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from inception_gui.core.colormaps import DEFAULT_COLORMAP
from inception_gui.core.types import Box, Map
from inception_gui.widgets import canvas_painting as painting
from inception_gui.widgets import canvas_view
from inception_gui.widgets.canvas_view import View
from inception_gui.widgets.failure_notice import FailureNotice
from inception_gui.widgets.theme import ThemeSource

MESSAGE_DELAY_MS: Final = 150
"""A wait shorter than this is not worth a word."""

DEFAULT_OPACITY: Final = 0.5
_MARGIN_PX: Final = 24
_FLOATING_GAP_PX: Final = 16
_NOTICE_WIDTH_PX: Final = 420
_ZOOM_STEP: Final = 1.25
_WHEEL_NOTCH: Final = 120.0
_PAN_STEP_PX: Final = 48.0
_PAN_KEYS: Final = {
    Qt.Key.Key_Left: QPointF(_PAN_STEP_PX, 0),
    Qt.Key.Key_Right: QPointF(-_PAN_STEP_PX, 0),
    Qt.Key.Key_Up: QPointF(0, _PAN_STEP_PX),
    Qt.Key.Key_Down: QPointF(0, -_PAN_STEP_PX),
}


class PictureCanvas(QWidget):
    """Shows one picture, or says in its place why there is none."""

    zoom_changed = Signal(float)
    """The new zoom: device pixels a picture pixel, 1.0 being 100 %."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image = QImage()
        self._has_alpha = False
        self._view: View | None = None
        self._scaled: tuple[QSize, QPixmap] | None = None
        self._seen: Box | None = None
        self._values: Map | None = None
        self._heat_map: QPixmap | None = None
        self._opacity = DEFAULT_OPACITY
        self._heat_map_visible = True
        self._colormap = DEFAULT_COLORMAP
        self._alone = False
        self._drag_from: QPointF | None = None
        self._floating: QWidget | None = None

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(self.tr("Picture"))

        self._message = QLabel(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("look", "soft")
        self._message.hide()
        self._notice = FailureNotice(themes, self)
        self._notice.hide()
        self._message_timer = QTimer(self, singleShot=True, interval=MESSAGE_DELAY_MS)
        self._message_timer.timeout.connect(self._on_message_due)
        themes.theme_changed.connect(self.update)

    # What is shown

    def set_picture(self, image: QImage, seen: Box | None = None, has_alpha: bool = False) -> None:
        """Show a picture, fitted; `seen` is the part that the network saw, if that is known."""
        self._forget_words()
        self._image = painting.ready_to_paint(image, has_alpha=has_alpha)
        self._has_alpha = has_alpha
        self._seen = seen
        self._values = self._heat_map = None
        self._scaled = None
        self._view = canvas_view.fitted(QSizeF(image.size()), self._area(), self._ratio())
        self._view_changed()

    def set_seen(self, seen: Box | None) -> None:
        """Say which part the network saw, once that is known, keeping zoom and place."""
        self._seen = seen
        self.update()

    def set_heat_map(self, values: Map | None) -> None:
        """Lay `(h, w) float32, 0..1` over the seen part, or nothing."""
        self._values = values
        self._heat_map = None
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """How strongly the heat map covers the picture, 0..1."""
        self._opacity = min(max(opacity, 0.0), 1.0)
        self.update()

    def set_heat_map_visible(self, visible: bool) -> None:
        """Show the heat map, the dimming and the crop line, or the picture alone."""
        self._heat_map_visible = visible
        self.update()

    def set_colormap(self, name: str) -> None:
        self._colormap = name
        self._heat_map = None
        self.update()

    def set_alone(self, alone: bool) -> None:
        """Show the picture alone for as long as this holds (the Space key)."""
        if alone != self._alone:
            self._alone = alone
            self.update()

    def set_failure(self, sentence: str, hint: str = "", detail: str = "") -> None:
        """Say in place why there is no picture."""
        self.clear()
        self._notice.set_failure(sentence, hint, detail)
        self._notice.show()
        self._place_children()

    def set_message(self, text: str) -> None:
        """Say what is going on, unless it is over within 150 ms; until then nothing changes."""
        self._message.setText(text)
        self._message_timer.start()

    def clear(self) -> None:
        """Show an empty canvas."""
        self._forget_words()
        self._forget_picture()

    @property
    def has_picture(self) -> bool:
        return self._view is not None

    @property
    def heat_map_shown(self) -> bool:
        """Whether the heat map and the crop are painted now."""
        return self._heat_map_visible and not self._alone

    @property
    def zoom(self) -> float:
        """Device pixels a picture pixel; 1.0 where there is no picture."""
        return self._view.zoom if self._view else 1.0

    @property
    def view(self) -> View | None:
        return self._view

    def float_under(self, widget: QWidget) -> None:
        """Keep `widget` at the bottom centre and the fitted picture above it."""
        widget.setParent(self)
        self._floating = widget
        widget.installEventFilter(self)
        widget.show()
        self._place_children()

    # Zoom

    def zoom_in(self) -> None:
        self._zoom_to(self.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom_to(self.zoom / _ZOOM_STEP)

    def fit(self) -> None:
        """Show the whole picture."""
        if self._view:
            self._view = canvas_view.fitted(self._view.picture, self._area(), self._ratio())
            self._view_changed()

    def actual_size(self) -> None:
        """Show one picture pixel a device pixel (100 %)."""
        self._zoom_to(1.0)

    def _zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        if self._view:
            centre = self._view.area.center()
            self._view = self._view.zoomed(zoom, centre if around is None else around)
            self._view_changed()

    def _pan(self, by: QPointF) -> None:
        if self._view:
            self._view = self._view.panned(by)
            self._view_changed()

    # Inside

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _area(self) -> QRectF:
        bottom = float(_MARGIN_PX)
        if self._floating is not None and not self._floating.isHidden():
            bottom = self._floating.sizeHint().height() + 2 * _FLOATING_GAP_PX
        whole = QRectF(self.rect()).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -bottom)
        return QRectF(whole.topLeft(), QSizeF(max(whole.width(), 16.0), max(whole.height(), 16.0)))

    def _view_changed(self) -> None:
        if self._view:
            hand = Qt.CursorShape.OpenHandCursor
            self.setCursor(hand if self._view.pannable else Qt.CursorShape.ArrowCursor)
            self.zoom_changed.emit(self._view.zoom)
        self.update()

    def _forget_words(self) -> None:
        self._message_timer.stop()
        self._message.hide()
        self._notice.hide()

    def _forget_picture(self) -> None:
        self._image = QImage()
        self._view = self._scaled = self._seen = self._values = self._heat_map = None
        self.unsetCursor()
        self.update()

    def _on_message_due(self) -> None:
        self._forget_picture()
        self._notice.hide()
        self._message.show()
        self._place_children()

    def _place_children(self) -> None:
        area = self._area().toRect()
        self._message.setGeometry(area)
        width = min(_NOTICE_WIDTH_PX, area.width())
        height = max(self._notice.heightForWidth(width), self._notice.minimumSizeHint().height())
        self._notice.resize(width, min(height, area.height()))
        self._notice.move(area.center() - self._notice.rect().center())
        if self._floating is not None:
            hint = self._floating.sizeHint()
            width = min(hint.width(), self.width() - 2 * _FLOATING_GAP_PX)
            top = self.height() - hint.height() - _FLOATING_GAP_PX
            self._floating.setGeometry((self.width() - width) // 2, top, width, hint.height())

    def _picture_at_rest(self, view: View) -> QPixmap:
        wanted = (view.target.size() * view.ratio).toSize()
        if self._scaled is None or self._scaled[0] != wanted:
            self._scaled = (wanted, painting.scaled_down(self._image, view.target, view.ratio))
        return self._scaled[1]

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = self._themes.theme.colour("canvas")
        painter.fillRect(event.rect(), canvas)
        if self._view is None:
            return
        # A window moved to another screen changes the ratio without a resize.
        if self._view.ratio != self._ratio():
            self._view = self._view.in_area(self._area(), self._ratio())
        view = self._view
        target = view.target
        if view.fits:
            painting.paint_shadow(painter, target)
        if self._has_alpha:
            painter.fillRect(target, painting.checkerboard(self._themes.theme, view.ratio))
        if view.zoom < 1.0:
            painter.drawPixmap(target.topLeft(), self._picture_at_rest(view))
        else:
            painting.paint_picture(painter, self._image, target, view.zoom)
        if self.heat_map_shown and self._seen is not None:
            seen = painting.box_on_canvas(self._seen, target)
            if self._values is not None:
                if self._heat_map is None:
                    self._heat_map = painting.coloured(self._values, self._colormap)
                painting.paint_heat_map(painter, self._heat_map, seen, self._opacity)
            painting.paint_unseen(painter, target, seen, view.ratio)
        if view.fits:
            painting.paint_corners(painter, target, canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._view:
            self._view = self._view.in_area(self._area(), self._ratio())
            self._view_changed()
        self._place_children()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        changes = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
        if watched is self._floating and event.type() in changes:
            if self._view:
                self._view = self._view.in_area(self._area(), self._ratio())
                self._view_changed()
            self._place_children()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_children()
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_to(self.zoom * (1.0 + event.value()), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        if self._view and notches:
            self._zoom_to(self.zoom * _ZOOM_STEP**notches, event.position())
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._view and self._view.pannable:
            self._drag_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._pan(event.position() - self._drag_from)
            self._drag_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._drag_from = None
            self._view_changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._view is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._view.fits:
            self._zoom_to(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Space:
            self.set_alone(True)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
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
            # Arrows of a picture that fits are the window's: they step to the next item.
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
