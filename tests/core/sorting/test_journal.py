"""A journal says which files to delete and move: a forged one does neither."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from inception_gui.core.sorting.journal import SUFFIX, Journal, read_journal
from inception_gui.core.sorting.latest import latest_sorting, next_number
from inception_gui.core.sorting.make_plan import plan
from inception_gui.errors import Kind, UserError
from tests.core.sorting.tree import rows_of, sort, tree, undo

PART = ".inception-0123456789abcdef.part"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """That of eight pictures, copied into `sorted`."""
    rows = rows_of(tmp_path / "photos")
    return sort(plan(rows, tmp_path / "sorted"), tmp_path / "journals")[0]


def forged(folder: Path, action: str, **row: str) -> Path:
    """A journal by hand: one row, with `victim.txt` where `row` says so."""
    into = folder / "sorted"
    usual = {
        "source": f"{folder}/photos/a.jpg",
        "target": f"{into}/tench/a.jpg",
        "part": f"{into}/tench/{PART}",
    }
    lines: list[dict[str, object]] = [
        {"journal": 1, "into": str(into), "action": action},
        {"begin": 0, **usual, **row, "size": 1, "mtime_ns": 1},
        {"returning": 0, "part": row.get("returning", f"{folder}/photos/{PART}")},
    ]
    path = folder / f"forged{SUFFIX}"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return path


@pytest.mark.parametrize("action", ["copy", "move"])
@pytest.mark.parametrize(
    "row",
    [
        {"part": "{folder}/victim.txt"},
        {"part": "{folder}/sorted/tench/victim.txt"},
        {"part": "{folder}/" + PART},
        {"returning": "{folder}/photos/victim.txt"},
        {"returning": "{folder}/" + PART},
        {"target": "{folder}/victim.txt"},
        {"target": "{folder}/sorted/../victim/a.jpg", "part": "{folder}/sorted/../victim/" + PART},
        {"target": "{folder}/sorted/tench/deeper/a.jpg"},
        {"source": "{folder}/photos/../victim.txt"},
        {"source": "victim.txt"},
    ],
)
def test_a_journal_that_names_other_files_is_refused(
    tmp_path: Path, row: dict[str, str], action: str
) -> None:
    for name in ("victim.txt", "sorted/tench/victim.txt", "photos/victim.txt", PART):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("precious")
    path = forged(
        tmp_path, action, **{key: value.format(folder=tmp_path) for key, value in row.items()}
    )
    before = tree(tmp_path)
    with pytest.raises(UserError, match="names files where no sort puts any") as caught:
        undo(path)
    assert caught.value.kind is Kind.WRONG_USAGE
    assert tree(tmp_path) == before


def test_a_class_folder_that_became_a_link_is_not_followed(tmp_path: Path, journal: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "sorted" / "tench").rename(elsewhere)
    (tmp_path / "sorted" / "tench").symlink_to(elsewhere)
    before = tree(elsewhere)
    _, problems = undo(journal)
    assert {problem.message for problem in problems} == {"Its folder has been replaced by a link."}
    assert tree(elsewhere) == before


def test_only_what_this_program_sealed_is_genuine(tmp_path: Path, journal: Path) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    assert read_journal(journal).is_genuine
    for changed in (
        [*lines, b'{"undone": 0}\n'],
        [line.replace(b"tench", b"trout") for line in lines],
        [lines[0], *lines[2:]],
        [*lines[:3], lines[4], lines[3], *lines[5:]],
    ):
        journal.write_bytes(b"".join(changed))
        assert not read_journal(journal).is_genuine
    journal.write_bytes(b"".join(lines)[:-20])  # killed while it wrote its last line
    assert read_journal(journal).is_genuine
    elsewhere = tmp_path / journal.name
    elsewhere.write_bytes(b"".join(lines))
    assert not read_journal(elsewhere).is_genuine


def test_an_undo_continues_the_seals(journal: Path) -> None:
    raw = journal.read_bytes()
    journal.write_bytes(raw[:-20])
    with Journal(journal, new=False) as writing:
        writing.write({"undone": 0})
    assert read_journal(journal).is_genuine
    assert undo(journal)[1] == []
    content = read_journal(journal)
    assert content.is_genuine
    assert content.all_undone


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_only_the_user_reads_the_key(journal: Path) -> None:
    assert (journal.parent / ".key").stat().st_mode & 0o077 == 0


def test_an_empty_journal_is_skipped_and_reported(tmp_path: Path, journal: Path) -> None:
    """A kill between opening the file and its first line leaves one."""
    empty = journal.with_name(f"{next_number(journal.parent):06}-20261130-120000-0{SUFFIX}")
    empty.touch()
    skipped: list[Path] = []
    found = latest_sorting(journal.parent, skipped.append)
    assert found is not None
    assert found.journal == journal
    assert skipped == [empty]


def test_the_latest_sort_does_not_depend_on_the_clock(tmp_path: Path, journal: Path) -> None:
    rows = rows_of(tmp_path / "others")
    second, _, _ = sort(plan(rows, tmp_path / "elsewhere"), journal.parent)
    number, _, rest = second.name.partition("-")
    moved = second.rename(second.with_name(f"{number}-19700101-{rest.partition('-')[2]}"))
    found = latest_sorting(journal.parent)
    assert found is not None
    assert found.journal == moved


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe in the file system")
def test_what_never_ends_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / f"pipe{SUFFIX}"
    os.mkfifo(pipe)
    endless = tmp_path / f"endless{SUFFIX}"
    endless.symlink_to("/dev/zero")
    deep = tmp_path / f"deep{SUFFIX}"
    deep.write_text("[" * 200_000)
    for path in (pipe, endless, deep):
        with pytest.raises(UserError) as caught:
            read_journal(path)
        assert caught.value.kind is Kind.WRONG_USAGE
