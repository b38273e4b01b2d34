"""The picture, the hero of the window: heat map over it, zoom, pan, messages in place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from inception_gui.core.colormaps import DEFAULT_COLORMAP
from inception_gui.core.types import Box, Map
from inception_gui.widgets import canvas_painting as painting
from inception_gui.widgets.failure_notice import FailureNotice
from inception_gui.widgets.theme import ThemeSource
from inception_gui.widgets.zoomable_canvas import ZoomableCanvas

MESSAGE_DELAY_MS: Final = 150
"""A wait shorter than this is not worth a word."""

DEFAULT_OPACITY: Final = 0.5
_MARGIN_PX: Final = 24
_FLOATING_GAP_PX: Final = 16
_NOTICE_WIDTH_PX: Final = 420


class PictureCanvas(ZoomableCanvas):
    """Shows one picture, or says in its place why there is none."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image = QImage()
        self._has_alpha = False
        self._shrunk: painting.ShrunkPart | None = None
        self._seen: Box | None = None
        self._values: Map | None = None
        self._heat_map: QPixmap | None = None
        self._opacity = DEFAULT_OPACITY
        self._heat_map_visible = True
        self._colormap = DEFAULT_COLORMAP
        self._alone = False
        self._floating: QWidget | None = None

        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Picture"))

        self._message = QLabel(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("look", "soft")
        self._message.hide()
        self._notice = FailureNotice(themes, self)
        self._notice.hide()
        self._notice.installEventFilter(self)
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
        self._shrunk = None
        self._show_view(QSizeF(image.size()))

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

    def float_under(self, widget: QWidget) -> None:
        """Keep `widget` at the bottom centre, the fitted picture above it, while there is one."""
        widget.setParent(self)
        self._floating = widget
        widget.installEventFilter(self)
        widget.setVisible(self.has_picture)
        self._place_children()

    # Inside

    def _area(self) -> QRectF:
        bottom = float(_MARGIN_PX)
        if self._floating is not None and not self._floating.isHidden():
            bottom = self._floating.sizeHint().height() + 2 * _FLOATING_GAP_PX
        whole = QRectF(self.rect()).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -bottom)
        return QRectF(whole.topLeft(), QSizeF(max(whole.width(), 16.0), max(whole.height(), 16.0)))

    def _show_view(self, picture: QSizeF | None) -> None:
        if self._floating is not None:
            # Beside a failure there is nothing that a heat map's controls could control.
            self._floating.setVisible(picture is not None)
        super()._show_view(picture)

    def _forget_words(self) -> None:
        self._message_timer.stop()
        self._message.hide()
        self._notice.hide()

    def _forget_picture(self) -> None:
        self._image = QImage()
        self._shrunk = self._seen = self._values = self._heat_map = None
        self._show_view(None)

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
        super().resizeEvent(event)
        self._place_children()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changes = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
        if watched is self._floating and event.type() in changes:
            self._area_changed()
            self._place_children()
        elif watched is self._notice and event.type() == QEvent.Type.LayoutRequest:
            # Its details were unfolded.
            self._place_children()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_children()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.set_alone(True)
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
