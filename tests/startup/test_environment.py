"""What is set before numpy is imported reaches it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAMS = ("inception_gui.__main__", "inception_gui.cli.__main__")

_COUNT = """
import importlib, os, sys
importlib.import_module(sys.argv[1])
assert "numpy" not in sys.modules, "numpy is imported before the process is prepared"
from inception_gui.startup import environment
if sys.argv[2:]:
    environment.keep_numpy_to_one_thread()
import numpy
ones = numpy.ones((512, 512), numpy.float32)
ones @ ones
print(len(os.listdir("/proc/self/task")))
"""


def _threads(program: str, *prepared: str) -> int:
    environment = {name: value for name, value in os.environ.items() if "NUM_THREADS" not in name}
    command = [sys.executable, "-c", _COUNT, program, *prepared]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts threads in /proc")
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="OpenBLAS starts no thread on one core")
@pytest.mark.parametrize("program", PROGRAMS)
def test_no_thread_of_numpy_competes_with_the_network(program: str) -> None:
    assert _threads(program, "prepared") == 1
    assert _threads(program) > 1, "numpy starts no threads here, and this test says nothing"
