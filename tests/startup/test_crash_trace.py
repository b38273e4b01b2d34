"""A crash in native code leaves a report, which is offered once; a proper end leaves nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from inception_gui.startup import crash_trace
from tests.oracle import REPOSITORY

BEGIN = """
import sys
from pathlib import Path
from inception_gui.startup import crash_trace
crash_trace.begin(Path(sys.argv[1]))
"""
CRASH = BEGIN + "import ctypes; ctypes.string_at(0)"
END = BEGIN + "crash_trace.end()"


def run(code: str, folder: Path) -> int:
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=REPOSITORY, timeout=60, check=False
    ).returncode


def test_a_crash_is_offered_once_at_the_next_start(tmp_path: Path) -> None:
    assert run(CRASH, tmp_path) != 0
    report = crash_trace.take_last(tmp_path)
    assert report == tmp_path / crash_trace.LAST
    text = report.read_text(encoding="utf-8")
    assert "string_at" in text
    assert crash_trace.take_last(tmp_path) is None
    assert report.exists(), "it can still be saved with a report"


def test_a_proper_end_leaves_nothing(tmp_path: Path) -> None:
    assert run(END, tmp_path) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_was_killed_did_not_crash(tmp_path: Path) -> None:
    run(BEGIN + "import os; os._exit(9)", tmp_path)
    assert crash_trace.take_last(tmp_path) is None


def test_a_program_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    code = BEGIN + "Path(sys.argv[1]).glob('*'); print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"ready"
        (file,) = tmp_path.iterdir()
        with file.open("a") as stream:
            stream.write("a signal that was handled")
        assert crash_trace.take_last(tmp_path) is None
        other.communicate(b"\n", timeout=30)


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert run(END, tmp_path / "file" / "logs") == 0
    assert crash_trace.take_last(tmp_path / "nowhere") is None
