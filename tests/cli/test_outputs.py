"""No result is ever written over what it is made of, nor over another result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from inception_gui.cli import main

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
    ],
)
def test_what_is_read_is_not_written_over(
    words: list[str], draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = draw("in/photo.png")
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
