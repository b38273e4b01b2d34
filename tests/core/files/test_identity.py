"""No result replaces an input, whatever name it is given."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from inception_gui.core.files.identity import refuse_input
from inception_gui.errors import Kind, UserError


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(b"a photo")
    return path


def test_a_file_is_refused_by_its_own_name_by_links_and_by_way_of_other_folders(
    photo: Path, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    names = [photo, tmp_path / "in" / ".." / "photo.png", tmp_path / "hard.png"]
    os.link(photo, names[2])
    names.append(tmp_path / "soft.png")
    names[3].symlink_to(photo)
    for name in names:
        with pytest.raises(UserError) as refused:
            refuse_input(name, [tmp_path / "missing.png", None, "", str(photo)])
        assert refused.value.kind is Kind.WRONG_USAGE
        assert name.name in refused.value.sentence


def test_a_new_name_and_a_copy_are_no_input(photo: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.png"
    copy.write_bytes(photo.read_bytes())
    refuse_input(copy, [photo])
    refuse_input(tmp_path / "new.png", [photo])
    refuse_input(tmp_path, [photo])
