"""What the program makes of its arguments."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.startup import arguments


def test_an_empty_path_opens_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        arguments.parse([""])
    assert caught.value.code == 2
    assert "argument PATH: is empty" in capsys.readouterr().err


def test_paths_are_those_of_the_folder_in_which_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = arguments.parse(["a.png", "--new-window"])
    assert asked.paths == [tmp_path / "a.png"]
    assert asked.new_window
