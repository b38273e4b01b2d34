"""Segments in full detail, for tables and subtitles of long videos."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inception_gui.core.labels.verdict import NEW
from inception_gui.core.live import compact_predictions
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.segment_list import segment_list
from inception_gui.core.live.segments import segments
from inception_gui.core.types import Verdict
from tests.workers.live.test_video_scan import answered


def test_an_hour_has_segments_of_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compact_predictions, "_CHUNK", 100)
    # 5 frames a second for 20 minutes; another class in one second of each minute.
    frames = PackedPredictions(
        answered(n, n / 5, 9 if n // 5 % 60 == 30 else 7, 0.8) for n in range(6000)
    )
    found = segment_list(frames)
    assert [each.class_index for each in found] == [7, 9] * 20 + [7]
    for minute, each in enumerate(found[1::2]):
        assert each.begin_s == pytest.approx(minute * 60 + 30, abs=0.3)
        assert each.end_s - each.begin_s == pytest.approx(1.0, abs=0.3)
    assert len(segments(frames)) < len(found), "a timeline has no room for them"


def test_pieces_that_meet_are_one_segment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compact_predictions, "_CHUNK", 64)
    frames = PackedPredictions(answered(n, n / 25, 7, 0.6 if n < 500 else 0.8) for n in range(1000))
    (one,) = segment_list(frames)
    assert (one.begin_s, one.end_s) == pytest.approx((0, 40), abs=0.1)
    assert one.probability == pytest.approx(0.7, abs=0.01)


def test_a_part_that_was_not_classified_stays_open() -> None:
    frames = PackedPredictions(
        answered(n, n / 25, 7, 0.9) for n in range(1000) if not 250 <= n < 750
    )
    assert [round(each.begin_s) for each in segment_list(frames)] == [0, 30]


def test_nothing_has_no_segments() -> None:
    assert segment_list(PackedPredictions()) == ()


def test_where_frames_are_unlike_anything_taught_no_class_leads() -> None:
    said = Verdict(NEW, "new")
    known = [answered(n, n / 25, 7, 0.9) for n in range(500)]
    new = [answered(n, n / 25, 7, 0.9) for n in range(500, 1000)]
    new = [replace(one, prediction=replace(one.prediction, verdict=said)) for one in new]
    first, second = segment_list(PackedPredictions([*known, *new]))
    assert (first.class_index, second.class_index, second.name) == (7, None, NEW)
    assert second.begin_s == pytest.approx(20, abs=0.3)
