"""Filters, sorts and counts rows, a whole column at a time."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from inception_gui.core.labels.verdict import NONE
from inception_gui.workers.items.item_columns import TOP, ItemColumns
from inception_gui.workers.items.photo_rows import of_photos, photo_order
from inception_gui.workers.items.row_filter import RowFilter
from inception_gui.workers.items.row_levels import RowLevel, row_levels

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Rows = npt.NDArray[np.int32]
    Mask = npt.NDArray[np.bool_]

SortKey = Literal[
    "added", "name", "label", "share", "second", "folder", "changed", "likeness",
    "taken", "camera", "place", "corrected", "burst", "beside",
]  # fmt: skip

_DIGITS: Final = re.compile(r"\d+")
_ROUNDING: Final = 1e-6
"""Probabilities are kept at single precision: 0.3 is not below 0.3."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The number of rows: in all, per top class (most first), unsure, failed.

    Each row counts once: an unsure one has no class, like in the table. One of which only a kind is
    sure counts in `by_kind`; `new` are unlike anything that was taught, `none` are none of it.
    """

    rows: int
    by_class: tuple[tuple[str, int], ...]
    unsure: int
    failed: int
    by_kind: tuple[tuple[str, int], ...] = ()
    new: int = 0
    none: int = 0


class RowOrder:
    """Filters and sorts the rows of columns; caches the natural order of names."""

    def __init__(self, columns: ItemColumns) -> None:
        self._columns = columns
        self._name_ranks: Rows | None = None
        self.likeness: Rows | None = None
        """The rank of each row in the order like with like; -1, or no number, where unknown."""

    def rows(
        self, wanted: RowFilter, key: SortKey, *, descending: bool, unsure_below: float
    ) -> Rows:
        """The rows to show in order, `(n,) int32`; those without a value come last in any case."""
        import numpy as np

        chosen = self._mask(wanted, unsure_below)
        rows = np.flatnonzero(chosen).astype(np.int32)
        if key == "added":
            return rows[::-1].copy() if descending else rows
        values, missing = self._sort_values(key)
        values, missing = values[rows], missing[rows]
        order = np.lexsort((rows, -values if descending else values, missing))
        return rows[order]

    def counts(self, among: Rows | None, unsure_below: float) -> Counts:
        """Count these rows, or all; below `unsure_below` they are unsure."""
        import numpy as np

        columns = self._columns
        best, failures, levels = self._best(), self._failures(), row_levels(columns, unsure_below)
        wanted = np.arange(len(best)) if among is None else among
        best, failures, levels = best[wanted], failures[wanted], levels[wanted]
        found = np.bincount(best[levels == RowLevel.CLASS], minlength=len(columns.class_names))
        named = Counter[str]()
        for number in np.flatnonzero(found).tolist():
            named[columns.class_names[number][2]] += int(found[number])
        kinds = Counter(
            columns.grounds.coarse_name(row) for row in wanted[levels == RowLevel.KIND].tolist()
        )
        return Counts(
            len(best),
            _most_first(named),
            int(np.count_nonzero(levels == RowLevel.UNSURE)),
            int(np.count_nonzero(failures >= 0)),
            _most_first(kinds),
            int(np.count_nonzero(levels == RowLevel.NEW)),
            int(np.count_nonzero(levels == RowLevel.NONE)),
        )

    def _best(self, rank: int = 0) -> npt.NDArray[np.int16]:
        import numpy as np

        # Copied: an array cannot grow while numpy has a view of it.
        return np.frombuffer(self._columns.classes, np.int16)[rank::TOP].copy()

    def _shares(self, rank: int = 0) -> npt.NDArray[np.float32]:
        import numpy as np

        return np.frombuffer(self._columns.shares, np.float32)[rank::TOP].copy()

    def _failures(self) -> Rows:
        import numpy as np

        return np.frombuffer(self._columns.failures, np.int32).copy()

    def _mask(self, wanted: RowFilter, unsure_below: float) -> Mask:
        import numpy as np

        chosen: Mask = np.ones(len(self._columns), np.bool_)
        if wanted.is_empty:
            return chosen
        best, shares = self._best(), self._shares()
        known = best >= 0
        for floor, slack in ((wanted.at_least, -_ROUNDING), (wanted.above, _ROUNDING)):
            if floor is not None:
                chosen &= known & (shares > floor + slack)
        for ceiling, slack in ((wanted.below, -_ROUNDING), (wanted.at_most, _ROUNDING)):
            if ceiling is not None:
                chosen &= known & (shares < ceiling + slack)
        if wanted.failed:
            chosen &= self._failures() >= 0
        chosen &= self._of_levels(wanted, best, row_levels(self._columns, unsure_below))
        chosen &= of_photos(self._columns.photos, wanted)
        if wanted.folders:
            self._keep(chosen, lambda row: all(map(self._folder(row).__contains__, wanted.folders)))
        for word in wanted.words:
            chosen &= self._with_word(word, best, chosen)
        return chosen

    def _of_levels(
        self, wanted: RowFilter, best: npt.NDArray[np.int16], levels: npt.NDArray[np.uint8]
    ) -> Mask:
        import numpy as np

        chosen: Mask = np.ones(len(levels), np.bool_)
        if wanted.unsure:
            chosen &= levels == RowLevel.UNSURE
        if wanted.coarse or wanted.coarse_name:
            chosen &= levels == RowLevel.KIND
        if wanted.new:
            chosen &= levels == RowLevel.NEW
        if wanted.unnamed:
            chosen &= np.isin(levels, (RowLevel.UNSURE, RowLevel.KIND, RowLevel.NEW))
        if wanted.class_name:
            if wanted.class_name == NONE:
                chosen &= levels == RowLevel.NONE
            else:
                chosen &= self._of_classes(best, lambda name: name == wanted.class_name)
                if not wanted.unsure:  # such rows have no class in the table and in the counts
                    chosen &= levels == RowLevel.CLASS
        grounds = self._columns.grounds
        if wanted.coarse_name:
            self._keep(
                chosen, lambda row: grounds.coarse_name(row).casefold() == wanted.coarse_name
            )
        if wanted.kind_name:
            below = [
                any(wanted.kind_name == name.casefold() for _, name in c) for c in grounds.kinds
            ]
            # One more at the end: index -1 means that nothing is above the class.
            chosen &= np.array([*below, False])[np.frombuffer(grounds.chains, np.int32)]
        return chosen

    def _of_classes(self, best: npt.NDArray[np.int16], is_it: Callable[[str], bool]) -> Mask:
        import numpy as np

        names = self._columns.class_names
        # One more at the end: index -1 means no class.
        hits = np.array([*(is_it(name.casefold()) for _, _, name in names), False], np.bool_)
        found: Mask = hits[best]
        return found

    def _with_word(self, word: str, best: npt.NDArray[np.int16], among: Mask) -> Mask:
        found = self._of_classes(best, lambda name: word in name)
        named = among & ~found
        self._keep(named, lambda row: word in self._columns.name(row).casefold())
        return found | named

    def _keep(self, rows: Mask, is_it: Callable[[int], bool]) -> None:
        import numpy as np

        for row in np.flatnonzero(rows).tolist():
            if not is_it(row):
                rows[row] = False

    def _folder(self, row: int) -> str:
        return os.path.dirname(self._columns.paths[row]).casefold()  # noqa: PTH120 - 50,000 rows

    def _sort_values(self, key: SortKey) -> tuple[npt.NDArray[np.float64], Mask]:
        import numpy as np

        if key == "name":
            return self._ranks_of_names().astype(np.float64), np.zeros(len(self._columns), np.bool_)
        if key == "folder":
            return self._ranks_of_folders(), np.zeros(len(self._columns), np.bool_)
        if key in ("taken", "camera", "place"):
            return photo_order(self._columns.photos, key)
        if key == "changed":
            dates = np.frombuffer(self._columns.changed_s, np.float64).copy()
            return dates, dates <= 0
        if key == "burst":
            numbers = np.array([self._columns.bursts.number(n) for n in range(len(self._columns))])
            return numbers.astype(np.float64), numbers == 0
        if key == "corrected":
            return self._ranks_of_corrections()
        if key == "beside":
            return self._ranks_beside()
        if key == "likeness":
            ranks = np.full(len(self._columns), -1.0)
            if self.likeness is not None:
                ranks[: len(self.likeness)] = self.likeness
            return ranks, ranks < 0
        rank = 1 if key == "second" else 0
        best, shares = self._best(rank), self._shares(rank)
        missing = best < 0
        if key == "share":
            return shares.astype(np.float64), missing
        names = [name.casefold() for _, _, name in self._columns.class_names]
        ranks = np.empty(len(names) + 1, np.float64)
        ranks[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
        # Within a class the most probable first.
        return ranks[best] + (1 - shares) / 2, missing

    def _ranks_of_corrections(self) -> tuple[npt.NDArray[np.float64], Mask]:
        import numpy as np

        said = self._columns.corrected
        place = {words: rank for rank, words in enumerate(sorted(set(said.values())), 1)}
        ranks = np.zeros(len(self._columns))
        for row, words in said.items():
            ranks[row] = place[words]
        return ranks, ranks == 0

    def _ranks_beside(self) -> tuple[npt.NDArray[np.float64], Mask]:
        """By class, and within a class the most probable first."""
        import numpy as np

        best = {row: one.scores[0] for row, one in self._columns.beside.items() if one.scores}
        names = sorted({score.name for score in best.values()}, key=str.casefold)
        place = {name: rank for rank, name in enumerate(names, 1)}
        ranks = np.zeros(len(self._columns))
        for row, score in best.items():
            ranks[row] = place[score.name] + (1 - score.probability) / 2
        return ranks, ranks == 0

    def _ranks_of_folders(self) -> npt.NDArray[np.float64]:
        import numpy as np

        folders = [self._columns.folder(row) for row in range(len(self._columns))]
        ranks = {folder: rank for rank, folder in enumerate(sorted(set(folders), key=_natural))}
        return np.array([ranks[folder] for folder in folders], np.float64)

    def _ranks_of_names(self) -> Rows:
        import numpy as np

        count = len(self._columns)
        if self._name_ranks is None or len(self._name_ranks) != count:
            keys = [_natural(self._columns.name(row)) for row in range(count)]
            ranks = np.empty(count, np.int32)
            ranks[sorted(range(count), key=keys.__getitem__)] = np.arange(count, dtype=np.int32)
            self._name_ranks = ranks
        return self._name_ranks


@dataclass(frozen=True, slots=True)
class Sorting:
    """What the rows are sorted by."""

    key: SortKey = "added"
    descending: bool = False


def _most_first(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold())))


def _natural(name: str) -> str:
    """A key by which IMG_2 comes before IMG_10."""
    return _DIGITS.sub(_padded, name.casefold())


def _padded(found: re.Match[str]) -> str:
    return found[0].rjust(12, "0")
