"""Is the table of a run smooth at 50,000 rows? Gaps of the event loop, sorting, filtering, memory.

There is no network here: the outcomes are invented (a FAKE NETWORK), and arrive from a thread as
those of a run do, so many a second, while the real table is shown offscreen and painted. A precise
1 ms timer beats in the GUI thread; a gap is how much later than asked it came round.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import machine
from inception_gui.core.events import Classified
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Box, Failure, Item, Mode, Prediction, Score
from inception_gui.errors import Kind
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.panel import RunPanel
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.network.loader import NetworkChoice, NetworkLoader
from inception_gui.workers.session import Session

_LOOKUPS: Final[tuple[tuple[str, Callable[[RunPanel], Any]], ...]] = (
    ("sort by file", lambda panel: panel.model.sort(1, Qt.SortOrder.DescendingOrder)),
    ("sort by class", lambda panel: panel.model.sort(2, Qt.SortOrder.AscendingOrder)),
    ("sort by probability", lambda panel: panel.model.sort(3, Qt.SortOrder.DescendingOrder)),
    ("no sorting", lambda panel: panel.model.sort(-1)),
    ("filter by a word", lambda panel: panel.filter_line.set_text("img_0123")),
    ("filter by two words", lambda panel: panel.filter_line.set_text("folder cat")),
    ("filter >80%", lambda panel: panel.filter_line.set_text(">80%")),
    ("filter failed", lambda panel: panel.filter_line.set_text("failed")),
    ("filter by class", lambda panel: panel.filter_line.set_text("class:tabby")),
    ("no filter", lambda panel: panel.filter_line.set_text("")),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--per-second", type=int, default=2_000)
    parser.add_argument("--sorted", action="store_true", help="sorted and filtered all the while")
    parser.add_argument("--quick", action="store_true", help="1,000 rows")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rows = 1_000
    print(machine.describe())
    print("FAKE NETWORK: invented outcomes; this measures the table, not the classification")
    with tempfile.TemporaryDirectory() as profile:
        os.environ["INCEPTION_GUI_PROFILE"] = profile
        return _measure(arguments.rows, arguments.per_second, keep_sorted=arguments.sorted)


def _outcome(row: int) -> Classified | Failure:
    name = f"IMG_{row:05}.jpg"
    item = Item(name, Path(f"/pictures/a folder of {row // 1000}/{name}"))
    if row % 50 == 0:
        return Failure(item, Kind.DAMAGED, "This file is damaged: the picture ends too early.")
    chance = random.Random(row)
    labels = imagenet_labels()
    share, scores = chance.random(), []
    for _ in range(5):
        index = int(1000 * chance.random() ** 3)
        scores.append(Score(index, labels[index].wnid, labels[index].name, share))
        share /= 3
    prediction = Prediction(
        item, 4000, 3000, tuple(scores), verdict(scores), Box(0.1, 0, 0.9, 1), "key", "0" * 64,
        "cpu", Mode.STANDARD, "float32", 0.05,
    )  # fmt: skip
    return Classified(prediction)


def _measure(count: int, per_second: int, *, keep_sorted: bool) -> int:
    app = QApplication([])
    themes = ThemeSource("light")
    theme.apply(app, themes.theme)
    session = Session(NetworkLoader(None, NetworkChoice()))  # type: ignore[arg-type]
    panel = RunPanel(themes, session.items)
    panel.resize(640, 700)
    panel.show()
    if keep_sorted:
        panel.model.sort(3, Qt.SortOrder.DescendingOrder)
        panel.filter_line.set_text(">20%")

    def outcomes() -> Iterator[Any]:
        began = time.perf_counter()
        for row in range(count):
            ahead = row / per_second - (time.perf_counter() - began)
            if ahead > 0.005:
                time.sleep(ahead)
            yield _outcome(row)

    def on_events(events: list[Any]) -> None:
        items = [e.item if isinstance(e, Failure) else e.prediction.item for e in events]
        session.items.add(items)
        session.items.add_outcomes(events)
        if not keep_sorted:
            panel.table.scrollToBottom()

    gaps: list[float] = []
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000 - 1)
        last[0] = now

    _outcome(1)
    before = _resident_bytes()
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    job = JobThread(outcomes, "fake network")
    job.events_arrived.connect(on_events)
    job.ended.connect(app.quit)
    began = time.perf_counter()
    timer.start()
    job.start()
    app.exec()
    seconds = time.perf_counter() - began
    timer.stop()
    grown = (_resident_bytes() - before) / count
    how = "sorted and filtered" if keep_sorted else "as they come"
    print(f"\n{count:,} rows in {seconds:.1f} s ({count / seconds:,.0f} a second), {how}")
    print(
        f"event loop gaps: median {machine.median(gaps):.2f} ms, 99 % "
        f"{machine.percentile(gaps, 99):.1f} ms, longest {max(gaps):.1f} ms"
    )
    print(f"memory: {grown:.0f} bytes a row (no thumbnails)\n")
    rows = []
    for words, do in _LOOKUPS:
        began = time.perf_counter()
        do(panel)
        done = time.perf_counter()
        panel.grab()
        painted = time.perf_counter()
        shown = f"{panel.model.rowCount():,}"
        rows.append(
            (words, shown, f"{(done - began) * 1000:.1f}", f"{(painted - done) * 1000:.1f}")
        )
    print(machine.table(("what is asked", "rows shown", "ms", "ms to paint"), rows))
    panel.close()
    panel.deleteLater()
    session.close()
    app.processEvents()
    return 0


def _resident_bytes() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return pages * resource.getpagesize()


if __name__ == "__main__":
    sys.exit(main())
