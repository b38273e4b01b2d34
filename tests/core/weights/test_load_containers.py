"""Damaged, lying and foreign files are refused by what their archive or header says."""

from __future__ import annotations

import io
import json
import os
import struct
import zipfile
from pathlib import Path

import pytest
from safetensors.torch import save_file

from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.safetensors_file import read_header, safetensors_header
from inception_gui.errors import Kind, UserError
from tests.core.weights.files import plausible_state, refused, rewritten, save


@pytest.mark.parametrize("kept", [0.99, 0.5, 0.001])
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_a_file_cut_short_is_refused(tmp_path: Path, kind: str, kept: float) -> None:
    path = tmp_path / "w"
    if kind == "safetensors":
        save_file(plausible_state(), path)
    else:
        save(plausible_state(), path, legacy=kind == "legacy")
    os.truncate(path, int(path.stat().st_size * kept))
    refused(path)


def test_a_flipped_byte_is_found_by_the_archives_own_sums(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "w.pth")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    refused(path, "damaged", "checksum")


def test_an_archive_rewritten_by_another_program_is_read(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "w.pth")
    again = rewritten(path, tmp_path / "again.pth", lambda _, content: content)
    assert len(read_arrays(again)) == 472


def test_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    path = tmp_path / "w.pth"
    with (
        zipfile.ZipFile(good) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target,
    ):
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry))
    refused(path, "compressed after")


