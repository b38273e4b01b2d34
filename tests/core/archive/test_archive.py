"""An archive becomes a folder of tables; a second run does what is missing, and nothing twice."""

from __future__ import annotations

import hashlib
import json
import os
import tarfile
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow")

from inception_gui.core.archive.archive import ArchiveEnded, ArchiveInput, Planned, archive
from inception_gui.core.archive.make_part import PartWritten
from inception_gui.core.archive.result_folder import NOTE_NAME
from inception_gui.core.jobs.classify import classify
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError
from tests.core.archive.material import parts_of, rows_of, run, shard, table_of, tar_of
from tests.pictures import broken, encoded, many, picture


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "result"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    many(tmp_path / "photos", 10)
    return tmp_path / "photos"


def test_every_image_of_a_folder_is_a_row_with_the_numbers_of_classify(photos, output, network):
    events = run([photos], output, network, rows_per_part=4)
    assert events[0] == Planned(3, 3, 10)
    assert events[-1] == ArchiveEnded(3, 10, 0)
    rows = rows_of(output)
    paths = sorted(photos.iterdir())
    assert [row["path"] for row in rows] == [str(path) for path in paths]
    expected = [one.prediction for one in classify([Item(p.name, p) for p in paths], network)]
    for row, prediction in zip(rows, expected, strict=True):
        assert row["verdict"] == prediction.verdict.text
        for place, score in enumerate(prediction.scores, 1):
            assert row[f"label_{place}"] == score.name
            assert row[f"probability_{place}"] == score.probability
    assert rows[3]["sha256"] == hashlib.sha256(paths[3].read_bytes()).hexdigest()
    assert {row["mode"] for row in rows} == {"standard"}


def test_a_broken_image_is_a_row_with_its_kind_and_the_others_are_classified(
    photos, output, network
):
    broken(photos, "00004b.png")
    ended = run([photos], output, network)[-1]
    assert (ended.rows, ended.failed) == (11, 1)
    (row,) = [row for row in rows_of(output) if row["error_kind"]]
    assert row["path"].endswith("00004b.png")
    assert row["error_kind"] == "damaged"
    assert row["error"]


def test_a_second_run_makes_nothing_again(photos, output, network):
    run([photos], output, network, rows_per_part=4)
    before = {path: path.stat().st_mtime_ns for path in parts_of(output)}
    planned, ended = run([photos], output, network, rows_per_part=4)
    assert planned == Planned(0, 3, 0)
    assert ended == ArchiveEnded(0, 0, 0)
    assert {path: path.stat().st_mtime_ns for path in parts_of(output)} == before


def test_a_run_that_was_stopped_in_a_part_is_completed_without_doing_any_part_twice(
    photos, output, network
):
    job = archive(ArchiveInput([str(photos)], rows_per_part=4), str(output), network)
    for event in job:
        if isinstance(event, PartWritten):
            break
    next(job)  # an image of the second part, which is lost
    job.close()
    assert len(parts_of(output)) == 1
    events = run([photos], output, network, rows_per_part=4)
    assert events[0].missing == 2
    assert len(rows_of(output)) == 10
    assert len({row["path"] for row in rows_of(output)}) == 10


def test_new_files_are_added_and_the_old_ones_not_classified_again(photos, output, network):
    run([photos], output, network, rows_per_part=4)
    picture(photos, "00000a.png", 5)  # it moves the others to other parts
    events = run([photos], output, network, rows_per_part=4)
    assert events[-1].rows == 1
    assert len(rows_of(output)) == len({row["path"] for row in rows_of(output)}) == 11


def test_other_parts_of_the_same_files_do_not_repeat_them(photos, output, network):
    run([photos], output, network, rows_per_part=4)
    assert run([photos], output, network, rows_per_part=3)[-1].rows == 0
    assert len(rows_of(output)) == 10


def test_a_result_made_in_another_way_is_refused(photos, output, network):
    run([photos], output, network)
    with pytest.raises(UserError, match="made in another way"):
        run([photos], output, network, top=3)
    assert len(parts_of(output)) == 1


def test_a_folder_with_parts_but_without_a_note_is_refused(photos, output, network):
    run([photos], output, network)
    (output / NOTE_NAME).unlink()
    with pytest.raises(UserError, match="another program"):
        run([photos], output, network)


@pytest.mark.parametrize("note", [b"", b"[]", b"{", b'{"format": 99}', b"x" * (2 << 20)])
def test_a_note_that_is_not_ours_is_a_sentence(photos, output, network, note):
    output.mkdir()
    (output / NOTE_NAME).write_bytes(note)
    with pytest.raises(UserError, match="cannot be read"):
        run([photos], output, network)


def test_the_images_of_tars_are_rows_and_other_members_are_not(tmp_path, output, network):
    for number in range(3):
        shard(tmp_path / f"{number:03}.tar", range(number * 5, number * 5 + 5))
    events = run([tmp_path / "{000..002}.tar"], output, network)
    assert events[0] == Planned(3, 3, None)
    rows = rows_of(output)
    assert len(rows) == 15
    assert rows[7]["path"] == str(tmp_path / "001.tar") + "/000007.png"
    assert rows[7]["sha256"] == hashlib.sha256(encoded(7)).hexdigest()
    assert run([tmp_path / "{000..002}.tar"], output, network)[-1].rows == 0


