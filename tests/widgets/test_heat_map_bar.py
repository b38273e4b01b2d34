"""The heat map's controls report what a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.colormaps import COLORMAPS
from inception_gui.widgets.heat_map_bar import HeatMapBar
from inception_gui.widgets.theme import ThemeSource


@pytest.fixture
def bar(qtbot: QtBot, themes: ThemeSource) -> HeatMapBar:
    made = HeatMapBar(themes)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_switch_reports_and_rests_the_others(qtbot: QtBot, bar: HeatMapBar) -> None:
    switch = bar.findChild(QCheckBox)
    slider = bar.findChild(QSlider)
    with qtbot.waitSignal(bar.visible_changed) as off:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert off.args == [False]
    assert not slider.isEnabled()
    with qtbot.waitSignal(bar.visible_changed) as on:
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert on.args == [True]
    assert slider.isEnabled()


def test_the_slider_reports_zero_to_one(qtbot: QtBot, bar: HeatMapBar) -> None:
    slider = bar.findChild(QSlider)
    slider.setFocus()
    with qtbot.waitSignal(bar.opacity_changed) as full:
        qtbot.keyClick(slider, Qt.Key.Key_End)
    assert full.args == [1.0]
    with qtbot.waitSignal(bar.opacity_changed) as none:
        qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert none.args == [0.0]
    with qtbot.waitSignal(bar.opacity_changed):
        bar.set_opacity(0.3)
    assert bar.opacity == pytest.approx(0.3)


def test_every_colour_map_can_be_chosen(qtbot: QtBot, bar: HeatMapBar) -> None:
    menu = bar.findChild(QToolButton).menu()
    assert len(menu.actions()) == len(COLORMAPS)
    for name, action in zip(COLORMAPS, menu.actions(), strict=True):
        assert action.text().casefold() == name
        with qtbot.waitSignal(bar.colormap_changed) as chosen:
            action.trigger()
        assert chosen.args == [name]
        assert bar.colormap_name == name
        assert action.isChecked()


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
