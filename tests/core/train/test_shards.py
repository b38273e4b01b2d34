"""Archives of strangers are read without believing what they say of themselves."""

from __future__ import annotations

import contextlib
import io
import tarfile
from pathlib import Path

import pytest

from inception_gui.core.train.shards import Member, members_of, read_member, shards_of
from inception_gui.errors import UserError
from tests.core.train.made import tar_of


def found(path: Path) -> list[tuple[str, str]]:
    return [(one.name, one.label) for one in members_of(path) if isinstance(one, Member)]


def test_labels_are_numbers_names_or_in_json(tmp_path: Path) -> None:
    path = tar_of(
        tmp_path / "a.tar",
        {
            "1.jpg": b"x",
            "1.cls": b"7\n",
            "2.JPG": b"y",
            "2.json": b'{"label": "cat", "width": 3}',
            "3.txt": b"dog",
            "3.png": b"z",
            "4.png": b"no label",
            "5.seg.png": b"not an image of its own",
            "5.cls": b"1",
            "6.jpg": b"two lines",
            "6.txt": b"a\nb",
        },
    )
    assert found(path) == [("1.jpg", "7"), ("2.JPG", "cat"), ("3.png", "dog")]
    assert [one for one in members_of(path) if isinstance(one, str)] == ["4.png", "6.jpg"]
    third = [one for one in members_of(path) if isinstance(one, Member)][2]
    assert read_member(path, third.offset, third.size_bytes) == b"z"


def test_links_devices_and_sparse_files_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        for name, kind in (("1.jpg", tarfile.SYMTYPE), ("1.png", tarfile.CHRTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        label = tarfile.TarInfo("1.cls")
        label.size = 1
        archive.addfile(label, io.BytesIO(b"1"))
    assert found(path) == []


def test_a_header_of_absurd_length_is_refused(tmp_path: Path) -> None:
    """A pax header may claim gigabytes, which tarfile would read into memory."""
    path = tmp_path / "a.tar"
    header = tarfile.TarInfo("pax")
    header.type, header.size = tarfile.XHDTYPE, 1 << 33
    path.write_bytes(header.tobuf() + b"\0" * 2048)
    with pytest.raises(UserError, match="intact"):
        found(path)


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(b"\x89PNG" * 400)
    with pytest.raises(UserError, match="intact"):
        found(path)
    with pytest.raises(UserError, match="cannot be read"):
        found(tmp_path / "gone.tar")


@pytest.mark.parametrize("length", [100, 512, 3000])
def test_an_archive_that_is_cut_short_has_no_example_that_is(tmp_path: Path, length: int) -> None:
    whole = tar_of(tmp_path / "a.tar", {"1.jpg": b"x" * 5000, "1.cls": b"1"}).read_bytes()
    (tmp_path / "b.tar").write_bytes(whole[:length])
    with contextlib.suppress(UserError):
        assert found(tmp_path / "b.tar") == []


def test_ranges_in_braces(tmp_path: Path) -> None:
    names = [one.name for one in shards_of(tmp_path / "s-{008..010}.tar")]
    assert names == ["s-008.tar", "s-009.tar", "s-010.tar"]
    with pytest.raises(UserError):
        shards_of(tmp_path / "s-{5..1}.tar")
