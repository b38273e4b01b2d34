"""A screen reader's view, on a real bus: controls have names on every page, answers are said."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desktop import Desktop
from tests.oracle import PHOTOS, REPOSITORY, needs_photos
from tests.profiles import make_profile

LAUNCHERS = [
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
]
SYSTEM_PYTHON = "/usr/bin/python3"
STEPS = (
    "-", "Explain heat map", "Top 5 side by side", "Find similar in this list",
    "Group look-alikes", "Evaluate", "Teach own classes", "Settings", "First steps", "Keys",
    "Classes",
)  # fmt: skip
NEED_A_NAME = frozenset(
    {"push button", "toggle button", "check box", "radio button", "combo box", "slider",
     "spin button", "text", "entry", "password text", "list", "table", "tree", "tree table",
     "page tab", "link", "menu item", "check menu item", "progress bar"}
)  # fmt: skip


def launcher() -> Path | None:
    return next((path for path in LAUNCHERS if path.exists()), None)


def missing() -> str:
    """What a screen reader's side of the test lacks on this machine."""
    if launcher() is None or shutil.which("dbus-run-session") is None:
        return "the bus of AT-SPI (at-spi2-core, dbus)"
    looked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        capture_output=True, check=False,
    )  # fmt: skip
    return "" if looked.returncode == 0 else "python3-gi and gir1.2-atspi-2.0"


SCRIPT = """
"$LAUNCHER" --launch-immediately 2>/dev/null &
"$PROGRAM_PYTHON" -m inception_gui "$FOLDER" 2>/dev/null &
program=$!
"$SYSTEM_PYTHON" tests/e2e/accessible_walk.py "$@"
code=$?
kill $program
wait $program
exit $code
"""


@pytest.fixture(scope="module")
def pages(
    desktop: Desktop, weights_file: Path, folded: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """Of each step, the controls on display and what was announced."""
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    folder = tmp_path_factory.mktemp("photos")
    for photo in sorted((PHOTOS / "jpeg").glob("*.jpg"))[:4]:
        shutil.copy(photo, folder)
    profile = make_profile(tmp_path_factory.mktemp("spoken") / "profile", folded)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SCRIPT, "walk", *STEPS],
        env={
            **desktop.environment,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "INCEPTION_GUI_PROFILE": str(profile),
            "INCEPTION_GUI_WEIGHTS": str(weights_file),
            "LAUNCHER": str(launcher()),
            "PROGRAM_PYTHON": sys.executable,
            "SYSTEM_PYTHON": SYSTEM_PYTHON,
            "FOLDER": str(folder),
            "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
        },
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines() if line[0] == "{"]
    return {line["step"]: line for line in lines}


@needs_photos
@pytest.mark.x11
@pytest.mark.slow
@pytest.mark.xdist_group("desktop")
class TestOnABus:
    @pytest.mark.parametrize("step", STEPS)
    def test_every_control_on_display_has_a_name(self, pages: dict[str, Any], step: str) -> None:
        controls = pages[step]["controls"]
        assert len(controls) > 20
        nameless = [
            (role, before[1] if (before := controls[max(number - 1, 0)]) else "")
            for number, (role, name, _, focusable) in enumerate(controls)
            if role in NEED_A_NAME and focusable and not (name or "").strip()
        ]
        assert nameless == []

    def test_each_step_shows_another_page(self, pages: dict[str, Any]) -> None:
        seen = {json.dumps(page["controls"]) for page in pages.values()}
        assert len(seen) == len(STEPS)

    def test_the_answer_is_announced(self, pages: dict[str, Any]) -> None:
        said = pages["-"]["said"]
        assert any("percent, most likely" in text for text in said), said
