"""One run of the real window with a heartbeat in its GUI thread; used by responsiveness.py."""

from __future__ import annotations

import faulthandler
import gc
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from benchmarks import machine
from inception_gui.startup import environment

environment.import_qt()

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl  # noqa: E402
from PySide6.QtGui import QDragEnterEvent, QDropEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from inception_gui import app as program_app  # noqa: E402
from inception_gui.workers.network.loader import NetworkStatus  # noqa: E402

_BEAT_MS: Final = 1
_LIMIT_S: Final = 240.0
_WATCH_S: Final = 0.004
_LONG_S: Final = 0.012
_THREAD_LINE: Final = re.compile(r"hread (0x[0-9a-f]+) ")
_FRAME_LINE: Final = re.compile(r'  File "(.*)", line (\d+) in (.*)')
_BLAMED: Final = 6
"""So many of the longest gaps of each phase are explained."""


@dataclass
class _Gap:
    """One gap: when it ended, its length, and the GUI thread's own processor time in it."""

    ended: float
    seconds: float
    own_cpu: float


@dataclass
class _Phase:
    name: str
    began: float
    share: machine.CpuShare
    gaps: list[_Gap] = field(default_factory=list)
    seconds: float = 0.0
    cores: tuple[float, float | None] = (0.0, None)

    def end(self) -> None:
        self.seconds = time.perf_counter() - self.began
        self.cores = self.share.so_far()


@dataclass(frozen=True)
class _Sample:
    when: float
    gui: str
    others: tuple[str, ...]


class _Watchdog(threading.Thread):
    """Notes what all threads do whenever the heart has not beaten for long."""

    def __init__(self, heart: Heart) -> None:
        super().__init__(name="watchdog", daemon=True)
        self.samples: list[_Sample] = []
        self.collections: list[tuple[float, float, int, str]] = []
        self._heart = heart
        self._gui = threading.get_ident()
        self._end = threading.Event()
        self._collection_began = 0.0
        gc.callbacks.append(self._on_collection)

    def run(self) -> None:
        last = 0.0
        while not self._end.wait(_WATCH_S):
            now = time.perf_counter()
            # One more sample after a gap in which this thread could not run either.
            if now - self._heart.last > _LONG_S or now - last > 3 * _WATCH_S:
                self._sample(now)
            last = now

    def stop(self) -> None:
        self._end.set()
        self.join()
        gc.callbacks.remove(self._on_collection)

    def _sample(self, now: float) -> None:
        names = {f"{t.ident:#018x}": t.name for t in threading.enumerate() if t.ident}
        stacks = _all_stacks()
        gui = stacks.pop(f"{self._gui:#018x}", [])
        stacks.pop(f"{self.ident or 0:#018x}", None)
        others = tuple(
            f"{names.get(ident, '?')}: {' < '.join(stack[:2])}" for ident, stack in stacks.items()
        )
        self.samples.append(_Sample(now, " < ".join(gui[:5]) or "?", others))

    def _on_collection(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._collection_began = time.perf_counter()
            return
        began, name = self._collection_began, threading.current_thread().name
        self.collections.append((began, time.perf_counter(), info["generation"], name))


def _all_stacks() -> dict[str, list[str]]:
    """The functions each thread is in, innermost first, by the thread's number as written here.

    Written by faulthandler, not taken from sys._current_frames(): a frame kept here would keep the
    painter in it alive beyond its paintEvent, and Qt crashes.
    """
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        lines = file.read().decode(errors="replace").splitlines()
    stacks: dict[str, list[str]] = {}
    ident = ""
    for line in lines:
        if found := _THREAD_LINE.search(line):
            ident = found[1]
            stacks[ident] = []
        elif found := _FRAME_LINE.match(line):
            place = "/".join(Path(found[1]).parts[-2:])
            stacks[ident].append(f"{found[3]} ({place}:{found[2]})")
    return stacks


class Heart(QObject):
    """Beats every millisecond and keeps the gaps of the phase under way."""

    def __init__(self) -> None:
        super().__init__()
        self.last = time.perf_counter()
        self.phase: _Phase | None = None
        self._last_cpu = time.thread_time()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def begin(self, name: str) -> _Phase:
        """Count the gaps of a new phase from now on."""
        if self.phase is not None:
            self.phase.end()
        self.last, self._last_cpu = time.perf_counter(), time.thread_time()
        self.phase = _Phase(name, self.last, machine.CpuShare())
        self._timer.start()
        return self.phase

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        if self.phase is not None:
            self.phase.end()

    def _on_beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        gap = max(now - self.last - _BEAT_MS / 1000, 0.0)
        if self.phase is not None:
            self.phase.gaps.append(_Gap(now, gap, cpu - self._last_cpu))
        self.last, self._last_cpu = now, cpu


def run(
    photos: list[Path], *, idle_s: float, blame: bool, switch_interval_s: float | None
) -> dict[str, Any]:
    """Start the program, drop `photos`, idle; the measurements."""
    app = QApplication(sys.argv[:1])
    program = program_app.build(app)
    if switch_interval_s is not None:
        sys.setswitchinterval(switch_interval_s)
    window, session = program.window, program.session
    heart = Heart()
    watchdog = _Watchdog(heart)
    if blame:
        watchdog.start()
    phases: dict[str, _Phase] = {}
    problem: list[str] = []
    shown_at = time.perf_counter()
    first_paint: list[float] = []

    def on_first_painted() -> None:
        first_paint.append(time.perf_counter() - shown_at)
        phases["start"] = heart.begin("start")

    def on_status(status: NetworkStatus) -> None:
        if status in (NetworkStatus.MISSING, NetworkStatus.FAILED):
            problem.append(f"the network did not load: {session.loader.error}")
            app.quit()

    def on_ready() -> None:
        # A moment later, so that what follows the loading belongs to the start.
        QTimer.singleShot(500, drop)

    def drop() -> None:
        phases["drop"] = heart.begin("drop")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in photos])
        middle = window.rect().center()
        dragged = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, *dragged)
        QApplication.sendEvent(window, enter)
        QApplication.sendEvent(window, QDropEvent(middle, Qt.DropAction.CopyAction, *dragged))
        look.start()

    def look_whether_done() -> None:
        states = {session.items.entry(row).state for row in range(len(session.items))}
        if len(session.items) == len(photos) and not states & {"waiting", "working"}:
            look.stop()
            phases["idle"] = heart.begin("idle")
            QTimer.singleShot(round(idle_s * 1000), app.quit)

    def on_late() -> None:
        problem.append(f"not done after {_LIMIT_S:g} s")
        app.quit()

    look = QTimer(interval=20)
    look.timeout.connect(look_whether_done)
    window.first_painted.connect(on_first_painted)
    session.loader.status_changed.connect(on_status)
    session.loader.ready.connect(on_ready)
    QTimer.singleShot(round(_LIMIT_S * 1000), on_late)
    window.show()
    app.exec()
    heart.stop()
    if blame:
        watchdog.stop()
    window.close()
    if problem:
        raise SystemExit(problem[0])
    return {
        "load": machine.load(),
        "switch_interval_ms": sys.getswitchinterval() * 1000,
        "first_paint_ms": first_paint[0] * 1000,
        "phases": {name: _plain(phase) for name, phase in phases.items()},
        "blame": _blame(phases, watchdog) if blame else [],
    }


