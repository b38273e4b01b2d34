"""Folders are walked in natural order, within themselves, and say what they skipped."""

from __future__ import annotations

import itertools
import json
import os
import random
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from inception_gui.core.images.decode import decode
from inception_gui.core.items.folder_walk import FolderWalk, walk
from inception_gui.core.items.skipped import Skipped, in_words, lines
from inception_gui.core.types import Item
from inception_gui.errors import UserError
from tests.core.items.files import picture, put
from tests.oracle import SHARED

MAKE_ODD_TREE = SHARED / "corpus" / "make_odd_tree.py"


unix = pytest.mark.skipif(sys.platform == "win32", reason="links, FIFOs and modes of Unix")


def found(items: Iterator[Item], folder: Path) -> list[str]:
    return [item.path.relative_to(folder).as_posix() for item in items if item.path]


def test_files_come_in_natural_order_then_folders(tmp_path: Path) -> None:
    put(tmp_path, "b/1.jpg", "a10/x.jpg", "a9/x.jpg", "img10.jpg", "IMG9.jpg", "img1.jpg")
    expected = ["img1.jpg", "IMG9.jpg", "img10.jpg", "a9/x.jpg", "a10/x.jpg", "b/1.jpg"]
    assert found(walk(tmp_path), tmp_path) == expected
    assert found(walk(tmp_path, recursive=False), tmp_path) == expected[:3]


