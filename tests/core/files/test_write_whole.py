"""A file has its old content or all of its new one, and nothing else is left beside it."""

import os
import stat
from pathlib import Path

import pytest

from inception_gui.core.files.write_whole import save_whole, whole_file, write_whole
from inception_gui.errors import Kind, UserError


def test_a_new_file_and_an_old_one_hold_the_new_bytes(tmp_path):
    target = tmp_path / "notes.json"
    for data in (b"first", b"second, longer", b""):
        write_whole(target, data)
        assert target.read_bytes() == data
    assert list(tmp_path.iterdir()) == [target]


def write_half(target: Path) -> None:
    with whole_file(target) as temporary:
        temporary.write_bytes(b"half of")
        raise KeyboardInterrupt


def test_what_is_interrupted_leaves_the_old_file_alone(tmp_path):
    target = tmp_path / "film.mp4"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_half(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_is_written_directly_and_stays_a_device(tmp_path):
    write_whole(Path(os.devnull), b"x")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    with pytest.raises(UserError) as caught:
        save_whole(Path("/dev/full"), b"x")
    assert caught.value.kind is Kind.WRITE_FAILED
    assert "no space left" in caught.value.sentence


@pytest.mark.skipif(os.name == "nt", reason="links and modes are those of POSIX")
def test_a_link_is_followed_and_the_permissions_stay(tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_folder_in_the_way_and_a_folder_that_is_missing_are_sentences(tmp_path):
    for target, word in [(tmp_path, "is a folder"), (tmp_path / "no" / "x", "does not exist")]:
        with pytest.raises(UserError) as caught:
            save_whole(target, b"x")
        assert word in caught.value.sentence
        assert caught.value.hint
    assert list(tmp_path.iterdir()) == []
