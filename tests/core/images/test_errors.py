"""Files whose content is elsewhere: the sentence says so, and how to fetch it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError


def refused(path: Path, kind: Kind = Kind.MISSING) -> UserError:
    with pytest.raises(UserError) as caught:
        decode(Item(path.name, path))
    assert caught.value.kind is kind
    return caught.value


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
@pytest.mark.parametrize(
    ("target", "sentence", "hint"),
    [
        ("../.git/annex/objects/X/SHA256E-s1.jpg", "not on this computer", "git annex get"),
        ("/repo/.dvc/cache/files/md5/ab/cd", "not on this computer", "dvc pull"),
        ("gone.jpg", "This link leads to a file that does not exist.", "disk"),
    ],
)
def test_a_link_to_nothing_says_what_it_is(
    tmp_path: Path, target: str, sentence: str, hint: str
) -> None:
    (tmp_path / "a.jpg").symlink_to(target)
    error = refused(tmp_path / "a.jpg")
    assert sentence in error.sentence
    assert hint in error.hint


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", "git lfs pull"),
        ("/annex/objects/SHA256E-s31390--f50d7.jpg\n", "git annex get"),
    ],
)
def test_a_placeholder_is_not_called_damaged(tmp_path: Path, content: str, hint: str) -> None:
    (tmp_path / "a.jpg").write_text(content)
    error = refused(tmp_path / "a.jpg", Kind.NOT_AN_IMAGE)
    assert "whose content is not on this computer" in error.sentence
    assert hint in error.hint


def test_a_file_that_was_never_there_is_missing(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.jpg").sentence == "This file does not exist."
