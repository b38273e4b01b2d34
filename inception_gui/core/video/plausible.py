"""Corrects implausible metadata from OpenCV: frame rates, counts, positions.

It reports -9.2e18 frames and 1000 frames per second for files without this information.
"""

from __future__ import annotations

import math
from typing import Final

DEFAULT_FPS: Final = 25.0
_FPS_RANGE: Final = (0.05, 300.0)
_MOST_FRAMES: Final = 100_000_000
_MOST_SECONDS: Final = 14 * 86400.0
_LONGEST_GAP_S: Final = 60.0
"""A screen recording may rest for so long on one frame; more is a damaged time stamp."""


def sane_fps(said: float) -> float | None:
    """The frame rate if it is plausible, else None."""
    lowest, highest = _FPS_RANGE
    return said if math.isfinite(said) and lowest <= said <= highest else None


def sane_frames(said: float, fps: float | None) -> int | None:
    """The number of frames if it is plausible, else None."""
    if not math.isfinite(said) or not 1 <= said <= _MOST_FRAMES:
        return None
    if fps is not None and said / fps > _MOST_SECONDS:
        return None
    return int(said)


class Positions:
    """Gives each frame a position that only increases, whatever the file says."""

    def __init__(self, fps: float | None) -> None:
        self._step_s = 1.0 / (fps or DEFAULT_FPS)
        self._last: float | None = None
        self._lost_s = 0.0

    @property
    def last(self) -> float | None:
        """The position of the last frame, None before the first one."""
        return self._last

    def is_before(self, position_s: float) -> bool:
        """Whether the next frame is likely one before `position_s`."""
        return self._upcoming_s() < position_s - self._step_s / 2

    def next(self, said_s: float) -> float:
        """The position of the frame that the file says is at `said_s`, in seconds."""
        upcoming_s = self._upcoming_s()
        if self._last is None:
            is_believed = math.isfinite(said_s) and 0 <= said_s <= _MOST_SECONDS
        else:
            longest_s = _LONGEST_GAP_S + self._lost_s
            is_believed = math.isfinite(said_s) and 0 < said_s - self._last <= longest_s
        self._last = said_s if is_believed else upcoming_s
        self._lost_s = 0.0
        return self._last

    def lose(self, frames: int) -> None:
        """So many frames, at least, are missing before the next one."""
        self._lost_s += frames * self._step_s

    def restart(self, position_s: float | None) -> None:
        """The file was sought: the next frame is believed, from about `position_s` on."""
        self._last = None if position_s is None else max(position_s - self._step_s, 0.0)
        self._lost_s = 0.0

    def _upcoming_s(self) -> float:
        """Where the next frame likely is."""
        return self._lost_s + (0.0 if self._last is None else self._last + self._step_s)
