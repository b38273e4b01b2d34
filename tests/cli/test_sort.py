"""`inception-cli sort` and `undo`, through the real `main`."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from inception_gui import paths
from inception_gui.cli import main
from inception_gui.core.runs.store import RunStore
from tests.core.sorting.tree import tree

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


def command(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


@pytest.fixture
def photos(draw: Draw, use_weights: Path) -> Path:
    for number in range(3):
        path = draw(f"photos/{number}.png", seed=number)
        os.utime(path, ns=(10**18, 10**18 + number))
    (path.parent / "sub").mkdir()
    os.link(path, path.parent / "sub" / "2.png")
    return path.parent


def journal_of(said: str) -> str:
    return said.partition("inception-cli undo ")[2].splitlines()[0]


def best_labels(folder: Path, capsys: Captured) -> set[str]:
    command("classify", folder, "--format", "json")
    found = json.loads(capsys.readouterr().out)
    return {prediction["top"][0]["name"] for prediction in found["predictions"]}


def test_a_dry_run_says_what_would_happen_and_does_nothing(
    photos: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = tree(photos)
    labels = best_labels(photos, capsys)
    into = tmp_path / "sorted"
    assert command("sort", photos, "--into", into, "--threshold", "0", "--dry-run") == 0
    captured = capsys.readouterr()
    assert "Copy 4 images into" in captured.out
    assert all(label in captured.out for label in labels)
    assert "because the name is taken: 1 file." in captured.out
    assert "Dry run" in captured.err
    assert not into.exists()
    assert not (paths.runs_folder() / "sortings").exists()
    assert tree(photos) == before
    assert command("sort", photos, "--into", into, "--threshold", "0") == 0
    capsys.readouterr()
    assert command("runs", "list") == 0
    ends = [line.partition("photos")[2] for line in capsys.readouterr().out.splitlines()]
    assert ends == ["  (sort)", ""], "a plan is no run, but its results are used by the sort"
    assert [one.purpose for one in RunStore(paths.runs_folder()).list(dry_runs=True)][:1] == [
        "sort"
    ]


@pytest.mark.parametrize("action", ["--copy", "--move"])
def test_pictures_are_sorted_and_undone(
    photos: Path, tmp_path: Path, capsys: Captured, action: str
) -> None:
    before = tree(photos)
    labels = best_labels(photos, capsys)
    into = tmp_path / "sorted"
    assert command("sort", photos, "--into", into, "--threshold", "0", action) == 0
    captured = capsys.readouterr()
    assert "Sorted 4 images." in captured.out
    assert {path.name for path in into.iterdir()} == labels
    assert (tree(photos) == before) is (action == "--copy")
    assert command("undo", journal_of(captured.err)) == 0
    captured = capsys.readouterr()
    done = "4 copies deleted" if action == "--copy" else "4 images moved back"
    assert done in captured.out
    assert tree(photos) == before
    assert not into.exists()
    assert command("undo", "last") == 2


def test_unsure_pictures_and_groups_have_folders_and_failures_are_left_alone(
    photos: Path, tmp_path: Path, capsys: Captured
) -> None:
    (photos / "broken.png").write_bytes((photos / "0.png").read_bytes()[:100])
    into = tmp_path / "sorted"
    assert command("sort", photos, "--into", into, "--threshold", "1", "--by", "group") == 1
    assert "1  could not be read" in capsys.readouterr().out
    assert {path.name for path in into.iterdir()} == {"unsure"}
    (into / "unsure" / "0.png").write_bytes(b"edited")
    assert command("undo", "last") == 1
    captured = capsys.readouterr()
    assert "changed since" in captured.err
    assert "was not deleted because it is not empty" in captured.err
    assert (into / "unsure" / "0.png").read_bytes() == b"edited"


def test_what_cannot_be_sorted_is_wrong_usage(
    photos: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert command("sort", tmp_path / "no folder", "--into", tmp_path / "x") == 2
    assert command("undo", tmp_path / "no journal") == 2
    assert command("undo", photos / "0.png") == 2
    (tmp_path / "empty").mkdir()
    assert command("sort", tmp_path / "empty", "--into", tmp_path / "x") == 0
    assert "No images" in capsys.readouterr().err


def test_a_target_that_is_a_file_is_a_sentence(
    photos: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = tree(photos)
    (tmp_path / "file").write_text("in the way")
    assert command("sort", photos, "--into", tmp_path / "file", "--move") == 1
    assert "Choose another folder" in capsys.readouterr().err
    assert tree(photos) == before


def test_one_picture_is_spoken_of_as_one(draw: Draw, use_weights: Path, capsys: Captured) -> None:
    one = draw("one/0.png", seed=0)
    one.with_name("broken.png").write_bytes(one.read_bytes()[:100])
    into = one.parent.parent / "sorted"
    assert command("sort", one.parent, "--into", into) == 1
    captured = capsys.readouterr()
    assert "Copy 1 image into" in captured.out
    assert "Not sorted:\n        1  could not be read\n" in captured.out
    assert "Sorted 1 image." in captured.out
    assert command("undo", journal_of(captured.err)) == 0
    assert "1 copy deleted, 0 images moved back." in capsys.readouterr().out


def test_a_strangers_journal_shows_what_it_would_do_and_needs_yes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It plants a file where the user's shell would run it."""
    planted, home = tmp_path / "in" / "tench" / "rc", tmp_path / "home" / ".ssh" / "rc"
    planted.parent.mkdir(parents=True)
    planted.write_text("evil")
    stamp = planted.stat()
    lines = [
        {"journal": 1, "into": str(tmp_path / "in"), "action": "move"},
        {
            "begin": 0,
            "source": str(home),
            "target": str(planted),
            "part": str(planted.with_name(".inception-0123456789abcdef.part")),
            "size": stamp.st_size,
            "mtime_ns": stamp.st_mtime_ns,
        },
    ]
    journal = tmp_path / "a.sorting.jsonl"
    journal.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    assert command("undo", journal) == 2
    said = capsys.readouterr().err
    assert f"{planted} -> {home}" in said
    assert "--yes" in said
    assert planted.exists()
    assert not home.exists()
    assert command("undo", journal, "--yes") == 0
    assert home.read_text() == "evil"


@pytest.mark.usefixtures("use_weights")
def test_files_that_belong_to_images_are_in_the_plan_and_the_result(
    draw: Draw, tmp_path: Path, capsys: Captured
) -> None:
    draw("photos/IMG_1.png")
    (tmp_path / "photos" / "IMG_1.xmp").write_text("settings")
    into = tmp_path / "sorted"
    assert command("sort", tmp_path / "photos", "--into", into, "--dry-run") == 0
    assert "Left where they are: 1 file that belongs to these images." in capsys.readouterr().out
    assert command("sort", tmp_path / "photos", "--into", into, "--move") == 0
    out = capsys.readouterr().out
    assert "Moved along: 1 file that belongs to these images" in out
    assert "Sorted 1 image and 1 file that belongs to them." in out
    assert command("undo", "last") == 0
    assert "1 image moved back with 1 file that belongs to them." in capsys.readouterr().out
    assert (tmp_path / "photos" / "IMG_1.xmp").read_text() == "settings"
