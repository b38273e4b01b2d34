from __future__ import annotations

import threading

import pytest

from inception_gui.core.backends.tuning_queue import SearchTurns

PATIENCE_S = 20.0


class _Stopped(Exception):
    pass


def nothing() -> None:
    """Go on."""


def test_who_is_waited_for_goes_before_who_works_behind() -> None:
    turns, order = SearchTurns(), list[str]()
    is_held, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with turns.turn(nothing, behind=True):
            is_held.set()
            assert let_go.wait(PATIENCE_S)

    def take(name: str, *, behind: bool) -> None:
        with turns.turn(nothing, behind=behind):
            order.append(name)

    holder = threading.Thread(target=hold)
    holder.start()
    assert is_held.wait(PATIENCE_S)
    assert not turns.is_wanted
    behind = threading.Thread(target=take, args=("behind",), kwargs={"behind": True})
    behind.start()
    wanted = threading.Thread(target=take, args=("wanted",), kwargs={"behind": False})
    wanted.start()
    while not turns.is_wanted:
        pass
    let_go.set()
    for thread in (holder, behind, wanted):
        thread.join(PATIENCE_S)
        assert not thread.is_alive()
    assert order == ["wanted", "behind"]
    assert not turns.is_wanted


@pytest.mark.parametrize("behind", [True, False])
def test_who_waits_can_be_told_to_stop(behind: bool) -> None:
    turns = SearchTurns()

    def stop() -> None:
        raise _Stopped

    with turns.turn(nothing, behind=False):
        with pytest.raises(_Stopped), turns.turn(stop, behind=behind):
            raise AssertionError("two have a turn")
        assert not turns.is_wanted
    with turns.turn(nothing, behind=behind):
        pass
