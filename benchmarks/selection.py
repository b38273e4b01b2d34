"""How long after a click is a picture answered while a run goes on? The goal is 300 ms.

The real program runs in this process, offscreen, with real weights: a folder of photos is opened
as a run, and while it goes on rows that it has not come to are selected one after the other. The
time counts from the click until the window has the picture's top five and heat map. A row that
the run reaches first is passed over. Photos are used over and over, as copies with other names.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine

_GOAL_MS: Final = 300
_BEFORE_MS: Final = 2000
_BETWEEN_MS: Final = 250
_LIMIT_S: Final = 240.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, default=machine.PHOTOS, metavar="FOLDER")
    parser.add_argument("--clicks", type=int, default=40, help="how many (40)")
    parser.add_argument("--quick", action="store_true", help="5 clicks")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="default: the stand-in's")
    arguments = parser.parse_args()
    clicks = 5 if arguments.quick else arguments.clicks
    weights = arguments.weights or os.environ.get("INCEPTION_GUI_WEIGHTS") or machine.STAND_IN
    os.environ["INCEPTION_GUI_WEIGHTS"] = str(weights)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(machine.describe())
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["INCEPTION_GUI_PROFILE"] = str(Path(scratch) / "profile")
        folder = Path(scratch) / "run"
        _fill(folder, arguments.photos, 40 * clicks)
        return _measure(folder, clicks)


def _fill(folder: Path, photos: Path, count: int) -> None:
    """Links where the disk allows it: copies of the same photos under other names."""
    folder.mkdir()
    found = sorted(path for path in photos.iterdir() if path.is_file())
    for number in range(count):
        source = found[number % len(found)]
        target = folder / f"{number:05}{source.suffix}"
        try:
            target.hardlink_to(source)
        except OSError:
            shutil.copyfile(source, target)


def _measure(folder: Path, clicks: int) -> int:
    from inception_gui.startup import environment

    environment.import_qt()
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from inception_gui import app as program_app
    from inception_gui.workers.pictures.viewer import Shown

    app = QApplication(sys.argv[:1])
    program = program_app.build(app)
    window, session = program.window, program.session
    took: list[float] = []
    behind: list[int] = []
    waiting: dict[str, float] = {}

    def click() -> None:
        items = session.items
        if len(took) >= clicks or not session.bulk.is_running:
            app.quit()
            return
        # From the end, far ahead of the run; the photos differ from one click to the next.
        row = len(items) - 1 - 7 * (len(took) + 1)
        if row < 0 or not items.waits(row):
            app.quit()
            return
        waiting[items.entry(row).name] = time.perf_counter()
        behind.append(items.waiting_count)
        session.select(row)

    def on_classified(shown: Shown) -> None:
        began = waiting.pop(shown.item.name, None)
        if began is not None and shown.heat_maps:
            took.append((time.perf_counter() - began) * 1000)
            again.start()

    again = QTimer(singleShot=True, interval=_BETWEEN_MS)
    again.timeout.connect(click)
    # Not at once: the run is to be in full swing.
    first = QTimer(singleShot=True, interval=_BEFORE_MS)
    first.timeout.connect(click)
    session.viewer.classified.connect(on_classified)
    session.bulk.outcomes_arrived.connect(
        lambda _events: first.start(), Qt.ConnectionType.SingleShotConnection
    )
    QTimer.singleShot(round(_LIMIT_S * 1000), app.quit)
    window.show()
    window.open_paths([folder])
    app.exec()
    count, done = len(session.items), len(session.items) - session.items.waiting_count
    window.close()
    print(f"\na run of {count:,} photos, {done:,} of them classified beside the clicks")
    if not took:
        print("no click was answered: is there a network?", file=sys.stderr)
        return 1
    late = sum(ms > _GOAL_MS for ms in took)
    print(
        f"{len(took)} clicks answered with top five and heat map: median "
        f"{machine.median(took):.0f} ms, 95 % {machine.percentile(took, 95):.0f} ms, longest "
        f"{max(took):.0f} ms; {late} above {_GOAL_MS} ms; {min(behind):,} pictures waited at least"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
