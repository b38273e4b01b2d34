"""What follows for an image is not closed while a thread still does it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import Any, cast

from pytestqt.qtbot import QtBot

from inception_gui.core.types import Prediction
from inception_gui.workers.follow.folder_follower import FolderFollower


class Slow:
    """Does what follows until it may end."""

    tries_again = False

    def __init__(self) -> None:
        self.began, self.may_end = threading.Event(), threading.Event()
        self.is_closed = False

    def do(self, predictions: Sequence[Prediction]) -> Iterator[Any]:
        self.began.set()
        self.may_end.wait(30)
        yield from ()

    def close(self) -> None:
        self.is_closed = True


def followed_by(then: Slow) -> FolderFollower:
    made = FolderFollower()
    made.set_then(cast("Any", then))
    made.do_then([cast("Prediction", object())])
    assert then.began.wait(10)
    return made


def test_closing_leaves_alone_what_is_still_being_done(qtbot: QtBot) -> None:
    then = Slow()
    follower = followed_by(then)
    follower.close(0.05)
    assert not then.is_closed
    then.may_end.set()
    qtbot.waitUntil(lambda: not follower.is_doing)


def test_closing_closes_what_is_done(qtbot: QtBot) -> None:
    then = Slow()
    follower = followed_by(then)
    then.may_end.set()
    qtbot.waitUntil(lambda: not follower.is_doing)
    follower.close(5)
    assert then.is_closed
