"""The canvas of a still image, with messages in its place and controls over it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from inception_gui.core.types import Box
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.canvas import ExplainCanvas

MESSAGE_DELAY_MS: Final = 150
"""Shorter waits show no message."""

_MARGIN_PX: Final = 24
_LOW_MARGIN_PX: Final = 8
_FLOATING_GAP_PX: Final = 16
_FLOATS_FROM_PX: Final = 170
"""A lower canvas shows the image only; its controls can be reached by keys and menus."""

_BESIDE_GAP_PX: Final = 8
_NOTICE_WIDTH_PX: Final = 420
_LEAST_LEFT_PX: Final = 170
"""A card beside the image covers it rather than leave it less width than this."""


class PictureCanvas(ExplainCanvas):
    """Shows one image, or the reason why there is none.

    Signals:
        action_requested(): the button below the reason was pressed.
    """

    action_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._floating: QWidget | None = None
        self._cover: QWidget | None = None
        self._beside: QWidget | None = None

        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Image"))

        self._message = QLabel(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("look", "soft")
        self._message.hide()
        self._notice = FailureNotice(themes)
        self._notice.action_requested.connect(self.action_requested)
        self._notice.installEventFilter(self)
        # In a low canvas the failure and its hint can be scrolled.
        self._words = QScrollArea(self)
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words.setWidget(self._notice)
        for part in (self._words, self._words.viewport(), self._notice):
            part.setAutoFillBackground(False)
        self._words.hide()
        self._message_timer = QTimer(self, singleShot=True, interval=MESSAGE_DELAY_MS)
        self._message_timer.timeout.connect(self._on_message_due)

    # What is shown

    def set_picture(self, image: QImage, seen: Box | None = None, has_alpha: bool = False) -> None:
        """Show an image, fitted; `seen` is the crop that the network saw, if it is known."""
        self._forget_words()
        self._show_image(image, has_alpha=has_alpha, seen=seen)

    def set_failure(
        self, sentence: str, hint: str = "", detail: str = "", action: str = ""
    ) -> None:
        """Show why there is no image; `action` is a button's text, if any."""
        self.clear()
        self._notice.set_failure(sentence, hint, detail, action)
        self._words.verticalScrollBar().setValue(0)
        self._words.show()
        self._place_children()

    def set_message(self, text: str) -> None:
        """Show a message in place of the image after 150 ms; until then nothing changes."""
        self._message.setText(text)
        self._message_timer.start()

    def clear(self) -> None:
        """Show an empty canvas."""
        self._forget_words()
        self._forget_picture()

    @property
    def has_picture(self) -> bool:
        return self._view is not None

    def float_under(self, widget: QWidget) -> None:
        """Keep `widget` at the bottom centre, below the fitted image, while there is an image."""
        widget.setParent(self)
        self._floating = widget
        widget.installEventFilter(self)
        widget.setVisible(self.has_picture and self._is_high)
        self._place_children()

    def cover_with(self, widget: QWidget) -> None:
        """Keep `widget` over the whole canvas except what floats at the bottom."""
        widget.setParent(self)
        widget.hide()
        self._cover = widget
        self._place_children()

    def stand_right(self, widget: QWidget) -> None:
        """Keep `widget` at the lower right; while it is shown, the fitted image is beside it."""
        widget.setParent(self)
        widget.hide()
        self._beside = widget
        widget.installEventFilter(self)
        self._place_children()

    def room(self) -> QRect:
        """The area above the floating widget and beside the one on the right."""
        bottom = 0
        if self._floating is not None and not self._floating.isHidden():
            bottom = self._floating.sizeHint().height() + _FLOATING_GAP_PX
        return self.rect().adjusted(0, 0, -self._reserved, -bottom)

    @property
    def _reserved(self) -> int:
        """The width that a widget on the right takes; 0 if it would leave too little."""
        if self._beside is None or self._beside.isHidden():
            return 0
        width = self._beside.sizeHint().width() + _FLOATING_GAP_PX
        return width if self.width() - width >= _LEAST_LEFT_PX else 0

    # Inside

    def _area(self) -> QRectF:
        bottom = float(_MARGIN_PX)
        if self._floating is not None and not self._floating.isHidden():
            bottom = self._floating.sizeHint().height() + 2 * _FLOATING_GAP_PX
        right = float(_MARGIN_PX + self._reserved)
        whole = QRectF(self.rect()).adjusted(_MARGIN_PX, _MARGIN_PX, -right, -bottom)
        return QRectF(whole.topLeft(), QSizeF(max(whole.width(), 16.0), max(whole.height(), 16.0)))

    def _show_view(self, picture: QSizeF | None) -> None:
        if self._floating is not None:
            # Without an image there is nothing to control.
            self._floating.setVisible(picture is not None and self._is_high)
        super()._show_view(picture)

    def _forget_words(self) -> None:
        self._message_timer.stop()
        self._message.hide()
        self._words.hide()

    def _forget_picture(self) -> None:
        self._show_image(QImage(), has_alpha=False)

    def _on_message_due(self) -> None:
        self._forget_picture()
        self._words.hide()
        self._message.show()
        self._place_children()

    @property
    def _is_high(self) -> bool:
        """Whether the floating widget leaves enough of the canvas to the image."""
        return self.height() >= _FLOATS_FROM_PX

    def _place_children(self) -> None:
        area = self._area().toRect()
        self._message.setGeometry(area)
        self._place_notice()
        if self._floating is not None:
            hint = self._floating.sizeHint()
            width = min(hint.width(), self.width() - 2 * _FLOATING_GAP_PX)
            top = self.height() - hint.height() - _FLOATING_GAP_PX
            self._floating.setGeometry((self.width() - width) // 2, top, width, hint.height())
        if self._cover is not None:
            self._cover.setGeometry(self.room())
        if self._beside is not None:
            hint, room = self._beside.sizeHint(), self.room()
            width = min(hint.width(), self.width() - _FLOATING_GAP_PX)
            height = min(hint.height(), room.height() - _FLOATING_GAP_PX - _BESIDE_GAP_PX)
            left = self.width() - width - _FLOATING_GAP_PX // 2
            top = room.bottom() - height - _BESIDE_GAP_PX
            self._beside.setGeometry(left, top, width, max(height, 0))

    def _place_notice(self) -> None:
        margin = _MARGIN_PX if self._is_high else _LOW_MARGIN_PX
        area = self.rect().adjusted(margin, margin, -margin - self._reserved, -margin)
        width = min(_NOTICE_WIDTH_PX, area.width())
        height = self._notice.fit(width, area.height())
        shown = QRect(0, 0, width, min(height, area.height()))
        if height > area.height():
            width -= self._words.verticalScrollBar().sizeHint().width()
            height = self._notice.fit(width, area.height())
        shown.moveCenter(area.center())
        self._words.setGeometry(shown)
        self._notice.resize(width, height)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._floating is not None:
            self._floating.setVisible(self.has_picture and self._is_high)
        self._place_children()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changes = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
        if watched in (self._floating, self._beside) and event.type() in changes:
            self._area_changed()
            self._place_children()
        elif watched is self._notice and event.type() == QEvent.Type.LayoutRequest:
            # The user has unfolded the details.
            self._place_children()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_children()
        return super().event(event)
