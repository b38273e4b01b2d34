"""What is set before numpy is imported reaches it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inception_gui.startup import environment

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
    variables = {name: value for name, value in os.environ.items() if "NUM_THREADS" not in name}
    command = [sys.executable, "-c", _COUNT, program, *prepared]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts threads in /proc")
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="OpenBLAS starts no thread on one core")
@pytest.mark.parametrize("program", PROGRAMS)
def test_no_thread_of_numpy_competes_with_the_network(program: str) -> None:
    assert _threads(program, "prepared") == 1
    assert _threads(program) > 1, "numpy starts no threads here, and this test says nothing"


def test_a_portal_is_used_only_where_it_can_show_file_dialogs(tmp_path: Path) -> None:
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}
    desktop = {**bus, "XDG_DATA_DIRS": f"/nowhere:{tmp_path}"}
    assert not environment.has_file_portal(desktop)
    services, parts = tmp_path / "dbus-1/services", tmp_path / "xdg-desktop-portal/portals"
    services.mkdir(parents=True)
    parts.mkdir(parents=True)
    (services / "org.freedesktop.portal.Desktop.service").write_text("[D-BUS Service]\n")
    (parts / "keyring.portal").write_text(
        "[portal]\nInterfaces=org.freedesktop.impl.portal.Secret\n"
    )
    assert not environment.has_file_portal(desktop)
    (parts / "gtk.portal").write_text(
        "[portal]\nInterfaces=org.freedesktop.impl.portal.FileChooser;other\n"
    )
    assert environment.has_file_portal(desktop)
    assert not environment.has_file_portal({"XDG_DATA_DIRS": str(tmp_path)}), "without a bus"


def test_a_program_that_is_not_frozen_keeps_the_dialogs_of_its_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORMTHEME", raising=False)
    environment.use_portal_dialogs()
    assert "QT_QPA_PLATFORMTHEME" not in os.environ
