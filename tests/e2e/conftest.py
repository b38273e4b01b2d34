"""The whole program: offscreen in this process, and as a process of its own on a real display."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program, missing_tools, start_display, stop
from tests.oracle import STAND_IN
from tests.patient_bot import qtbot
from tests.profiles import make_profile
from tests.qt_leaks import no_qt_is_left_behind
from tests.workers import seeded_weights

__all__ = ["no_qt_is_left_behind", "qtbot"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """WORKAROUND: the offscreen platform warns at every window that has a least size."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    if missing := missing_tools():
        pytest.skip(f"a real window needs {', '.join(missing)}")
    server, display = start_display(tmp_path_factory.mktemp("display"))
    made = Desktop(display)
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made.wait_for_manager()
    yield made
    stop(manager)
    stop(server)


@pytest.fixture(scope="session")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Trained weights where they are, else a file of seeded numbers."""
    if STAND_IN.is_file():
        return STAND_IN
    return seeded_weights.write(tmp_path_factory.mktemp("weights") / "seeded.pth")


@pytest.fixture
def program(
    desktop: Desktop, weights_file: Path, tmp_path: Path, folded: Path
) -> Iterator[Program]:
    """Not open yet; in the end it is gone, and nothing went wrong that nobody was told."""
    made = Program(desktop, make_profile(tmp_path / "profile", folded), weights_file)
    yield made
    if (folder := os.environ.get("INCEPTION_GUI_SCREENSHOTS")) and desktop.windows():
        desktop.screenshot(Path(folder) / f"{tmp_path.name}.png")
    desktop.clear()
    assert " ERROR " not in made.log, made.log
    assert " WARNING " not in made.log, made.log
