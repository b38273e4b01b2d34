"""The heat map controls of every bar below an image: on or off, strength, colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSlider, QWidget

from inception_gui.core.types import MapStyle
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.wheel import spare_from_wheel
from inception_gui.widgets.explain.colour_button import ColourButton
from inception_gui.widgets.explain.map_style_model import MapStyleModel

_SLIDER_LEAST_PX: Final = (60, 22)
_SLIDER_MOST_PX: Final = 110


class HeatMapControls(QFrame):
    """A panel with controls that show and change a `MapStyleModel`; each bar lays them out."""

    def __init__(
        self,
        themes: ThemeSource,
        map_style: MapStyleModel,
        margins_px: tuple[int, int, int, int],
        parent: QWidget | None = None,
    ) -> None:
        """`margins_px` are the margins of the bar: left, top, right, bottom."""
        super().__init__(parent)
        self._map_style = map_style
        self._margins_px = margins_px
        self.setProperty("look", "card")
        self._switch = CheckBox(themes, self.tr("Heat map"))
        self._switch.toggled.connect(map_style.set_visible)
        self._label = QLabel(self.tr("Strength"))
        self._label.setProperty("look", "soft")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setMinimumSize(*_SLIDER_LEAST_PX)
        self._slider.setMaximumWidth(_SLIDER_MOST_PX)
        self._slider.setAccessibleName(self.tr("Strength of the heat map"))
        self._slider.setToolTip(self.tr("How strongly the heat map covers the image"))
        self._slider.valueChanged.connect(lambda value: map_style.set_opacity(value / 100))
        self._label.setBuddy(self._slider)
        spare_from_wheel(self._slider)
        for control in (self._switch, self._slider):
            # A click leaves the keys to the image.
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._colours = ColourButton()
        self._colours.chosen.connect(map_style.set_colormap)
        map_style.style_changed.connect(self._show_style)
        map_style.visible_changed.connect(self._show_visible)

    # For subclasses

    def _show_choices(self) -> None:
        """Show the model's present state; a bar calls this once all its parts exist."""
        self._show_style(self._map_style.style)
        self._show_visible(self._map_style.is_visible)

    def _ruled_by_switch(self) -> tuple[QWidget, ...]:
        """The widgets that are disabled while heat maps are hidden."""
        return self._label, self._slider, self._colours

    def _show_style(self, style: MapStyle) -> None:
        # Blocked: the slider's whole percents would replace a finer opacity.
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(style.opacity * 100))
        self._colours.choose(style.colormap)

    def _show_visible(self, visible: bool) -> None:
        self._switch.setChecked(visible)
        for widget in self._ruled_by_switch():
            widget.setEnabled(visible)

    def _slider_width(self, *, least: bool) -> int:
        return self._slider.minimumWidth() if least else self._slider.sizeHint().width()

    def _with_margins(self, size: QSize) -> QSize:
        left, top, right, bottom = self._margins_px
        frame = 2 * self.frameWidth()
        return size + QSize(left + right + frame, top + bottom + frame)
