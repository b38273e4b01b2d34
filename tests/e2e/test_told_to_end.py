"""The program, as a process of its own, is told to end and closes as if its window was closed."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inception_gui.settings import FILE_NAME
from tests.cli.interrupts import heed_interrupts
from tests.oracle import REPOSITORY

DARK_WITH_TWO_WINDOWS = """
import sys
from inception_gui import app

build = app.build

def build_and_choose(qt):
    program = build(qt)

    def choose():
        program.themes.set_choice("dark")
        program.window.resize(777, 555)
        program.window.actions_.about_requested.emit()
        print("chosen", flush=True)

    program.window.first_painted.connect(choose)
    return program

app.build = build_and_choose
sys.exit(app.main([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_what_was_chosen_is_kept_when_the_program_is_told_to_end(tmp_path: Path, name: str) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "INCEPTION_GUI_PROFILE": str(tmp_path),
        "INCEPTION_GUI_WEIGHTS_URL": "http://127.0.0.1:9",
    }
    with subprocess.Popen(
        [sys.executable, "-c", DARK_WITH_TWO_WINDOWS],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
        env=environment,
    ) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "chosen\n"
            process.send_signal(getattr(signal, name))
            _, complaints = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 0, complaints
    (file,) = tmp_path.rglob(FILE_NAME)
    kept = json.loads(file.read_text("utf-8"))
    assert kept["theme"] == "dark"
    assert kept["geometry"]


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_ctrl_c_while_the_window_is_on_its_way_ends_it_without_a_complaint(tmp_path: Path) -> None:
    # `main` is reached at once; what it imports, Qt above all, takes several of these delays.
    script = (
        "import sys; from inception_gui.__main__ import main; print(flush=True); sys.exit(main())"
    )
    for delay_s in (0.0, 0.1, 0.3, 0.6):
        with subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=REPOSITORY,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "INCEPTION_GUI_PROFILE": str(tmp_path),
                "INCEPTION_GUI_WEIGHTS_URL": "http://127.0.0.1:9",
            },
            preexec_fn=heed_interrupts,
        ) as process:
            assert process.stdout is not None
            try:
                process.stdout.readline()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(timeout=0.05 + delay_s)
                process.send_signal(signal.SIGINT)
                _, complaints = process.communicate(timeout=60)
            finally:
                process.kill()
        assert process.returncode in (-signal.SIGINT, 0), complaints
        assert "Traceback" not in complaints
