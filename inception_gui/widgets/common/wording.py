"""Numbers as people read them: percentages, sizes, counts, and how long it will take."""

from __future__ import annotations

from typing import Final

_MEGA: Final = 2**20
_LOWEST_SHOWN: Final = 0.0005
"""A probability below this would read "0.0 %" and look impossible, which it is not."""


def percentage(probability: float) -> str:
    """A probability 0..1, as in "63.7 %"; never "0.0 %"."""
    if 0 < probability < _LOWEST_SHOWN:
        return "< 0.1 %"
    return f"{probability * 100:.1f} %"


def count(number: int) -> str:
    """A count with its thousands apart, as in "10,000"."""
    return f"{number:,}"


def duration(seconds: float) -> str:
    """How long one picture took, as in "24 ms" or "1.4 s"."""
    return f"{seconds * 1000:.0f} ms" if seconds < 0.9995 else f"{seconds:.1f} s"


def megabytes(size_bytes: float) -> str:
    """A size in MB of 2**20 bytes, as publishers state it, without the unit: "35", or "0.4"."""
    size = size_bytes / _MEGA
    return f"{size:.1f}" if 0 < size < 9.95 else f"{size:.0f}"


def rate(per_second: float) -> str:
    """A number a second: "41", "6.1" or "0.25"."""
    if per_second >= 9.95:
        return f"{per_second:,.0f}"
    return f"{per_second:.1f}" if per_second >= 0.95 else f"{per_second:.2f}"


def time_left(seconds: float) -> str:
    """An estimate as coarse as it is uncertain: "11 s left", "1 min 29 s left", "3 h left"."""
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s left"
    if whole < 5 * 60:
        return f"{whole // 60} min {whole % 60:02d} s left"
    if whole < 90 * 60:
        return f"{round(whole / 60)} min left"
    return f"{round(whole / 3600)} h left"


def clock(seconds: float) -> str:
    """A place in a video, as in "1:07" or "1:02:33"."""
    whole = max(int(seconds), 0)
    hours, minutes = divmod(whole // 60, 60)
    if hours:
        return f"{hours}:{minutes:02d}:{whole % 60:02d}"
    return f"{minutes}:{whole % 60:02d}"
