"""Settings are on the disk soon after a change, not only when the window closes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from inception_gui import paths, settings
from inception_gui.settings import Settings
from inception_gui.widgets.window.settings_keeper import SettingsKeeper


def test_a_change_is_saved_soon_and_the_last_one_at_the_end(qtbot: QtBot) -> None:
    parent = QObject()
    now = [Settings()]
    keeper = SettingsKeeper(lambda: now[0], parent)
    folder = paths.config_folder()
    now[0] = Settings(theme="dark")
    keeper.save_soon()
    qtbot.waitUntil(lambda: settings.load(folder).theme == "dark")
    now[0] = replace(now[0], opacity=0.1)
    keeper.save_soon()
    keeper.close()
    assert settings.load(folder) == now[0]
    assert not keeper._timer.isActive()
