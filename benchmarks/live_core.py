"""The part of benchmarks/live.py without a window: the network alone, then feed and live job."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks import machine
from inception_gui import paths
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.jobs.load_network import load_network, prepare_network
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.live.feed import Feed
from inception_gui.core.video.types import VideoFile
from inception_gui.core.weights.store import FoundWeights, WeightStore

_WARM_UP_S: Final = 2.0


def run(film: Path, seconds: float) -> dict[str, Any]:
    """Measure both for `seconds`."""
    found = WeightStore(paths.weights_folder()).find(None)
    inference = _ready(found)
    try:
        alone = _alone(inference, seconds)
        return {"alone_per_s": alone, **_live(film, inference, seconds)}
    finally:
        inference.close()


def _ready(found: FoundWeights) -> Inference:
    """Loaded in a thread that ends, as the window does.

    Where a process has more OpenMP threads than cores GNU's runtime spins for a shorter time, and
    a thread that loaded and lives on keeps its own.
    """

    def load() -> Inference:
        (inference,) = [event for event in load_network(found) if isinstance(event, Inference)]
        list(prepare_network(inference))
        return inference

    with ThreadPoolExecutor(1) as loader:
        return loader.submit(load).result()


def _alone(inference: Inference, seconds: float) -> float:
    side = inference.classifier.weights.preprocessing.crop
    pixels = np.random.default_rng(1).integers(0, 256, (side, side, 3), dtype=np.uint8)

    def pictures_in(duration_s: float) -> float:
        began, count = time.perf_counter(), 0
        while time.perf_counter() - began < duration_s:
            inference.interactive(lambda classifier: classifier.run([pixels], prepared_for=1))
            count += 1
        return count / (time.perf_counter() - began)

    inference.interactive(lambda classifier: classifier.settle(1))
    pictures_in(_WARM_UP_S)
    return pictures_in(seconds)


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


def _live(film: Path, inference: Inference, seconds: float) -> dict[str, Any]:
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
