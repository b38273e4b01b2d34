"""Whether the camera may be used is asked once, and the answer reaches who asked."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.errors import UserError
from inception_gui.workers.live.macos_permission import (
    AUTHORISED,
    DENIED,
    NOT_ASKED_YET,
    RESTRICTED,
    CameraPermission,
)


class System:
    """Says what it was told to; asks on a thread of its own, as macOS does."""

    def __init__(self, status: int, grants: bool = False) -> None:
        self._status = status
        self.grants = grants
        self.asked = 0

    def status(self) -> int:
        return self._status

    def ask(self, answered: Callable[[bool], None]) -> None:
        self.asked += 1
        thread = threading.Thread(target=answered, args=(self.grants,))
        thread.start()


def ask(permission: CameraPermission) -> list[UserError | None]:
    answers: list[UserError | None] = []
    permission.ask(answers.append)
    return answers


def test_a_camera_that_may_be_used_is_not_asked_about(qtbot: QtBot) -> None:
    system = System(AUTHORISED)
    assert ask(CameraPermission(system)) == [None]
    assert system.asked == 0


@pytest.mark.parametrize("status", [DENIED, RESTRICTED])
def test_a_refusal_says_where_to_change_it(qtbot: QtBot, status: int) -> None:
    system = System(status)
    (answer,) = ask(CameraPermission(system))
    assert answer is not None
    assert "System Settings" in answer.hint
    assert system.asked == 0


@pytest.mark.parametrize("grants", [True, False])
def test_the_first_time_the_user_is_asked(qtbot: QtBot, grants: bool) -> None:
    system = System(NOT_ASKED_YET, grants)
    permission = CameraPermission(system)
    main = threading.get_ident()
    answers: list[tuple[UserError | None, int]] = []
    permission.ask(lambda refused: answers.append((refused, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(answers))
    refused, thread = answers[0]
    assert (refused is None) is grants
    assert thread == main, "the window's thread goes on"
    assert system.asked == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="there the system is asked")
def test_other_systems_need_no_question(qtbot: QtBot) -> None:
    assert ask(CameraPermission()) == [None]


@pytest.mark.skipif(sys.platform != "darwin", reason="only macOS has AVFoundation")
def test_avfoundation_says_a_status_it_knows() -> None:
    from inception_gui.workers.live.macos_permission import _AVFoundation

    assert _AVFoundation().status() in (NOT_ASKED_YET, RESTRICTED, DENIED, AUTHORISED)
