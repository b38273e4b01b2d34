"""Takes the screenshots of the manual from the running program, in light and dark.

`INCEPTION_GUI_WEIGHTS=FILE python docs/screenshots.py` shows the samples that come with the program
and writes docs/images/NAME-light.webp and NAME-dark.webp. What it shows depends on the weights.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QAction  # noqa: E402 - its platform had to be chosen first
from PySide6.QtWidgets import QApplication  # noqa: E402

from inception_gui import app as program_app  # noqa: E402
from inception_gui import paths, settings  # noqa: E402
from inception_gui.settings import Settings  # noqa: E402
from inception_gui.widgets.common.theme import Choice  # noqa: E402

if TYPE_CHECKING:
    from inception_gui.app import Program

SIZE: Final = (1180, 760)
THEMES: Final[tuple[Choice, ...]] = ("light", "dark")
_PATIENCE_S: Final = 120.0


class Tour:
    """Walks through the program as a user would, and takes pictures."""

    def __init__(self, app: QApplication, program: Program, folder: Path) -> None:
        """Pictures are written into `folder`."""
        self._app, self._program, self._folder = app, program, folder
        self._window = program.window

    def take(self) -> None:
        """Go through all scenes."""
        samples = sorted((paths.resources() / "samples").glob("*.jpg"))
        self._settle()
        self._shoot("start")
        self._window.open_paths([samples[0]])
        self._wait(lambda: self._is_done(1), "the sample's prediction")
        self._shoot("image")
        self._press("Explain heat map")
        self._shoot("explain")
        self._press("Explain heat map")
        self._press("Top 5 side by side")
        self._shoot("top-5")
        self._press("Top 5 side by side")
        self._press("Clear list")
        self._window.open_paths([samples[0].parent])
        self._wait(lambda: self._is_done(len(samples)), "the samples' predictions")
        self._shoot("folder")
        for name, command in (
            ("evaluate", "Evaluate"),
            ("teach", "Teach own classes"),
            ("settings", "Settings"),
        ):
            self._press(command)
            self._shoot(name)

    def _is_done(self, count: int) -> bool:
        session = self._program.session
        quiet = not session.bulk.is_running and not session.viewer.is_working
        return len(session.items) == count and session.items.waiting_count == 0 and quiet

    def _press(self, command: str) -> None:
        for action in self._window.findChildren(QAction):
            if action.text().replace("&", "").rstrip("…") == command and action.isEnabled():
                action.trigger()
                self._settle()
                return
        raise RuntimeError(f"there is no command {command} now")

    def _shoot(self, name: str) -> None:
        self._settle()
        for theme in THEMES:
            self._program.themes.set_choice(theme)
            self._settle()
            path = self._folder / f"{name}-{theme}.webp"
            if not self._window.grab().save(str(path), "WEBP", 85):
                raise RuntimeError(f"{path} was not written")

    def _settle(self) -> None:
        """Let what was started come to rest: lists fill and pages appear in turns of the loop."""
        end = time.monotonic() + 0.7
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.01)

    def _wait(self, is_so: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not is_so():
            if time.monotonic() > end:
                raise RuntimeError(f"waited too long for {what}")
            self._app.processEvents()
            time.sleep(0.01)


def main() -> None:
    """Take all screenshots."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--into", type=Path, default=HERE / "images", metavar="FOLDER")
    parsed = parser.parse_args()
    parsed.into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        os.environ["INCEPTION_GUI_PROFILE"] = profile
        # First-use hints would cover what the pictures show.
        settings.save(Settings(hints_seen="image run"), paths.config_folder())
        app = QApplication(sys.argv[:1])
        program = program_app.build(app)
        program.window.resize(*SIZE)
        program.window.show()
        Tour(app, program, parsed.into).take()
        program.window.close()


if __name__ == "__main__":
    main()
