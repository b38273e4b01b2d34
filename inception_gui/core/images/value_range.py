"""Decides which values of a 16-bit, integer or float image are shown as black and white.

A file says how many bits its numbers have, seldom which of them mean anything: sensors write 10 to
14 bits into 16, thermal cameras counts around 7,900. So the values themselves decide:

1. White is the largest value that the file declares (PNG's sBIT, TIFF's BitsPerSample and
   MaxSampleValue), else 2^b - 1 for the fewest bits b, 8 or more, that hold the largest value.
   Floats end at 1, 255 or 65,535, whichever is the first that holds them all.
2. If 99.8 % of the values, those at both ends and no others left out, cover less than a fifth
   of that, the image is stretched to them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[Any]

STORED_NOTE: Final = (
    "Exact mode uses the values as they are stored; elsewhere the image has its own range."
)
NARROW: Final = 0.2
"""The part of the whole range below which an image is stretched to its own."""
_OUTSIDE_PERCENT: Final = 0.1
"""Left out at each end: dead and hot pixels."""
_MOST_SAMPLED: Final = 1 << 21
_WIDEST: Final = 65535
_ROUND_TOPS: Final = (1.0, 255.0, 65535.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps values to 0..255: `low` becomes black, `high` white.

    `usual` is the value that is white by the file's format, None if it says nothing about that.
    `is_inverted`: `low` is white.
    """

    low: float
    high: float
    usual: float | None
    is_inverted: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the range was taken from the values, not from the file's format."""
        return self.low != 0 or self.high != self.usual

    @property
    def as_stored(self) -> Scale:
        """The scale of the file's format, as far as it has one."""
        return self if self.usual is None else replace(self, low=0.0, high=self.usual)

    @property
    def note(self) -> str:
        """A sentence for people, empty if the range is the usual one."""
        if not self.is_own:
            return ""
        return own_range_note(self.low, self.high)

    def fractions(self, values: Values) -> npt.NDArray[np.float64]:
        """The values as 0..1; what is not a number becomes black."""
        dark = self.high if self.is_inverted else self.low
        numbers = np.nan_to_num(values.astype(np.float64), nan=dark)
        wide = self.high - self.low
        with np.errstate(over="ignore"):  # infinity ends at 1
            scaled = np.clip((numbers - self.low) * (1 / wide if wide else 0.0), 0, 1)
        return 1 - scaled if self.is_inverted else scaled


def own_range_note(low: float, high: float) -> str:
    """The sentence that names the range that an image is shown with."""
    return f"Shown with its own range: values {low:,.6g} to {high:,.6g}."


def scale_of_sixteen_bits(strips: Iterable[Values], declared: int, usual: int) -> Scale:
    """The scale of unsigned values up to 65,535.

    `declared` is the largest value that the file says there can be, 0 if it does not; `usual` the
    largest that its format can hold.
    """
    counts = np.zeros(_WIDEST + 1, np.int64)
    for values in strips:
        counts += np.bincount(values.ravel().astype(np.uint16), minlength=_WIDEST + 1)
    used = np.flatnonzero(counts)
    highest = int(used[-1]) if used.size else 0
    if highest == 0:
        return Scale(0, usual, usual)
    top = declared if highest <= declared else 2 ** max(8, highest.bit_length()) - 1
    top = min(top, usual)
    # 0 and the largest value often mean "nothing measured" or "too bright".
    inside = counts.copy()
    inside[[0, highest]] = 0
    if not inside.any():
        inside = counts
    summed = np.cumsum(inside)
    outside = summed[-1] * _OUTSIDE_PERCENT / 100
    low = int(np.searchsorted(summed, outside, "right"))
    high = int(np.searchsorted(summed, summed[-1] - outside, "left"))
    return _narrowed(low, high, top, usual)


def scale_of_numbers(strips: Iterable[Values], count: int) -> Scale:
    """The scale of `count` integers or floats of any range."""
    step = max(1, count // _MOST_SAMPLED)
    samples, lowest, highest = [], np.inf, -np.inf
    for values in strips:
        finite = values[np.isfinite(values)]
        if finite.size:
            lowest = min(lowest, float(finite.min()))
            highest = max(highest, float(finite.max()))
            samples.append(finite[::step])
    if not samples:
        return Scale(0, 1, 1)
    sample = np.concatenate(samples)
    low, high = np.percentile(sample, (_OUTSIDE_PERCENT, 100 - _OUTSIDE_PERCENT)).tolist()
    first = 1 if sample.dtype.kind in "iu" else 0
    for top in _ROUND_TOPS[first:]:
        if lowest >= 0 and highest <= top:
            return _narrowed(low, high, top, top)
    return Scale(low, high, None) if low < high else Scale(lowest, highest, None)


def _narrowed(low: float, high: float, top: float, usual: float) -> Scale:
    """From 0 to `top`, or the values between `low` and `high` if these cover little of it."""
    if low < high and high - low < NARROW * top:
        return Scale(low, high, usual)
    return Scale(0, top, usual)
