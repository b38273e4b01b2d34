"""A film is written whole even where its sound cannot be."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.film_writer import FilmWriter
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import Frame, VideoFile
from inception_gui.core.video.video_written import DAMAGED, VideoWritten
from tests.core.video.films import numbered_frame


@pytest.fixture
def broadcast(tmp_path: Path) -> Path:
    """A second of MPEG-TS with AAC."""
    path = tmp_path / "one.ts"
    with av.open(str(path), "w", format="mpegts") as written:
        film = written.add_stream("mpeg4", 25)
        film.width, film.height, film.pix_fmt = 192, 128, "yuv420p"
        sound = written.add_stream("aac", 44_100, layout="mono")
        for number in range(25):
            frame = av.VideoFrame.from_ndarray(numbered_frame(number), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            written.mux(film.encode(frame.reformat(format="yuv420p")))
        for number in range(43):
            silence = np.zeros((1, 1024), np.float32)
            part = av.AudioFrame.from_ndarray(silence, format="fltp", layout="mono")
            part.sample_rate, part.pts, part.time_base = 44_100, number * 1024, Fraction(1, 44_100)
            written.mux(sound.encode(part))
        written.mux(film.encode(None))
        written.mux(sound.encode(None))
    return path


def copied(path: Path, target: Path) -> VideoWritten:
    source = VideoFile(path)
    with Film(source) as film:
        frames = [frame for frame in film.frames() if isinstance(frame, Frame)]
        with FilmWriter(target, target, frames[0].pixels, film.info, source) as writer:
            for frame in frames:
                writer.write(frame.pixels, frame.position_s)
            return writer.finish(None)


def count_of(path: Path) -> int:
    with Film(VideoFile(path)) as film:
        return sum(isinstance(frame, Frame) for frame in film.frames())


@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_a_film_whose_times_jump_back_is_written_to_its_end(
    broadcast: Path, tmp_path: Path, suffix: str
) -> None:
    joined, target = tmp_path / "two.ts", tmp_path / f"out.{suffix}"
    joined.write_bytes(2 * broadcast.read_bytes())
    written = copied(joined, target)
    assert count_of(target) == 50
    assert (written.has_sound, written.left_out) == (True, (DAMAGED,))
    assert str(written).endswith("video with its sound; damaged parts of the sound left out")


def test_sound_of_a_broadcast_that_an_avi_has_no_place_for_is_left_out(
    broadcast: Path, tmp_path: Path
) -> None:
    written = copied(broadcast, tmp_path / "out.avi")
    assert count_of(tmp_path / "out.avi") == 25
    assert (written.has_sound, written.left_out) == (False, ("aac",))
