"""Computes when the next frame is due, so that a video plays at the speed that was chosen."""

from __future__ import annotations

from typing import Final

from inception_gui.core.video.types import DEFAULT_FPS

_HOPELESSLY_LATE_S: Final = 1.0
"""If it is this late (slow disk, sleeping computer), the video continues from where it is."""
_MOST_SKIPPED: Final = 30


class Pacer:
    """Maps positions in a file to times; a reader that is late is told how much to skip."""

    def __init__(self, fps: float | None) -> None:
        self._step_s = 1.0 / (fps or DEFAULT_FPS)
        self._speed = 1.0
        self._start: tuple[float, float] | None = None
        """A position, and when it was due."""

    def set_speed(self, speed: float) -> None:
        """Play so many seconds of the file in a second, from the next frame on."""
        if speed != self._speed:
            self._speed = speed
            self.restart()

    def restart(self) -> None:
        """After a pause or a seek: the next frame is due at once, the others after it."""
        self._start = None

    def wait_s(self, position_s: float, now: float) -> float:
        """Seconds until the frame at `position_s` is due; negative where it is late."""
        if self._start is not None:
            start_s, due = self._start
            wait_s = due + (position_s - start_s) / self._speed - now
            if wait_s >= -_HOPELESSLY_LATE_S:
                return wait_s
        self._start = position_s, now
        return 0.0

    def frames_late(self, wait_s: float) -> int:
        """How many frames to skip to be in time again."""
        return min(int(max(-wait_s, 0.0) * self._speed / self._step_s), _MOST_SKIPPED)
