"""Every frame of a video is classified once, however often that is interrupted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.resume_scan import resume_scan
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.stored_scan import StoredScan, key_of
from inception_gui.core.types import Failure, Mode, Progress
from inception_gui.core.video.types import VideoFile
from tests.core.video.films import number_of, spoil, write_film  # noqa: F401

FRAMES = 40


def stored(folder: Path, film: VideoFile) -> StoredScan:
    key = key_of(film, "ab" * 32, Mode.STANDARD)
    assert key is not None
    made = StoredScan(folder, key, film)
    made.load()
    return made


@pytest.mark.parametrize("suffix", ["mp4", "avi", "mkv"])
def test_a_scan_that_is_interrupted_again_and_again_is_the_same_as_a_whole_one(
    network: Inference, tmp_path: Path, suffix: str
) -> None:
    film = VideoFile(write_film(tmp_path / f"a.{suffix}", FRAMES))
    whole = [each for each in scan_video(film, network) if isinstance(each, FramePrediction)]
    assert len(whole) == FRAMES
    came: list[FramePrediction] = []
    for _ in range(FRAMES):
        scan = stored(tmp_path / "scans", film)
        if scan.is_complete:
            break
        new = 0
        with closing(resume_scan(film, network, scan)) as events:
            for event in events:
                if isinstance(event, FramePrediction):
                    came.append(event)
                    new += 1
                    if new == 15:
                        break
    assert [each.index for each in came] == list(range(FRAMES))
    for one, expected in zip(came, whole, strict=True):
        assert one.position_s == pytest.approx(expected.position_s, abs=0.002)
        assert one.prediction.scores == expected.prediction.scores
        assert one.prediction.item == expected.prediction.item
    again = StoredScan(tmp_path / "scans", key_of(film, "ab" * 32, Mode.STANDARD), film)  # type: ignore[arg-type]
    assert [each.index for each in again.load()] == list(range(FRAMES))


def test_progress_counts_what_is_stored(network: Inference, tmp_path: Path) -> None:
    film = VideoFile(write_film(tmp_path / "a.mp4", FRAMES))
    with closing(resume_scan(film, network, stored(tmp_path / "scans", film))) as events:
        for event in events:
            if isinstance(event, FramePrediction) and event.index == 9:
                break
    told = [
        event
        for event in resume_scan(film, network, stored(tmp_path / "scans", film))
        if isinstance(event, Progress)
    ]
    assert (told[0].done, told[0].total) == (10, FRAMES)
    assert told[-1].done == FRAMES


def test_damaged_frames_are_counted_once(network: Inference, tmp_path: Path) -> None:
    film = VideoFile(spoil(write_film(tmp_path / "a.mp4", 60), 0.2, 0.7))
    expected = [event for event in scan_video(film, network) if isinstance(event, Failure)]
    assert expected
    while not (scan := stored(tmp_path / "scans", film)).is_complete:
        new = 0
        with closing(resume_scan(film, network, scan)) as events:
            for event in events:
                new += isinstance(event, FramePrediction)
                if new == 12:
                    break
    failed = stored(tmp_path / "scans", film).failed
    assert sum(failed.values()) == sum(failure.in_a_row for failure in expected)