def test_hidden_and_system_files_are_passed_over_and_counted(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", ".hidden.jpg", "._a.jpg", "Thumbs.db", ".DS_Store", "desktop.ini")
    put(tmp_path, ".thumbnails/x.jpg", "@eaDir/x.jpg", "__MACOSX/._a.jpg", "$RECYCLE.BIN/x.jpg")
    items = walk(tmp_path)
    assert found(items, tmp_path) == ["a.jpg"]
    assert items.skipped == Counter(hidden=9)


def test_a_picture_is_found_whatever_its_name_and_others_are_counted(tmp_path: Path) -> None:
    put(tmp_path, "1.JPG", "2.dat", "3", "4.mp4")
    put(tmp_path, "5.txt", data=picture("PNG"))
    put(tmp_path, "notes.txt", data=b"hello")
    put(tmp_path, "film.mkv", data=b"\x1aE\xdf\xa3\x01")
    put(tmp_path, "scan.pdf", data=b"%PDF-1.4")
    put(tmp_path, "art.psd", data=b"8BPS\0\1")
    put(tmp_path, "photo.cr3", data=b"\0\0\0\x18ftypcrx \0\0\0\1")
    put(tmp_path, "empty", data=b"")
    items = walk(tmp_path)
    assert found(items, tmp_path) == ["1.JPG", "2.dat", "3", "4.mp4", "5.txt"]
    assert items.skipped == Counter(not_a_picture=3, video=1, unsupported_format=2)


def test_a_file_that_only_claims_to_be_a_picture_is_an_item_that_fails(tmp_path: Path) -> None:
    put(tmp_path, "fake.jpg", data=b"not a picture")
    put(tmp_path, "zero.png", data=b"")
    items = list(walk(tmp_path))
    assert [item.name for item in items] == ["fake.jpg", "zero.png"]
    for item in items:
        with pytest.raises(UserError):
            decode(item)


@unix
def test_links_are_followed_inside_only(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    put(inside, "a.jpg", "sub/b.jpg")
    put(outside, "c.jpg")
    (inside / "up").symlink_to("..")
    (inside / "sub" / "again").symlink_to("../sub")
    (inside / "away").symlink_to(outside)
    (inside / "c.jpg").symlink_to(outside / "c.jpg")
    (inside / "link.jpg").symlink_to("sub/b.jpg")
    (inside / "nowhere.jpg").symlink_to("missing.jpg")
    (inside / "circle.jpg").symlink_to("circle.jpg")
    (inside / "circle").symlink_to("circle")
    items = walk(inside)
    expected = ["a.jpg", "circle.jpg", "link.jpg", "nowhere.jpg", "sub/b.jpg"]
    assert found(items, inside) == expected
    assert items.skipped == Counter(link=3, found_anyway=1, broken_link=1)


@unix
def test_links_that_lead_out_are_followed_where_that_was_asked_for(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    put(inside, "a.jpg", "sub/b.jpg")
    put(outside, "c.jpg", "deep/d.jpg")
    (inside / "away").symlink_to(outside)
    (inside / "away again").symlink_to(outside)
    (inside / "c.jpg").symlink_to(outside / "c.jpg")
    (outside / "deep" / "back").symlink_to(inside)
    (outside / "everything").symlink_to(tmp_path)
    items = walk(inside, follow_links=True)
    expected = ["a.jpg", "c.jpg", "away/c.jpg", "away/deep/d.jpg", "sub/b.jpg"]
    assert found(items, inside) == expected
    assert items.skipped["found_anyway"] >= 3


@unix
def test_a_folder_is_entered_once_however_many_links_lead_to_it(tmp_path: Path) -> None:
    store = tmp_path / "set" / ".store"
    put(store, "1.jpg", "more/2.jpg")
    for name in "abc":
        (tmp_path / "set" / name).symlink_to(store, target_is_directory=True)
        (store / "more" / name).symlink_to("..", target_is_directory=True)
    items = walk(tmp_path / "set")
    assert found(items, tmp_path / "set") == ["a/1.jpg", "a/more/2.jpg"]
    assert items.skipped == Counter(found_anyway=5, hidden=1)


@unix
@pytest.mark.parametrize("place", [".git/annex/objects/Xx/SHA256E-s1", ".dvc/cache/files/md5/ab"])
def test_content_that_git_annex_or_dvc_keeps_is_found_and_what_is_not_here_is_told(
    tmp_path: Path, place: str
) -> None:
    put(tmp_path / place, "object.jpg")
    folder = tmp_path / "set" / "tench"
    folder.mkdir(parents=True)
    (folder / "here.jpg").symlink_to(tmp_path / place / "object.jpg")
    (folder / "same content.jpg").symlink_to(tmp_path / place / "object.jpg")
    (folder / "not here.jpg").symlink_to(tmp_path / place / "other.jpg")
    items = walk(folder)
    assert found(items, folder) == ["here.jpg", "same content.jpg"]
    assert items.skipped == Counter(not_here=1)
    assert "git annex get" in in_words(items.skipped)


@unix
def test_a_folder_reached_through_a_link_is_walked(tmp_path: Path) -> None:
    put(tmp_path / "real", "a.jpg")
    (tmp_path / "real" / "b.jpg").symlink_to("a.jpg")
    (tmp_path / "link").symlink_to("real")
    assert found(walk(tmp_path / "link"), tmp_path / "link") == ["a.jpg", "b.jpg"]


@unix
@pytest.mark.timeout(20)
def test_pipes_do_not_stop_a_walk(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    os.mkfifo(tmp_path / "b")
    put(tmp_path, "c.jpg")
    (tmp_path / "null.jpg").symlink_to("/dev/null")
    items = walk(tmp_path)
    assert found(items, tmp_path) == ["c.jpg"]
    assert items.skipped == Counter(special=3)


@unix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_what_may_not_be_read_is_counted_or_fails(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "closed/b.jpg", "c", "d.jpg")
    for name in ("a.jpg", "closed", "c"):
        (tmp_path / name).chmod(0)
    items = walk(tmp_path)
    names = found(items, tmp_path)
    (tmp_path / "closed").chmod(0o700)
    assert names == ["a.jpg", "d.jpg"]
    assert items.skipped == Counter(unreadable_folder=1, unreadable=1)


def test_a_folder_that_is_gone_is_counted(tmp_path: Path) -> None:
    items = walk(tmp_path / "gone")
    assert list(items) == []
    assert items.skipped == Counter(unreadable_folder=1)


def test_the_first_item_comes_before_the_whole_tree_is_listed(tmp_path: Path) -> None:
    put(tmp_path, "1.jpg", "2/a.jpg", "3/a.jpg")
    items = walk(tmp_path)
    assert next(items).name == "1.jpg"
    put(tmp_path, "3/b.jpg")
    assert found(items, tmp_path) == ["2/a.jpg", "3/a.jpg", "3/b.jpg"]


def test_very_deep_folders_are_walked(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*(["d"] * 300))
    put(deep, "x.jpg")
    assert len(found(walk(tmp_path), tmp_path)) == 1


@unix
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS refuses such names")
def test_a_name_that_is_not_utf8_stays_exact(tmp_path: Path) -> None:
    raw = os.path.join(os.fsencode(tmp_path), b"latin1_\xe4\n.jpg")  # noqa: PTH118 - bytes
    with open(raw, "wb") as stream:  # noqa: PTH123 - bytes
        stream.write(picture())
    (item,) = walk(tmp_path)
    assert os.fsencode(str(item.path)) == raw
    assert item.name == r"latin1_\xe4\n.jpg"
    assert decode(item).width == 8


def test_a_long_folder_gives_each_file_once(tmp_path: Path) -> None:
    names = [f"{number}.jpg" for number in range(2000)]
    random.Random(0).shuffle(names)
    put(tmp_path, *names, data=b"x")
    assert found(walk(tmp_path), tmp_path) == [f"{number}.jpg" for number in range(2000)]


@unix
@pytest.mark.corpus
@pytest.mark.skipif(not MAKE_ODD_TREE.is_file(), reason="the corpus is not there")
def test_the_tree_of_odd_objects_is_walked_as_expected(tmp_path: Path) -> None:
    good = tmp_path / "good.jpg"
    good.write_bytes(picture())
    tree = tmp_path / "tree"
    subprocess.run([sys.executable, MAKE_ODD_TREE, tree, good], check=True, capture_output=True)
    expectations = json.loads((tmp_path / "tree.expect.json").read_text(encoding="ascii"))
    items: FolderWalk = walk(tree)
    outcomes: dict[str, str] = {}
    for item in itertools.islice(items, 1000):
        assert str(item.path) not in outcomes
        try:
            decode(item)
            outcomes[str(item.path)] = "ok"
        except UserError:
            outcomes[str(item.path)] = "error"
    (tree / "perm" / "closed").chmod(0o700)
    for expectation in expectations:
        path = expectation["path"]
        if os.geteuid() == 0 and "/perm/" in path:
            continue  # modes do not count for root
        assert outcomes.get(path, "skip") == expectation["expected"], expectation["why"]
    assert items.skipped["special"] == 2


def test_skipped_files_are_named_with_their_reasons_and_archives_are_told_from_the_rest(
    tmp_path: Path,
) -> None:
    put(tmp_path, "a.png")
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("b.png", "")
    (tmp_path / "notes.txt").write_text("notes")
    (tmp_path / ".hidden").write_text("x")
    items = walk(tmp_path)
    list(items)
    assert items.skipped == Counter(archive=1, not_a_picture=1, hidden=1)
    found = Skipped(items.skipped, tuple(items.skipped_files))
    said = lines(found)
    place = said.index("1 archive that is not unpacked")
    assert said[place + 1] == f"    {tmp_path / 'more.zip'}"
    assert f"    {tmp_path / 'notes.txt'}" in lines(found)
    assert not any(".hidden" in line for line in lines(found)), "nobody looks for these"
