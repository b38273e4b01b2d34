"""How sure the predictions of all rows are, a whole column at a time."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from inception_gui.workers.items.grounds_columns import IS_NEW, IS_NONE
from inception_gui.workers.items.item_columns import TOP, ItemColumns

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ROUNDING: Final = 1e-6
"""Probabilities are kept at single precision: 0.3 is not below 0.3."""


class RowLevel(IntEnum):
    """What a row's verdict names."""

    NOTHING = 0
    """It waits, or has failed."""

    CLASS = 1
    KIND = 2
    UNSURE = 3
    NEW = 4
    """It is unlike anything that was taught."""

    NONE = 5
    """It is none of the classes that were taught."""


def row_levels(columns: ItemColumns, unsure_below: float) -> npt.NDArray[np.uint8]:
    """The `RowLevel` of every row, `(n,)`; below `unsure_below` no class is named."""
    import numpy as np

    grounds = columns.grounds
    # Copied: an array cannot grow while numpy has a view of it.
    best = np.frombuffer(columns.classes, np.int16)[::TOP].copy()
    shares = np.frombuffer(columns.shares, np.float32)[::TOP].copy()
    own = np.frombuffer(grounds.thresholds, np.float32).copy()
    coarse = np.frombuffer(grounds.coarse, np.uint8).copy()
    marks = np.frombuffer(grounds.marks, np.uint8).copy()
    found = np.full(len(best), RowLevel.CLASS, np.uint8)
    found[(marks & IS_NONE) > 0] = RowLevel.NONE
    is_low = shares < np.maximum(own, np.float32(unsure_below)) - np.float32(_ROUNDING)
    found[is_low] = RowLevel.UNSURE
    found[is_low & (coarse > 0)] = RowLevel.KIND
    found[(marks & IS_NEW) > 0] = RowLevel.NEW
    found[best < 0] = RowLevel.NOTHING
    return found
