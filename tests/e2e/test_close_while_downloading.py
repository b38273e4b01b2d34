"""The program as a process of its own, closed while a server has stopped sending."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.weights.server import misbehaving_server, silent, stall_after

CLOSE_WHILE_DOWNLOADING = """
import sys
from PySide6.QtWidgets import QApplication
from inception_gui import app
from inception_gui.workers.network.loader import NetworkStatus

qt = QApplication([])
program = app.build(qt)
loader = program.session.loader

def on_status(status):
    if status is NetworkStatus.MISSING:
        loader.library.download("inception_v3.gluon_in1k")
        loader.download()

def on_progress(progress):
    if progress.done > 0 or "silent" in sys.argv:
        print("closing", flush=True)
        program.window.close()

loader.status_changed.connect(on_status)
loader.download_progressed.connect(on_progress)
program.window.show()
sys.exit(qt.exec())
"""


@pytest.mark.parametrize("server_is", ["silent", "stalled"])
def test_the_program_ends_while_the_server_holds_the_line(tmp_path: Path, server_is: str) -> None:
    with misbehaving_server() as server:
        server.manner = silent if server_is == "silent" else stall_after(3)
        server.files = {
            "inception_v3_google-0cc3c7bd.pth": bytes(108_949_747),
            "inception_v3.gluon_in1k.safetensors": bytes(90_000_000),
        }
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "INCEPTION_GUI_PROFILE": str(tmp_path),
            "INCEPTION_GUI_WEIGHTS_URL": server.address,
            "no_proxy": "*",
        }
        with subprocess.Popen(
            [sys.executable, "-c", CLOSE_WHILE_DOWNLOADING, server_is],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        ) as program:
            # The server would hold the line for twenty seconds more.
            assert program.stdout is not None
            assert program.stdout.readline() == "closing\n"
            program.wait(15)
            assert program.stderr is not None
            assert (program.returncode, program.stderr.read()) == (0, "")
        assert not server.released.is_set()
