"""Predictions of a film's frames are exported with their times."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.export_frames import export_frames
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Progress
from inception_gui.core.video.types import VideoFile
from inception_gui.errors import Kind, UserError
from tests.core.video.films import write_film


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_predictions_are_exported_with_their_time_stamps(
    network: Inference, tmp_path: Path, suffix: str
) -> None:
    source = VideoFile(write_film(tmp_path / "=a.mp4", 10, fps=10))
    found = [e for e in scan_video(source, network) if isinstance(e, FramePrediction)]
    path = tmp_path / f"out{suffix}"
    assert list(export_frames(found, source, path)) == [path]
    text = path.read_text(encoding="utf-8-sig")
    if suffix == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert rows[0]["source"] == "'=a.mp4"  # no formula
        assert rows[3]["label_1"] == found[3].prediction.scores[0].name
    else:
        rows = [json.loads(line) for line in text.splitlines()]
        assert rows[3]["top"][0]["name"] == found[3].prediction.scores[0].name
    assert [float(row["position_s"]) for row in rows] == [
        pytest.approx(step / 10) for step in range(10)
    ]
    with pytest.raises(UserError) as caught:
        list(export_frames(found, source, tmp_path / "out.txt"))
    assert caught.value.kind is Kind.WRONG_USAGE


def test_predictions_whose_export_is_ended_leave_the_old_file(
    network: Inference, tmp_path: Path
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 4))
    found = [e for e in scan_video(source, network) if isinstance(e, FramePrediction)]
    path = tmp_path / "out" / "a.csv"
    path.parent.mkdir()
    path.write_text("an older one")
    events = export_frames(found * 1000, source, path)
    assert next(events) == Progress(1000, 4000)
    events.close()
    assert path.read_text() == "an older one"
    assert list(path.parent.iterdir()) == [path]
    assert list(export_frames(found * 1000, source, path))[-1] == path
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 4001