def _plain(phase: _Phase) -> dict[str, Any]:
    return {
        "seconds": phase.seconds,
        "own_cores": phase.cores[0],
        "others_cores": phase.cores[1],
        "gaps_ms": [round(gap.seconds * 1000, 3) for gap in phase.gaps],
    }


def _blame(phases: dict[str, _Phase], watchdog: _Watchdog) -> list[str]:
    lines = []
    for phase in phases.values():
        longest = sorted(phase.gaps, key=lambda gap: -gap.seconds)[:_BLAMED]
        for gap in sorted(longest, key=lambda gap: gap.ended):
            began = gap.ended - gap.seconds
            lines.append(
                f"{phase.name} +{began - phase.began:.3f} s: {gap.seconds * 1000:.1f} ms, the GUI "
                f"thread itself computed {gap.own_cpu * 1000:.1f} ms of them"
            )
            for start, end, generation, name in watchdog.collections:
                if end > began and start < gap.ended and end - start > 0.002:
                    lines.append(
                        f"    garbage of generation {generation} collected in {name}: "
                        f"{(end - start) * 1000:.1f} ms"
                    )
            inside = [s for s in watchdog.samples if began + 0.002 < s.when < gap.ended + 0.006]
            if inside and inside[0].when > gap.ended - 0.004:
                lines.append("    the watchdog could not run either; just after the gap:")
            for stack, count in Counter(sample.gui for sample in inside).most_common(3):
                lines.append(f"    {count} x GUI: {stack}")
            for stack, count in Counter(o for s in inside for o in s.others).most_common(6):
                lines.append(f"    {count} x {stack}")
    return lines
