"""Folders and patterns of pictures as a film, whole and with broken pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.types import Failure
from inception_gui.core.video.types import Frame, ImageSequence
from tests.core.video.films import write_pictures
from tests.core.video.reading import error_of, frames_of, numbers_of


def test_a_sequence_is_a_folder_in_natural_order_or_a_pattern(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "é", 12, "shot_{}.png")
    (folder / "notes.txt").write_text("not a picture")
    by_folder = frames_of(ImageSequence(folder, fps=4))
    by_pattern = frames_of(ImageSequence(folder / "shot_%d.png", fps=4))
    for found in (by_folder, by_pattern):
        assert numbers_of(found) == list(range(12))
        assert [frame.position_s for frame in found if isinstance(frame, Frame)] == [
            number / 4 for number in range(12)
        ]


def test_a_broken_picture_in_a_sequence_is_a_failure_and_the_others_come(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "a", 4)
    (folder / "shot_002.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    found = frames_of(ImageSequence(folder))
    assert [isinstance(one, Failure) for one in found] == [False, False, True, False]
    assert numbers_of(found) == [0, 1, 3]


@pytest.mark.parametrize("name", ["empty", "missing", "broken"])
def test_a_sequence_without_pictures_says_so(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    if name != "missing":
        folder.mkdir()
    if name == "broken":
        (folder / "a.png").write_bytes(b"no picture")
    assert error_of(ImageSequence(folder)).hint
