"""The current folder was deleted: absolute paths work, relative ones end in a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.oracle import REPOSITORY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="cannot be deleted there")


def in_a_deleted_folder(tmp_path: Path, *arguments: str | Path) -> tuple[int, str, str]:
    gone = tmp_path / "gone"
    gone.mkdir()
    done = subprocess.run(
        [
            "sh", "-c", 'cd "$1" && rmdir "$1" && shift && exec "$@"', "sh", gone,
            sys.executable, "-m", "inception_gui.cli", *arguments,
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.usefixtures("use_weights")
def test_absolute_paths_are_all_that_is_needed(tmp_path: Path, draw: Callable[..., Path]) -> None:
    photo = draw("a.png")
    code, said, errors = in_a_deleted_folder(tmp_path, "classify", photo, "--top", "1")
    assert code == 0, errors
    assert str(photo) in said
    code, _, errors = in_a_deleted_folder(tmp_path, "explain", photo, "-o", tmp_path / "map.png")
    assert code == 0, errors
    assert (tmp_path / "map.png").is_file()


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify", "photos/a.png"],
        ["classify", "/tmp", "-o", "table"],
        ["explain", "/tmp/a.png", "-o", "b.png"],
        ["sort", "photos", "--into", "/tmp/x"],
        ["evaluate", "photos"],
    ],
)
def test_relative_ones_are_answered_with_what_to_do(tmp_path: Path, arguments: list[str]) -> None:
    code, _, errors = in_a_deleted_folder(tmp_path, *arguments)
    assert code == 2
    assert "relative to the current folder, which was deleted" in errors
    assert "Traceback" not in errors


def test_what_needs_no_path_works(tmp_path: Path) -> None:
    code, said, errors = in_a_deleted_folder(tmp_path, "devices", "--quick")
    assert (code, bool(said)) == (0, True), errors
