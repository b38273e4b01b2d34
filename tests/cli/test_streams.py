"""Standard streams that are closed, full, ended early or a folder: sentences and exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inception_gui.cli.parser import Parser

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell's redirections")

Draw = Callable[..., Path]

README_CODES = {0, 1, 2, 3, 130, 141}

WITHOUT_NETWORK = [
    ["--help"],
    ["--version"],
    ["classify", "--help"],
    ["classify", "{folder}/none.png"],
    ["classify", "-"],
    ["explain", "-", "-o", "{folder}/map.png"],
    ["sort", "{folder}/none", "--into", "{folder}"],
    ["undo", "last"],
    ["runs", "list"],
    ["runs", "show", "last"],
    ["watch", "--list"],
    ["weights", "list"],
    ["weights", "where"],
    ["weights", "verify"],
    ["evaluate", "{folder}"],
    ["compare", "{folder}/a.json", "{folder}/b.json"],
    ["devices"],
    ["wrong"],
]
BROKEN = ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", ">/dev/full", "2>/dev/full", "</", "</dev/full"]


def run(redirection: str, *arguments: str, stdin: int = subprocess.DEVNULL) -> tuple[int, str, str]:
    """The exit code, standard output and standard error of a program started by a shell."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "inception_gui.cli",
         *arguments],
        stdin=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def all_commands(redirection: str) -> bool:
    """The long form tries all; the quick one, in CI, what has shown faults."""
    return "INCEPTION_GUI_LONG" in os.environ or redirection in (">&-", ">/dev/full")


@pytest.mark.parametrize("redirection", BROKEN)
def test_broken_streams_end_in_sentences_and_known_exit_codes(
    redirection: str, tmp_path: Path
) -> None:
    commands = WITHOUT_NETWORK if all_commands(redirection) else WITHOUT_NETWORK[4:10:2]
    for words in commands:
        code, _, error = run(redirection, *[word.format(folder=tmp_path) for word in words])
        assert "Traceback" not in error, (words, error)
        if redirection == "</" and code == 1 and "<stdin> is a directory" in error:
            continue  # Python itself says so, before this program begins
        assert code in README_CODES, (words, code, error)


def test_help_and_results_that_nobody_receives_are_no_success(tmp_path: Path) -> None:
    for words in (["--help"], ["weights", "where"], ["devices"]):
        code, _, error = run(">/dev/full", *words)
        assert (code, "no space left to write standard output" in error) == (1, True), error
        code, _, error = run(">&-", *words)
        assert (code, "There is no standard output to write to." in error) == (1, True), error


def test_a_reader_that_ends_early_ends_the_program_quietly() -> None:
    script = f'"{sys.executable}" -m inception_gui.cli weights list | true; echo ${{PIPESTATUS[0]}}'
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() in ("141", "0"), done
    assert done.stderr == ""


def test_an_image_cannot_come_from_a_closed_empty_or_endless_standard_input(
    draw: Draw, use_weights: Path
) -> None:
    for redirection in ("<&-", "</dev/null"):
        code, _, error = run(redirection, "classify", "-")
        assert (code, "Standard input is empty." in error) == (2, True), error
    code, _, error = run("</dev/zero", "classify", "-")
    assert (code, "too much for an image" in error) == (2, True), error


def test_a_closed_standard_error_does_not_make_a_file_of_results_its_substitute(
    draw: Draw, use_weights: Path, tmp_path: Path
) -> None:
    photo, output = draw("photo.png"), tmp_path / "out.csv"
    code, _, _ = run("<&- >&- 2>&-", "classify", str(photo), "--format", "csv", "-o", str(output))
    assert code == 0
    assert output.read_text(encoding="utf-8-sig").startswith("path,page,width,height,verdict")


def test_the_parser_takes_a_double_dash_as_a_value_that_is_missing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    parser = Parser(prog="x")
    parser.add_argument("--option")
    with pytest.raises(SystemExit) as caught:
        parser.parse_args(["--option=--"])
    assert caught.value.code == 2
    assert "argument --option: expected one argument" in capsys.readouterr().err
