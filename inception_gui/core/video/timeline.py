"""Times and rates of a film: believed where they can be true, and corrected where not."""

from __future__ import annotations

import math
from typing import Final

from inception_gui.core.video.types import DEFAULT_FPS

_FPS_RANGE: Final = (0.05, 300.0)
_MOST_FRAMES: Final = 100_000_000
_MOST_SECONDS: Final = 14 * 86400.0
_LONGEST_GAP_S: Final = 60.0
"""A screen recording may rest for so long on one frame; more is a damaged time stamp."""


def sane_fps(said: float) -> float | None:
    """The frame rate if it is plausible, else None."""
    lowest, highest = _FPS_RANGE
    return said if math.isfinite(said) and lowest <= said <= highest else None


def sane_seconds(said: float | None) -> float | None:
    """The duration if it is plausible, else None."""
    return said if said is not None and 0 < said <= _MOST_SECONDS else None


def sane_frames(said: float | None, fps: float | None) -> int | None:
    """The number of frames if it is plausible, else None."""
    if said is None or not math.isfinite(said) or not 1 <= said <= _MOST_FRAMES:
        return None
    if fps is not None and said / fps > _MOST_SECONDS:
        return None
    return round(said)


class Timeline:
    """Gives each frame its time in seconds: what the container says, made to grow always.

    Joined or damaged files jump in time; after a jump the times go on from there.
    """

    def __init__(self, fps: float | None) -> None:
        self.step_s = 1.0 / (fps or DEFAULT_FPS)
        self.last: float | None = None
        """The time of the newest frame."""
        self._shift_s = 0.0

    def next(self, said_s: float | None) -> float:
        """The time of the next frame, of which the container says `said_s`."""
        said_s = None if said_s is None else said_s + self._shift_s
        if self.last is None:
            is_believed = said_s is not None and -self.step_s < said_s <= _MOST_SECONDS
            self.last = max(said_s, 0.0) if is_believed and said_s is not None else 0.0
        elif said_s is not None and 0 < said_s - self.last <= _LONGEST_GAP_S:
            self.last = said_s
        else:
            expected_s = self.last + self.step_s
            if said_s is not None and abs(said_s - expected_s) > _LONGEST_GAP_S:
                self._shift_s += expected_s - said_s
            self.last = expected_s
        return self.last

    def steps_until(self, said_s: float) -> float:
        """How many usual steps after the newest frame one at `said_s` comes."""
        return 0.0 if self.last is None else (said_s + self._shift_s - self.last) / self.step_s

    def pass_over(self, said_s: float | None, most_s: float | None) -> int | None:
        """How many frames are missing before one at `said_s`, which is believed; None: unknown.

        `most_s` is the longest that can be missing, None where nobody knows.
        """
        if said_s is None or self.last is None:
            return None
        gap_s = said_s + self._shift_s - self.last
        if not 0 < gap_s <= (_LONGEST_GAP_S if most_s is None else most_s):
            return None
        missing = max(round(gap_s / self.step_s) - 1, 0)
        self.last += missing * self.step_s
        return missing

    def restart(self) -> None:
        """The file was sought: the next frame is believed."""
        self.last, self._shift_s = None, 0.0
