"""Finds the places of a video where another class starts to lead."""

from __future__ import annotations

from typing import Final

from inception_gui.core.live.events import Segment

_JUST_JUMPED_S: Final = 0.5
"""Whoever has just jumped to a change wants the one before it, not the same again."""
_SAME_S: Final = 0.05
"""A frame that was sought may stand a little before what was sought."""


def next_change_s(
    found: tuple[Segment, ...], position_s: float, *, backwards: bool = False
) -> float | None:
    """Where the next segment after `position_s` begins, or the one before; None if there is none.

    A little after a beginning, `backwards` goes to the beginning before that one.
    """
    begins = [each.begin_s for each in found]
    if backwards:
        return next((each for each in reversed(begins) if each < position_s - _JUST_JUMPED_S), None)
    return next((each for each in begins if each > position_s + _SAME_S), None)
