"""From one change to the next one and back."""

from __future__ import annotations

import pytest

from inception_gui.core.live.changes import next_change_s
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.segment_list import segment_list
from tests.workers.live.test_video_scan import answered


def test_the_way_to_the_next_change_and_back() -> None:
    frames = PackedPredictions(answered(n, n / 10, n // 50, 0.9) for n in range(200))
    found = segment_list(frames)
    assert [round(each.begin_s) for each in found] == [0, 5, 10, 15]
    assert next_change_s(found, 0.0) == pytest.approx(5, abs=0.3)
    assert next_change_s(found, found[1].begin_s) == found[2].begin_s
    assert next_change_s(found, 17.0) is None
    assert next_change_s(found, 17.0, backwards=True) == found[3].begin_s
    assert next_change_s(found, found[3].begin_s + 0.1, backwards=True) == found[2].begin_s
    assert next_change_s(found, 0.1, backwards=True) is None
