"""What follows a classification: a command gets arguments, never a line for a shell."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from inception_gui.core.jobs.follow_then import RunCommand, arguments_of
from inception_gui.core.types import Box, Item, Mode, Prediction, Score, Verdict
from inception_gui.errors import Kind, UserError

WRITE_DOWN = (
    "import json, sys; sys.stdout.write('noise');"
    "json.dump([sys.argv[2:], json.load(sys.stdin)], open(sys.argv[1], 'w'))"
)


def prediction(path: Path, name: str) -> Prediction:
    return Prediction(
        Item(path.name, path), 10, 10, (Score(1, "", name, 0.87654),), Verdict("", "sure"),
        Box(0, 0, 1, 1), "w", "0" * 64, "CPU", Mode.STANDARD, "float32", 0.1,
    )  # fmt: skip


def test_a_command_gets_path_class_and_probability_as_arguments_and_the_object_to_read(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.json"
    image = tmp_path / "$(touch pwned); {class} 'x' \"y\".png"
    arguments = [str(note), "{path}", "is {class} ({probability})", "{other}", "plain"]
    command = RunCommand([sys.executable, "-c", WRITE_DOWN, *arguments])
    assert list(command.do([prediction(image, "--delete {path}")])) == []
    found, given = json.loads(note.read_text())
    assert found == [str(image), "is delete {path} (0.8765)", "{other}", "plain"]
    assert given["path"] == str(image)
    assert not (tmp_path / "pwned").exists()
    assert capfd.readouterr().out == "", "standard output belongs to the results"


def test_a_command_that_fails_hangs_or_is_not_there_is_a_problem_of_its_image(
    tmp_path: Path,
) -> None:
    image = prediction(tmp_path / "a.png", "cat")
    (problem,) = RunCommand([sys.executable, "-c", "raise SystemExit(3)"]).do([image])
    assert problem.message == "The command ended with exit code 3."
    hangs = RunCommand([sys.executable, "-c", "import time; time.sleep(600)"], limit_s=0.5)
    (problem,) = hangs.do([image])
    assert problem.message == "The command was ended after 0.5 s."
    for nothing in ([], ["no such program"]):
        with pytest.raises(UserError) as refused:
            RunCommand(nothing)
        assert refused.value.kind is Kind.WRONG_USAGE


def test_a_typed_line_is_split_at_spaces_and_read_no_further() -> None:
    line = r"""C:\bin\tell.exe "{path}" 'a b' $HOME ; rm #1 x\ y"""
    assert arguments_of(line) == [
        r"C:\bin\tell.exe", "{path}", "a b", "$HOME", ";", "rm", "#1", "x\\", "y",
    ]  # fmt: skip
    with pytest.raises(UserError, match="quote"):
        arguments_of('tell "{path}')
