"""Draws a ring around a focused list, box or image, which do not draw one that can be seen."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QWidget

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.zoomable_canvas import ZoomableCanvas

_LINE_PX: Final = 2
_CORNER_PX: Final = 4
_UNFRAMED: Final = (QAbstractItemView, QComboBox, QAbstractSpinBox, ZoomableCanvas)


class FocusRing(QObject):
    """Follows the focus within a window; buttons, sliders and text fields draw their own ring.

    An image has a ring only after the Tab key: a click on it is no reason to frame it.
    """

    def __init__(self, themes: ThemeSource, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self._window = window
        self._ring: _Ring | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def around(self) -> QWidget | None:
        """The widget that has the ring."""
        ring = self._ring
        return ring.parentWidget() if ring is not None and shiboken6.isValid(ring) else None

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if now is not None and now.window() is self._window and isinstance(now, _UNFRAMED):
            self._ring = _Ring(self._themes, now)


class _Ring(QWidget):
    def __init__(self, themes: ThemeSource, around: QWidget) -> None:
        super().__init__(around)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(around.rect())
        around.installEventFilter(self)
        themes.theme_changed.connect(self.update)
        self.show()
        self.raise_()

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if isinstance(self.parentWidget(), ZoomableCanvas) and not by_key:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._themes.theme.colour("accent"), _LINE_PX))
        half = _LINE_PX / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, _CORNER_PX, _CORNER_PX)
