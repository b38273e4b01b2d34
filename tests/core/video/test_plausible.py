"""What files say of themselves is believed only where it can be true."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.video.plausible import Positions, sane_fps, sane_frames


def test_places_are_believed_behind_a_long_gap_of_damaged_frames() -> None:
    positions = Positions(25.0)
    positions.next(1.0)
    positions.lose(2500)
    assert positions.next(101.04) == 101.04
    positions.lose(3)
    assert positions.next(float("nan")) == pytest.approx(101.2)


def test_nonsense_that_opencv_says_is_not_believed() -> None:
    assert sane_fps(1000.0) is None
    assert sane_fps(-1.0) is None
    assert sane_fps(float("nan")) is None
    assert sane_fps(29.97) == 29.97
    assert sane_frames(-9.223372036854776e18, 25.0) is None
    assert sane_frames(-1.0, None) is None
    assert sane_frames(float("inf"), 25.0) is None
    assert sane_frames(1e7, 0.1) is None
    assert sane_frames(250.0, 25.0) == 250


def test_positions_only_grow_whatever_the_file_says() -> None:
    positions = Positions(25.0)
    said = [0.0, 0.04, 0.04, 4278191.04, 0.0, float("nan"), 0.24, 5.0]
    np.testing.assert_allclose(
        [positions.next(one) for one in said], [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 5.0]
    )
