"""A button of the toolbar: icon, text and, where it opens a menu, a small arrow."""

from __future__ import annotations

import math
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from inception_gui.widgets.common import icons, theme
from inception_gui.widgets.common.theme import Theme, ThemeSource

ButtonKind = Literal["accent", "quiet", "chip"]
_ICON_PX: Final[dict[ButtonKind, int]] = {"accent": 18, "quiet": 18, "chip": 10}
_HEIGHT_PX: Final[dict[ButtonKind, int]] = {"accent": 32, "quiet": 32, "chip": 27}
_ARROW_PX: Final = 12
_ARROW_GAP_PX: Final = 5
_SIDE_PX: Final = 12
_TIGHT_SIDE_PX: Final = 7
_GAP_PX: Final = 8
_CORNER_PX: Final = 7.0


class BarButton(QToolButton):
    """Paints itself: a style sheet cannot set the space between icon and text."""

    def __init__(
        self, themes: ThemeSource, kind: ButtonKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kind: ButtonKind = kind
        self._icon_name = ""
        self._icon_token: str | None = None
        self._compact = False
        self._side_px = _SIDE_PX
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        themes.theme_changed.connect(self.update)

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show the line icon of that name in the theme's colour `token`, or in that of the text."""
        self._icon_name = name
        self._icon_token = token
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the text stays for the tooltip and screen readers."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def set_tight(self, tight: bool) -> None:
        """Leave less room beside icon and text."""
        side = _TIGHT_SIDE_PX if tight else _SIDE_PX
        if side != self._side_px:
            self._side_px = side
            self.updateGeometry()
            self.update()

    @property
    def compact(self) -> bool:
        return self._compact

    def _font(self) -> QFont:
        return theme.font("soft" if self._kind == "chip" else "normal")

    def _text_width(self) -> int:
        # Rounded up: one that is rounded down is elided at its own width.
        return math.ceil(QFontMetricsF(self._font()).horizontalAdvance(self.text())) + 1

    def _parts_width(self, compact: bool) -> int:
        width = _ICON_PX[self._kind]
        if not compact:
            width += _GAP_PX + self._text_width()
        if self.menu() is not None and not compact:
            width += _ARROW_GAP_PX + _ARROW_PX
        return width

    def width_for(self, compact: bool) -> int:
        """The preferred width with the text, or without it."""
        side = _SIDE_PX - 2 if compact else self._side_px
        return self._parts_width(compact) + 2 * side

    def _colours(self, tokens: Theme) -> tuple[QColor, QColor, QColor]:
        """Background, outline and text."""
        nothing = QColor(Qt.GlobalColor.transparent)
        menu = self.menu()
        menu_open = menu is not None and menu.isVisible()
        down = self.isDown() or self.isChecked() or menu_open
        # While a menu or a dialog opened from here is shown, nothing reports that the mouse left.
        is_there = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        over = self.underMouse() and is_there and self.isEnabled()
        if self._kind == "accent":
            fill = tokens.colour("accent_hover" if down or over else "accent")
            return fill, nothing, tokens.colour("on_accent")
        fill = tokens.colour("selected" if down else "hover") if down or over else nothing
        if self._kind == "chip":
            edge = tokens.colour("edge" if over or down else "line")
            return fill, edge, tokens.colour("soft_text")
        return fill, nothing, tokens.colour("text")

    # Qt's own names

    def sizeHint(self) -> QSize:
        height = max(_HEIGHT_PX[self._kind], QFontMetrics(self._font()).height() + 10)
        return QSize(self.width_for(self._compact), height)

    def minimumSizeHint(self) -> QSize:
        if self._kind != "chip":
            return self.sizeHint()
        return QSize(_ICON_PX["chip"] + 2 * _SIDE_PX, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._themes.theme
        fill, edge, ink = self._colours(tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = whole.height() / 2 if self._kind == "chip" else _CORNER_PX
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1) if edge.alpha() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(whole, corner, corner)
        if self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        ):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("text" if self._kind == "accent" else "accent"), 2))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if not self.isEnabled():
            painter.setOpacity(0.4)

        side = _ICON_PX[self._kind]
        left = max((self.width() - self._parts_width(self._compact)) / 2, float(self._side_px - 2))
        middle = self.height() / 2
        colour = tokens.colour(self._icon_token) if self._icon_token else ink
        box = QRectF(round(left), round(middle - side / 2), side, side)
        icons.icon(self._icon_name, colour).paint(painter, box.toRect())
        if self._compact:
            return
        arrow = _ARROW_GAP_PX + _ARROW_PX if self.menu() is not None else 0
        start = box.right() + _GAP_PX
        room = max(min(self.width() - start - arrow - _SIDE_PX / 2, self._text_width()), 0.0)
        metrics = QFontMetricsF(self._font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._font())
        painter.setPen(ink)
        line = QRectF(start, 0, room + 1, self.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), text)
        if arrow:
            tip = QRectF(
                round(start + room + _ARROW_GAP_PX),
                round(middle - _ARROW_PX / 2),
                _ARROW_PX,
                _ARROW_PX,
            )
            icons.icon("chevron", ink).paint(painter, tip.toRect())
