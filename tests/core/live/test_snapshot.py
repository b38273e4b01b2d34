"""A snapshot is a frame, its overlay and its prediction, and replaces nothing."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.snapshot import save_snapshot
from tests.core.live.captures import CAMERA, ScriptedCapture, colour, makes
from tests.core.live.live_frames import seen_of


def test_a_snapshot_is_the_frame_its_overlay_and_what_was_seen(
    network: Inference, tmp_path: Path
) -> None:
    half = colour(7, (120, 90))
    half[:, 60:] = 250
    half[0, 0] = (7, 0, 128)
    capture = ScriptedCapture(fps=100, make_pixels=lambda number: half)
    feed = Feed(CAMERA, make_capture=makes(capture))
    with closing(live(feed, lambda: network, LiveControls())) as events:
        (seen,) = seen_of(events, 1)
    feed.close()
    for name, mirrored in (("plain.png", False), ("mirrored.png", True)):
        ((picture, overlay, facts),) = save_snapshot(
            seen, tmp_path / name, source=CAMERA, class_index=8, mirrored=mirrored
        )
        wanted = half[:, ::-1] if mirrored else half
        np.testing.assert_array_equal(np.asarray(Image.open(picture)), wanted)
        assert (np.asarray(Image.open(overlay)) != wanted).any()
        told = json.loads(facts.read_text(encoding="utf-8"))
        assert told["source"] == "Scripted camera"
        assert told["top"][0]["index"] == 7
        assert told["overlay_class"] == 8
        assert told["mirrored"] is mirrored
    assert len(list(tmp_path.iterdir())) == 6


def test_a_snapshot_tells_the_scores_of_its_frame_from_those_that_were_shown(
    network: Inference, tmp_path: Path
) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100)))
    with closing(live(feed, lambda: network, LiveControls(smoothing_s=1.5))) as events:
        seen = seen_of(events, 5)[-1]
    feed.close()
    list(save_snapshot(seen, tmp_path / "shot.png", source=CAMERA))
    told = json.loads((tmp_path / "shot.json").read_text(encoding="utf-8"))
    assert told["smoothing_s"] == 0
    assert told["top"][0]["index"] == seen.prediction.scores[0].index
    assert told["shown"]["smoothing_s"] == 1.5
    shown = [(score["index"], score["probability"]) for score in told["shown"]["top"]]
    assert shown == [(score.index, score.probability) for score in seen.scores]
    assert told["weights"]["sha256"] == seen.prediction.weights_sha256


def test_a_snapshot_replaces_nothing(network: Inference, tmp_path: Path) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100)))
    with closing(live(feed, lambda: network, LiveControls())) as events:
        (seen,) = seen_of(events, 1)
    feed.close()
    # One of the three is enough, whoever it belongs to.
    mine = {"shot_overlay.png": b"my drawing", "shot (2).json": b"my list"}
    for name, content in mine.items():
        (tmp_path / name).write_bytes(content)
    for number in (3, 4):
        ((picture, overlay, facts),) = save_snapshot(seen, tmp_path / "shot.png", source=CAMERA)
        assert picture.name == f"shot ({number}).png"
        assert overlay.name == f"shot ({number})_overlay.png"
        assert facts.name == f"shot ({number}).json"
    assert {name: (tmp_path / name).read_bytes() for name in mine} == mine
    assert len(list(tmp_path.iterdir())) == 8


def test_a_snapshot_dims_what_the_network_has_not_seen_as_the_window_does(
    network: Inference, tmp_path: Path
) -> None:
    capture = ScriptedCapture(fps=100)
    capture.make_pixels = lambda _: np.full((48, 96, 3), 200, np.uint8)
    feed = Feed(CAMERA, make_capture=makes(capture))
    with closing(live(feed, lambda: network, LiveControls())) as events:
        (seen,) = seen_of(events, 1)
    feed.close()
    list(save_snapshot(seen, tmp_path / "shot.png", source=CAMERA, opacity=0.0))
    with Image.open(tmp_path / "shot_overlay.png") as picture:
        overlay = np.asarray(picture)
    assert (overlay[24, 48] == 200).all()
    assert (overlay[:, :4] < 150).all()
    assert (overlay[:, -4:] < 150).all()
