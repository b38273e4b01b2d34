"""What every bar below a picture has for its heat map: on or off, strength, colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSlider, QWidget

from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.colour_button import ColourButton

_SLIDER_LEAST_PX: Final = (60, 22)
_SLIDER_MOST_PX: Final = 110


class HeatMapControls(QFrame):
    """A card with the controls made; a bar lays them out among its own and lets them give way.

    Signals:
        visible_changed(bool)
        opacity_changed(float): 0..1.
        colormap_changed(str)
    """

    visible_changed = Signal(bool)
    opacity_changed = Signal(float)
    colormap_changed = Signal(str)

    def __init__(
        self,
        themes: ThemeSource,
        margins_px: tuple[int, int, int, int],
        parent: QWidget | None = None,
    ) -> None:
        """`margins_px` are around the bar's parts: left, top, right, bottom."""
        super().__init__(parent)
        self._margins_px = margins_px
        self.setProperty("look", "card")
        self._switch = CheckBox(themes, self.tr("Heat map"))
        self._switch.setChecked(True)
        self._switch.toggled.connect(self._on_switched)
        self._label = QLabel(self.tr("Strength"))
        self._label.setProperty("look", "soft")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setValue(50)
        self._slider.setMinimumSize(*_SLIDER_LEAST_PX)
        self._slider.setMaximumWidth(_SLIDER_MOST_PX)
        self._slider.setAccessibleName(self.tr("Strength of the heat map"))
        self._slider.setToolTip(self.tr("How strongly the heat map covers the picture"))
        self._slider.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        self._label.setBuddy(self._slider)
        self._colours = ColourButton()
        self._colours.chosen.connect(self.colormap_changed)

    def set_heat_map_on(self, on: bool) -> None:
        """Turn the switch; reports like a click where that changes it."""
        self._switch.setChecked(on)

    def set_opacity(self, opacity: float) -> None:
        """Move the slider; reports like a drag where that changes it."""
        self._slider.setValue(round(opacity * 100))

    def set_colormap(self, name: str) -> None:
        """Choose colours; reports like a click where that changes them."""
        self._colours.choose(name)

    @property
    def heat_map_on(self) -> bool:
        return self._switch.isChecked()

    @property
    def opacity(self) -> float:
        return self._slider.value() / 100

    @property
    def colormap_name(self) -> str:
        return self._colours.name

    # For a bar

    def _ruled_by_switch(self) -> tuple[QWidget, ...]:
        """What rests while the heat map is off."""
        return self._label, self._slider, self._colours

    def _on_switched(self, on: bool) -> None:
        for widget in self._ruled_by_switch():
            widget.setEnabled(on)
        self.visible_changed.emit(on)

    def _slider_width(self, *, least: bool) -> int:
        return self._slider.minimumWidth() if least else self._slider.sizeHint().width()

    def _with_margins(self, size: QSize) -> QSize:
        left, top, right, bottom = self._margins_px
        frame = 2 * self.frameWidth()
        return size + QSize(left + right + frame, top + bottom + frame)
