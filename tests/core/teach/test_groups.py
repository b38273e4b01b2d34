"""What is of one moment is never on both sides of a measurement."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.ExifTags import IFD, Base

from inception_gui.core.images.header import Header, header_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.teach_classes import Lesson, teach_classes
from inception_gui.core.jobs.teach_table import examples_in_table
from inception_gui.core.teach.doctor import Ill
from inception_gui.core.teach.examples import examples_of
from inception_gui.core.teach.groups import burst_of, groups_of
from inception_gui.core.types import PhotoFacts
from inception_gui.errors import UserError
from tests import pictures


def photo(
    path: Path, second: int, camera: str = "One", *, size: tuple[int, int] = (120, 110)
) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", size, (second, 60, 60))
    exif = image.getexif()
    exif[Base.Model] = "One"
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = f"2026:05:03 14:22:{second:02}"
    image.save(path, exif=exif)
    return path


def test_photos_of_one_second_and_camera_are_one_burst() -> None:
    taken = [PhotoFacts("2026-05-03T14:22:10", "One"), PhotoFacts("2026-05-03T14:22:10", "Two")]
    bursts = [burst_of(one) for one in (*taken, taken[0], None, PhotoFacts(camera="One"))]
    assert bursts[0] == bursts[2] != bursts[1]
    assert bursts[3:] == [None, None]


def test_a_burst_joins_all_that_look_like_one_of_it() -> None:
    features = np.eye(6, 40, dtype=np.float16)
    features[1] = features[0]  # two copies
    found = groups_of(features, [None, "a", None, "a", "b", None])
    assert found[0] == found[1] == found[3]
    assert len(set(found.tolist())) == 4


def test_headers_say_size_and_moment_and_broken_files_nothing(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", 7)
    header = header_of(path)
    assert (header.width, header.height) == (120, 110)
    assert header.photo is not None
    assert header.photo.taken == "2026-05-03T14:22:07"
    photo(path, 8, size=(64, 90))
    assert header_of(path).width == 64, "the file has changed"
    (tmp_path / "b.jpg").write_bytes(b"no image")
    for other in (tmp_path / "b.jpg", tmp_path / "none.jpg", tmp_path, None):
        assert header_of(other) == Header()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Two classes of six photos each, two and two in one second; the first is small."""
    rows = ["path,class"]
    for index, name in enumerate(("leaf", "bark")):
        for number in range(6):
            size = (80, 200) if (index, number) == (0, 0) else (120, 110)
            path = photo(tmp_path / f"{name}{number}.jpg", 20 * index + number // 2, size=size)
            rows.append(f"{path.name},{name}")
    found = tmp_path / "photos.csv"
    found.write_text("\n".join(rows))
    return found


def test_a_table_teaches_and_its_bursts_stay_together(table: Path, network: Inference) -> None:
    examples = examples_of([], listed=examples_in_table(table))
    assert examples.names == ("bark", "leaf")
    assert examples.classes == (0,) * 6 + (1,) * 6
    *_, lesson = teach_classes(examples, network, None)
    assert isinstance(lesson, Lesson)
    assert lesson.taught.held_out is None, "three different moments are too few to measure"
    small = [one for one in lesson.findings if one.ill is Ill.SMALL]
    assert [lesson.items[one.pictures[0]].name for one in small] == ["leaf0.jpg"]


def test_reserved_names_in_a_table_are_none_of_the_classes(tmp_path: Path) -> None:
    pictures.many(tmp_path, 3)
    table = tmp_path / "t.csv"
    table.write_text("file,label\n00000.png,a\n00001.png,Background\n00002.png,7\n")
    found = examples_of([], listed=examples_in_table(table))
    assert found.names == ("7", "a", "none of these")
    table.write_text("")
    with pytest.raises(UserError, match="empty"):
        list(examples_in_table(table))
