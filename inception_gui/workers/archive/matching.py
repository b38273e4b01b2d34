"""Filters, sorts and counts rows of a result, by its three columns in memory."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from inception_gui.workers.items.row_filter import RowFilter
from inception_gui.workers.items.row_order import Counts

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inception_gui.core.archive.table import ResultTable

    Rows = npt.NDArray[np.int32]
    Mask = npt.NDArray[np.bool_]

Key = Literal["stored", "label", "share"]

_ROUNDING: Final = 1e-6
_EVERYTHING: Final = RowFilter()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows to show, and in which order."""

    rows: RowFilter = _EVERYTHING
    counted: RowFilter = _EVERYTHING
    unsure_below: float = 0.0
    key: Key = "stored"
    descending: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Matched:
    """The rows to show, `(n,) int32`, or None for all as they are stored; and the counts."""

    wanted: Wanted
    rows: Rows | None
    counts: Counts


def matching(table: ResultTable, wanted: Wanted) -> Generator[float | Matched]:
    """Yield the share that was searched while paths are read, at last `Matched`.

    Raises:
        UserError: A file of the result cannot be read.
    """
    import numpy as np

    if wanted.rows == wanted.counted:
        chosen = yield from _mask(table, wanted.rows, wanted.unsure_below)
        counted = chosen
    else:
        counted = yield from _mask(table, wanted.counted, wanted.unsure_below)
        chosen = yield from _mask(table, wanted.rows, wanted.unsure_below)
    rows: Rows | None = None
    if wanted.key != "stored":
        rows = _sorted(table, np.flatnonzero(chosen).astype(np.int32), wanted)
    elif not chosen.all():
        rows = np.flatnonzero(chosen).astype(np.int32)
    yield Matched(wanted, rows, _counts(table, counted, wanted.unsure_below))


def _mask(
    table: ResultTable, wanted: RowFilter, unsure_below: float
) -> Generator[float, Any, Mask]:
    import numpy as np

    classes, shares, failed = table.columns()
    chosen: Mask = np.ones(len(classes), np.bool_)
    known = classes >= 0
    for floor, slack in ((wanted.at_least, -_ROUNDING), (wanted.above, _ROUNDING)):
        if floor is not None:
            chosen &= known & (shares > floor + slack)
    ceilings = (
        (wanted.below, -_ROUNDING),
        (wanted.at_most, _ROUNDING),
        (unsure_below if wanted.unsure else None, -_ROUNDING),
    )
    for ceiling, slack in ceilings:
        if ceiling is not None:
            chosen &= known & (shares < ceiling + slack)
    if wanted.failed:
        chosen &= failed
    if wanted.class_name:
        chosen &= _of_classes(table, classes, lambda name: name == wanted.class_name)
        if not wanted.unsure:  # such rows have no class in the table and in the counts
            chosen &= shares >= unsure_below - _ROUNDING
    if wanted.words or wanted.folders:
        for event in table.with_words(wanted.words, wanted.folders, chosen):
            if isinstance(event, float):
                yield event
            else:
                chosen = event
    return chosen


def _of_classes(
    table: ResultTable, classes: npt.NDArray[np.int32], is_it: Callable[[str], bool]
) -> Mask:
    import numpy as np

    # One more at the end: -1 means no class.
    hits = np.array([*(is_it(name.casefold()) for name in table.class_names), False], np.bool_)
    found: Mask = hits[classes]
    return found


def _sorted(table: ResultTable, rows: Rows, wanted: Wanted) -> Rows:
    """In the order of a column; rows without a value come last in any case."""
    import numpy as np

    classes, shares, _ = table.columns()
    values = shares[rows].astype(np.float64)
    missing = classes[rows] < 0
    if wanted.key == "label":
        names = [name.casefold() for name in table.class_names]
        ranks = np.empty(len(names) + 1, np.float64)
        ranks[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
        values = ranks[classes[rows]] + (1 - values) / 2
    order = np.lexsort((rows, -values if wanted.descending else values, missing))
    found: Rows = rows[order]
    return found


def _counts(table: ResultTable, among: Mask, unsure_below: float) -> Counts:
    import numpy as np

    classes, shares, failed = table.columns()
    classes, shares, failed = classes[among], shares[among], failed[among]
    known = classes >= 0
    unsure = known & (shares < unsure_below - _ROUNDING)
    found = np.bincount(classes[known & ~unsure], minlength=len(table.class_names))
    named = [(table.class_names[number], int(found[number])) for number in np.flatnonzero(found)]
    return Counts(
        len(classes),
        tuple(sorted(named, key=lambda pair: (-pair[1], pair[0].casefold()))),
        int(np.count_nonzero(unsure)),
        int(np.count_nonzero(failed)),
    )
