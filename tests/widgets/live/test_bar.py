"""The bar below the live picture: the keyboard goes through it as it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.live.bar import LiveBar


def test_tab_goes_from_left_to_right(qtbot: QtBot, themes: ThemeSource) -> None:
    bar = LiveBar(themes, MapStyleModel())
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    bar.show()
    qtbot.waitExposed(bar)
    bar.set_ready(frames=True, predictions=True)
    bar.pause.setFocus(Qt.FocusReason.TabFocusReason)
    lefts = []
    for _ in range(7):
        focused = bar.focusWidget()
        assert isinstance(focused, QWidget)
        lefts.append(focused.x())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert len(set(lefts)) == 7
    assert lefts == sorted(lefts)


def test_the_heat_maps_controls_rest_while_it_is_off(qtbot: QtBot, themes: ThemeSource) -> None:
    style = MapStyleModel()
    bar = LiveBar(themes, style)
    qtbot.addWidget(bar)
    style.set_visible(False)
    assert not bar._slider.isEnabled()
    assert not bar._colours.isEnabled()
    assert bar.pause.isEnabled()
