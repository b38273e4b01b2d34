"""Measures rates over the last seconds, the age of predictions, and skipped frames."""

from __future__ import annotations

from collections import deque
from typing import Final

from inception_gui.core.live.events import Counters

WINDOW_S: Final = 2.0


class Meter:
    """Takes note of frames and predictions; `counters` says what came of them."""

    def __init__(self, now: float) -> None:
        self._marks: deque[tuple[float, int]] = deque([(now, 0)])
        self._predictions: deque[float] = deque()
        self._age_s: float | None = None
        self._looked_at = 0

    def predicted(self, captured_at: float, now: float) -> None:
        """A prediction is finished."""
        self._predictions.append(now)
        self._age_s = now - captured_at
        self._looked_at += 1

    def counters(self, frames_read: int, skipped: int, now: float) -> Counters:
        """The counters at `now`; `frames_read` and `skipped` are since the start."""
        self._marks.append((now, frames_read))
        # One mark older than the window stays, so that there is always a whole window.
        while len(self._marks) > 2 and now - self._marks[1][0] >= WINDOW_S:
            self._marks.popleft()
        while self._predictions and now - self._predictions[0] > WINDOW_S:
            self._predictions.popleft()
        began, before = self._marks[0]
        seconds = now - began
        fps = (frames_read - before) / seconds if seconds > 0 else 0.0
        counted_s = min(seconds, WINDOW_S)
        per_s = len(self._predictions) / counted_s if counted_s > 0 else 0.0
        return Counters(fps, per_s, self._age_s, skipped, self._looked_at)
