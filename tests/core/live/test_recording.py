"""Predictions are recorded with their times, until the disk is full."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from pathlib import Path

import pytest

from inception_gui import __version__
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.live.events import NoticeChanged, RecordingStopped
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.recording import Recording
from inception_gui.core.video.types import Stream
from inception_gui.errors import UserError
from tests.core.live.captures import CAMERA, ScriptedCapture, makes
from tests.core.live.live_frames import class_of, first, seen_of


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_predictions_are_recorded_with_their_times(
    network: Inference, tmp_path: Path, suffix: str
) -> None:
    source = Stream("http://=camera.local/x")
    path = tmp_path / f"日本{suffix}"
    feed = Feed(source, make_capture=makes(ScriptedCapture(fps=200)))
    controls = LiveControls(recording=Recording(path, source))
    recording = controls.recording
    assert recording is not None
    with closing(live(feed, lambda: network, controls)) as events:
        found = seen_of(events, 5)
    feed.close()
    recording.close()
    recording.write(found[0])  # too late: nothing happens
    assert recording.count == 5
    text = path.read_text(encoding="utf-8-sig" if suffix == ".csv" else "utf-8")
    if suffix == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert [row["label_1"] for row in rows] == [s.prediction.scores[0].name for s in found]
    else:
        rows = [json.loads(line) for line in text.splitlines()]
        assert [row["top"][0]["index"] for row in rows] == [class_of(seen) for seen in found]
    assert [int(row["frame"]) for row in rows] == [seen.frame.index for seen in found]
    assert [row["time"] for row in rows] == [
        seen.time.isoformat(timespec="milliseconds") for seen in found
    ]


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_every_line_says_under_what_conditions_it_was_made(
    network: Inference, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"a{suffix}"
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=200)))
    controls = LiveControls(recording=Recording(path, CAMERA), smoothing_s=2.0)
    with closing(live(feed, lambda: network, controls)) as events:
        seen = seen_of(events, 3)[-1]
    feed.close()
    assert controls.recording is not None
    controls.recording.close()
    made = seen.prediction
    if suffix == ".csv":
        row = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))[-1]
        weights = {"key": row["weights"], "sha256": row["weights_sha256"]}
    else:
        row = json.loads(path.read_text("utf-8").splitlines()[-1])
        weights = row["weights"]
    assert weights == {"key": made.weights_key, "sha256": made.weights_sha256}
    assert row["device"] == made.device
    assert row["mode"] == made.mode.value
    assert row["precision"] == made.precision
    assert row["version"] == __version__
    assert float(row["smoothing_s"]) == 0.0, "a line has its own frame's scores"


def recorded_over_a_gap(network: Inference, path: Path) -> None:
    captures = (ScriptedCapture(fps=100, unplugged_at=5), ScriptedCapture(fps=100))
    feed = Feed(CAMERA, retry_s=60, make_capture=makes(*captures))
    controls = LiveControls(recording=Recording(path, CAMERA))
    with closing(live(feed, lambda: network, controls)) as events:
        first(events, lambda event: isinstance(event, NoticeChanged))
        seen_of(events, 2)
    feed.close()
    assert controls.recording is not None
    controls.recording.close()


def test_after_a_break_a_recording_goes_on_with_a_line_that_marks_it(
    network: Inference, tmp_path: Path
) -> None:
    recorded_over_a_gap(network, tmp_path / "a.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    places = [place for place, row in enumerate(rows) if "gap" in row]
    assert len(places) == 1
    before, marked, after = rows[places[0] - 1], rows[places[0]]["gap"], rows[places[0] + 1]
    assert (marked["from"], marked["to"]) == (before["time"], after["time"])
    assert marked["seconds"] >= 1
    assert "unplugged" in marked["reason"]

    recorded_over_a_gap(network, tmp_path / "a.csv")
    lines = list(csv.DictReader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()))
    (marked,) = [line for line in lines if not line["frame"]]
    assert marked["verdict"].startswith("gap of ")
    assert not marked["label_1"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_ends_the_recording_and_not_the_job(network: Inference, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.symlink_to("/dev/full")
    with pytest.raises(UserError):
        Recording(path, CAMERA)  # its first line cannot be written
    jsonl = tmp_path / "a.jsonl"
    jsonl.symlink_to("/dev/full")
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100)))
    controls = LiveControls(recording=Recording(jsonl, CAMERA))
    with closing(live(feed, lambda: network, controls)) as events:
        stopped = first(events, lambda event: isinstance(event, RecordingStopped))
        assert isinstance(stopped, RecordingStopped)
        assert "a.jsonl" in stopped.error.sentence
        assert controls.recording is None
        seen_of(events, 2)
    feed.close()


def test_a_recording_needs_a_name_that_says_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        Recording(tmp_path / "a.txt", CAMERA)
    with pytest.raises(UserError):
        Recording(tmp_path / "no folder" / "a.csv", CAMERA)
