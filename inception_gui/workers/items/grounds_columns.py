"""Stores what verdicts rest on beside the scores, column by column."""

from __future__ import annotations

import math
from array import array
from typing import ClassVar, Final

from inception_gui.core.types import BroadKind, Grounds
from inception_gui.workers.items.row_arrays import RowArrays

MOST_KINDS: Final = 9
"""WordNet's longest path above a class of ILSVRC; of a longer one the closest are kept."""

_NONE: Final = -1
IS_NEW: Final = 1
IS_NONE: Final = 2
"""Bits of `marks`."""


class GroundsColumns(RowArrays):
    """`Grounds` of every row, at single precision.

    `thresholds` are those of the best classes, `coarse` the level of the kind that can be named (0:
    none), `chains` an index of `kinds` or -1, and `marks` holds `IS_NEW` and `IS_NONE`.
    """

    LAYOUT: ClassVar = {
        "thresholds": ("f", 1, 0.0),
        "coarse": ("B", 1, 0),
        "marks": ("B", 1, 0),
        "chains": ("i", 1, _NONE),
        "similarities": ("f", 1, math.nan),
        "kind_shares": ("f", MOST_KINDS, 0.0),
    }
    thresholds: array[float]
    coarse: array[int]
    marks: array[int]
    chains: array[int]
    similarities: array[float]
    kind_shares: array[float]

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[tuple[tuple[str, str], ...]] = []
        """Ids and names of the kinds above a class, the closest first; each chain once."""
        self._numbers: dict[tuple[tuple[str, str], ...], int] = {}

    def set(self, row: int, grounds: Grounds) -> None:
        """Record the grounds of a row."""
        kept = grounds.kinds[:MOST_KINDS]
        self.thresholds[row] = grounds.threshold
        self.coarse[row] = grounds.coarse if grounds.coarse <= len(kept) else 0
        self.marks[row] = IS_NEW * grounds.is_new + IS_NONE * grounds.is_none
        self.similarities[row] = math.nan if grounds.similarity is None else grounds.similarity
        chain = tuple((kind.id, kind.name) for kind in kept)
        number = self._numbers.get(chain, _NONE) if chain else _NONE
        if chain and number == _NONE:
            number = self._numbers[chain] = len(self.kinds)
            self.kinds.append(chain)
        self.chains[row] = number
        start = row * MOST_KINDS
        self.kind_shares[start : start + len(kept)] = array("f", [one.probability for one in kept])

    def get(self, row: int) -> Grounds:
        """The grounds of a row."""
        similarity, start = self.similarities[row], row * MOST_KINDS
        chain = self.kinds[self.chains[row]] if self.chains[row] != _NONE else ()
        kinds = tuple(
            BroadKind(*one, self.kind_shares[start + place], place + 1)
            for place, one in enumerate(chain)
        )
        return Grounds(
            kinds,
            self.coarse[row],
            self.thresholds[row],
            None if math.isnan(similarity) else similarity,
            bool(self.marks[row] & IS_NEW),
            bool(self.marks[row] & IS_NONE),
        )

    def coarse_name(self, row: int) -> str:
        """The name of the kind that can be named instead of a class; "" for none."""
        level = self.coarse[row]
        return self.kinds[self.chains[row]][level - 1][1] if level else ""
