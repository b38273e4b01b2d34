"""Speed and time left are true when the speed is steady and calm when it is not."""

from __future__ import annotations

import pytest

from inception_gui.widgets.common.eta import Pace


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_nothing_is_claimed_too_early(clock: Clock) -> None:
    pace = Pace(clock)
    pace.update(0)
    clock.now += 0.5
    pace.update(50)
    assert pace.per_second is None
    assert pace.seconds_left(100) is None


def test_a_steady_speed_is_told_exactly(clock: Clock) -> None:
    pace = Pace(clock)
    for done in range(0, 400, 10):
        pace.update(done)
        clock.now += 0.25
    assert pace.per_second == pytest.approx(40)
    assert pace.seconds_left(790) == pytest.approx(10)


def test_a_hiccup_is_smoothed(clock: Clock) -> None:
    pace = Pace(clock)
    for done in range(0, 400, 10):
        pace.update(done)
        clock.now += 0.25
    clock.now += 0.25
    pace.update(390)
    assert pace.per_second is not None
    assert 20 < pace.per_second < 40


def test_going_back_is_a_new_start(clock: Clock) -> None:
    pace = Pace(clock)
    for done in (0, 100, 200):
        pace.update(done)
        clock.now += 1
    assert pace.per_second is not None
    pace.update(0)
    assert pace.per_second is None


def test_a_stall_promises_nothing(clock: Clock) -> None:
    pace = Pace(clock)
    for _ in range(5):
        pace.update(0)
        clock.now += 1
    assert pace.seconds_left(10) is None
