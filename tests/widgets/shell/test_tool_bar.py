"""The toolbar's buttons ask, shrink to icons, and the chip says the network's state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.chip import NetworkChip, NetworkState
from inception_gui.widgets.shell.tool_bar import ToolBar


@pytest.fixture
def bar(qtbot: QtBot, themes: ThemeSource) -> ToolBar:
    made = ToolBar(themes)
    qtbot.addWidget(made)
    made.network_chip.set_state("ready", "Inception V3 · CPU · Standard", "on this processor")
    made.resize(1000, made.sizeHint().height())
    made.show()
    return made


def test_buttons_ask(qtbot: QtBot, bar: ToolBar) -> None:
    for button, signal in (
        (bar.open_button, bar.open_requested),
        (bar.folder_button, bar.folder_requested),
        (bar.paste_button, bar.paste_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            qtbot.keyClick(button, Qt.Key.Key_Space)


def test_saving_waits_for_something_to_save(bar: ToolBar) -> None:
    assert not bar.save_button.isEnabled()
    menu = QMenu(bar)
    bar.set_save_menu(menu)
    bar.set_save_enabled(True)
    assert bar.save_button.isEnabled()
    assert bar.save_button.menu() is menu


def test_a_narrow_bar_shows_icons_only_and_all_of_them(bar: ToolBar) -> None:
    bar.resize(480, bar.height())
    buttons = (bar.open_button, bar.folder_button, bar.paste_button, bar.save_button)
    assert all(button.compact for button in buttons)
    bar.layout().activate()
    for button in (*buttons, bar.network_chip):
        assert bar.rect().contains(button.geometry())
    assert bar.folder_button.accessibleName() == "Folder"
    bar.resize(1000, bar.height())
    assert not any(button.compact for button in buttons)


def _dot(chip: NetworkChip) -> QImage:
    return chip.grab(QRect(0, 0, 26, chip.height())).toImage()


def test_the_chip_looks_different_in_every_state(
    qtbot: QtBot, themes: ThemeSource, bar: ToolBar
) -> None:
    states: tuple[NetworkState, ...] = ("missing", "loading", "ready", "failed")
    seen = []
    for state in states:
        bar.network_chip.set_state(state, "Inception V3", "why")
        assert bar.network_chip.state == state
        bar.layout().activate()
        seen.append(_dot(bar.network_chip))
    assert all(a != b for i, a in enumerate(seen) for b in seen[i + 1 :])


def test_the_chip_speaks(bar: ToolBar) -> None:
    assert bar.network_chip.accessibleName() == "Inception V3 · CPU · Standard"
    assert bar.network_chip.toolTip() == "on this processor"


def test_the_theme_reaches_the_buttons(bar: ToolBar, themes: ThemeSource) -> None:
    light = bar.folder_button.grab().toImage()
    themes.set_choice("dark")
    assert bar.folder_button.grab().toImage() != light
