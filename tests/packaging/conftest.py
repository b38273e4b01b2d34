"""Where the frozen program is, and a desktop to open it on."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, missing_tools, start_display, stop
from tests.oracle import REPOSITORY, STAND_IN
from tests.workers import seeded_weights

BUNDLE_VARIABLE = "INCEPTION_GUI_BUNDLE"


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder of the frozen program, as packaging/build.py makes it."""
    default = REPOSITORY / "build" / "packaging" / "dist" / "inception-gui"
    folder = Path(os.environ.get(BUNDLE_VARIABLE, default))
    if not (folder / "inception-cli").exists():
        pytest.skip(f"no frozen program is at {folder}: run packaging/build.py")
    return folder


@pytest.fixture(scope="session")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if STAND_IN.is_file():
        return STAND_IN
    return seeded_weights.write(tmp_path_factory.mktemp("weights") / "seeded.pth")


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    if missing := missing_tools():
        pytest.skip(f"a real window needs {', '.join(missing)}")
    server, display = start_display(tmp_path_factory.mktemp("display"))
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made = Desktop(display)
    made.wait_for_manager()
    yield made
    stop(manager)
    stop(server)
