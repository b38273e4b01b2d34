"""What a screen reader is given to speak: each answer once, and no flood of them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.announcer import Announcer


def test_a_text_is_announced_once_until_something_else_is_on_display(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announcer = Announcer(label, pause_ms=0)
    assert announcer.say("tabby")
    assert not announcer.say("tabby")
    assert announcer.say("lynx")
    announcer.forget()
    assert announcer.say("lynx")
    assert not announcer.say("")


def test_in_a_stream_of_changes_there_is_a_pause(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announcer = Announcer(label, pause_ms=600_000)
    assert announcer.say("tabby")
    assert not announcer.say("lynx")
    announcer.forget()
    assert announcer.say("lynx")
