"""Segments are written as a table and as subtitles."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from inception_gui.core.jobs.export_segments import export_segments
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.video.types import VideoFile
from inception_gui.errors import Kind, UserError
from tests.workers.live.test_video_scan import answered

FILM = VideoFile(Path("/films/holiday.mp4"))


def frames() -> PackedPredictions:
    """Ten seconds of one class, ten unsure ones, then another class until 1:00:30."""
    return PackedPredictions(
        answered(n, float(n), 7 if n < 20 else 9, 0.1 if 10 <= n < 20 else 0.9) for n in range(3630)
    )


def test_a_table_of_segments_has_times_class_and_conditions(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert list(export_segments(frames(), FILM, path)) == [path]
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [row["class"] for row in rows] == ["class 7", "not sure", "class 9"]
    assert [row["class_index"] for row in rows] == ["7", "", "9"]
    assert [float(row["from_s"]) for row in rows] == [0, 10, 20]
    assert rows[-1]["to"] == "01:00:30.000"
    assert float(rows[0]["probability"]) == pytest.approx(0.9)
    assert all(row["weights_sha256"] and row["mode"] and row["version"] for row in rows)


def test_subtitles_name_what_is_sure(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    list(export_segments(frames(), FILM, path))
    assert path.read_text("utf-8") == (
        "1\n00:00:00,000 --> 00:00:10,000\nclass 7 90.0%\n\n"
        "2\n00:00:20,000 --> 01:00:30,000\nclass 9 90.0%\n\n"
    )


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        list(export_segments(frames(), FILM, tmp_path / "a.txt"))
    assert caught.value.kind is Kind.WRONG_USAGE
    assert not list(tmp_path.iterdir())
