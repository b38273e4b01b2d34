"""No result is ever written over what it is made of, nor over another result."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from inception_gui import paths
from inception_gui.cli import main
from inception_gui.core.runs.store import RunStore
from tests.core.exports.outcomes import CONDITIONS

Draw = Callable[..., Path]


@pytest.mark.parametrize(
    "words",
    [
        ["classify", "{photo}", "--output", "{photo}"],
        ["classify", "{folder}", "--output", "{photo}"],
        ["explain", "{photo}", "--output", "{photo}"],
        ["explain", "{photo}", "--output", "{folder}/x.png", "--figure", "{photo}"],
        ["explain", "{photo}", "--output", "{folder}/../{name}/photo.png"],
        ["watch", "{photo}", "--jsonl", "--output", "{photo}"],
        ["evaluate", "{photo}", "-o", "{photo}"],
        ["compare", "{photo}", "{photo}", "-o", "{photo}"],
        ["evaluate", "{folder}/..", "-o", "{photo}"],
        ["watch", "{folder}", "--jsonl", "-o", "{photo}"],
        ["classify", "{folder}/other.png", "--weights", "{photo}", "-o", "{photo}"],
    ],
)
def test_what_is_read_is_not_written_over(
    words: list[str], draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = draw("set/tench/photo.png")
    before = photo.read_bytes()
    folder = photo.parent
    asked = [word.format(photo=photo, folder=folder, name=folder.name) for word in words]
    assert main(asked) == 2
    assert "photo.png” is an input file and would be overwritten." in capsys.readouterr().err
    assert photo.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["photo.png"]


def test_two_results_need_two_names(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, out = draw("photo.png"), tmp_path / "out.png"
    assert main(["explain", str(photo), "--output", str(out), "--figure", str(out)]) == 2
    assert "Two results would be written to the same file." in capsys.readouterr().err
    assert not out.exists()


@pytest.fixture
def photo(draw: Draw) -> Path:
    return draw("set/tench/photo.png")


def test_links_to_an_input_are_recognised(photo: Path, tmp_path: Path) -> None:
    before = photo.read_bytes()
    soft, hard = tmp_path / "soft.png", tmp_path / "hard.png"
    soft.symlink_to(photo)
    hard.hardlink_to(photo)
    for link in (soft, hard):
        assert main(["classify", str(photo), "--overwrite", "-o", str(link)]) == 2
    assert photo.read_bytes() == before


@pytest.mark.parametrize(
    "words", [["classify", "-"], ["explain", "-"]], ids=["classify", "explain"]
)
def test_the_file_behind_standard_input_is_not_written_over(words: list[str], photo: Path) -> None:
    before = photo.read_bytes()
    with photo.open("rb") as stream:
        done = subprocess.run(
            [sys.executable, "-m", "inception_gui.cli", *words, "--overwrite", "-o", str(photo)],
            stdin=stream,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "is an input file" in done.stderr
    assert photo.read_bytes() == before


def database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")


def weights(path: Path) -> None:
    path.write_bytes(b"\x80\x02}q\x00." + bytes(100))


def picture(path: Path) -> None:
    Image.new("RGB", (20, 20)).save(path, "PNG")


@pytest.mark.parametrize("kind", [database, weights, picture])
@pytest.mark.parametrize(
    "words",
    [
        ["classify", "{photo}", "-o", "{there}"],
        ["evaluate", "{folder}/..", "-o", "{there}"],
        ["watch", "{folder}", "-o", "{there}"],
        ["runs", "export", "last", "--format", "csv", "-o", "{there}"],
        ["runs", "export", "last", "--format", "html", "-o", "{there}"],
        ["runs", "export", "last", "--format", "xlsx", "-o", "{there}"],
    ],
)
def test_a_file_of_another_kind_is_not_replaced(
    words: list[str],
    kind: Callable[[Path], None],
    photo: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    RunStore(paths.runs_folder()).create([photo], CONDITIONS, total=1).close()
    there = tmp_path / "mine.pth"
    kind(there)
    before = there.read_bytes()
    assert main([word.format(photo=photo, folder=photo.parent, there=there) for word in words]) == 2
    assert "“mine.pth” exists and is" in capsys.readouterr().err
    assert there.read_bytes() == before


@pytest.mark.parametrize("option", ["--output", "--raw", "--figure", "--top5"])
def test_an_image_that_may_be_the_users_is_not_replaced_by_another(
    option: str, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.png"
    picture(mine)
    before = mine.read_bytes()
    assert main(["explain", str(photo), option, str(mine)]) == 2
    assert "“mine.png” exists already" in capsys.readouterr().err
    assert mine.read_bytes() == before


@pytest.mark.parametrize("name", ["notes.md", "tool.py", "run.sh"])
def test_a_script_or_notes_are_not_an_older_table(name: str, photo: Path, tmp_path: Path) -> None:
    mine = tmp_path / name
    mine.write_text("print('mine')\n", encoding="utf-8")
    assert main(["classify", str(photo), "-o", str(mine)]) == 2
    assert mine.read_text("utf-8") == "print('mine')\n"


def test_overwrite_replaces_it_and_an_older_result_needs_none(photo: Path, tmp_path: Path) -> None:
    RunStore(paths.runs_folder()).create([photo], CONDITIONS, total=1).close()
    there = tmp_path / "table.png"
    picture(there)
    export = ["runs", "export", "last", "--format", "csv", "-o", str(there)]
    assert main([*export, "--overwrite"]) == 0
    assert there.read_text("utf-8-sig").startswith("path,")
    assert main(export) == 0


def test_the_programs_own_files_are_never_results(
    photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = RunStore(paths.runs_folder())
    store.create([photo], CONDITIONS, total=1).close()
    (own,) = paths.runs_folder().glob("*.sqlite*")
    before = own.read_bytes()
    arguments = ["runs", "export", "last", "--format", "csv", "--overwrite", "-o", str(own)]
    assert main(arguments) == 2
    assert "one of this program's own files" in capsys.readouterr().err
    assert own.read_bytes() == before
