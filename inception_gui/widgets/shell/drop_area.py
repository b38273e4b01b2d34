"""The large area of the start page that shows what can be dropped, pasted or opened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource

FORMATS: Final = "JPEG, PNG, WebP, TIFF, GIF, BMP, AVIF, HEIC"
_CORNER_PX: Final = 14
_MARGIN_PX: Final = 24
_BESIDE_PX: Final = 5


class DropArea(QWidget):
    """Invites the user to add images; a click, Enter or Space requests the file dialog.

    It accepts no drops itself: the whole window does, and reports drags with `set_drag_over`.
    """

    open_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._drag_over = False
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(200)

        self._title = _centred_label("verdict")
        self._or_paste = _centred_label("soft", wraps=False)
        self._or_paste.setText(self.tr("Click to choose files, or paste with"))
        self._or_paste.setMinimumWidth(1)  # it wraps where there is no room: see `resizeEvent`
        paste = QKeySequence(QKeySequence.StandardKey.Paste)
        key = paste.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self._key = QLabel(key)
        self._key.setProperty("look", "keycap")
        self._formats = _centred_label("soft")
        words = self.tr("{0}, videos · everything stays on this computer")
        self._formats.setText(words.format(FORMATS))

        self._paste = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._paste.setSpacing(_BESIDE_PX)
        self._paste.addStretch(1)
        self._paste.addWidget(self._or_paste)
        self._paste.addWidget(self._key, 0, Qt.AlignmentFlag.AlignCenter)
        self._paste.addStretch(1)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.addStretch(1)
        layout.addWidget(self._title)
        layout.addSpacing(8)
        layout.addLayout(self._paste)
        layout.addSpacing(16)
        layout.addWidget(self._formats)
        layout.addStretch(1)
        for child in (self._title, self._or_paste, self._key, self._formats):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

        self.setAccessibleName(self.tr("Open images"))
        self.setAccessibleDescription(
            self.tr("Drop images or a folder here, paste an image, or press Enter to choose files.")
        )
        self.set_drag_over(False)
        themes.theme_changed.connect(self.update)

    def set_drag_over(self, over: bool) -> None:
        """Show whether a drop would be accepted now."""
        self._drag_over = over
        self._title.setText(
            self.tr("Release to open") if over else self.tr("Drop images or a folder here")
        )
        self.update()

    @property
    def drag_over(self) -> bool:
        return self._drag_over

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        if self._drag_over:
            fill = theme.mixed(tokens.panel, tokens.accent, 0.08)
        else:
            fill = QColor(tokens.panel)
        edge = (
            tokens.colour("accent")
            if self._drag_over or focused
            else theme.mixed(tokens.line, tokens.edge, 1.0 if self.underMouse() else 0.4)
        )
        pen = QPen(edge, 2)
        if not focused or self._drag_over:
            pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        words = self._or_paste.fontMetrics().horizontalAdvance(self._or_paste.text())
        room = self.width() - 2 * _MARGIN_PX - self._key.sizeHint().width() - 4 * _BESIDE_PX
        self._or_paste.setWordWrap(words > room)
        down = QBoxLayout.Direction.TopToBottom
        self._paste.setDirection(down if words > room else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._pressed and inside and event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit()
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()


def _centred_label(look: str, *, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(wraps)
    label.setProperty("look", look)
    return label
