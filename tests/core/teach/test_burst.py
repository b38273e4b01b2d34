"""What a camera shows becomes images of a class, a burst at a time."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.images.decode import decode
from inception_gui.core.jobs.find_classes import Found, find_classes
from inception_gui.core.teach.burst import begin_burst, save_frame
from inception_gui.core.teach.groups import burst_of
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

BEGAN = datetime(2026, 11, 30, 21, 5, 7)


def saved(folder: Path, name: str = "cup", frames: int = 3) -> list[Path]:
    burst = begin_burst(folder, name, BEGAN)
    pixels = np.zeros((48, 64, 3), np.uint8)
    return [
        save_frame(burst, number, pixels + 40 * number, BEGAN, "Webcam ö")
        for number in range(1, frames + 1)
    ]


def test_the_frames_of_a_burst_are_one_moment_of_one_camera(tmp_path: Path) -> None:
    photos = [decode(Item(path.name, path)).photo for path in saved(tmp_path)]
    assert photos[0] is not None
    assert photos[0].taken == "2026-11-30T21:05:07"
    assert len({burst_of(photo) for photo in photos}) == 1


def test_two_bursts_of_one_second_are_kept_apart_on_the_disk(tmp_path: Path) -> None:
    first, second = saved(tmp_path), saved(tmp_path)
    assert first[0].parent != second[0].parent
    assert all(path.is_file() for path in (*first, *second))


def test_the_folder_can_be_taught_from_as_it_is(tmp_path: Path) -> None:
    saved(tmp_path, "cup")
    saved(tmp_path, "none")
    found: dict[str, int] = {}
    for event in find_classes([tmp_path]):
        if isinstance(event, Found):
            found[event.name] = found.get(event.name, 0) + len(event.entries)
    assert found == {"cup": 3, "none": 3}


@pytest.mark.parametrize("name", ["a/b", "..", "CON", "x" * 300, "Tür: offen?"])
def test_any_name_of_a_class_makes_a_folder_in_the_chosen_one(tmp_path: Path, name: str) -> None:
    (path,) = saved(tmp_path, name, frames=1)
    assert path.parent.parent.parent == tmp_path
    assert Image.open(path).size == (64, 48)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError) as caught:
        begin_burst(tmp_path / "file", "cup", BEGAN)
    assert caught.value.kind is Kind.WRITE_FAILED
