"""Decides whether and when a live source that was lost is opened again."""

from __future__ import annotations

from typing import Final

from inception_gui.core.live.events import Notice
from inception_gui.core.video.types import SourceError

PAUSES_S: Final = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Before the first attempt, the second...; the last one before all others. A camera that was
plugged in again and a router that restarts are back in seconds, a switched-off one in hours."""


class Retries:
    """Counts the attempts since the last frame; used by the thread that reads."""

    def __init__(self, for_s: float) -> None:
        """`for_s`: how long a source is tried again after its last frame; 0 for not at all."""
        self.for_s = for_s
        self._has_shown = False
        self._lost_at: float | None = None
        self._attempts = 0

    def frame_came(self) -> None:
        """The source is there: the next loss starts from the beginning."""
        self._has_shown = True
        self._lost_at, self._attempts = None, 0

    def next_pause_s(self, now: float) -> float | None:
        """How long to wait before the next attempt; None if there is none.

        A source that has shown nothing yet is not tried again: its address is wrong, or it is busy.
        """
        if self._lost_at is None:
            self._lost_at = now
        if not self._has_shown or now - self._lost_at >= self.for_s:
            return None
        pause_s = PAUSES_S[min(self._attempts, len(PAUSES_S) - 1)]
        self._attempts += 1
        return pause_s

    def waits_for(self, silent_s: float) -> bool:
        """Whether a read that has not returned for so long may still bring a frame.

        OpenCV tries again itself, for ever, while a camera reports errors; it returns when that is
        plugged in again. Readers of streams have limits of their own.
        """
        return self._has_shown and silent_s < self.for_s


def lost_notice(error: SourceError) -> Notice:
    """What to say while a lost source is opened again."""
    return Notice(error.trouble, error.sentence, "Trying to reconnect…", is_lost=True)
