"""The name of a result's file decides its format, and never contradicts it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from inception_gui.cli import main

Draw = Callable[..., Path]


@pytest.mark.usefixtures("use_weights")
@pytest.mark.parametrize(
    ("name", "start"),
    [("a.xlsx", b"PK"), ("a.CSV", b"\xef\xbb\xbfpath,"), ("a.json", b'{"run"'), ("a.txt", b"/")],
)
def test_the_name_decides(draw: Draw, tmp_path: Path, name: str, start: bytes) -> None:
    output = tmp_path / name
    assert main(["classify", str(draw("photo.png")), "-o", str(output)]) == 0
    assert output.read_bytes().startswith(start)


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify", "a.png", "--format", "csv", "-o", "b.json"],
        ["evaluate", ".", "--format", "json", "-o", "b.html"],
        ["runs", "export", "last", "--format", "jsonl", "-o", "b.csv"],
        ["watch", "film.mp4", "--jsonl", "-o", "b.csv"],
        ["classify", "a.png", "-o", "b.html"],
        ["similar", "a.png", "--in", ".", "-o", "b.xlsx"],
    ],
)
def test_a_contradiction_is_refused_before_anything_is_done(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert "The name “b." in capsys.readouterr().err
    assert list(tmp_path.glob("b.*")) == []


def test_the_self_test_fails_where_named_weights_are_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(tmp_path / "none.pth"))
    assert main(["self-test"]) == 1
    assert "FAILED weights" in capsys.readouterr().out
