"""The program in a process of its own, to be killed: a network of known answers looks at a folder.

Says, as they change: how many pictures have answers in the window, of how many, and when.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inception_gui import app as program_app
from inception_gui.core.jobs import load_network
from inception_gui.core.types import Pixels
from tests.workers import known_answers

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats


class Slow(known_answers.KnownBackend):
    """Takes its time, so that there is a middle to be killed in."""

    def probabilities_of(self, pixels: Pixels) -> Floats:
        time.sleep(0.01)
        return super().probabilities_of(pixels)


if __name__ == "__main__":
    known_answers.KnownBackend = Slow  # type: ignore[misc]
    load_network.load_network = known_answers.KnownNetworks().load  # type: ignore[assignment]
    program_app.WeightStore = known_answers.FakeStore  # type: ignore[assignment,misc]
    app = QApplication(sys.argv[:1])
    program = program_app.build(app)
    program.window.show()
    program.window.open_paths([Path(sys.argv[1])])
    items = program.session.items
    said = 0

    def say() -> None:
        global said
        known = len(items) - items.waiting_count
        if known != said:
            said = known
            sys.stdout.write(f"{known} {len(items)} {time.time()}\n")
            sys.stdout.flush()

    timer = QTimer(interval=10)
    timer.timeout.connect(say)
    timer.start()
    sys.exit(app.exec())
