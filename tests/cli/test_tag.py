"""`inception-cli tag`, through the real `main`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inception_gui.cli import main
from tests.core.keywords.sidecar_files import DARKTABLE, exiftool, needs_exiftool, texts
from tests.core.sorting.tree import tree

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


def command(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


@pytest.fixture
def photos(draw: Draw, use_weights: Path) -> Path:
    for number in range(3):
        path = draw(f"photos/{number}.png", seed=number)
    (path.parent / "0.xmp").write_bytes(DARKTABLE)
    return path.parent


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def best_of(folder: Path, capsys: Captured) -> dict[str, str]:
    command("classify", folder, "--format", "json")
    found = json.loads(capsys.readouterr().out)["predictions"]
    return {Path(one["path"]).name: one["top"][0]["name"] for one in found}


@needs_exiftool
def test_a_folder_is_tagged_and_undone_to_the_byte(photos: Path, capsys: Captured) -> None:
    before, with_times = content(photos), tree(photos)
    best = best_of(photos, capsys)
    assert command("tag", photos, "--threshold", "0") == 0
    captured = capsys.readouterr()
    assert "Keywords for 3 images:" in captured.out
    assert "Sidecars: 2 created, 1 merged, 0 cleared, 0 unchanged." in captured.out
    assert sorted(path.name for path in photos.glob("*.xmp")) == [
        "0.xmp", "1.png.xmp", "2.png.xmp",
    ]  # fmt: skip
    for found in exiftool(*photos.glob("*.xmp")):
        name = Path(found["SourceFile"]).name.removesuffix(".xmp").removesuffix(".png")
        assert best[f"{name}.png"] in texts(found["XMP-dc:Subject"])
    images = {name: value for name, value in tree(photos).items() if name.endswith(".png")}
    assert images == {name: value for name, value in with_times.items() if name.endswith(".png")}
    journal = captured.err.partition("tag --undo ")[2].splitlines()[0]
    assert command("tag", "--undo", journal) == 0
    assert "3 sidecars restored." in capsys.readouterr().out
    assert content(photos) == before
    assert command("tag", "--undo", "last") == 2


def test_a_saved_run_is_tagged_without_the_network_and_cleared(
    photos: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(photos)
    best_of(photos, capsys)
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", "none there")
    assert command("tag", "last", "--threshold", "0", "--naming", "name", "--dry-run") == 0
    captured = capsys.readouterr()
    assert "Sidecars: 3 created, 0 merged" in captured.out
    assert "Dry run" in captured.err
    assert content(photos) == before
    assert command("tag", "last", "--threshold", "0") == 0
    assert command("tag", photos, "--remove") == 0
    assert "3 cleared" in capsys.readouterr().out
    assert content(photos) == before


def test_a_sidecar_that_cannot_be_merged_is_named_and_the_exit_code_says_so(
    photos: Path, capsys: Captured
) -> None:
    (photos / "0.xmp").write_bytes(b"<!DOCTYPE x><x/>")
    assert command("tag", photos, "--threshold", "0") == 1
    captured = capsys.readouterr()
    assert "0.xmp: It has a document type, which XMP never needs." in captured.err
    assert "2 created" in captured.out
    assert (photos / "0.xmp").read_bytes() == b"<!DOCTYPE x><x/>"


def test_an_undo_restores_what_it_can_and_the_next_one_goes_on_to_earlier_keywords(
    photos: Path, capsys: Captured
) -> None:
    before = content(photos)
    command("tag", photos, "--threshold", "0")
    command("tag", "last", "--remove")
    assert content(photos) == before
    path = photos / "0.xmp"
    edited = DARKTABLE.replace(b'xmp:Rating="1"', b'xmp:Rating="5"')
    path.write_bytes(edited)
    assert command("tag", "--undo", "last") == 1
    captured = capsys.readouterr()
    assert "0.xmp: It has changed since" in captured.err
    assert "2 sidecars restored.\n1 sidecar left as found." in captured.out
    assert command("tag", "--undo", "last") == 1
    assert content(photos) == {**before, path.name: edited}


def test_below_the_threshold_no_class_is_written_but_its_kind_where_that_is_sure(
    photos: Path, capsys: Captured
) -> None:
    assert command("tag", photos, "--threshold", "1") == 0
    said = capsys.readouterr().out
    assert "  no class reaches the threshold" in said
    keywords = [line.split()[-1] for line in said.splitlines() if "Inception|" in line]
    assert all(keyword.count("|") == 1 for keyword in keywords), "no classes below their groups"
    assert len(list(photos.glob("*.xmp"))) < 4


def test_wrong_usage_is_a_sentence(photos: Path, capsys: Captured) -> None:
    assert command("tag", photos / "no folder") == 2
    assert "neither a folder nor the number of a run" in capsys.readouterr().err
    assert command("tag", "--undo", "last") == 2
    assert command("tag", "--undo", photos / "0.xmp") == 2
    for wrong in (("tag",), ("tag", str(photos), "--undo", "last")):
        with pytest.raises(SystemExit) as ended:
            main(list(wrong))
        assert ended.value.code == 2
