"""How long after a click is a picture answered while a run is under way?

The real program runs in this process, offscreen, with real weights: a folder of photos is opened
as a run, and meanwhile rows that it has not come to are selected one after the other. The
time counts from the click until the window has the picture's top five and heat map. A row that
the run reaches first is passed over. Photos are used over and over, as copies with other names.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program

_MEDIAN_GOAL_MS: Final = 150
_WORST_GOAL_MS: Final = 250
_BEFORE_MS: Final = 2000
_BETWEEN_MS: Final = 250
_LIMIT_S: Final = 240.0


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--clicks", type=int, default=40, help="how many (40)")
    arguments = parser.parse_args()
    clicks = 5 if arguments.quick else arguments.clicks
    print(machine.describe(), flush=True)
    with program.prepared(arguments) as scratch:
        folder = pictures.fill(scratch / "run", pictures.shared_photos(), 60 * clicks)
        return _measure(folder, clicks)


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
    median, longest = machine.median(took), max(took)
    print(
        f"{len(took)} clicks answered with top five and heat map, load average {machine.load()}:\n"
        f"median {median:.0f} ms (goal {_MEDIAN_GOAL_MS} {machine.met(_MEDIAN_GOAL_MS, median)}), "
        f"95 % {machine.percentile(took, 95):.0f} ms, "
        f"longest {longest:.0f} ms (goal {_WORST_GOAL_MS} {machine.met(_WORST_GOAL_MS, longest)}); "
        f"{min(behind):,} pictures waited at least"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
