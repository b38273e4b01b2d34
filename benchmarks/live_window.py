"""The part of benchmarks/live.py with the real window: what is painted, when, and at what cost."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

from benchmarks import machine
from inception_gui.startup import environment

environment.import_qt()

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from inception_gui import app as program_app  # noqa: E402
from inception_gui.core.live.events import ClassifiedFrame  # noqa: E402
from inception_gui.core.video.types import VideoFile  # noqa: E402
from inception_gui.widgets.live.canvas import LiveCanvas  # noqa: E402

_WARM_UP_S: Final = 3.0
_LIMIT_S: Final = 240.0
_WINDOW_SIZE: Final = (1280, 800)


class _Measure:
    """What came on the screen between `begin` and `end`."""

    def __init__(self) -> None:
        self.began: float | None = None
        self.seconds = 0.0
        self.preview_ages: list[float] = []
        self.prediction_ages: list[float] = []
        self.skipped = 0
        self._skipped_before: int | None = None

    def begin(self) -> None:
        self.began = time.monotonic()
        self._gui_began = time.thread_time()
        self._share = machine.CpuShare()

    def end(self) -> None:
        assert self.began is not None
        self.seconds = time.monotonic() - self.began
        self.gui_share = (time.thread_time() - self._gui_began) / self.seconds
        self.cores = self._share.so_far()

    def on_painted(self, taken_s: float) -> None:
        if self.began is not None:
            self.preview_ages.append(time.monotonic() - taken_s)

    def on_seen(self, seen: ClassifiedFrame) -> None:
        if self.began is None:
            return
        self.prediction_ages.append(time.monotonic() - seen.frame.captured_at)
        if self._skipped_before is None:
            self._skipped_before = seen.counters.skipped
        self.skipped = seen.counters.skipped - self._skipped_before


def run(film: Path, seconds: float, *, paint_slower_s: float) -> dict[str, Any]:
    """Play `film` in the window for `seconds`."""
    if paint_slower_s:
        _paint_slower(paint_slower_s)
    app = QApplication([])
    program = program_app.build(app)
    window = program.window
    window.resize(*_WINDOW_SIZE)
    measure = _Measure()
    problem: list[str] = []

    def on_ready(*_: object) -> None:
        binding = window.live
        binding.page.canvas.frame_painted.connect(measure.on_painted)
        binding.live.seen.connect(measure.on_seen)
        binding.live.failed.connect(on_failed)
        binding.open(VideoFile(film))
        QTimer.singleShot(round(_WARM_UP_S * 1000), measure.begin)
        QTimer.singleShot(round((_WARM_UP_S + seconds) * 1000), on_done)

    def on_done() -> None:
        measure.end()
        app.quit()

    def on_failed(error: object) -> None:
        problem.append(str(error))
        app.quit()

    def on_late() -> None:
        problem.append(f"not done after {_LIMIT_S:g} s")
        app.quit()

    program.session.loader.ready.connect(on_ready)
    QTimer.singleShot(round(_LIMIT_S * 1000), on_late)
    window.show()
    app.exec()
    heat_map_on = window.live.page.canvas._heat_map_visible
    window.close()
    if problem or not heat_map_on:
        raise SystemExit(*problem or ["the heat map was off"])
    return {
        "seconds": measure.seconds,
        "predictions": len(measure.prediction_ages),
        "skipped": measure.skipped,
        "preview_ages_ms": [age * 1000 for age in measure.preview_ages],
        "prediction_ages_ms": [age * 1000 for age in measure.prediction_ages],
        "gui_share": measure.gui_share,
        "own_cores": measure.cores[0],
        "others_cores": measure.cores[1],
    }


def _paint_slower(seconds: float) -> None:
    """Add to each painting what a large screen without a fast graphics driver takes."""
    plain = LiveCanvas._paint_frame

    def slow(self: LiveCanvas, *arguments: Any) -> None:
        plain(self, *arguments)
        time.sleep(seconds)

    LiveCanvas._paint_frame = slow  # type: ignore[assignment, method-assign]
