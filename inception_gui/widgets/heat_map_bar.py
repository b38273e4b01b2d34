"""The controls of the heat map, floating under the picture: on or off, strength, colours."""

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
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
)

from inception_gui.core.colormaps import COLORMAPS, DEFAULT_COLORMAP, colour_bytes
from inception_gui.widgets.check_box import CheckBox
from inception_gui.widgets.theme import ThemeSource

_SWATCH: Final = QSize(58, 12)
_MENU_SWATCH: Final = QSize(16, 16)
_GRADIENT_STOPS: Final = 16
_SPACING_PX: Final = 12
_MARGINS_PX: Final = (14, 6, 10, 6)


class HeatMapBar(QFrame):
    """Says what a person wants of the heat map; it paints none itself."""

    visible_changed = Signal(bool)
    opacity_changed = Signal(float)
    """0..1"""
    colormap_changed = Signal(str)

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        colormaps: Sequence[str] = COLORMAPS,
    ) -> None:
        super().__init__(parent)
        self._colormap = DEFAULT_COLORMAP
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Heat map"))

        self._switch = CheckBox(themes, self.tr("Heat map"))
        self._switch.setChecked(True)
        self._switch.setToolTip(self.tr("Show where the network looked (H)"))
        self._switch.toggled.connect(self._on_switched)
        self._label = QLabel(self.tr("Strength"))
        self._label.setProperty("look", "soft")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setValue(50)
        self._slider.setMinimumSize(60, 22)
        self._slider.setMaximumWidth(120)
        self._slider.setAccessibleName(self.tr("Strength of the heat map"))
        self._slider.setToolTip(self.tr("How strongly the heat map covers the picture"))
        self._slider.valueChanged.connect(self._on_slid)
        self._label.setBuddy(self._slider)

        self._swatch = QToolButton()
        self._swatch.setProperty("look", "quiet")
        self._swatch.setIconSize(_SWATCH)
        self._swatch.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._swatch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._swatch.setStyleSheet("padding: 4px;")
        menu = QMenu(self._swatch)
        menu.setAccessibleName(self.tr("Colours of the heat map"))
        group = QActionGroup(menu)
        self._actions = {}
        for name in colormaps:
            action = menu.addAction(_gradient_icon(name, _MENU_SWATCH), name.capitalize())
            action.setCheckable(True)
            action.setIconVisibleInMenu(True)
            action.triggered.connect(lambda _checked, name=name: self._on_chosen(name))
            group.addAction(action)
            self._actions[name] = action
        self._swatch.setMenu(menu)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(_SPACING_PX)
        layout.addWidget(self._switch)
        layout.addWidget(self._label)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._swatch)
        self._show_colormap()

    def set_heat_map_on(self, on: bool) -> None:
        """Turn the switch; reports like a click where that changes it."""
        self._switch.setChecked(on)

    def set_opacity(self, opacity: float) -> None:
        """Move the slider; reports like a drag where that changes it."""
        self._slider.setValue(round(opacity * 100))

    def set_colormap(self, name: str) -> None:
        """Choose colours; reports like a click where that changes them."""
        if name != self._colormap and name in self._actions:
            self._on_chosen(name)

    def toggle(self) -> None:
        self._switch.toggle()

    @property
    def heat_map_on(self) -> bool:
        return self._switch.isChecked()

    @property
    def opacity(self) -> float:
        return self._slider.value() / 100

    @property
    def colormap_name(self) -> str:
        return self._colormap

    def _on_switched(self, on: bool) -> None:
        for widget in (self._label, self._slider, self._swatch):
            widget.setEnabled(on)
        self.visible_changed.emit(on)

    def _on_slid(self, value: int) -> None:
        self.opacity_changed.emit(value / 100)

    def _on_chosen(self, name: str) -> None:
        self._colormap = name
        self._show_colormap()
        self.colormap_changed.emit(name)

    def _show_colormap(self) -> None:
        self._swatch.setIcon(_gradient_icon(self._colormap))
        name = self._colormap.capitalize()
        self._swatch.setToolTip(self.tr("Colours: {0}").format(name))
        self._swatch.setAccessibleName(self.tr("Colours of the heat map: {0}").format(name))
        self._actions[self._colormap].setChecked(True)

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Of all parts, shown or not: else the bar would never grow back.
        parts = [
            part.sizeHint() for part in (self._switch, self._label, self._slider, self._swatch)
        ]
        width = sum(part.width() for part in parts) + (len(parts) - 1) * _SPACING_PX
        return self._with_margins(QSize(width, max(part.height() for part in parts)))

    def minimumSizeHint(self) -> QSize:
        return self._with_margins(QSize(self._switch.sizeHint().width(), 22))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # In a narrow window the word gives way to the slider it names, then slider and swatch too.
        full = self.sizeHint().width()
        without_label = full - self._label.sizeHint().width() - _SPACING_PX
        slack = self._slider.sizeHint().width() - self._slider.minimumWidth()
        without_slider = without_label - self._slider.sizeHint().width() - _SPACING_PX
        self._label.setVisible(self.width() >= full)
        self._slider.setVisible(self.width() >= without_label - slack)
        self._swatch.setVisible(self.width() >= without_slider)
        super().resizeEvent(event)

    def _with_margins(self, size: QSize) -> QSize:
        left, top, right, bottom = _MARGINS_PX
        frame = 2 * self.frameWidth()
        return size + QSize(left + right + frame, top + bottom + frame)


def _gradient_icon(name: str, size: QSize = _SWATCH) -> QIcon:
    """A rounded swatch of the colour map, drawn for screens of one to three times the pixels."""
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
