"""What files say of themselves is believed only where it can be true."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.video.timeline import Timeline, sane_fps, sane_frames, sane_seconds


def test_nonsense_that_a_file_says_is_not_believed() -> None:
    assert sane_fps(1000.0) is None
    assert sane_fps(-1.0) is None
    assert sane_fps(float("nan")) is None
    assert sane_fps(29.97) == 29.97
    assert sane_frames(-9.223372036854776e18, 25.0) is None
    assert sane_frames(-1.0, None) is None
    assert sane_frames(float("inf"), 25.0) is None
    assert sane_frames(1e7, 0.1) is None
    assert sane_frames(250.0, 25.0) == 250
    assert sane_seconds(1e12) is None
    assert sane_seconds(-1.0) is None
    assert sane_seconds(7.04) == 7.04


def test_times_only_grow_whatever_the_file_says() -> None:
    timeline = Timeline(25.0)
    said = [0.0, 0.04, 0.04, 0.2, 0.1, None, 5.0]
    np.testing.assert_allclose(
        [timeline.next(one) for one in said], [0, 0.04, 0.08, 0.2, 0.24, 0.28, 5.0]
    )


def test_times_go_on_behind_a_jump() -> None:
    timeline = Timeline(25.0)
    said = [90000.0, 90000.04, 3.0, 3.04, 4278191.04, 4278191.08]
    times = [timeline.next(one - 90000.0) for one in said]
    np.testing.assert_allclose(times, [0, 0.04, 0.08, 0.12, 0.16, 0.20], atol=1e-6)


def test_a_damaged_part_is_counted_by_the_time_that_it_took() -> None:
    timeline = Timeline(25.0)
    timeline.next(1.0)
    assert timeline.pass_over(None, None) is None
    assert timeline.pass_over(0.5, None) is None
    assert timeline.pass_over(101.04, None) is None, "nobody knows that the film is so long"
    assert timeline.pass_over(101.04, 200.0) == 2500
    assert timeline.next(101.04) == pytest.approx(101.04)
