"""The heat map's controls report what a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.drawing.colormaps import COLORMAPS
from inception_gui.core.types import MapStyle
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_bar import HeatMapBar
from inception_gui.widgets.explain.map_style_model import MapStyleModel


@pytest.fixture
def style() -> MapStyleModel:
    return MapStyleModel()


@pytest.fixture
def bar(qtbot: QtBot, themes: ThemeSource, style: MapStyleModel) -> HeatMapBar:
    made = HeatMapBar(themes, style)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_switch_reports_and_rests_the_others(
    qtbot: QtBot, bar: HeatMapBar, style: MapStyleModel
) -> None:
    switch = bar.findChild(QCheckBox)
    slider = bar.findChild(QSlider)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not style.is_visible
    assert not slider.isEnabled()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert style.is_visible
    assert slider.isEnabled()


def test_the_slider_sets_zero_to_one(qtbot: QtBot, bar: HeatMapBar, style: MapStyleModel) -> None:
    slider = bar.findChild(QSlider)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert style.style.opacity == 1.0
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert style.style.opacity == 0.0
    style.set_opacity(0.3)
    assert slider.value() == 30


def test_two_bars_of_one_model_show_the_same(
    qtbot: QtBot, themes: ThemeSource, bar: HeatMapBar, style: MapStyleModel
) -> None:
    style.set_style(MapStyle(opacity=0.2, colormap="magma"))
    style.set_visible(False)
    other = HeatMapBar(themes, style)
    qtbot.addWidget(other)
    for each in (bar, other):
        assert each.findChild(QSlider).value() == 20
        assert not each.findChild(QSlider).isEnabled()
        assert each._colours.name == "magma"
    bar.findChild(QCheckBox).click()
    assert other.findChild(QCheckBox).isChecked()


def test_an_unknown_colour_map_changes_nothing(style: MapStyleModel) -> None:
    style.set_colormap("mud")
    assert style.style == MapStyle()


def test_every_colour_map_can_be_chosen(bar: HeatMapBar, style: MapStyleModel) -> None:
    menu = bar.findChild(QToolButton).menu()
    actions = {action.data(): action for action in menu.actions() if not action.isSeparator()}
    assert sorted(actions) == sorted(COLORMAPS)
    actions["inferno"] = actions.pop("inferno")  # what is chosen already is no news: it comes last
    for name, action in actions.items():
        action.trigger()
        assert style.style.colormap == name
        assert action.isChecked()


def test_rainbows_come_last_and_are_called_misleading(bar: HeatMapBar) -> None:
    menu = bar.findChild(QToolButton).menu()
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles[0] == "Inferno"
    assert titles[-2:] == ["Turbo – rainbow, misleading", "Jet – rainbow, misleading"]


def test_one_comparison_at_a_time(qtbot: QtBot, bar: HeatMapBar) -> None:
    split, grid = bar.compare_button.menu().actions()
    said: list[str] = []
    bar.comparison_changed.connect(said.append)
    split.trigger()
    grid.trigger()
    grid.trigger()
    bar.toggle_comparison("split")
    bar.toggle_comparison("split")
    assert said == ["split", "grid", "", "split", ""]
    assert bar.comparison == ""


@pytest.mark.parametrize("share", [1.0, 0.8, 0.65, 0.5])
def test_what_is_shown_fits_and_the_switch_stays(bar: HeatMapBar, share: float) -> None:
    full = bar.sizeHint()
    bar.resize(max(round(full.width() * share), bar.minimumSizeHint().width()), full.height())
    bar.layout().activate()
    assert bar.sizeHint() == full, "or else it would never grow back"
    assert bar.findChild(QCheckBox).isVisible()
    for child in bar.findChildren(QWidget):
        if child.isVisible() and not isinstance(child, QMenu):
            assert bar.rect().contains(child.geometry()), child
            assert child.width() >= child.minimumSizeHint().width()
    bar.resize(full)
    assert bar.findChild(QSlider).isVisible()
    assert bar.findChild(QLabel).isVisible()
