"""The settings of predictions and heat maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QSlider

from inception_gui.core.drawing.colormaps import COLORMAPS
from inception_gui.widgets.common.wheel import spare_from_wheel
from inception_gui.widgets.explain.colour_button import title_of
from inception_gui.widgets.settings.row import ChoiceBox, SettingRow

if TYPE_CHECKING:
    from inception_gui.widgets.common.preferences import Preferences
    from inception_gui.widgets.explain.map_style_model import MapStyleModel
    from inception_gui.workers.session import Session

_MOST_CLASSES: Final = 5
_SLIDER_PX: Final = (150, 26)
_PERCENT: Final = 100


class AnswersSection(QObject):
    """Number of classes, threshold; colours and strength of heat maps."""

    def __init__(
        self,
        session: Session,
        map_style: MapStyleModel,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._map_style = map_style
        self._preferences = preferences
        self.classes = ChoiceBox([(number, str(number)) for number in range(1, _MOST_CLASSES + 1)])
        self.classes.activated.connect(
            lambda _at: preferences.set("scores_shown", self.classes.value)
        )
        self.unsure, self._unsure = _slider(1, _PERCENT - 1)
        self.unsure.valueChanged.connect(lambda at: session.set_unsure_below(at / _PERCENT))
        self.colours = ChoiceBox([(name, title_of(name)) for name in COLORMAPS])
        self.colours.activated.connect(lambda _at: map_style.set_colormap(str(self.colours.value)))
        self.strength, self._strength = _slider(0, _PERCENT)
        self.strength.valueChanged.connect(lambda at: map_style.set_opacity(at / _PERCENT))
        self.rows = [
            SettingRow(
                self.tr("Classes shown"),
                self.tr("How many of the five most probable classes are listed for an image."),
                self.classes,
                keywords=self.tr("top 5 number predictions"),
            ),
            SettingRow(
                self.tr("Not sure below"),
                self.tr("Below this probability of the top class, the verdict says “not sure”."),
                self.unsure,
                self._unsure,
                keywords=self.tr("threshold limit verdict"),
            ),
            SettingRow(
                self.tr("Colours of heat maps"),
                self.tr("Rainbows are last: they show edges that the map does not have."),
                self.colours,
                keywords=self.tr("colour map palette colour-blind"),
            ),
            SettingRow(
                self.tr("Strength of heat maps"),
                self.tr("How strongly a heat map covers the image."),
                self.strength,
                self._strength,
                keywords=self.tr("opacity transparency overlay"),
            ),
        ]
        session.unsure_below_changed.connect(lambda _share: self.show())
        map_style.style_changed.connect(lambda _style: self.show())
        preferences.changed.connect(lambda _name: self.show())
        self.show()

    def show(self) -> None:
        """Show what is in use."""
        style = self._map_style.style
        self.classes.show_value(self._preferences.settings.scores_shown)
        self.colours.show_value(style.colormap)
        for slider, label, share in (
            (self.unsure, self._unsure, self._session.unsure_below),
            (self.strength, self._strength, style.opacity),
        ):
            percent = round(share * _PERCENT)
            before = slider.blockSignals(True)
            slider.setValue(percent)
            slider.blockSignals(before)
            label.setText(self.tr("{0}%").format(percent))


def _slider(least: int, most: int) -> tuple[QSlider, QLabel]:
    """A slider, and the label that shows its value."""
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setFixedWidth(_SLIDER_PX[0])
    slider.setMinimumHeight(_SLIDER_PX[1])
    spare_from_wheel(slider)
    label = QLabel()
    label.setProperty("look", "soft")
    return slider, label
