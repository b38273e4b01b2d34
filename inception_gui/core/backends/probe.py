"""Probe images, which show whether a device and weights compute correctly."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

from inception_gui.core.types import Pixels

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats

SIDE: Final = 299


@cache
def probe_pictures(side: int = SIDE) -> tuple[Pixels, ...]:
    """Return seeded images `(side, side, 3) uint8`: soft ones like photos, and the extremes."""
    generator = np.random.default_rng(side)
    soft = [
        np.asarray(
            Image.fromarray(generator.integers(0, 256, (12, 12, 3), np.uint8)).resize(
                (side, side), Image.Resampling.BICUBIC
            )
        )
        for _ in range(2)
    ]
    noise = generator.integers(0, 256, (side, side, 3), np.uint8)
    return (*soft, noise, np.full((side, side, 3), 255, np.uint8))


def largest_difference(found: Floats, expected: Floats) -> float:
    """The largest difference of two tables of probabilities; NaN counts as infinite."""
    difference = float(np.abs(found - expected).max())
    return difference if np.isfinite(difference) else float("inf")
