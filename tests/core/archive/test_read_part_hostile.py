"""Archives and tables of strangers: what is wrong in them is a row or a sentence, never a crash."""

from __future__ import annotations

import io
import os
import socket
import tarfile
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

import pyarrow as pa
import pyarrow.parquet as pq

from inception_gui.core.archive import read_part
from inception_gui.core.archive.archive import ArchiveEnded
from inception_gui.core.archive.read_part import _rows_at_once
from inception_gui.core.archive.table import ResultTable
from inception_gui.errors import Kind, UserError
from tests.core.archive.material import rows_of, run, shard, table_of, tar_of
from tests.pictures import encoded, many


def _tar_with(path: Path, member: tarfile.TarInfo, data: bytes = b"") -> Path:
    """A tar with an image, then `member`."""
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as tar:
        image = tarfile.TarInfo("a.png")
        image.size = len(encoded(1))
        tar.addfile(image, io.BytesIO(encoded(1)))
        tar.addfile(member, io.BytesIO(data))
    return path


def test_a_damaged_header_within_a_tar_is_a_row_and_not_the_end_of_it(tmp_path, network):
    path = shard(tmp_path / "a.tar", range(3))
    data = bytearray(path.read_bytes())
    with tarfile.open(path) as tar:
        place = tar.getmember("000002.png").offset
    data[place + 10] ^= 0xFF
    path.write_bytes(data)
    ended = run([path], tmp_path / "result", network)[-1]
    assert ended == ArchiveEnded(1, 3, 1)
    (row,) = [row for row in rows_of(tmp_path / "result") if row["error_kind"]]
    assert row["path"] == str(path)
    assert "cannot be read to its end" in row["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.map": "x,y"},
        {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "1"},
    ],
)
def test_a_member_whose_header_makes_no_sense_is_a_row(tmp_path, network, headers):
    member = tarfile.TarInfo("b.png")
    member.pax_headers = headers
    path = _tar_with(tmp_path / "a.tar", member)
    ended = run([path], tmp_path / "result", network)[-1]
    assert ended == ArchiveEnded(1, 2, 1)


def test_a_header_of_absurd_length_is_not_read(tmp_path, network):
    member = tarfile.TarInfo("b.png")
    member.pax_headers = {"comment": "x" * (3 << 20)}
    path = _tar_with(tmp_path / "a.tar", member)
    assert run([path], tmp_path / "result", network)[-1] == ArchiveEnded(1, 2, 1)


def test_a_short_comment_in_a_tar_is_no_fault(tmp_path, network):
    member = tarfile.TarInfo("b.png")
    member.pax_headers = {"comment": "x" * 500}
    member.size = len(encoded(2))
    path = _tar_with(tmp_path / "a.tar", member, encoded(2))
    assert run([path], tmp_path / "result", network)[-1] == ArchiveEnded(1, 2, 0)


def test_paths_of_a_table_that_no_file_can_have_are_rows(tmp_path, network):
    many(tmp_path, 1)
    (image,) = tmp_path.glob("*.png")
    table_of(tmp_path / "t.parquet", path=["a\0b.png", image.name, "x" * 5000, "a://b.png", "://"])
    ended = run([tmp_path / "t.parquet"], tmp_path / "result", network)[-1]
    assert ended == ArchiveEnded(1, 5, 4)


