"""What was classified of a video is there again tomorrow, whatever happened to the file."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from inception_gui.core.labels.verdict import verdict
from inception_gui.core.live import stored_scan
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.stored_scan import ScanKey, StoredScan, key_of
from inception_gui.core.types import Failure, Item, Mode, Score
from inception_gui.core.video.types import VideoFile
from inception_gui.errors import Kind
from tests.core.live.test_compact_predictions import told
from tests.widgets.sample_pictures import prediction


@pytest.fixture
def film(tmp_path: Path) -> VideoFile:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"a film")
    return VideoFile(path)


def found(film: VideoFile, index: int) -> FramePrediction:
    scores = tuple(
        Score(place, f"n{place:08d}", f"class {place}", 0.5 / (place + 1 - index % 3))
        for place in range(index % 3, index % 3 + 5)
    )
    made = replace(
        prediction(),
        item=Item(film.title, film.path, page=index),
        scores=scores,
        verdict=verdict(scores),
        weights_sha256="ab" * 32,
        mode=Mode.STANDARD,
        pages=1,
    )
    return FramePrediction(index, index / 25, made)


def key(film: VideoFile) -> ScanKey:
    made = key_of(film, "ab" * 32, Mode.STANDARD)
    assert made is not None
    return made


def stored(folder: Path, film: VideoFile) -> StoredScan:
    return StoredScan(folder, key(film), film)


def write(folder: Path, film: VideoFile, frames: range) -> None:
    scan = stored(folder, film)
    scan.load()
    with scan:
        for index in frames:
            scan.add(found(film, index))


def test_what_was_stored_comes_back_as_it_was(tmp_path: Path, film: VideoFile) -> None:
    write(tmp_path / "scans", film, range(40))
    again = stored(tmp_path / "scans", film)
    assert told(again.load()) == told(found(film, index) for index in range(40))
    assert again.next_index == 40
    assert not again.is_complete


def test_another_video_of_the_same_size_and_time_is_not_taken_for_it(
    tmp_path: Path, film: VideoFile
) -> None:
    write(tmp_path / "scans", film, range(10))
    times = film.path.stat()
    film.path.write_bytes(b"b film")
    os.utime(film.path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert len(stored(tmp_path / "scans", film).load()) == 0
    film.path.write_bytes(b"a film")
    os.utime(film.path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert len(stored(tmp_path / "scans", film).load()) == 10


def test_a_scan_goes_on_where_it_was_left(tmp_path: Path, film: VideoFile) -> None:
    write(tmp_path / "scans", film, range(10))
    second = stored(tmp_path / "scans", film)
    second.load()
    damaged = Failure(Item(film.title, page=10), Kind.DAMAGED, "Damaged.", in_a_row=3)
    with second:
        second.add(damaged)
        for index in range(13, 20):
            second.add(found(film, index))
        second.complete()
    third = stored(tmp_path / "scans", film)
    assert [each.index for each in third.load()] == [*range(10), *range(13, 20)]
    assert third.failed == {10: 3}
    assert third.is_complete


@pytest.mark.parametrize("lost", [1, 30, 200])
def test_a_file_that_was_cut_off_is_read_to_its_last_whole_line_and_goes_on(
    tmp_path: Path, film: VideoFile, lost: int
) -> None:
    write(tmp_path / "scans", film, range(10))
    (path,) = (tmp_path / "scans").glob("*.jsonl")
    path.write_bytes(path.read_bytes()[:-lost])
    again = stored(tmp_path / "scans", film)
    came = [each.index for each in again.load()]
    assert came == list(range(len(came)))
    assert 5 < len(came) < 10
    with again:
        for index in range(len(came), 12):
            again.add(found(film, index))
    last = stored(tmp_path / "scans", film)
    assert [each.index for each in last.load()] == list(range(12))


@pytest.mark.parametrize(
    "line",
    [
        b"[]\n",
        b"null\n",
        b"[1]\n",
        b'{"class": 3}\n',
        b'[3, 0, 1, 1, 0, "x"]\n',
        b"[" * 5000 + b"\n",
    ],
)
def test_strange_lines_end_what_is_read_and_raise_nothing(
    tmp_path: Path, film: VideoFile, line: bytes
) -> None:
    write(tmp_path / "scans", film, range(3))
    (path,) = (tmp_path / "scans").glob("*.jsonl")
    with path.open("ab") as stream:
        stream.write(line)
    assert len(stored(tmp_path / "scans", film).load()) == 3
    path.write_bytes(line)
    assert len(stored(tmp_path / "scans", film).load()) == 0


def test_another_video_or_network_is_another_scan(tmp_path: Path, film: VideoFile) -> None:
    write(tmp_path / "scans", film, range(3))
    for other in (
        replace(key(film), weights_sha256="cd" * 32),
        replace(key(film), mode="exact"),
        replace(key(film), every=2),
    ):
        assert len(StoredScan(tmp_path / "scans", other, film).load()) == 0
    os.utime(film.path, ns=(1, 1))
    assert len(stored(tmp_path / "scans", film).load()) == 0
    film.path.unlink()
    assert key_of(film, "ab" * 32, Mode.STANDARD) is None


def test_two_windows_do_not_write_into_one_file(tmp_path: Path, film: VideoFile) -> None:
    first, second = stored(tmp_path / "scans", film), stored(tmp_path / "scans", film)
    with first, second:
        for index in range(5):
            first.add(found(film, index))
            second.add(found(film, index))
    assert len(stored(tmp_path / "scans", film).load()) == 5


def test_a_folder_that_cannot_be_written_stops_no_scan(tmp_path: Path, film: VideoFile) -> None:
    (tmp_path / "scans").write_text("not a folder")
    write(tmp_path / "scans", film, range(3))
    assert len(stored(tmp_path / "scans", film).load()) == 0


def test_the_oldest_scans_make_room(
    tmp_path: Path, film: VideoFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    scans = tmp_path / "scans"
    write(scans, film, range(3))
    (old,) = scans.glob("*.jsonl")
    monkeypatch.setattr(stored_scan, "_MOST_BYTES", old.stat().st_size - 1)
    os.utime(film.path, ns=(1, 1))
    write(scans, film, range(3))
    assert not old.exists()
    assert len(list(scans.glob("*.jsonl"))) == 1
