from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import pytest
from safetensors.torch import save_file

from inception_gui.core.weights.containers import check_sums
from inception_gui.core.weights.load import read_state_dict
from inception_gui.errors import Kind, UserError
from tests.core.weights.files import plausible_state, refused, save


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
    check_sums(path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    refused(path, "damaged", read=check_sums)


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


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n <HTML>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "pointer"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x93NUMPY\x01", "NumPy"),
        (b"\x89HDF\r\n", "Keras"),
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
        read_state_dict(tmp_path / "none.pth")
    assert caught.value.kind is Kind.WEIGHTS_MISSING
