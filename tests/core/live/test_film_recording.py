"""What a camera shows is recorded as a video, and nobody waits for it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inception_gui.core.live.feed import Feed
from inception_gui.core.live.film_recording import FilmRecording
from inception_gui.core.video import film_writer
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import FeedInfo, Frame, VideoFile
from inception_gui.errors import Kind, UserError
from tests.core.live.captures import CAMERA, ScriptedCapture, makes, within
from tests.core.video.films import number_of, numbered_frame

INFO = FeedInfo(160, 120, 30.0, None, None, can_seek=False, is_live=True)


def frames_of(path: Path) -> list[Frame]:
    with Film(VideoFile(path)) as film:
        return [frame for frame in film.frames() if isinstance(frame, Frame)]


@pytest.mark.parametrize("suffix", ["mkv", "mp4"])
def test_every_frame_is_in_the_video_at_its_time(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    recording = FilmRecording(path, CAMERA, INFO)
    times_s = [5 + number / 30 for number in range(20)]
    times_s += [8 + number / 30 for number in range(20)]  # the camera was gone for two seconds
    for number, at_s in enumerate(times_s):
        recording.put(numbered_frame(number), at_s)
    recording.close()
    recording.close()
    written = frames_of(path)
    assert (recording.count, recording.dropped) == (40, 0)
    assert [number_of(frame.pixels) for frame in written] == list(range(40))
    assert [frame.position_s for frame in written] == pytest.approx(
        [at_s - 5 for at_s in times_s], abs=0.01
    )
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_frozen_image_is_recorded_on(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    capture = ScriptedCapture(fps=60, make_pixels=lambda number: numbered_frame(number % 200))
    feed = Feed(CAMERA, make_capture=makes(capture))
    feed.film = recording = FilmRecording(path, CAMERA, INFO)
    with within(20) as there_is_time:
        while recording.count < 5 and there_is_time():
            pass
        feed.pause()
        before = recording.count
        while recording.count < before + 10 and there_is_time():
            pass
    feed.close()
    recording.close()
    numbers = [number_of(frame.pixels) for frame in frames_of(path)]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert len(numbers) == recording.count


def test_a_slow_encoder_makes_nobody_wait_and_what_is_left_out_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()
    write = film_writer.FilmWriter.write

    def slowly(*arguments: Any) -> None:
        assert let_go.wait(20)
        write(*arguments)

    monkeypatch.setattr(film_writer.FilmWriter, "write", slowly)
    recording = FilmRecording(tmp_path / "a.mkv", CAMERA, INFO)
    for number in range(200):
        recording.put(numbered_frame(number), number / 30)
    assert recording.dropped > 100, "they did not gather in the memory"
    let_go.set()
    recording.close()
    assert recording.count + recording.dropped == 200
    assert len(frames_of(tmp_path / "a.mkv")) == recording.count


def test_a_camera_that_changes_its_size_is_recorded_on(tmp_path: Path) -> None:
    recording = FilmRecording(tmp_path / "a.mkv", CAMERA, INFO)
    for number in range(10):
        size = (120, 160) if number < 5 else (100, 50)
        recording.put(np.full((*size, 3), 200, np.uint8), number / 30)
    recording.close()
    written = frames_of(tmp_path / "a.mkv")
    assert {frame.pixels.shape for frame in written} == {(120, 160, 3)}
    assert len(written) == 10


def test_what_cannot_be_written_is_a_sentence_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        FilmRecording(tmp_path / "a.txt", CAMERA, INFO)
    recording = FilmRecording(tmp_path / "no folder" / "a.mkv", CAMERA, INFO)
    for number in range(100):
        recording.put(numbered_frame(number), number / 30)
    with within(20) as there_is_time:
        while not recording.has_failed and there_is_time():
            pass
    with pytest.raises(UserError) as caught:
        recording.close()
    assert caught.value.kind is Kind.WRITE_FAILED
    nothing = FilmRecording(tmp_path / "b.mkv", CAMERA, INFO)
    with pytest.raises(UserError):
        nothing.close()
    assert not list(tmp_path.iterdir())


def test_an_encoder_that_fails_in_an_unknown_way_is_no_success(tmp_path: Path) -> None:
    recording = FilmRecording(tmp_path / "a.mkv", CAMERA, INFO)
    broken: Any = np.zeros((120, 160, 3), np.float64)
    recording.put(broken, 0.0)
    with pytest.raises(UserError) as caught:
        recording.close()
    assert caught.value.kind is Kind.WRITE_FAILED
    assert list(tmp_path.iterdir()) == []
