from __future__ import annotations

import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inception_gui.core.weights.pickle_scan import declared_storages
from inception_gui.errors import UserError
from tests.core.weights.files import plausible_state, refused, save


class _Harmful:
    """Makes a pickle that writes a file when it is loaded."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.write_text, (self.marker, "code was executed")


@pytest.mark.parametrize("legacy", [False, True])
@pytest.mark.parametrize("place", ["alone", "beside good weights", "in the metadata"])
def test_code_in_a_pickle_is_never_executed(tmp_path: Path, place: str, legacy: bool) -> None:
    marker = tmp_path / "marker"
    harmful, good = _Harmful(marker), plausible_state()
    content: dict[str, object] = {
        "alone": harmful,
        "beside good weights": OrderedDict(**{**good, "extra": harmful}),
        "in the metadata": {"state_dict": good, "meta": harmful},
    }[place]  # type: ignore[assignment]
    refused(save(content, tmp_path / "w.pth", legacy=legacy), "could run code")
    assert not marker.exists()


@pytest.mark.parametrize("protocol", range(6))
def test_a_bare_pickle_of_any_protocol_is_refused(tmp_path: Path, protocol: int) -> None:
    marker, path = tmp_path / "marker", tmp_path / "w.pth"
    path.write_bytes(pickle.dumps({"fc.weight": _Harmful(marker)}, protocol))
    refused(path)
    assert not marker.exists()


def test_instructions_that_torch_never_writes_are_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    for number, body in enumerate(
        (
            b"\x80\x02cbuiltins\neval\n.",
            b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93.",  # STACK_GLOBAL
            b"\x80\x02(ibuiltins\neval\n.",  # INST
            b"\x80\x02(" + b"l(" * 50_000 + b".",  # deep nesting
            b"\x80\x02" + b"K\x01" * 500_000 + b".",  # endless
            b"\x80\x02X\xff\xff\xff\x7f.",  # a string of 2 GB
            b"\x80\x02}",  # no end
            b"",
        )
    ):
        path = _with_pickle(good, tmp_path / f"{number}.pth", lambda _, body=body: body)
        refused(path)


_STORAGE = b"(X\x07\0\0\0storageq\0ctorch\nFloatStorage\nq\x01X\x01\0\0\x000q\x02X\3\0\0\0cpuq\x03"


@pytest.mark.parametrize(
    ("pickled", "storages"),
    [
        (_STORAGE + b"K\x04tq\x04Q.", {"0": 16}),
        (_STORAGE + b"M\0\1Ntq\x04Q.", {"0": 1024}),  # the older format's sixth part
        (_STORAGE + b"K\x04tQ(h\0h\x01h\x02h\x03M\0\1tQ.", {"0": 1024}),  # by the memo
        (_STORAGE.replace(b"X\x07\0\0\0", b"U\x07") + b"K\x04tQ.", {"0": 16}),  # Python 2
    ],
)
def test_the_storages_that_a_pickle_asks_for_are_known_before_it_is_loaded(
    pickled: bytes, storages: dict[str, int]
) -> None:
    assert declared_storages(b"\x80\x02" + pickled) == storages


@pytest.mark.parametrize(
    "pickled",
    [
        _STORAGE + b"K\x040tQ.",  # POP: what is on the stack is no longer followed
        _STORAGE + b"K\x04t}Q.",  # the persistent id is not the tuple
        _STORAGE + b"J\xff\xff\xff\xfftQ.",  # -1 elements
        _STORAGE + b"X\x01\0\0\x004tQ.",  # as many as a word
        _STORAGE + b"K\x04K\x01tQ.",  # a view
        _STORAGE.replace(b"FloatStorage", b"OtherStorage") + b"K\x04tQ.",
        b"(h\x05h\x05h\x05h\x05h\x05tQ.",  # nothing was remembered there
        b"Q.",
    ],
)
def test_a_storage_that_cannot_be_followed_is_refused(pickled: bytes) -> None:
    with pytest.raises(UserError):
        declared_storages(b"\x80\x02" + pickled)


def _with_pickle(good: Path, path: Path, edit: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            target.writestr(entry, edit(content) if entry.filename.endswith(".pkl") else content)
    return path


def test_a_tensor_that_claims_more_than_the_file_holds_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    count = b"J" + struct.pack("<i", 1000 * 2048)

    def enlarge(body: bytes) -> bytes:
        assert count in body
        return body.replace(count, b"J" + struct.pack("<i", 2**30))

    refused(_with_pickle(good, tmp_path / "w.pth", enlarge), "damaged", "declared")


def test_a_legacy_tensor_that_claims_more_than_the_file_holds_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth", legacy=True)
    count = b"J" + struct.pack("<i", 1000 * 2048)
    path = tmp_path / "w.pth"
    path.write_bytes(good.read_bytes().replace(count, b"J" + struct.pack("<i", 2**31 - 1)))
    refused(path, "damaged")


def test_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    path = tmp_path / "w.pth"
    with (
        zipfile.ZipFile(good) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target,
    ):
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry))
    refused(path, "compressed again")


def test_an_archive_with_a_name_twice_is_refused(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "w.pth")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(archive.namelist()[0], b"again")
    refused(path)


def test_an_archive_with_a_huge_directory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(60_000):
            archive.writestr(f"archive/data/{number:060}", b"")
    refused(path, "directory is too large")
