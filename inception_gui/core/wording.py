"""Numbers in the text that people read: counts with a noun, percentages, names of modes."""

from __future__ import annotations

from typing import Final

from inception_gui.core.language import QT_TR_NOOP
from inception_gui.core.types import Mode

MODE_TITLES: Final = {
    Mode.EXACT: QT_TR_NOOP("Exact"),
    Mode.STANDARD: QT_TR_NOOP("Standard"),
    Mode.FAST: QT_TR_NOOP("Fast"),
}

MODE_HINTS: Final = {
    Mode.EXACT: QT_TR_NOOP("Identical to the published preprocessing, to the last bit"),
    Mode.STANDARD: QT_TR_NOOP("Full precision; large photos are decoded at a reduced size"),
    Mode.FAST: QT_TR_NOOP(
        "Half precision where the device supports it; predictions may differ slightly"
    ),
}
"""One line about each mode, for a menu or a tooltip."""

_LOWEST_SHOWN: Final = 0.0005
"""A smaller probability would read "0.0%", which looks impossible."""

_THE_SAME: Final = 1 - 1e-5
"""Features of the same image, computed twice, differ by less."""


def count(number: int, singular: str, plural: str = "") -> str:
    """A number and its noun: "1 image", "1,200 images", "2 classes" (`plural` given)."""
    return f"{number:,} {singular if number == 1 else plural or f'{singular}s'}"


def percent(share: float) -> str:
    """A share 0..1 with one decimal: "63.7%"; "<0.1%" for what is small but not zero."""
    return "<0.1%" if 0 < share < _LOWEST_SHOWN else f"{share * 100:.1f}%"


def rough_percent(share: float) -> str:
    """A share 0..1 as it is said in a sentence: "93%", "below 1%", "above 99%"."""
    if share < 0.01:
        return QT_TR_NOOP("below 1%")
    return QT_TR_NOOP("above 99%") if share > 0.995 else f"{share * 100:.0f}%"


def similarity(value: float, digits: int = 2) -> str:
    """A similarity: "0.97"; 1 only where nothing differs, not by rounding."""
    below = 1 - 10.0**-digits
    return f"{below if below < value < _THE_SAME else value:.{digits}f}"


def percent_range(low: float, high: float) -> str:
    """An interval of shares 0..1: "30.0 to 90.3%"."""
    return f"{low * 100:.1f} to {high * 100:.1f}%"
