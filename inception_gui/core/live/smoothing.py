"""Smooths probabilities over time, so that bars do not flicker."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

Probabilities = npt.NDArray[np.float32]

_FORGETS_AFTER_S: Final = 2.0
"""What was seen before a pause or a jump so long says nothing of what is seen now."""


class Smoothing:
    """An exponential moving average by time: after `tau_s` an old scene counts 1/e.

    Independent of the rate: `s += (1 - exp(-dt / tau_s)) * (p - s)`.
    """

    def __init__(self) -> None:
        self._average: Probabilities | None = None
        self._at_s = 0.0
        self._position_s = 0.0

    def add(
        self, probabilities: Probabilities, at_s: float, position_s: float, tau_s: float
    ) -> Probabilities:
        """The smoothed `(C,) float32`, which still adds up to 1; `tau_s` 0 is off.

        `at_s` is when the frame was captured, `position_s` where in its source it stands: a jump
        there begins anew.
        """
        dt_s = at_s - self._at_s
        jumped = abs(position_s - self._position_s - dt_s) > _FORGETS_AFTER_S
        self._at_s, self._position_s = at_s, position_s
        # Other weights may have other classes.
        fits = self._average is not None and len(self._average) == len(probabilities)
        if self._average is None or not fits or tau_s <= 0 or jumped or dt_s > _FORGETS_AFTER_S:
            self._average = probabilities.astype(np.float32, copy=True)
        else:
            share = np.float32(1.0 - math.exp(-max(dt_s, 0.0) / tau_s))
            self._average = self._average + share * (probabilities - self._average)
        return self._average
