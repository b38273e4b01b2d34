"""Animated images play like videos: every frame whole, at its time, over white."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import Frame, Trouble, VideoFile
from tests.core.video.films import number_of, numbered_frame
from tests.core.video.reading import error_of, frames_of

LOSSLESS: dict[str, Any] = {"webp": {"lossless": True}, "avif": {"quality": 95}}
DURATIONS = [100, 300, 50, 500]


def animation(path: Path) -> VideoFile:
    first, *others = (Image.fromarray(numbered_frame(number)) for number in range(4))
    options = LOSSLESS.get(path.suffix[1:], {})
    first.save(path, save_all=True, append_images=others, duration=DURATIONS, loop=0, **options)
    return VideoFile(path)


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp", "a.avif", "no suffix"])
def test_every_frame_comes_at_its_time(tmp_path: Path, name: str) -> None:
    source = animation(tmp_path / (name if "." in name else "a.webp"))
    if "." not in name:
        source = VideoFile(source.path.rename(tmp_path / name))
    found = [one for one in frames_of(source) if isinstance(one, Frame)]
    assert [number_of(frame.pixels) for frame in found] == [0, 1, 2, 3]
    np.testing.assert_allclose(
        [frame.position_s for frame in found], [0, 0.1, 0.4, 0.45], atol=0.01
    )


@pytest.mark.parametrize("suffix", ["gif", "png", "webp", "avif"])
def test_the_frame_on_the_screen_at_a_time_is_sought(tmp_path: Path, suffix: str) -> None:
    capture = make_capture(animation(tmp_path / f"a.{suffix}"))
    info = capture.open()
    assert (info.width, info.height, info.frames, info.is_live) == (192, 128, 4, False)
    for wanted_s, number in ((0.2, 1), (0.9, 3), (0.42, 2), (0.0, 0)):
        capture.seek(wanted_s)
        grabbed = capture.read()
        assert grabbed is not None
        assert number_of(grabbed.pixels) == number
    capture.seek(100.0)
    assert capture.read() is None
    capture.release()


def test_transparent_parts_are_white_and_frames_are_drawn_on_each_other(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    frames = []
    for column in (0, 20):
        frame = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
        frame.paste((255, 0, 0, 255), (column, 0, column + 20, 20))
        frames.append(frame)
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100, disposal=2)
    shown = [one.pixels for one in frames_of(VideoFile(path)) if isinstance(one, Frame)]
    for pixels, red, white in zip(shown, (5, 35), (35, 5), strict=True):
        np.testing.assert_array_equal(pixels[10, red], (255, 0, 0))
        np.testing.assert_array_equal(pixels[10, white], (255, 255, 255))


def test_a_still_image_is_one_frame_and_a_damaged_one_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(numbered_frame(5)).save(path)
    assert len(frames_of(VideoFile(path))) == 1
    path.write_bytes(path.read_bytes()[:60])
    assert error_of(VideoFile(path)).trouble is Trouble.NO_VIDEO


def test_an_animation_that_is_cut_off_plays_as_far_as_it_goes(tmp_path: Path) -> None:
    path = animation(tmp_path / "a.gif").path
    path.write_bytes(path.read_bytes()[:-30])
    found = frames_of(VideoFile(path))
    assert sum(isinstance(one, Frame) for one in found) >= 3