def test_a_row_that_names_a_folder_of_a_server_searches_nothing(tmp_path, network):
    many(tmp_path / "photos", 2)
    table_of(tmp_path / "t.parquet", path=[(tmp_path / "photos").as_uri()])
    ended = run([tmp_path / "t.parquet"], tmp_path / "result", network)[-1]
    assert ended == ArchiveEnded(1, 1, 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files")
def test_an_address_of_a_pipe_is_a_row_that_fails_and_one_of_an_image_is_read(tmp_path, network):
    os.mkfifo(tmp_path / "pipe.png")
    many(tmp_path / "photos", 1)
    (image,) = (tmp_path / "photos").iterdir()
    table_of(tmp_path / "t.parquet", path=[(tmp_path / "pipe.png").as_uri(), image.as_uri()])
    ended = run([tmp_path / "t.parquet"], tmp_path / "result", network)[-1]
    assert ended == ArchiveEnded(1, 2, 1)


def test_a_row_cannot_choose_the_server_that_is_asked(tmp_path, network):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        where = f"127.0.0.1:{server.getsockname()[1]}"
        rows = [
            f"s3://bucket/a.png?endpoint_override={where}&scheme=http",
            f"s3://key:secret@bucket/a.png?endpoint_override={where}&scheme=http",
        ]
        table_of(tmp_path / "t.parquet", path=rows)
        ended = run([tmp_path / "t.parquet"], tmp_path / "result", network)[-1]
        with pytest.raises(TimeoutError):
            server.accept()
    assert ended == ArchiveEnded(1, 2, 2)


def test_a_table_with_text_that_is_not_utf_8_is_a_sentence(tmp_path, network):
    broken = pa.Array.from_buffers(
        pa.string(), 1, pa.array([b"\xff\xfe.png"], pa.binary()).buffers()
    )
    pq.write_table(pa.table({"path": broken}), tmp_path / "t.parquet")
    with pytest.raises(UserError) as refused:
        run([tmp_path / "t.parquet"], tmp_path / "result", network)
    assert refused.value.kind is Kind.DAMAGED


@pytest.mark.parametrize(
    "column",
    [
        {"label_1": [1, 2]},
        {"probability_1": ["a", "b"]},
        {"path": [b"a", b"b"]},
        {"label_2": [[1], [2]]},
        {"width": ["a", "b"]},
        {"error": [{"a": 1}, {"a": 2}]},
    ],
)
def test_a_result_whose_columns_hold_something_else_is_a_sentence(tmp_path, column):
    usual = {
        "path": ["a", "b"],
        "label_1": ["cat", "dog"],
        "probability_1": [0.5, 0.5],
        "error_kind": pa.array([None, None], pa.string()),
    }
    table_of(tmp_path / "part-a.parquet", **{**usual, **column})
    with pytest.raises(UserError) as refused:
        list(ResultTable(tmp_path).load())
    assert refused.value.kind is Kind.UNSUPPORTED_FORMAT


def test_a_result_with_classes_that_are_not_utf_8_is_a_sentence(tmp_path):
    broken = pa.Array.from_buffers(pa.string(), 1, pa.array([b"\xff"], pa.binary()).buffers())
    table_of(
        tmp_path / "part-a.parquet",
        path=["a"],
        label_1=broken,
        probability_1=[0.5],
        error_kind=pa.array([None], pa.string()),
    )
    with pytest.raises(UserError) as refused:
        list(ResultTable(tmp_path).load())
    assert refused.value.kind is Kind.DAMAGED


@pytest.mark.parametrize("note", [b"[" * 100_000, b'{"format": 1, "weights": "", "top": 1e999}'])
def test_a_note_that_no_program_wrote_is_a_sentence(tmp_path, network, note):
    many(tmp_path / "photos", 1)
    (tmp_path / "result").mkdir()
    (tmp_path / "result" / "_inception_archive.json").write_bytes(note)
    with pytest.raises(UserError) as refused:
        run([tmp_path / "photos"], tmp_path / "result", network)
    assert refused.value.kind is Kind.WRONG_USAGE


def test_rows_that_may_all_be_one_large_value_are_read_one_by_one(tmp_path, monkeypatch):
    images = pa.array([encoded(1)] * 40).dictionary_encode()
    pq.write_table(pa.table({"image": images, "other": ["x"] * 40}), tmp_path / "t.parquet")
    group = pq.ParquetFile(tmp_path / "t.parquet").metadata.row_group(0)
    assert _rows_at_once(group, "image") == 16
    monkeypatch.setattr(read_part, "_BYTES_AT_ONCE", 2 * len(encoded(1)) + 200)
    assert _rows_at_once(group, "image") <= 2
    monkeypatch.setattr(read_part, "_BYTES_AT_ONCE", 10)
    assert _rows_at_once(group, "image") == 1


def test_a_folder_with_braces_in_its_name_is_that_folder(tmp_path, network):
    many(tmp_path / "a{1,2}", 2)
    assert run([tmp_path / "a{1,2}"], tmp_path / "result", network)[-1] == ArchiveEnded(1, 2, 0)


def test_the_members_of_a_tar_with_names_that_lead_outside_are_read_and_not_unpacked(
    tmp_path, network
):
    path = tar_of(tmp_path / "a.tar", {"../../evil.png": encoded(1), "/etc/evil.png": encoded(2)})
    assert run([path], tmp_path / "result", network)[-1] == ArchiveEnded(1, 2, 0)
    assert not (tmp_path.parent / "evil.png").exists()
