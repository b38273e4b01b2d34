"""The canvas of live mode: prepared frames, with the newest heat map fading over them."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from inception_gui.widgets.common import canvas_painting as painting
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.zoomable_canvas import ZoomableCanvas
from inception_gui.widgets.live.badge import LiveBadge
from inception_gui.workers.live.frame_painting import Overlay, PreviewFrame

FRESH_S: Final = 0.4
"""A heat map at most this much older than the frame on display has its full strength."""

GONE_S: Final = 2.5
"""An older one is not painted: the scene may have changed."""

_MARGIN_PX: Final = 24
_FLOATING_GAP_PX: Final = 16
_NOTICE_WIDTH_PX: Final = 420
_BADGE_INSET_PX: Final = 12
_CAPTION_SHARE: Final = 0.05
"""The height of letters over the image, as a share of its height."""
_CAPTION_BACK: Final = QColor(15, 17, 18, 190)
_DIMMED: Final = QColor(15, 17, 18, 150)
"""Over the last image of a source that is gone: still to be recognised, clearly not live."""


def strength_at(age_s: float) -> float:
    """The share of its strength, 0..1, that a heat map keeps over a frame newer by `age_s`."""
    if age_s <= FRESH_S:
        return 1.0
    return max(0.0, 1.0 - (age_s - FRESH_S) / (GONE_S - FRESH_S))


def age_of(overlay: Overlay, frame: PreviewFrame) -> float:
    """The distance in seconds between a heat map and the frame on display, in time or in the video.

    After a seek in a video, a map made a moment ago belongs to another scene.
    """
    in_time, in_film = frame.taken_s - overlay.taken_s, frame.position_s - overlay.position_s
    return max(abs(in_time), abs(in_film))


class Newest(Protocol):
    """The source of frames and heat maps: `workers.live.preview.Previews`."""

    @property
    def overlay(self) -> Overlay | None:
        """The newest heat map."""

    def take(self) -> PreviewFrame | None:
        """The newest frame; None if the last one taken is still the newest."""


class LiveCanvas(ZoomableCanvas):
    """Paints the newest frame at the moment of painting, never one that has waited.

    Signals:
        size_wanted(QSize): frames of this size in pixels can be painted without scaling.
        retry_requested(): the user wants to try again after a failure.
        frame_painted(float): a frame was painted; the time it was taken (monotonic).
    """

    size_wanted = Signal(QSize)
    retry_requested = Signal()
    frame_painted = Signal(float)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._newest: Newest | None = None
        self._frame: PreviewFrame | None = None
        self._is_new = False
        self._opacity = 0.5
        self._heat_map_visible = True
        self._is_dimmed = False
        self._is_full = False
        self._caption = ""
        self._floating: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Live image"))

        self.badge = LiveBadge(self)
        self.badge.move(_BADGE_INSET_PX, _BADGE_INSET_PX)
        self._message = QLabel(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("look", "soft")
        self._message.hide()
        self._notice = FailureNotice(themes, self)
        self._notice.installEventFilter(self)
        self._notice.hide()
        self.retry_button = QPushButton(self.tr("Try again"), self)
        self.retry_button.setProperty("look", "accent")
        self.retry_button.clicked.connect(self.retry_requested)
        self.retry_button.hide()
        themes.theme_changed.connect(self.update)

    # What is shown

    def set_newest(self, newest: Newest | None) -> None:
        """Take the newest frame and heat map from this when painting."""
        self._newest = newest

    def refresh(self) -> None:
        """There is a newer frame: paint it with the next refresh of the screen.

        Only the image: its shadow and what floats below it stay, and take longer to paint.
        """
        if self.view is None:
            self.update()
        else:
            self.update(self.view.target.toRect())

    def set_opacity(self, opacity: float) -> None:
        """Set how strongly a fresh heat map covers the image, 0..1."""
        self._opacity = min(max(opacity, 0.0), 1.0)
        self.update()

    def set_heat_map_visible(self, visible: bool) -> None:
        """Show the heat map, the dimming and the crop, or the image alone."""
        self._heat_map_visible = visible
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show that the image is out of date: no newer ones come."""
        self._is_dimmed = dimmed
        self.update()

    @property
    def is_dimmed(self) -> bool:
        return self._is_dimmed

    def set_caption(self, text: str) -> None:
        """Write this over the image; empty for nothing."""
        if text != self._caption:
            self._caption = text
            self.update()

    @property
    def caption(self) -> str:
        return self._caption

    def set_full(self, full: bool) -> None:
        """Let the image fill the canvas, below what floats over it."""
        self._is_full = full
        self._area_changed()

    def set_message(self, text: str) -> None:
        """Show a message until there is a frame."""
        self._forget()
        if self._floating is not None:
            self._floating.show()
        self._message.setText(text)
        self._message.show()
        self._place_children()

    def set_failure(self, sentence: str, hint: str = "", detail: str = "") -> None:
        """Show why there is no image, with a button to try again."""
        self._forget()
        self._notice.set_failure(sentence, hint, detail)
        self._notice.show()
        self.retry_button.show()
        if self._floating is not None:
            self._floating.hide()  # there is nothing to control
        self._place_children()

    def clear(self) -> None:
        """Show an empty canvas and forget the frame."""
        self._forget()

    @property
    def frame(self) -> PreviewFrame | None:
        """The frame on display."""
        return self._frame

    @property
    def failure_text(self) -> str:
        """The failure that is shown; empty for none."""
        return "" if self._notice.isHidden() else self._notice.accessibleName()

    @property
    def message_text(self) -> str:
        """The message that is shown; empty for none."""
        return "" if self._message.isHidden() else self._message.text()

    def float_under(self, widget: QWidget) -> None:
        """Keep `widget` at the bottom centre, below the fitted image."""
        widget.setParent(self)
        self._floating = widget
        widget.installEventFilter(self)
        self._place_children()

    # Inside

    def _forget(self) -> None:
        self._message.hide()
        self._notice.hide()
        self.retry_button.hide()
        self._frame = None
        self._show_view(None)

    def _take_newest(self) -> None:
        """Called just before painting, so that frames do not queue however slow painting is."""
        frame = self._newest.take() if self._newest is not None else None
        if frame is None:
            return
        before = self._frame
        self._frame = frame
        self._is_new = True
        if before is None:
            self._message.hide()
            self._notice.hide()
            self.retry_button.hide()
            if self._floating is not None:
                self._floating.show()
        if before is None or before.full_size != frame.full_size:
            self._show_view(QSizeF(frame.full_size))

    def _view_changed(self) -> None:
        super()._view_changed()
        view = self.view
        if view is not None:
            target = view.target.size() * view.ratio
            wanted = QSize(round(target.width()), round(target.height()))
            self.size_wanted.emit(wanted)
            self._place_badge()

    def _area(self) -> QRectF:
        if self._is_full:
            return QRectF(self.rect())
        bottom = float(_MARGIN_PX)
        if self._floating is not None and not self._floating.isHidden():
            bottom = self._floating.sizeHint().height() + 2 * _FLOATING_GAP_PX
        whole = QRectF(self.rect()).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -bottom)
        return QRectF(whole.topLeft(), QSizeF(max(whole.width(), 16.0), max(whole.height(), 16.0)))

    def _place_badge(self) -> None:
        whole = QRectF(self.rect())
        shown = self._view.target.intersected(whole) if self._view else whole
        self.badge.place(
            round(shown.left()) + _BADGE_INSET_PX,
            round(shown.top()) + _BADGE_INSET_PX,
            round(shown.width()) - 2 * _BADGE_INSET_PX,
        )

    def _place_children(self) -> None:
        area = self._area().toRect()
        self._message.setGeometry(area)
        width = min(_NOTICE_WIDTH_PX, area.width())
        height = max(self._notice.heightForWidth(width), self._notice.minimumSizeHint().height())
        button = self.retry_button.sizeHint()
        room = max(area.height() - button.height() - _FLOATING_GAP_PX, 40)
        self._notice.resize(width, min(height, room))
        together = self._notice.height() + _FLOATING_GAP_PX + button.height()
        top = area.center().y() - together // 2
        self._notice.move(area.center().x() - width // 2, top)
        self.retry_button.resize(button)
        self.retry_button.move(
            area.center().x() - button.width() // 2, top + self._notice.height() + _FLOATING_GAP_PX
        )
        if self._floating is not None:
            hint = self._floating.sizeHint()
            width = min(hint.width(), self.width() - 2 * _FLOATING_GAP_PX)
            low = self.height() - hint.height() - _FLOATING_GAP_PX
            self._floating.setGeometry((self.width() - width) // 2, low, width, hint.height())
        self._place_badge()

    def _paint_frame(self, painter: QPainter, frame: PreviewFrame, target: QRectF) -> None:
        wanted = target.size() * self.devicePixelRatioF()
        size = QSize(round(wanted.width()), round(wanted.height()))
        if frame.image.size() == size:
            # Made for this size: copied, not scaled.
            frame.image.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(target.topLeft(), frame.image)
        else:
            painting.paint_picture(painter, frame.image, target, frame.image.width() / size.width())

    def _paint_map(self, painter: QPainter, frame: PreviewFrame, target: QRectF) -> None:
        overlay = self._newest.overlay if self._newest is not None else None
        if overlay is None or not self._heat_map_visible:
            return
        seen = painting.box_on_canvas(overlay.seen, target)
        strength = self._opacity * strength_at(age_of(overlay, frame))
        if overlay.image is not None and strength > 0:
            painter.save()
            painter.setOpacity(strength)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(seen, overlay.image)
            painter.restore()
        painting.paint_unseen(painter, target, seen, self.devicePixelRatioF())

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        self._take_newest()
        painter = QPainter(self)
        canvas = QColor("black") if self._is_full else self._themes.theme.colour("canvas")
        painter.fillRect(event.rect(), canvas)
        view, frame = self.view, self._frame
        if view is None or frame is None:
            return
        target = view.target
        lies_on_page = view.fits and not self._is_full
        if lies_on_page and not target.toRect().contains(event.rect()):
            painting.paint_shadow(painter, target)
        self._paint_frame(painter, frame, target)
        self._paint_map(painter, frame, target)
        if self._is_dimmed:
            painter.fillRect(target, _DIMMED)
        if self._caption:
            _paint_caption(painter, self._caption, target.intersected(QRectF(self.rect())))
        if lies_on_page:
            painting.paint_corners(painter, target, canvas)
        painter.end()
        if self._is_new:
            self._is_new = False
            self.frame_painted.emit(frame.taken_s)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_children()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changes = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
        if watched is self._floating and event.type() in changes:
            self._area_changed()
            self._place_children()
        elif watched is self._notice and event.type() == QEvent.Type.LayoutRequest:
            self._place_children()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_children()
        return super().event(event)


def _paint_caption(painter: QPainter, text: str, room: QRectF) -> None:
    """Paint the class at the bottom of the image, as large as a caption of a film."""
    font = theme.font("verdict")
    font.setPixelSize(round(min(max(room.height() * _CAPTION_SHARE, font.pixelSize()), 64)))
    metrics = QFontMetricsF(font)
    most = room.width() - 4 * _BADGE_INSET_PX
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
    inner = _BADGE_INSET_PX / 2
    box = QRectF(0, 0, metrics.horizontalAdvance(shown) + 4 * inner, metrics.height() + 2 * inner)
    box.moveCenter(room.center())
    box.moveBottom(room.bottom() - _BADGE_INSET_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_CAPTION_BACK)
    painter.drawRoundedRect(box, inner, inner)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)
