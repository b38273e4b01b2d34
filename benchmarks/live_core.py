"""The part of benchmarks/live.py without a window: the network alone, then feed and live job."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks import machine, program
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.live.feed import Feed
from inception_gui.core.video.types import VideoFile

_WARM_UP_S: Final = 2.0


def run(film: Path, seconds: float) -> dict[str, Any]:
    """Measure both for `seconds`."""
    with program.network() as inference:
        return {"alone_per_s": alone(inference, seconds), **live_from(film, inference, seconds)}


def alone(inference: Inference, seconds: float) -> float:
    """Pictures a second of the network alone, one after the other."""
    pixels = np.random.default_rng(1).integers(0, 256, (299, 299, 3), dtype=np.uint8)
    count, began, ends = 0, 0.0, time.perf_counter() + _WARM_UP_S
    while (now := time.perf_counter()) < ends or not began:
        if now >= ends:
            count, began, ends = 0, now, now + seconds
        inference.interactive(lambda classifier: classifier.backend.run([pixels]))
        count += 1
    return count / (time.perf_counter() - began)


class _Viewer(threading.Thread):
    """Takes each preview frame as soon as it is there, as a window that costs nothing would."""

    def __init__(self) -> None:
        super().__init__(name="viewer", daemon=True)
        self.came = threading.Event()
        self.feed: Feed | None = None
        self.is_over = False
        self.ages: list[tuple[float, float]] = []

    def run(self) -> None:
        while not self.is_over:
            self.came.wait(0.1)
            self.came.clear()
            frame = self.feed.take_preview() if self.feed is not None else None
            if frame is not None:
                now = time.monotonic()
                self.ages.append((now, now - frame.captured_at))


def live_from(film: Path, inference: Inference, seconds: float) -> dict[str, Any]:
    """What feed and live job do with `film` for `seconds`."""
    viewer = _Viewer()
    viewer.start()
    feed = viewer.feed = Feed(VideoFile(film), viewer.came.set)
    ages: list[float] = []
    share: machine.CpuShare | None = None
    skipped_before, began, ends = 0, 0.0, time.monotonic() + _WARM_UP_S
    with closing(live(feed, lambda: inference, LiveControls())) as events:
        for event in events:
            now = time.monotonic()
            if isinstance(event, ClassifiedFrame) and share is not None:
                ages.append(now - event.frame.captured_at)
            if now >= ends:
                if share is not None:
                    break
                share, began, ends = machine.CpuShare(), now, now + seconds
                skipped_before = feed.frames.replaced
    ended = time.monotonic()
    assert share is not None
    own, others = share.so_far()
    skipped = feed.frames.replaced - skipped_before
    feed.close()
    viewer.is_over = True
    viewer.join()
    return {
        "seconds": ended - began,
        "predictions": len(ages),
        "skipped": skipped,
        "preview_ages_ms": [age * 1000 for at, age in viewer.ages if began <= at <= ended],
        "prediction_ages_ms": [age * 1000 for age in ages],
        "gui_share": None,
        "own_cores": own,
        "others_cores": others,
    }
