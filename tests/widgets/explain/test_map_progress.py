"""The sign that a heat map is being made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.map_progress import MapProgress


def test_a_quick_map_shows_no_sign_and_a_slow_one_its_percentage_and_stop(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    sign = MapProgress(themes)
    qtbot.addWidget(sign)
    sign.set_busy(True)
    assert not sign.isVisible()
    qtbot.waitUntil(sign.isVisible)
    assert sign.text == "Making the heat map…"
    sign.set_progress(30, 120)
    assert sign.text == sign.accessibleName() == "Making the heat map: 25%"
    stops: list[bool] = []
    sign.stop_requested.connect(lambda: stops.append(True))
    qtbot.mouseClick(sign.stop, Qt.MouseButton.LeftButton)
    assert stops == [True]
    sign.set_busy(False)
    assert not sign.is_busy