def archive(*names: str) -> bytes:
    """An archive of small entries, with an empty list as the table of contents."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for name in names:
            written.writestr(name, b"\x80\x02].")
    return stream.getvalue()


def two_directories() -> bytes:
    """Python reads the last directory. The entries of the one before it are still in the file."""
    first = archive("a/data.pkl", "a/data/0")
    second = io.BytesIO(first)
    with zipfile.ZipFile(second, "a") as written:
        written.writestr("a/data/1", b"1")
    return first + second.getvalue()[len(first) :]


GOOD = archive("a/data.pkl", "a/data/0")
END = GOOD.rindex(b"PK\x05\x06")
DIRECTORY = GOOD.index(b"PK\x01\x02")
SECOND = GOOD.index(b"PK\x03\x04", 4)


def _patched(position: int, value: bytes) -> bytes:
    return GOOD[:position] + value + GOOD[position + len(value) :]


@pytest.mark.parametrize(
    "content",
    [
        archive("a/DATA.PKL", "a/data.pkl"),
        archive("a/DATA.PKL", "a/b/data.pkl"),
        archive("a/data.pkl", "a/b/data.pkl"),
        archive("a/data.pkl", "b/data.pkl"),
        archive("a/data.pkl", "a/data/x", "a/data/X"),
        archive("a/data.pkl", "b/data/0"),
        archive("a/DATA.PKL"),
        archive("data.pkl"),
        archive("a/data.pkl", "a\\data.pkl"),
        two_directories(),
        GOOD + GOOD,
        b"PK\x03\x04" + bytes(26) + GOOD,
        GOOD + b"a comment",
        _patched(END + 20, b"\1\0") + b"!",  # a comment, announced
        _patched(END + 4, b"\1\0"),  # another disk
        _patched(END + 8, b"\1\0"),  # one entry on this disk, two in all
        _patched(END + 10, b"\3\0"),
        _patched(END + 16, struct.pack("<L", DIRECTORY - 1)),
        _patched(DIRECTORY + 8, b"\1\0"),  # encrypted
        _patched(DIRECTORY + 10, b"\x08\0"),  # deflated, says the directory
        _patched(8, b"\x08\0"),  # deflated, says the entry
        _patched(DIRECTORY + 16, bytes(4)),  # another checksum in the directory
        _patched(DIRECTORY + 24, struct.pack("<L", 3)),  # sizes that differ
        _patched(DIRECTORY + 42, struct.pack("<L", SECOND)),  # two entries at one place
        _patched(DIRECTORY + 42, struct.pack("<L", 2**32 - 1)),
        _patched(30, b"b"),  # another name in the entry than in the directory
    ],
)
def test_an_archive_that_two_readers_could_understand_differently_is_refused(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "w.pth"
    path.write_bytes(GOOD)
    refused(path, "no table of weights")  # the archive passes; what it holds does not
    path.write_bytes(content)
    error = refused(path)
    assert "no table of weights" not in error.sentence


def test_two_ends_of_a_large_archive_must_agree(tmp_path: Path) -> None:
    path = save([1], tmp_path / "w.pth")  # torch always writes both
    refused(path, "no table of weights")
    content = path.read_bytes()
    end = content.rindex(b"PK\x05\x06")
    for change in (end + 10, end + 12, end + 16, end - 20 + 8, end - 20 + 4, end - 76 + 32):
        path.write_bytes(content[:change] + bytes([content[change] ^ 1]) + content[change + 1 :])
        refused(path, "damaged")


def test_numbers_in_another_byte_order_are_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    path = tmp_path / "w.pth"
    rewritten(good, path, lambda name, body: b"big" if name.endswith("/byteorder") else body)
    refused(path, "damaged", "byte order")


def test_an_archive_with_a_huge_directory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    with zipfile.ZipFile(path, "w") as written:
        for number in range(60_000):
            written.writestr(f"archive/data/{number:060}", b"")
    refused(path, "directory is too large")


def _safetensors(header: object, data: bytes = b"", length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def _tensor(dtype: object, shape: object, first: object, last: object) -> dict[str, object]:
    return {"fc.weight": {"dtype": dtype, "shape": shape, "data_offsets": [first, last]}}


@pytest.mark.parametrize(
    "content",
    [
        _safetensors({}, length=2**60),
        _safetensors({}, length=2**64 - 1),
        _safetensors(b"{not json"),
        _safetensors(b'{"a":' * 100_000),
        _safetensors(b"{" + b'"a":1' + b"0" * 100_000 + b"}"),
        _safetensors({"a": 1}),
        _safetensors(_tensor("F32", [10**6, 10**5], 0, 4 * 10**11)),
        _safetensors(_tensor("F32", [4194305, 4194305, 211106198978564], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [4], 16, 32), bytes(32)),
        _safetensors(b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{}}'),
        _safetensors(_tensor("F32", [4], -16, 0), bytes(16)),
        _safetensors(_tensor("F32", [-4], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [True, 4], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [4], 0, 16), bytes(11)),
        _safetensors(_tensor("F32", [4], 0, 16), bytes(32)),
        _safetensors(_tensor("F3", [4], 0, 16), bytes(16)),
        _safetensors(_tensor(["F32"], [4], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [2, 2], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", "44", 0, 16), bytes(16)),
    ],
)
def test_an_absurd_safetensors_header_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(content)
    refused(path)


LONGEST = "\N{CJK UNIFIED IDEOGRAPH-72AC}" * 250
"""As long as the name of a folder may be on Windows; each character takes six bytes."""


def test_many_classes_with_the_longest_names_are_read(tmp_path: Path) -> None:
    names = [f"{number:05}{LONGEST}" for number in range(5_000)]
    header, _ = safetensors_header({}, {"classes": json.dumps(names, ensure_ascii=False)})
    path = tmp_path / "w.safetensors"
    path.write_bytes(header)
    with path.open("rb") as file:
        _, metadata = read_header(file, path.stat().st_size)
    assert json.loads(metadata["classes"]) == names


def test_names_that_could_not_be_read_again_are_not_written() -> None:
    with pytest.raises(UserError, match="too long for a weights file"):
        safetensors_header({}, {"classes": LONGEST * 15_000})


def test_a_header_beyond_the_limit_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    beyond = 17 << 20
    path.write_bytes(struct.pack("<Q", beyond) + b"{" + b" " * (beyond + 500))
    refused(path, "larger than 16 MB")


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n <HTML>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "pointer"),
        (b"\x89PNG\r\n\x1a\n", "is an image"),
        (b"\x93NUMPY\x01", "NumPy"),
        (b"\x89HDF\r\n\x1a\n", "damaged"),
        (b"PK\x03\x04", "damaged"),
        (b"\x08\x07\x12\x07pytorch", "not a weights file"),
        (b"x", "not a weights file"),
    ],
)
def test_files_of_other_kinds_are_named(tmp_path: Path, head: bytes, words: str) -> None:
    path = tmp_path / "w.pth"
    path.write_bytes(head + bytes(500) if head else b"")
    refused(path, words)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, "folder")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe.pth", tmp_path / "link.pth"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    refused(pipe, "device or a pipe")
    refused(link, "device or a pipe")


def test_a_file_that_is_far_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    with path.open("wb") as file:
        file.truncate(200 * 10**9)
    refused(path, "too large")


def test_no_file_at_all_is_missing_weights(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_arrays(tmp_path / "none.pth")
    assert caught.value.kind is Kind.WEIGHTS_MISSING
