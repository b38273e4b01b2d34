"""Passes over films: every n-th frame, in order."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.segments import segments
from inception_gui.core.types import Failure, Progress
from inception_gui.core.video.types import ImageSequence, SourceError, Trouble, VideoFile
from tests.core.video.films import (
    encode_film,
    numbered_frame,
    spoil,
    write_film,
    write_pictures,
)


def open_files() -> set[str]:
    """The files that this process holds open; none where the system does not tell."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return set()
    return {str(link.readlink()) for link in folder.iterdir() if link.exists()}


def test_every_nth_frame_of_a_film_is_looked_at_in_order(
    network: Inference, tmp_path: Path
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 50, fps=10))
    events = list(scan_video(source, network, every=4, heat_maps=2))
    found = [event for event in events if isinstance(event, FramePrediction)]
    assert [one.index for one in found] == list(range(0, 50, 4))
    np.testing.assert_allclose([one.position_s for one in found], np.arange(0, 50, 4) / 10)
    assert all(len(one.heat_maps) == 2 for one in found)
    assert [one.prediction.item.page for one in found] == [one.index for one in found]
    steps = [event for event in events if isinstance(event, Progress)]
    assert (steps[0].done, steps[-1].done, steps[-1].total) == (0, 13, 13)


def test_frames_may_be_counted_by_the_second(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 50, fps=25))
    found = [e for e in scan_video(source, network, fps=5) if isinstance(e, FramePrediction)]
    assert [one.index for one in found] == list(range(0, 50, 5))


def test_a_broken_picture_does_not_stop_the_others(network: Inference, tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "a", 6)
    (folder / "shot_005.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    events = list(scan_video(ImageSequence(folder), network))
    assert sum(isinstance(event, FramePrediction) for event in events) == 5
    (failure,) = [event for event in events if isinstance(event, Failure)]
    assert failure.item.page == 5


def test_a_pass_can_be_ended_and_gives_the_film_back(network: Inference, tmp_path: Path) -> None:
    path = write_film(tmp_path / "a.mp4", 200)
    events = scan_video(VideoFile(path), network)
    for _ in range(10):
        next(events)
    if open_files():
        assert str(path) in open_files()
    events.close()
    assert str(path) not in open_files()
    path.unlink()  # Windows would not let it go


def test_black_frames_get_no_class(network: Inference, tmp_path: Path) -> None:
    frames = [np.zeros((128, 192, 3), np.uint8)] * 3 + [numbered_frame(number) for number in (3, 4)]
    film = encode_film(tmp_path / "a.mp4", frames, codec="libx264")
    found = [e for e in scan_video(VideoFile(film), network) if isinstance(e, FramePrediction)]
    verdicts = [one.prediction.verdict.text for one in found]
    assert verdicts[:3] == ["black"] * 3
    assert all(score.probability == 0 for score in found[0].prediction.scores)
    assert "black" not in verdicts[3:]
    assert [part.class_index for part in segments(found[:3])] == [None]


def test_remains_of_a_damaged_part_get_no_class(network: Inference, tmp_path: Path) -> None:
    film = spoil(write_film(tmp_path / "a.mp4", 60), 0.2, 0.7)
    events = list(scan_video(VideoFile(film), network))
    found = [event for event in events if isinstance(event, FramePrediction)]
    lost = sum(event.in_a_row for event in events if isinstance(event, Failure))
    assert len(found) + lost == 60
    assert lost > 40


def test_what_is_no_film_is_a_sentence(network: Inference, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"no film")
    with pytest.raises(SourceError) as caught:
        list(scan_video(VideoFile(path), network))
    assert caught.value.trouble is Trouble.NO_VIDEO
