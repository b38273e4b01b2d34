"""Animations are played at their own speed, whatever their format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.live.feed import Feed
from inception_gui.core.video.frames import Film
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import Frame, SourceError, VideoFile
from tests.core.live.captures import within

TIMES_MS = [100, 200, 100, 50, 300, 100]


def animation(path: Path, mode: str = "RGB") -> Path:
    """Frames that get brighter by 40 each."""
    frames = [
        Image.new(mode, (64, 48), (40 * n, 40 * n, 40 * n, 255)[: len(mode)]) for n in range(6)
    ]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=TIMES_MS, lossless=True)
    return path


def level(frame: Frame) -> int:
    return round(float(np.median(frame.pixels)) / 40)


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_every_frame_of_an_animation_has_its_time(tmp_path: Path, suffix: str) -> None:
    with Film(VideoFile(animation(tmp_path / f"a.{suffix}"))) as film:
        assert (film.info.width, film.info.height) == (64, 48)
        frames = [frame for frame in film.frames() if isinstance(frame, Frame)]
    assert [level(frame) for frame in frames] == list(range(6))
    begins = [sum(TIMES_MS[:n]) / 1000 for n in range(6)]
    assert [frame.position_s for frame in frames] == pytest.approx(begins, abs=0.011)


def test_an_animation_is_sought(tmp_path: Path) -> None:
    capture = make_capture(VideoFile(animation(tmp_path / "a.webp")))
    capture.open()
    for position_s, expected in ((0.3, 2), (0.0, 0), (0.44, 4), (0.1, 1), (0.76, None)):
        capture.seek(position_s)
        grabbed = capture.read()
        found = None if grabbed is None else round(float(grabbed.pixels.mean()) / 40)
        assert found == expected, position_s
    capture.release()


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    frames = [Image.new("RGBA", (32, 32), (200, 0, 0, alpha)) for alpha in (255, 0)]
    frames[0].save(tmp_path / "a.webp", save_all=True, append_images=frames[1:], lossless=True)
    with Film(VideoFile(tmp_path / "a.webp")) as film:
        _, clear = [frame for frame in film.frames() if isinstance(frame, Frame)]
    assert (clear.pixels == 255).all()


def test_an_animation_plays_in_a_feed_and_repeats(tmp_path: Path) -> None:
    feed = Feed(VideoFile(animation(tmp_path / "a.webp")))
    feed.loops = True
    levels: list[int] = []
    with within(20) as there_is_time:
        while feed.frames_read < 14 and there_is_time():
            frame = feed.frames.take()
            if frame is not None:
                levels.append(level(frame))
    feed.close()
    assert levels[:6] == sorted(levels[:6])


@pytest.mark.parametrize("keep", [12, 40, 200])
def test_a_damaged_animation_is_a_sentence(tmp_path: Path, keep: int) -> None:
    path = animation(tmp_path / "a.webp")
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(SourceError), Film(VideoFile(path)) as film:
        list(film.frames())
