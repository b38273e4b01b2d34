"""The button that shows the colour map in use, with a menu of all colour maps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QBrush,
    QColor,
    QIcon,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from inception_gui.core.drawing.colormaps import COLORMAPS, DEFAULT_COLORMAP, colour_bytes
from inception_gui.widgets.common.language import tr

RAINBOWS: Final = ("turbo", "jet")
"""Their brightness rises and falls, which shows edges where there are none."""

_SWATCH: Final = QSize(58, 12)
_MENU_SWATCH: Final = QSize(16, 16)
_GRADIENT_STOPS: Final = 16


class ColourButton(QToolButton):
    """Lists colour maps that are safe for the colour-blind first, rainbows last with a warning.

    Signals:
        chosen(str): the name of another colour map.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, colormaps: Sequence[str] = COLORMAPS) -> None:
        super().__init__(parent)
        self._name = DEFAULT_COLORMAP
        self.setProperty("look", "quiet")
        self.setIconSize(_SWATCH)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("padding: 4px;")
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Colours of the heat map"))
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        self._actions = {}
        rainbows = [name for name in colormaps if name in RAINBOWS]
        for name in [*(name for name in colormaps if name not in RAINBOWS), *rainbows]:
            if rainbows and name == rainbows[0]:
                menu.addSeparator()
            action = menu.addAction(_gradient_icon(name, _MENU_SWATCH), title_of(name))
            action.setData(name)
            action.setCheckable(True)
            action.setIconVisibleInMenu(True)
            if name in RAINBOWS:
                action.setToolTip(
                    self.tr("Shows edges that the map does not have; unsafe for the colour-blind")
                )
            action.triggered.connect(lambda _checked, name=name: self.choose(name))
            group.addAction(action)
            self._actions[name] = action
        self.setMenu(menu)
        self._show()

    @property
    def name(self) -> str:
        """The colour map in use."""
        return self._name

    def choose(self, name: str) -> None:
        """Use this colour map if it exists; emit `chosen` if it is another one."""
        if name != self._name and name in self._actions:
            self._name = name
            self._show()
            self.chosen.emit(name)

    def _show(self) -> None:
        self.setIcon(_gradient_icon(self._name))
        self.setToolTip(self.tr("Colours: {0}").format(title_of(self._name)))
        self.setAccessibleName(self.tr("Colours of the heat map: {0}").format(self._name))
        self._actions[self._name].setChecked(True)


def title_of(name: str) -> str:
    """The title of a colour map, with a warning for rainbows."""
    title = name.capitalize()
    return tr("{0} – rainbow, misleading").format(title) if name in RAINBOWS else title


def _gradient_icon(name: str, size: QSize = _SWATCH) -> QIcon:
    """A rounded swatch of the colour map, for device pixel ratios of 1 to 3."""
    made = QIcon()
    table = colour_bytes(name)
    gradient = QLinearGradient(0, 0, size.width(), 0)
    for stop in range(_GRADIENT_STOPS + 1):
        first = 3 * (stop * 255 // _GRADIENT_STOPS)
        red, green, blue = table[first : first + 3]
        gradient.setColorAt(stop / _GRADIENT_STOPS, QColor(red, green, blue))
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, size.width(), size.height()), 5, 5)
    for ratio in (1, 2, 3):
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, QBrush(gradient))
        painter.end()
        made.addPixmap(drawn)
    return made
