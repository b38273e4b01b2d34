"""The pass over a video: what leads where, what it writes, and that it can be stopped."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.segments import segments
from inception_gui.core.types import Score
from inception_gui.core.video.types import VideoFile
from inception_gui.errors import UserError
from inception_gui.workers.live.video_scan import VideoScan
from tests.widgets.sample_pictures import prediction
from tests.workers.known_answers import KnownAnswers
from tests.workers.live.scenes import write_film


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[VideoScan]:
    made = VideoScan()
    yield made
    made.close(5)
    made.deleteLater()


@pytest.fixture
def film(tmp_path: Path) -> VideoFile:
    return VideoFile(write_film(tmp_path / "film.avi", frames=40))


def answered(index: int, position_s: float, class_index: int, share: float) -> FramePrediction:
    score = Score(class_index, f"n{class_index:08d}", f"class {class_index}", share)
    return FramePrediction(index, position_s, replace(prediction(), scores=(score,)))


def test_stretches_say_which_class_leads_where() -> None:
    frames = [answered(n, n / 10, 7 if n < 50 else 9, 0.8) for n in range(100)]
    found = segments(frames)
    assert [(each.class_index, each.name) for each in found] == [(7, "class 7"), (9, "class 9")]
    assert found[0].begin_s == 0
    assert found[0].end_s == found[1].begin_s == pytest.approx(5.0, abs=0.3)
    assert found[1].end_s == pytest.approx(10.0)
    assert found[0].probability == pytest.approx(0.8)


def test_nobody_leads_where_nothing_is_sure() -> None:
    frames = [answered(n, n / 10, n, 0.2) for n in range(60)]
    found = segments(frames)
    assert [(each.class_index, each.name) for each in found] == [(None, "")]


def test_a_flicker_is_no_stretch() -> None:
    frames = [answered(n, n / 30, 9 if n == 150 else 7, 0.8) for n in range(300)]
    assert [each.class_index for each in segments(frames)] == [7]


def test_a_part_that_was_not_looked_at_is_no_stretch_and_makes_no_other_less_sure() -> None:
    whole = [n for n in range(1500) if not 250 <= n < 1250]
    found = segments([answered(n, n / 25, 7, 0.9) for n in whole])
    assert [each.class_index for each in found] == [7, 7]
    assert [each.probability for each in found] == pytest.approx([0.9, 0.9])
    told = [each for one in found for each in (one.begin_s, one.end_s)]
    assert told == pytest.approx([0, 10, 50, 60], abs=0.3)


@pytest.mark.parametrize("fps", [0.1, 0.7, 3.0, 10.0])
def test_times_that_are_not_quite_even_leave_nothing_out(fps: float) -> None:
    frames = [answered(n, (n + 0.3 * (n % 2)) / fps, 7, 0.8) for n in range(15)]
    (found,) = segments(frames)
    assert (found.begin_s, found.probability) == (0, pytest.approx(0.8))
    assert found.end_s == pytest.approx(15 / fps, rel=0.05)


def test_stretches_of_one_frame_and_of_none() -> None:
    assert segments([]) == ()
    assert [each.class_index for each in segments([answered(0, 0.0, 3, 0.9)])] == [3]


def test_a_long_video_has_no_more_stretches_than_a_screen_can_show() -> None:
    frames = [answered(n, float(n), n % 2, 0.9) for n in range(5000)]
    assert len(segments(frames, buckets=100)) <= 101


def test_every_frame_is_looked_at_and_the_halves_are_told_apart(
    qtbot: QtBot, work: VideoScan, inference: Inference, film: VideoFile
) -> None:
    progress: list[tuple[int, int]] = []
    work.progressed.connect(lambda done, total: progress.append((done, total)))
    with qtbot.waitSignal(work.finished, timeout=30_000):
        work.start(film, inference)
    assert work.is_complete
    assert [each.index for each in work.predictions] == list(range(40))
    assert len(work.segments) == 2
    assert work.segments[0].class_index != work.segments[1].class_index
    assert progress[-1][0] == 40
    qtbot.waitUntil(lambda: work.busy == "")


def test_a_stopped_pass_keeps_what_it_saw_and_says_it_is_idle(
    qtbot: QtBot,
    work: VideoScan,
    inference: Inference,
    classifier: KnownAnswers,
    tmp_path: Path,
) -> None:
    film = VideoFile(write_film(tmp_path / "long.avi", frames=2000, side=16))
    work.start(film, inference)
    qtbot.waitUntil(lambda: len(work.predictions) > 10)
    work.cancel()
    assert work.busy == ""
    seen = len(work.predictions)
    assert 10 < seen < 2000
    assert not work.is_complete
    qtbot.wait(50)
    assert len(work.predictions) == seen


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_the_predictions_of_every_frame_are_written(
    qtbot: QtBot,
    work: VideoScan,
    inference: Inference,
    film: VideoFile,
    tmp_path: Path,
    suffix: str,
) -> None:
    with qtbot.waitSignal(work.finished, timeout=30_000):
        work.start(film, inference)
    path = tmp_path / f"frames.{suffix}"
    with qtbot.waitSignal(work.exported) as exported:
        work.export_frames(path)
    assert exported.args == [path]
    text = path.read_text("utf-8-sig")
    if suffix == "csv":
        assert len(list(csv.DictReader(text.splitlines()))) == 40
    else:
        assert len([json.loads(line) for line in text.splitlines()]) == 40


def test_the_video_with_its_overlay_is_written_and_can_be_opened(
    qtbot: QtBot, work: VideoScan, inference: Inference, film: VideoFile, tmp_path: Path
) -> None:
    import cv2

    path = tmp_path / "overlay.avi"
    with qtbot.waitSignal(work.exported, timeout=60_000):
        work.export_video(film, inference, path, opacity=0.5, colormap="inferno")
    capture = cv2.VideoCapture(str(path))
    frames = 0
    while capture.read()[0]:
        frames += 1
    capture.release()
    assert frames == 40
    assert str(work.written) == "MPEG-4 video"
    assert work.source == film, "opening it again does not take it for another one"


def test_what_cannot_be_read_is_a_sentence(
    qtbot: QtBot, work: VideoScan, inference: Inference, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(bytes(500))
    with qtbot.waitSignal(work.went_wrong) as wrong:
        work.start(VideoFile(broken), inference)
    assert isinstance(wrong.args[0], UserError)
    qtbot.waitUntil(lambda: work.busy == "")
    assert not work.is_complete


@pytest.mark.parametrize("which", ["the video", "an image of the list"])
def test_no_export_replaces_the_video_or_an_image_of_the_window(
    qtbot: QtBot, tmp_path: Path, work: VideoScan, film: VideoFile, which: str
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"a photo")
    work.inputs = lambda: [str(photo)]
    work.source = film
    target = tmp_path / "results.csv"
    target.symlink_to(film.path if which == "the video" else photo)
    before = target.read_bytes()
    with qtbot.waitSignal(work.went_wrong) as wrong:
        work.export_frames(target)
    assert wrong.args is not None
    assert "is not replaced" in wrong.args[0].sentence
    assert target.read_bytes() == before
