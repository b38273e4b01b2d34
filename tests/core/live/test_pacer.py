"""A video plays at its own speed or at the one that was chosen."""

from __future__ import annotations

import pytest

from inception_gui.core.live.pacer import Pacer


@pytest.mark.parametrize(("speed", "wanted_s"), [(1.0, 0.5), (0.25, 2.0), (4.0, 0.125)])
def test_half_a_second_of_video_takes_as_long_as_the_speed_says(
    speed: float, wanted_s: float
) -> None:
    pacer = Pacer(fps=10)
    pacer.set_speed(speed)
    assert pacer.wait_s(3.0, now=100.0) == 0.0
    assert pacer.wait_s(3.5, now=100.0) == pytest.approx(wanted_s)


def test_another_speed_holds_from_the_frame_on_display() -> None:
    pacer = Pacer(fps=10)
    pacer.wait_s(0.0, now=100.0)
    pacer.wait_s(5.0, now=105.0)
    pacer.set_speed(2.0)
    assert pacer.wait_s(5.1, now=105.1) == 0.0, "the next frame is due at once"
    assert pacer.wait_s(7.1, now=105.1) == pytest.approx(1.0)


def test_a_fast_video_that_is_late_skips_more_frames() -> None:
    slow, fast = Pacer(fps=10), Pacer(fps=10)
    fast.set_speed(4.0)
    assert slow.frames_late(-0.5) == 5
    assert fast.frames_late(-0.5) == 20


def test_a_video_that_is_hopelessly_late_goes_on_from_where_it_is() -> None:
    pacer = Pacer(fps=10)
    pacer.wait_s(0.0, now=100.0)
    assert pacer.wait_s(1.0, now=200.0) == 0.0
    assert pacer.wait_s(2.0, now=200.0) == pytest.approx(1.0)
