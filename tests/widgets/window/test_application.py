"""The application opens what macOS hands to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests import pictures
from tests.oracle import REPOSITORY

# In a process of its own: there can be one application object only.
ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from inception_gui import app
from inception_gui.widgets.window.application import Application

application = Application([])
program = app.build(application)
application.file_open_asked.connect(lambda path: program.window.open_paths([path]))

def ask():
    QCoreApplication.sendEvent(application, QFileOpenEvent(sys.argv[1]))
    QTimer.singleShot(0, look)

def look():
    if not len(program.session.items):
        QTimer.singleShot(20, look)
        return
    print(program.session.items.entry(0).item.path)
    program.window.close()

program.window.first_painted.disconnect()
program.window.first_painted.connect(ask)
program.window.show()
sys.exit(application.exec())
"""


def test_a_file_that_macos_asks_for_is_opened(tmp_path: Path) -> None:
    photo = pictures.picture(tmp_path, "photo.png", 3)
    done = subprocess.run(
        [sys.executable, "-c", ASK, str(photo)],
        capture_output=True, text=True, timeout=120, cwd=REPOSITORY, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(photo)