@pytest.mark.parametrize("lost", [1, 600, 1600])
def test_a_tar_that_ends_too_early_gives_its_images_and_a_row_that_says_so(
    tmp_path, output, network, lost
):
    path = shard(tmp_path / "a.tar", range(6))
    with tarfile.open(path) as tar:  # without the blocks that end it
        end = tar.getmembers()[-1].offset_data + 512
    path.write_bytes(path.read_bytes()[: end - lost])
    run([path], output, network)
    rows = rows_of(output)
    failed = [row for row in rows if row["error_kind"]]
    assert [row["error_kind"] for row in failed] == ["damaged"]
    assert failed[0]["path"] == str(path)
    assert 0 < len(rows) - 1 <= 6


def test_packed_tars_are_read_too_and_a_missing_end_is_noticed(tmp_path, output, network):
    whole = shard(tmp_path / "a.tar.gz", range(6))
    cut = tmp_path / "b.tgz"
    cut.write_bytes(whole.read_bytes()[:-200])
    run([whole, cut], output, network)
    rows = rows_of(output)
    assert [row["error_kind"] for row in rows if str(whole) in row["path"]] == [None] * 6
    assert [row["error_kind"] for row in rows if row["path"] == str(cut)] == ["damaged"]


def test_a_file_that_is_no_tar_and_a_missing_one_are_rows(tmp_path, output, network):
    (tmp_path / "a.tar").write_bytes(b"no tar at all" * 100)
    run([tmp_path / "a.tar", tmp_path / "b.tar"], output, network)
    assert [row["error_kind"] for row in rows_of(output)] == ["damaged", "missing"]


def test_links_and_devices_in_a_tar_are_not_followed(tmp_path, output, network):
    path = tar_of(tmp_path / "a.tar", {"1.png": encoded(1)})
    with tarfile.open(path, "a") as tar:
        link = tarfile.TarInfo("2.png")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    run([path], output, network)
    assert [row["path"] for row in rows_of(output)] == [f"{path}/1.png"]


def test_a_table_of_bytes_is_read_in_parts(tmp_path, output, network):
    images = [encoded(i) for i in range(8)]
    table = table_of(tmp_path / "t.parquet", bytes=images, other=list("abcdefgh"))
    events = run([table], output, network, rows_per_part=5)
    assert events[0] == Planned(2, 2, 8)
    rows = rows_of(output)
    assert [row["path"] for row in rows] == [f"{table}#{i}" for i in range(8)]
    assert len({row["label_1"] for row in rows}) == 8


def test_a_table_of_paths_means_files_beside_it_and_whole_paths(tmp_path, photos, output, network):
    names = ["photos/00001.png", str(photos / "00002.png"), "photos/none.png", None]
    table = table_of(tmp_path / "t.parquet", path=names)
    run([table], output, network)
    found = {row["path"]: row["error_kind"] for row in rows_of(output)}
    assert found[str(photos / "00001.png")] is None
    assert found[str(photos / "00002.png")] is None
    assert found[str(photos / "none.png")] == "missing"
    assert found[f"{table}#3"] == "missing"


def test_a_table_of_hugging_face_has_bytes_in_a_structure(tmp_path, output, network):
    values = [{"bytes": encoded(i), "path": f"{i}.png"} for i in range(3)]
    table = table_of(tmp_path / "t.parquet", image=values)
    run([table], output, network)
    assert [row["path"] for row in rows_of(output)] == [f"{table}#{i}/{i}.png" for i in range(3)]


def test_a_table_without_a_known_column_asks_for_one(tmp_path, output, network):
    table = table_of(tmp_path / "t.parquet", pixels=[encoded(1)])
    with pytest.raises(UserError, match="no column") as caught:
        run([table], output, network)
    assert "--column" in caught.value.hint
    assert run([table], output, network, column="pixels")[-1].rows == 1


def test_features_are_kept_if_asked_for(photos, output, network):
    broken(photos)
    run([photos], output, network, features=True)
    rows = rows_of(output)
    (expected,) = classify([Item("x", photos / "00003.png")], network, pools=("Mixed_7c",))
    assert np.array_equal(np.array(rows[3]["features"], np.float16), expected.pooled["Mixed_7c"])
    assert [row["features"] is None for row in rows] == [False] * 10 + [True]


def test_patterns_name_files(photos, output, network):
    run([f"{photos}/0000[0-4].png"], output, network)
    assert len(rows_of(output)) == 5


def test_nothing_found_is_a_sentence(tmp_path, output, network):
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="No images found") as caught:
        run([tmp_path / "empty"], output, network)
    assert caught.value.kind is Kind.WRONG_USAGE


def test_a_result_that_cannot_be_written_is_a_sentence(photos, tmp_path, network):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError) as caught:
        run([photos], tmp_path / "file", network)
    assert caught.value.kind is Kind.WRITE_FAILED


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_not_utf_8_is_classified_and_not_done_twice(photos, output, network):
    (Path(os.fsdecode(os.fsencode(photos) + b"/\xe4.png"))).write_bytes(encoded(3))
    assert run([photos], output, network)[-1].failed == 0
    assert any("\\xe4" in row["path"] for row in rows_of(output))
    picture(photos, "new.png", 5)
    assert run([photos], output, network)[-1].rows == 1


def test_the_note_says_how_the_parts_were_made(photos, output, network):
    run([photos], output, network)
    note = json.loads((output / NOTE_NAME).read_text())
    assert note["mode"] == "standard"
    assert note["top"] == 5
